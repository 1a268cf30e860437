#include "formdriver.h"

bool FormDriver::type(const QString &name, const QString &text) const
{
    auto *line = find<QLineEdit>(name);
    if (!line)
        return false;
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    return line->text() == text;
}

bool FormDriver::paste(const QString &name, const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    if (auto *line = find<QLineEdit>(name)) {
        line->setFocus();
        line->selectAll();
        line->paste();
        return true;
    }
    auto *area = find<QPlainTextEdit>(name);
    if (!area)
        return false;
    area->setFocus();
    area->selectAll();
    area->paste();
    return true;
}

QString FormDriver::text(const QString &name) const
{
    if (const auto *line = find<QLineEdit>(name))
        return line->text();
    const auto *area = find<QPlainTextEdit>(name);
    return area ? area->toPlainText() : QString();
}

bool FormDriver::toggle(const QString &name) const
{
    constexpr QPoint mark(8, 8);
    const QPointer<ui::Choice> choice = find<ui::Choice>(name);
    if (!QTest::qWaitFor([&] { return !choice || choice->rect().contains(mark); })) // it has its place
        return false;
    if (!choice || !choice->isEnabled())
        return false;
    QTest::mouseClick(choice, Qt::LeftButton, {}, mark);
    return true;
}

bool FormDriver::isChecked(const QString &name) const
{
    const auto *choice = find<ui::Choice>(name);
    return choice && choice->isChecked();
}

bool FormDriver::choose(const QString &select, const QString &value) const
{
    return QTest::qWaitFor([&] { return WindowDriver::choose(select, value); });
}

ui::Remark FormDriver::remark(const QString &name) const
{
    const auto *field = find<ui::FormField>(name + QStringLiteral("Field"));
    return field ? field->remark() : ui::Remark::error(QStringLiteral("no such field"));
}

QString FormDriver::warning(const QString &name) const
{
    return remark(name).kind == ui::Remark::Kind::Warning ? remark(name).text : QString();
}

QString FormDriver::flash() const
{
    const auto messages = flashes();
    return messages.isEmpty() ? QString() : (messages.first().header + u' ' + messages.first().text).trimmed();
}
