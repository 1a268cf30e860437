#pragma once

#include <QAbstractItemModel>
#include <QPointer>

#include <functional>
#include <optional>

namespace ui {

/// How a table gets at the ticks of its model. Without it, it walks through the rows.
struct TableTicks
{
    std::function<void(int first, int last, bool areTicked)> tick;
    std::function<Qt::CheckState()> state; ///< of all rows together
    bool isSingle = false; ///< one row at most: radio buttons, none for all rows; `tick` sees to the others
};

/// The ticks of a table's rows: Qt::CheckStateRole of column 0. Rows that cannot be ticked are passed over.
class RowTicks
{
public:
    void setModel(QAbstractItemModel *model);
    void setAccess(const TableTicks &access);

    bool isTicked(int row) const;
    bool isSingle() const { return m_access.isSingle; }
    bool canTick(int row) const;
    Qt::CheckState state() const; ///< of all rows
    void forget() const { m_state.reset(); } ///< the state of all rows may be another one

    void tick(int first, int last, bool areTicked);
    /// Turns the tick of a row; as a range, gives all rows from the one that was turned last the same tick.
    void turn(int row, bool isRange);

private:
    QModelIndex cell(int row) const;

    QPointer<QAbstractItemModel> m_model;
    TableTicks m_access;
    mutable std::optional<Qt::CheckState> m_state; ///< as last found
    QPersistentModelIndex m_anchor; ///< row that was turned last
};

} // namespace ui
