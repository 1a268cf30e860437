#include "ui/pages/identities/identitiespreferences.h"

#include "ui/pages/tables/tablememory.h"

#include <QCoreApplication>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

const QString key = u"identities"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::IdentitiesPreferences)
};

struct Width
{
    int usual;
    int least;
};

/// As measured in the pictures (visual.md section 10).
constexpr Width widths[] = {{420, 200}, {220, 140}, {240, 160}, {240, 160}, {200, 160}, {330, 160}};

} // namespace

QList<TableColumn> identityTableColumns(const models::Table &table)
{
    QList<TableColumn> columns;
    for (int column = 0; column < table.columnCount(); ++column)
        columns.append({.title = table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                        .width = widths[column].usual,
                        .minimumWidth = widths[column].least});
    return columns;
}

TablePreferences loadIdentitiesPreferences(QSettings &settings, const models::Table &table)
{
    return TableMemory(settings, key, table).preferences();
}

void saveIdentitiesPreferences(QSettings &settings, const models::Table &table, const TablePreferences &preferences)
{
    TableMemory(settings, key, table).setPreferences(preferences);
}

QList<int> loadIdentitiesWidths(QSettings &settings, const models::Table &table)
{
    return TableMemory(settings, key, table).widths();
}

void saveIdentitiesWidths(QSettings &settings, const models::Table &table, const QList<int> &widths)
{
    TableMemory(settings, key, table).setWidths(widths);
}

QList<std::pair<int, QString>> identitiesPageSizes()
{
    return {{10, Texts::tr("10 identities")},
            {20, Texts::tr("20 identities")},
            {50, Texts::tr("50 identities")},
            {100, Texts::tr("100 identities")},
            {TablePreferences::all, Texts::tr("All")}};
}

} // namespace ui
