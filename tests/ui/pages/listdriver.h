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
    QStringList rows(const QString &name, int column = 0) const;
    /// "Hosted zones (1)".
    QString heading(const QString &name) const;
    /// What stands in the place of the rows.
    QStringList state(const QString &name) const;

    /// The box or the radio button of the first row with this text.
    bool tickRow(const QString &name, const QString &text) const;
    bool openRow(const QString &name, const QString &text) const;
    /// A press on the icon or the switch in that column of the row.
    bool pressIcon(const QString &name, const QString &text, int column) const;
    QStringList tickedRows(const QString &name) const;

private:
    QModelIndex cellOf(const QString &name, const QString &text) const;
};
