#include "listdriver.h"

QStringList ListDriver::rows(const QString &name, int column) const
{
    QStringList result;
    const auto *table = list(name);
    if (!table || !table->showsRows())
        return result;
    for (int row = 0; row < table->table()->model()->rowCount(); ++row)
        result += table->table()->model()->index(row, column).data().toString();
    return result;
}

QString ListDriver::heading(const QString &name) const
{
    QStringList parts;
    if (!list(name))
        return {};
    for (const QLabel *label : list(name)->header()->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            parts += label->text();
    }
    return parts.mid(0, 2).join(u' ');
}

QStringList ListDriver::state(const QString &name) const
{
    QStringList result;
    if (!list(name) || list(name)->showsRows())
        return result;
    for (const QLabel *label : list(name)->findChild<QWidget *>(QStringLiteral("tableState"))->findChildren<QLabel *>())
        result += label->text();
    return result;
}

bool ListDriver::tickRow(const QString &name, const QString &text) const
{
    const QModelIndex cell = cellOf(name, text);
    if (!cell.isValid())
        return false;
    ui::Table *table = list(name)->table();
    const int x = (table->columns().ticksLeft() + table->columns().ticksRight()) / 2;
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {x, table->visualRect(cell).center().y()});
    return true;
}

bool ListDriver::openRow(const QString &name, const QString &text) const
{
    const QModelIndex cell = cellOf(name, text);
    if (!cell.isValid())
        return false;
    ui::Table *table = list(name)->table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->linkRect(cell).center());
    return true;
}

bool ListDriver::pressIcon(const QString &name, const QString &text, int column) const
{
    const QModelIndex cell = cellOf(name, text);
    if (!cell.isValid())
        return false;
    ui::Table *table = list(name)->table();
    const QRect icon = table->iconRect(cell.siblingAtColumn(column));
    if (icon.isEmpty())
        return false;
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, icon.center());
    return true;
}

QStringList ListDriver::tickedRows(const QString &name) const
{
    QStringList result;
    const auto *model = list(name)->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex cell = model->index(row, 0);
        if (cell.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            result += cell.data().toString();
    }
    return result;
}

QModelIndex ListDriver::cellOf(const QString &name, const QString &text) const
{
    const auto *table = list(name);
    if (!table || !table->showsRows())
        return {};
    const QAbstractItemModel *model = table->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text)
            return model->index(row, 0);
    }
    return {};
}
