#include "ui/components/tables/rowticks.h"

namespace ui {

void RowTicks::setModel(QAbstractItemModel *model)
{
    m_model = model;
    m_anchor = QModelIndex();
    forget();
}

void RowTicks::setAccess(const TableTicks &access)
{
    m_access = access;
    forget();
}

QModelIndex RowTicks::cell(int row) const
{
    return m_model ? m_model->index(row, 0) : QModelIndex();
}

bool RowTicks::isTicked(int row) const
{
    return cell(row).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

bool RowTicks::canTick(int row) const
{
    return cell(row).flags() & Qt::ItemIsUserCheckable;
}

Qt::CheckState RowTicks::state() const
{
    if (m_state || !m_model)
        return m_state.value_or(Qt::Unchecked);
    if (m_access.state) {
        m_state = m_access.state();
        return *m_state;
    }
    const int rows = m_model->rowCount();
    int count = 0;
    for (int row = 0; row < rows; ++row)
        count += isTicked(row);
    m_state = count == 0 ? Qt::Unchecked : count == rows ? Qt::Checked : Qt::PartiallyChecked;
    return *m_state;
}

void RowTicks::tick(int first, int last, bool areTicked)
{
    if (m_access.tick) {
        m_access.tick(first, last, areTicked);
        return;
    }
    for (int row = first; row <= last; ++row)
        if (canTick(row))
            m_model->setData(cell(row), areTicked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void RowTicks::turn(int row, bool isRange)
{
    if (!canTick(row))
        return;
    const bool ticked = isSingle() || !isTicked(row); // who chooses one of several does not unchoose it
    const int from = isRange && !isSingle() && m_anchor.isValid() ? m_anchor.row() : row;
    tick(std::min(from, row), std::max(from, row), ticked);
    m_anchor = cell(row);
}

} // namespace ui
