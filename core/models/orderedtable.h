#pragma once

#include "core/models/table.h"
#include "core/models/ticks.h"

namespace models {

/// Which rows of a table are on screen, in which order, and which of them are ticked. It knows rows by their
/// places only, numbers that stay with them (KeyedRows), and tells views no more than what changed.
class OrderedTable : public Table
{
    Q_OBJECT

public:
    using Table::Table;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    int tickedCount() const override { return m_ticks.count(); }
    void setTicked(int first, int last, bool isTicked) override;
    void untickOutside(int first, int last) override;
    Qt::CheckState tickState(int first, int last) const override;

protected:
    using Places = std::vector<quint32>;

    const Places &order() const { return m_order; } ///< the places of the rows on screen
    quint32 placeAt(int row) const { return m_order[row]; }
    int rowAt(quint32 place) const; ///< -1 when it is not on screen
    bool isTicked(quint32 place) const { return m_ticks.has(place); }
    bool isShown(quint32 place) const { return m_isShown[place]; }

    void setPlaceCount(size_t count);
    /// Has the view begin anew with these; others lose their ticks. Between beginResetModel() and its end.
    void reset(std::vector<bool> isShown, Places order);
    /// Appends those that are not on screen yet.
    void show(const Places &places);
    /// Takes off the screen what is marked, by place.
    void hide(const std::vector<bool> &isGone);
    /// Brings the rows into this order; persistent indexes, and with them the selection, move along.
    void arrange(Places order);
    /// Has the rows painted anew that are marked, by place.
    void repaint(const std::vector<bool> &isChanged);

private:
    template <typename IsTicked>
    void tick(int first, int last, const IsTicked &isTicked);
    void hideRun(int begin, int end);

    Places m_order;
    std::vector<bool> m_isShown; ///< by place
    Ticks m_ticks; ///< only of rows that are on screen
};

} // namespace models
