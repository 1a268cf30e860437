#include "core/store/dns/dnslookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// A statement for 1, 2, 4, ... 128 texts: SQL is prepared once and kept (Database::run), so there are few lengths of
/// it. A name in DNS has 127 labels at most.
QStringList forSeveral(const QString &sql)
{
    QStringList statements;
    for (int count = 1; count <= 128; count *= 2)
        statements += sql.arg(QStringList(count, u"?"_s).join(u", "_s));
    return statements;
}

/// Runs the shortest statement that holds all texts. What is left over of it is empty, as no name is.
QSqlQuery &runForSeveral(Database &database, const QStringList &statements, QVariantList values,
                         const QStringList &texts)
{
    qsizetype index = 0;
    qsizetype length = 1;
    while (length < texts.size() && index + 1 < statements.size()) {
        ++index;
        length *= 2;
    }
    const qsizetype before = values.size();
    for (const QString &text : texts.first(std::min(length, texts.size())))
        values.append(text);
    values.resize(before + length, QString(u""_s));
    return database.runBound(statements.at(index), values);
}

/// The last zone whose key is not behind a given one.
QString selectLast(const char *kind)
{
    return u"SELECT %1 FROM dns_zones WHERE account = ? AND sort_key <= ? AND %2 "
           "ORDER BY sort_key DESC, kind DESC, id LIMIT 1"_s.arg(columnList<ZoneFound>(), QLatin1StringView(kind));
}

/// The labels with which both keys begin.
QString commonLabels(const QString &one, const QString &other)
{
    const auto [end, ignored] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return one.first(one.lastIndexOf(u'.', std::distance(one.begin(), end) - one.size() - 1) + 1);
}

} // namespace

std::optional<ZoneFound> DnsLookup::authority(const QString &sortKey) const
{
    static const QString sql = selectLast("kind <> 'PRIVATE'"); // which sorts "PUBLIC" behind "OTHER"
    return nearest(sql, sortKey);
}

std::optional<ZoneFound> DnsLookup::privateZone(const QString &sortKey) const
{
    static const QString sql = selectLast("kind = 'PRIVATE'");
    return nearest(sql, sortKey);
}

/// The zone whose key is the longest beginning of the name's. What lies between a beginning of a key and the key begins
/// with it, too: if the last zone before the key is none of its beginnings, those are among what both have in common.
std::optional<ZoneFound> DnsLookup::nearest(const QString &sql, const QString &sortKey) const
{
    for (QString limit = sortKey; !limit.isEmpty();) {
        const auto zone = readOne<ZoneFound>(m_database.run(sql, m_account, limit));
        if (!zone || sortKey.startsWith(zone->sortKey))
            return zone;
        limit = commonLabels(limit, zone->sortKey);
    }
    return std::nullopt;
}

// A name sorts right before all that is below it, because each of their keys begins with its own.
QList<RecordsFound> DnsLookup::atOrBelow(const QString &zone, const QString &sortKey) const
{
    static const QString sql = u"SELECT %1 FROM dns_record_sets WHERE account = ? AND zone = ? AND sort_key >= ? "
                               "ORDER BY sort_key, type, set_identifier"_s.arg(columnList<RecordsFound>());
    QSqlQuery &query = m_database.run(sql, m_account, zone, sortKey);
    QList<RecordsFound> found;
    while (query.next()) {
        const auto row = read<RecordsFound>(query);
        if (row.sortKey == sortKey || (found.isEmpty() && row.sortKey.startsWith(sortKey)))
            found.append(row);
        if (row.sortKey != sortKey)
            break;
    }
    checkRead(query);
    query.finish();
    return found;
}

QList<RecordsFound> DnsLookup::at(const QString &zone, const QStringList &sortKeys) const
{
    static const auto statements =
        forSeveral(u"SELECT %1 FROM dns_record_sets WHERE account = ? AND zone = ? AND sort_key IN (%2) "
                   "ORDER BY LENGTH(sort_key) DESC, type, set_identifier"_s.arg(columnList<RecordsFound>(), u"%1"_s));
    return readAll<RecordsFound>(runForSeveral(m_database, statements, {m_account, zone}, sortKeys));
}

} // namespace store
