#pragma once

#include "core/models/pagemodel.h"
#include "core/wire/result.h"
#include "ui/components/collections/tablecontainer.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/pages/frame/session.h"
#include "ui/pages/tables/tablememory.h"

namespace ui {

class Button;

/// What stands in and around the table of a list.
struct ListTexts
{
    QString title; ///< "Hosted zones"
    QString searchHint; ///< in the filter; empty: neither filter, pages nor preferences
    QString loading; ///< "Loading hosted zones"
    QString failed; ///< "Hosted zones could not be loaded"
    QString empty; ///< "No hosted zones"
    QString emptyHint; ///< the sentence below
    QString action; ///< of the button there, which asks for actionRequested()
    QString noMatch; ///< the sentence when the filter shows nothing
};

/// A container with a table of a page: filter, pages, preferences, sorting, ticks, counts, and what stands in place of
/// the rows (console.md 1.7). The page fills the model, and says when it begins and whether it failed.
///
/// Its parts are called after its object name: zonesTable, zonesFilter, zonesRefresh.
class ListTable : public TableContainer
{
    Q_OBJECT

public:
    enum class Ticks { Many, One };
    struct Setting
    {
        QString name; ///< object name, and key of what is remembered: "zones"
        Ticks ticks = Ticks::Many;
        TablePreferences usual = {};
    };

    /// Settings and model must live longer.
    ListTable(QSettings &settings, const Setting &setting, const ListTexts &texts, models::Table &model,
              const QList<TableColumn> &columns);

    /// The round button that asks for everything anew, as the last one in the header.
    void addRefresh();
    /// A button in the header, behind those that are there.
    Button *addButton(const QString &objectName, Button *button);

    /// Shows one column, each row of it in two lines, where something else stands beside the table.
    struct Narrow
    {
        int column; ///< that is shown
        QString title; ///< of it
        int sortColumn; ///< by which a press on the title sorts
        QString searchHint;
    };
    void setNarrow(const std::optional<Narrow> &narrow); ///< nothing: the whole table

    void beginLoading(); ///< spinner in the rows at first, in the refresh button later
    void endLoading(const std::optional<wire::ServiceError> &error = {});
    bool isLoading() const { return m_isLoading; }

    QStringList ticked() const { return m_model.tickedKeys(); }
    void untick(); ///< all
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    void focusFilter();
    void setEmptyHint(const QString &sentence); ///< another one below the title of the empty table
    /// Keys of the rows work at once, without a click into them, when the table comes into sight.
    void setTakesFocus() { m_takesFocus = true; }
    QString keyAt(int row) const; ///< of the page
    int rowOf(const QString &key) const; ///< of the page; -1: it is not on it
    void tickOnly(const QString &key); ///< the row, if it is on the page; no other one

Q_SIGNALS:
    void ticksChanged();
    void refreshRequested(); ///< by the refresh button, or by Retry after an error
    void actionRequested(); ///< by the button of the empty table
    void opened(const QString &key); ///< a link was activated, or Enter pressed on the row
    void switched(const QString &key); ///< a row's switch was pressed
    void deletePressed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeFocus();
    void connectTable();
    void applyPreferences();
    void showSort();
    void openPreferences();
    void tick(int first, int last, bool areTicked);
    void showCounts();
    void showBody();
    void doWhatStateOffers();

    TableMemory m_memory;
    ListTexts m_texts;
    models::Table &m_model;
    models::PageModel m_rows; ///< the page of it that is shown
    Ticks m_ticks;
    QList<TableColumn> m_columns;
    std::optional<Narrow> m_narrow;
    Button *m_refresh = nullptr;
    std::optional<wire::ServiceError> m_error; ///< of the last load
    bool m_isLoading = false;
    bool m_isLoaded = false; ///< once at least
    bool m_takesFocus = false;
    bool m_wantsFocus = false; ///< as soon as there are rows
};

} // namespace ui
