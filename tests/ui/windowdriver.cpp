#include "windowdriver.h"

bool WindowDriver::click(const QString &name) const
{
    auto *button = find<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool WindowDriver::isEnabled(const QString &name) const
{
    auto *widget = find(name);
    return widget && widget->isEnabled();
}

bool WindowDriver::hasOption(const QString &select, const QString &value) const
{
    const auto *field = find<ui::Select>(select);
    return field && std::ranges::any_of(field->options(), [&](const auto &each) { return each.value == value; });
}

bool WindowDriver::choose(const QString &select, const QString &value) const
{
    auto *field = find<ui::Select>(select);
    if (!field || !field->isEnabled())
        return false;
    QTest::mouseClick(field, Qt::LeftButton);
    auto *view = field->list() ? field->list()->findChild<QAbstractItemView *>() : nullptr;
    const auto *options = view ? qobject_cast<ui::OptionModel *>(view->model()) : nullptr;
    if (!options || options->rowOf(value) < 0) {
        QTest::keyClick(field->window()->focusWidget(), Qt::Key_Escape);
        return false;
    }
    const QModelIndex option = options->index(options->rowOf(value));
    view->scrollTo(option);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(option).center());
    return true;
}

QStringList WindowDriver::column(int column) const
{
    QStringList result;
    if (!container() || !container()->showsRows())
        return result;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        result += table()->model()->index(row, column).data().toString();
    return result;
}

QStringList WindowDriver::ticked() const
{
    QStringList result;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex cell = table()->model()->index(row, 0);
        if (cell.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            result += cell.data().toString();
    }
    return result;
}

QString WindowDriver::heading() const
{
    QStringList parts;
    for (const QLabel *label : container()->header()->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            parts += label->text();
    }
    return parts.join(u' ');
}

void WindowDriver::tick(const QString &name) const
{
    const QRect row = table()->visualRect(cell(name));
    const int x = (table()->columns().ticksLeft() + table()->columns().ticksRight()) / 2;
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {x, row.center().y()});
}

void WindowDriver::open(const QString &name) const
{
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->linkRect(cell(name)).center());
}

void WindowDriver::clickRowBody(const QString &name) const
{
    const QRect link = table()->linkRect(cell(name));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {link.right() + 30, link.center().y()});
}

void WindowDriver::sortBy(int column) const
{
    ui::TableHeader *header = container()->columnTitles();
    const QRect area = header->cellRect(column);
    QTest::mouseClick(header, Qt::LeftButton, {}, {area.left() + 30, area.center().y()});
}

QList<ui::Flash> WindowDriver::flashes() const
{
    return m_window.findChild<ui::Flashbar *>(QStringLiteral("flashes"))->flashes();
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
    QTest::keyClick(target, key, modifiers);
}

QStringList WindowDriver::texts(const QString &name) const
{
    QStringList result;
    const auto *part = find(name);
    for (const QLabel *label : part ? part->findChildren<QLabel *>() : QList<QLabel *>()) {
        if (label->isVisibleTo(part))
            result += label->text();
    }
    return result;
}

QStringList WindowDriver::textsAndLinks(const QString &name) const
{
    QStringList result = texts(name);
    const auto *part = find(name);
    for (const ui::Link *link : part ? part->findChildren<ui::Link *>() : QList<ui::Link *>()) {
        if (link->isVisibleTo(part))
            result += link->text();
    }
    return result;
}

QModelIndex WindowDriver::cell(const QString &name) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex index = table()->model()->index(row, 0);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}
