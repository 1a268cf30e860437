#pragma once

#include "core/models/table.h"

#include <QAbstractProxyModel>

namespace models {

/// One page of a Table: what the view of a table with pagination shows. Pages count from 0; an empty table has
/// one page. Rows that come, go and move under it arrive as such, so that selection and scroll position stay.
///
/// What the user puts out of sight (by turning the page, another page size, sorting, a filter) loses its tick: ticks
/// are per page (console.md Q33).
class PageModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    static constexpr int all = 0; ///< as page size: one page with everything

    explicit PageModel(Table &table, int pageSize = 10, QObject *parent = nullptr);

    int pageSize() const { return m_size; }
    void setPageSize(int rows); ///< or `all`; stays where its first row is
    int page() const { return m_page; }
    int pageCount() const;
    void setPage(int page); ///< the nearest that there is

    Qt::CheckState tickState() const; ///< of the page: the box in the header
    void setAllTicked(bool areTicked); ///< of the page

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< shows the first page

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void pagesChanged(); ///< page(), pageCount() or pageSize() may be others than before

private:
    int first() const { return m_size == all ? 0 : m_page * m_size; } ///< the table's row that is the page's first
    int rowsThatFit() const; ///< rows that the page would have now
    void connectTable();
    void endPageReset();
    void untickOutOfSight();
    void makeRoom(int firstNew, int lastNew);
    void fillRoom();
    void takeAway(int firstGone, int lastGone);
    void fillUp();
    void reportChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    void beginLayout();
    void endLayout();
    void notePages(bool haveChanged = false);

    Table &m_table;
    int m_size;
    int m_page = 0;
    int m_rows = 0; ///< of the page, as the view knows it
    int m_pageCount = 1; ///< as last told
    int m_coming = 0; ///< where rows are about to appear on the page,
    int m_comingCount = 0; ///< and how many
    int m_leaving = 0; ///< how many rows are about to leave the page
    QModelIndexList m_own; ///< persistent indexes while the table is rearranged,
    QList<QPersistentModelIndex> m_theirs; ///< and what they stand for
};

} // namespace models
