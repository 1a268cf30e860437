#include "ui/pages/identities/identitiespreferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr auto pageSizeKey = "identities/pageSize"_L1;
constexpr auto wrapKey = "identities/wrapLines"_L1;
constexpr auto compactKey = "identities/compact"_L1;
constexpr auto orderKey = "identities/columnOrder"_L1;
constexpr auto shownKey = "identities/shownColumns"_L1;
constexpr auto widthsKey = "identities/columnWidths"_L1;

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

QList<int> numbers(const QVariant &value)
{
    QList<int> result;
    for (const QString &each : value.toStringList())
        result += each.toInt();
    return result;
}

QVariant toVariant(const QList<int> &values)
{
    QStringList result;
    for (const int each : values)
        result += QString::number(each);
    return result;
}

bool isOrderOf(const QList<int> &order, int count)
{
    QList<int> sorted = order;
    std::ranges::sort(sorted);
    for (int i = 0; i < sorted.size(); ++i) {
        if (sorted[i] != i)
            return false;
    }
    return sorted.size() == count;
}

bool isPageSize(int size)
{
    return std::ranges::any_of(identitiesPageSizes(), [size](const auto &each) { return each.first == size; });
}

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

TablePreferences loadIdentitiesPreferences(const QSettings &settings, const models::Table &table)
{
    const int count = table.columnCount();
    QList<int> order = numbers(settings.value(orderKey));
    if (!isOrderOf(order, count)) {
        order.clear();
        for (int column = 0; column < count; ++column)
            order += column;
    }
    const bool isShownKnown = settings.contains(shownKey);
    const QList<int> shown = numbers(settings.value(shownKey));
    const int size = settings.value(pageSizeKey, 10).toInt();
    TablePreferences preferences{.pageSize = isPageSize(size) ? size : 10,
                                 .wraps = settings.value(wrapKey).toBool(),
                                 .isCompact = settings.value(compactKey).toBool()};
    for (const int column : order) {
        const bool isOptional = table.headerData(column, Qt::Horizontal, models::OptionalRole).toBool();
        const bool isFixed = column == 0; // nothing else leads to the identity
        preferences.columns.append({.column = column,
                                    .title = table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                    .isShown = isFixed || (isShownKnown ? shown.contains(column) : !isOptional),
                                    .isFixed = isFixed});
    }
    return preferences;
}

void saveIdentitiesPreferences(QSettings &settings, const TablePreferences &preferences)
{
    QList<int> order;
    for (const auto &column : preferences.columns)
        order += column.column;
    settings.setValue(pageSizeKey, preferences.pageSize);
    settings.setValue(wrapKey, preferences.wraps);
    settings.setValue(compactKey, preferences.isCompact);
    settings.setValue(orderKey, toVariant(order));
    settings.setValue(shownKey, toVariant(preferences.shownColumns()));
}

QList<int> loadIdentitiesWidths(const QSettings &settings, const models::Table &table)
{
    const QList<int> result = numbers(settings.value(widthsKey));
    return result.size() == table.columnCount() && std::ranges::all_of(result, [](int width) { return width > 0; })
        ? result
        : QList<int>();
}

void saveIdentitiesWidths(QSettings &settings, const QList<int> &widths)
{
    settings.setValue(widthsKey, toVariant(widths));
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
