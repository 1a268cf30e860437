#include "ui/components/collections/pagination.h"
#include "ui/components/collections/tablecontainer.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/collections/tabletools.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/status/statuskind.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableheader.h"
#include "ui/components/tables/tableroles.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/gallery/sampletables.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

TableContainer *compactTable()
{
    auto *table = makeSampleTable(u"Table: striped, compact, with filter and pages"_s);
    table->table()->setStriped(true);
    table->table()->setCompact(true);
    table->tools()->filter()->setText(u"com"_s);
    table->tools()->setMatches(u"6 matches"_s);
    table->tools()->pagination()->setPages(4, 20);
    table->columnTitles()->setSort(0, Qt::DescendingOrder);
    return table;
}

TableContainer *wrappedTable()
{
    auto *table = makeSampleTable(u"Table: wrapped lines, wider than its container"_s);
    table->hideTools();
    const QString name = u"notifications.eu-central.production.messaging-platform.example.com"_s;
    table->table()->setModel(makeSampleModel({{name, u"Domain"_s, u"Temporary failure"_s, StatusKind::Warning},
                                              {u"idle.com"_s, u"Domain"_s, u"Not started"_s, StatusKind::Stopped}},
                                             table));
    table->table()->columns().setWidth(0, 300);
    table->table()->columns().setWidth(1, 1200);
    table->table()->setWrap(true);
    return table;
}

TableContainer *stateTable(const QString &title, const std::function<void(TableState *)> &show)
{
    auto *table = makeSampleTable(title);
    table->hideTools();
    show(table->state());
    table->showState();
    return table;
}

} // namespace

GalleryPage *makeTablesPage()
{
    auto *page = new GalleryPage(u"Tables"_s);
    page->add(makeTickedTable());
    page->add(compactTable());
    page->add(wrappedTable());
    page->add(stateTable(u"Loading"_s, [](TableState *state) { state->showLoading(u"Loading identities"_s); }));
    page->add(stateTable(u"Empty"_s, [](TableState *state) {
        state->showMessage(u"No identities"_s, u"This Region has no identities yet."_s, u"Create identity"_s);
    }));
    page->add(stateTable(u"No match"_s, [](TableState *state) {
        state->showMessage(u"No matches"_s, u"No identity contains the text."_s, u"Clear filter"_s);
    }));
    page->add(stateTable(u"Failed"_s, [](TableState *state) {
        state->showError(u"Identities could not be loaded"_s, u"The state file could not be read."_s, u"Retry"_s);
    }));
    return page;
}

} // namespace ui
