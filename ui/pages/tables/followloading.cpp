#include "ui/pages/tables/followloading.h"

#include "ui/pages/tables/listtable.h"

namespace ui {

void followLoading(ListTable &list, const models::Table &model)
{
    if (model.isLoading() && !list.isLoading())
        list.beginLoading();
    else if (!model.isLoading() && (model.isComplete() || model.error()))
        list.endLoading(model.error());
}

QList<TableColumn> titled(QList<TableColumn> columns, const models::Table &model)
{
    for (int column = 0; column < columns.size(); ++column)
        columns[column].title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return columns;
}

} // namespace ui
