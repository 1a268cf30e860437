#pragma once

#include "ui/components/status/statuskind.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableroles.h"

#include <QAbstractTableModel>

/// Rows of name, type and status, and how often anything was asked of them.
class CountingModel : public QAbstractTableModel
{
public:
    explicit CountingModel(int rows) : m_ticks(rows) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ticks.size()); }
    int columnCount(const QModelIndex & = {}) const override { return 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == 0 ? QStringLiteral("name%1.example.com").arg(index.row())
                : index.column() == 1  ? typeText
                                       : QStringLiteral("Verified");
        case Qt::CheckStateRole:
            return index.column() == 0 ? QVariant(m_ticks[index.row()] ? Qt::Checked : Qt::Unchecked) : QVariant();
        case ui::LinkRole:
            return index.column() == 0;
        case ui::StatusRole:
            return index.column() == 2 ? QVariant(int(ui::StatusKind::Success)) : QVariant();
        case ui::CopyRole:
            return index.column() == copyColumn;
        case ui::SwitchRole:
            return index.column() == switchColumn ? QVariant(true) : QVariant();
        case ui::HeadingRole:
            return index.column() == headingColumn ? QStringLiteral("Heading") : QString();
        }
        return {};
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::CheckStateRole)
            return false;
        m_ticks[index.row()] = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const auto flags = QAbstractTableModel::flags(index);
        return index.column() == 0 && index.row() != lockedRow ? flags | Qt::ItemIsUserCheckable : flags;
    }
    QList<int> ticked() const
    {
        QList<int> rows;
        for (int row = 0; row < m_ticks.size(); ++row)
            if (m_ticks[row])
                rows.append(row);
        return rows;
    }
    void removeFirst()
    {
        beginRemoveRows({}, 0, 0);
        m_ticks.removeFirst();
        endRemoveRows();
    }

    mutable qint64 asked = 0;
    QString typeText = QStringLiteral("Domain");
    int lockedRow = -1;
    int copyColumn = -1; ///< has a copy icon
    int switchColumn = -1; ///< has a switch
    int headingColumn = -1; ///< has a line in bold above its text

private:
    QList<bool> m_ticks;
};

inline QList<ui::TableColumn> identityColumns()
{
    return {{.title = QStringLiteral("Identity"), .width = 420, .minimumWidth = 200},
            {.title = QStringLiteral("Identity type"), .width = 220, .minimumWidth = 140},
            {.title = QStringLiteral("Status"), .width = 240, .minimumWidth = 160}};
}
