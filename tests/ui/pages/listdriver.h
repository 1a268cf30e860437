#pragma once

#include "formdriver.h"

#include "ui/pages/tables/listtable.h"

/// What a user does with lists in the pages, and reads in them.
class ListDriver : public FormDriver
{
public:
    using FormDriver::FormDriver;

    ui::ListTable *list(const QString &name) const { return find<ui::ListTable>(name); }

    /// A column of the rows on screen; none while something stands in place of the rows.
    QStringList rows(const QString &name, int column = 0) const
    {
        QStringList result;
        const auto *table = list(name);
        if (!table || !table->showsRows())
            return result;
        for (int row = 0; row < table->table()->model()->rowCount(); ++row)
            result += table->table()->model()->index(row, column).data().toString();
        return result;
    }
    /// "Hosted zones (1)".
    QString heading(const QString &name) const
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
    /// What stands in the place of the rows.
    QStringList state(const QString &name) const
    {
        QStringList result;
        if (!list(name) || list(name)->showsRows())
            return result;
        for (const QLabel *label :
             list(name)->findChild<QWidget *>(QStringLiteral("tableState"))->findChildren<QLabel *>())
            result += label->text();
        return result;
    }

    /// The box or the radio button of the first row with this text.
    bool tickRow(const QString &name, const QString &text) const
    {
        const QModelIndex cell = cellOf(name, text);
        if (!cell.isValid())
            return false;
        ui::Table *table = list(name)->table();
        const int x = (table->columns().ticksLeft() + table->columns().ticksRight()) / 2;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {x, table->visualRect(cell).center().y()});
        return true;
    }
    bool openRow(const QString &name, const QString &text) const
    {
        const QModelIndex cell = cellOf(name, text);
        if (!cell.isValid())
            return false;
        ui::Table *table = list(name)->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->linkRect(cell).center());
        return true;
    }
    /// A press on the icon or the switch in that column of the row.
    bool pressIcon(const QString &name, const QString &text, int column) const
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
    QStringList tickedRows(const QString &name) const
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

private:
    QModelIndex cellOf(const QString &name, const QString &text) const
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
};
