#include "ui/gallery/sampletables.h"

#include "ui/components/collections/tablecontainer.h"
#include "ui/components/content/header.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableheader.h"
#include "ui/components/tables/tableroles.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

QStandardItemModel *makeSampleModel(const QList<SampleRow> &rows, QObject *parent)
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

QList<SampleRow> sampleRows()
{
    return {{u"example.com"_s, u"Domain"_s, u"Verified"_s, StatusKind::Success, true},
            {u"pending.com"_s, u"Domain"_s, u"Pending"_s, StatusKind::Pending},
            {u"joe@example.com"_s, u"Email address"_s, u"Verified"_s, StatusKind::Success, true},
            {u"ann@gmail.com"_s, u"Email address"_s, u"Verified"_s, StatusKind::Success, true},
            {u"new@example.net"_s, u"Email address"_s, u"Pending"_s, StatusKind::Pending},
            {u"old.com"_s, u"Domain"_s, u"Failure"_s, StatusKind::Error}};
}

TableContainer *makeSampleTable(const QString &title)
{
    auto *container = new TableContainer(title);
    container->table()->columns().setColumns({{.title = u"Identity"_s, .width = 489, .minimumWidth = 200},
                                              {.title = u"Identity type"_s, .width = 445, .minimumWidth = 140},
                                              {.title = u"Status"_s, .width = 240, .minimumWidth = 160}});
    container->table()->setModel(makeSampleModel(sampleRows(), container));
    return container;
}

TableContainer *makeTickedTable()
{
    auto *table = makeSampleTable(u"Table: rows 1, 3 and 4 selected, row 5 under the pointer (no change)"_s);
    table->hideTools();
    table->header()->setCounter(u"(3/6)"_s);
    table->columnTitles()->setSort(2, Qt::AscendingOrder);
    return table;
}

} // namespace ui
