#include "ui/pages/tables/tablememory.h"

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pageSizeKey = "pageSize"_L1;
constexpr auto wrapKey = "wrapLines"_L1;
constexpr auto compactKey = "compact"_L1;
constexpr auto orderKey = "columnOrder"_L1;
constexpr auto shownKey = "shownColumns"_L1;
constexpr auto widthsKey = "columnWidths"_L1;

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

} // namespace

TableMemory::TableMemory(QSettings &settings, const QString &key, const models::Table &table,
                         const TablePreferences &usual)
    : m_settings(settings)
    , m_key(key)
    , m_table(table)
    , m_usual(usual)
{
}

QString TableMemory::keyOf(QLatin1StringView what) const
{
    return m_key + u'/' + what;
}

/// The columns as the user ordered them; that of the model when the remembered one is of another table.
QList<int> TableMemory::order() const
{
    QList<int> usual(m_table.columnCount());
    std::iota(usual.begin(), usual.end(), 0);
    const QList<int> remembered = numbers(m_settings.value(keyOf(orderKey)));
    return std::ranges::is_permutation(remembered, usual) ? remembered : usual;
}

TablePreferences TableMemory::preferences() const
{
    const bool isShownKnown = m_settings.contains(keyOf(shownKey));
    const QList<int> shown = numbers(m_settings.value(keyOf(shownKey)));
    const int size = m_settings.value(keyOf(pageSizeKey), m_usual.pageSize).toInt();
    TablePreferences preferences{.pageSize = pageSizes().contains(size) ? size : m_usual.pageSize,
                                 .wraps = m_settings.value(keyOf(wrapKey), m_usual.wraps).toBool(),
                                 .isCompact = m_settings.value(keyOf(compactKey), m_usual.isCompact).toBool()};
    for (const int column : order()) {
        const bool isOptional = m_table.headerData(column, Qt::Horizontal, models::OptionalRole).toBool();
        const bool isFixed = column == 0; // nothing else tells what a row is
        preferences.columns.append({.column = column,
                                    .title = m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                    .isShown = isFixed || (isShownKnown ? shown.contains(column) : !isOptional),
                                    .isFixed = isFixed});
    }
    return preferences;
}

void TableMemory::setPreferences(const TablePreferences &preferences)
{
    QList<int> order;
    for (const auto &column : preferences.columns)
        order += column.column;
    m_settings.setValue(keyOf(pageSizeKey), preferences.pageSize);
    m_settings.setValue(keyOf(wrapKey), preferences.wraps);
    m_settings.setValue(keyOf(compactKey), preferences.isCompact);
    m_settings.setValue(keyOf(orderKey), toVariant(order));
    m_settings.setValue(keyOf(shownKey), toVariant(preferences.shownColumns()));
}

QList<int> TableMemory::widths() const
{
    const QList<int> result = numbers(m_settings.value(keyOf(widthsKey)));
    return result.size() == m_table.columnCount() && std::ranges::all_of(result, [](int width) { return width > 0; })
        ? result
        : QList<int>();
}

void TableMemory::setWidths(const QList<int> &widths)
{
    m_settings.setValue(keyOf(widthsKey), toVariant(widths));
}

QList<int> TableMemory::pageSizes()
{
    return {10, 20, 50, 100, TablePreferences::all};
}

} // namespace ui
