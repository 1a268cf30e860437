#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/status/statuskind.h"
#include "ui/components/tables/pagination.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tablecontainer.h"
#include "ui/components/tables/tableheader.h"
#include "ui/components/tables/tableroles.h"
#include "ui/components/tables/tablestate.h"
#include "ui/components/tables/tabletools.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Row
{
    QString name;
    QString type;
    QString status;
    StatusKind kind;
    bool isTicked = false;
};

QStandardItemModel *modelOf(const QList<Row> &rows, QObject *parent)
{
    auto *model = new QStandardItemModel(int(rows.size()), 3, parent);
    for (int i = 0; i < rows.size(); ++i) {
        auto *name = new QStandardItem(rows[i].name); // the model owns its items
        name->setCheckable(true);
        name->setCheckState(rows[i].isTicked ? Qt::Checked : Qt::Unchecked);
        name->setData(true, LinkRole);
        auto *status = new QStandardItem(rows[i].status);
        status->setData(int(rows[i].kind), StatusRole);
        model->setItem(i, 0, name);
        model->setItem(i, 1, new QStandardItem(rows[i].type));
        model->setItem(i, 2, status);
    }
    return model;
}

QList<Row> rows()
{
    return {{u"example.com"_s, u"Domain"_s, u"Verified"_s, StatusKind::Success, true},
            {u"pending.com"_s, u"Domain"_s, u"Pending"_s, StatusKind::Pending},
            {u"joe@example.com"_s, u"Email address"_s, u"Verified"_s, StatusKind::Success, true},
            {u"ann@gmail.com"_s, u"Email address"_s, u"Verified"_s, StatusKind::Success, true},
            {u"new@example.net"_s, u"Email address"_s, u"Pending"_s, StatusKind::Pending},
            {u"old.com"_s, u"Domain"_s, u"Failure"_s, StatusKind::Error}};
}

TableContainer *container(const QString &title)
{
    auto *container = new TableContainer(title);
    container->table()->columns().setColumns({{.title = u"Identity"_s, .width = 489, .minimumWidth = 200},
                                              {.title = u"Identity type"_s, .width = 445, .minimumWidth = 140},
                                              {.title = u"Status"_s, .width = 240, .minimumWidth = 160}});
    container->table()->setModel(modelOf(rows(), container));
    return container;
}

TableContainer *tickedTable()
{
    auto *table = container(u"Table: rows 1, 3 and 4 selected, row 5 under the pointer (no change)"_s);
    table->hideTools();
    table->header()->setCounter(u"(3/6)"_s);
    table->columnTitles()->setSort(2, Qt::AscendingOrder);
    return table;
}

TableContainer *compactTable()
{
    auto *table = container(u"Table: striped, compact, with filter and pages"_s);
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
    auto *table = container(u"Table: wrapped lines, wider than its container"_s);
    table->hideTools();
    const QString name = u"notifications.eu-central.production.messaging-platform.example.com"_s;
    table->table()->setModel(modelOf({{name, u"Domain"_s, u"Temporary failure"_s, StatusKind::Warning},
                                      {u"idle.com"_s, u"Domain"_s, u"Not started"_s, StatusKind::Stopped}},
                                     table));
    table->table()->columns().setWidth(0, 300);
    table->table()->columns().setWidth(1, 1200);
    table->table()->setWrap(true);
    return table;
}

TableContainer *stateTable(const QString &title, const std::function<void(TableState *)> &show)
{
    auto *table = container(title);
    table->hideTools();
    show(table->state());
    table->showState();
    return table;
}

} // namespace

GalleryPage *makeTablesPage()
{
    auto *page = new GalleryPage(u"Tables"_s);
    page->add(tickedTable());
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
