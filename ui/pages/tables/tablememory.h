#pragma once

#include "core/models/table.h"
#include "ui/components/collections/tablepreferences.h"

#include <QSettings>

namespace ui {

/// How the user wants a table, remembered (console.md 1.7). What was never chosen, or is not known any more, is as at
/// first.
class TableMemory
{
public:
    /// Settings and table must live longer.
    /// @param key of the settings: "identities"
    /// @param usual page size, wrapping and density at first; its columns do not count
    TableMemory(QSettings &settings, const QString &key, const models::Table &table,
                const TablePreferences &usual = {});

    TablePreferences preferences() const;
    void setPreferences(const TablePreferences &preferences);

    QList<int> widths() const; ///< by the model's column; empty: as they are at first
    void setWidths(const QList<int> &widths);

    static QList<int> pageSizes(); ///< to choose from

private:
    QString keyOf(QLatin1StringView what) const;
    QList<int> order() const;

    QSettings &m_settings;
    QString m_key;
    const models::Table &m_table;
    TablePreferences m_usual;
};

} // namespace ui
