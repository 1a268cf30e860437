#pragma once

#include "core/models/statuskind.h"

#include "core/wire/result.h"

#include <QAbstractTableModel>

#include <optional>

namespace models {

/// What the models give to views beside Qt's own roles. Ticks are Qt::CheckStateRole of the first column.
enum Role {
    StatusKindRole = Qt::UserRole + 1, ///< a cell's StatusKind as int; invalid where it is not a status
    LinkRole, ///< true for a cell that leads to the row's own page
    KeyRole, ///< the row's key, for any cell
    OptionalRole, ///< of a horizontal header: true for a column that is hidden until it is asked for
    CopyRole, ///< true for a cell whose text can be copied by an icon
    SwitchRole, ///< whether a cell's switch is on; invalid where there is none
    HeadingRole, ///< a line in bold above the text; empty where there is none
    UnreadRole, ///< true for a row that nobody has read yet
    DetailRole, ///< what stands small below a cell's text, where rows have two lines
    RemarkRole, ///< the same, at the right
    BadgeRole, ///< a word on a dark ground behind a status; empty where there is none
};

/// A table on screen without its rows' type: what pages and views do with any of them. Rows have a key that
/// stays; sorting, filtering and ticks are the model's own.
class Table : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual int total() const = 0; ///< all rows that are loaded; rowCount() are those that the filter shows
    virtual bool isComplete() const { return true; } ///< false while more rows are expected: "(16+)"
    virtual bool isLoading() const { return false; } ///< somebody asked for all rows anew, and they are not there yet
    virtual std::optional<wire::ServiceError> error() const { return std::nullopt; } ///< why they did not come

    virtual QString keyAt(int row) const = 0;
    virtual int rowOf(const QString &key) const = 0; ///< -1 when it is not shown; walks through the rows

    virtual int tickedCount() const = 0;
    virtual QStringList tickedKeys() const = 0; ///< in the order of the table
    /// Ticks or unticks the rows from @p first to @p last, with one signal.
    virtual void setTicked(int first, int last, bool isTicked) = 0;
    /// Keeps only ticks from row @p first to row @p last.
    virtual void untickOutside(int first, int last) = 0;
    /// Of the rows from @p first to @p last together; unchecked when there are none.
    virtual Qt::CheckState tickState(int first, int last) const = 0;

    /// Shows only rows that have @p text in some shown column, whatever the case; all when it is empty. Resets
    /// the view, and unticks what it hides: nobody deletes what he does not see.
    virtual void setFilter(const QString &text) = 0;
    virtual QString filter() const = 0;

    /// The columns that are on screen, by number: the filter looks at no other. At first those that are not
    /// optional.
    virtual void setShownColumns(const QList<int> &columns) = 0;

    virtual int sortColumn() const = 0; ///< -1: as loaded
    virtual Qt::SortOrder sortOrder() const = 0;

    /// A view says which rows it shows, for models that fetch what is seen before the rest.
    virtual void noteVisibleRows(int first, int last);

Q_SIGNALS:
    /// total(), isComplete(), isLoading(), error(), rowCount() or tickedCount() may be others than before.
    void countsChanged();
};

} // namespace models
