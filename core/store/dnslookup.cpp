#include "core/store/dnslookup.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int fewest = 8;

/// A statement for 8, 16, ... 128 texts: SQL is prepared once and kept (Database::run), so there are few lengths of it.
/// A name in DNS has 127 labels at most.
QStringList forSeveral(const QString &sql)
{
    QStringList statements;
    for (int count = fewest; count <= 128; count *= 2)
        statements += sql.arg(QStringList(count, u"?"_s).join(u", "_s));
    return statements;
}

QStringList selectZones(const char *condition)
{
    return forSeveral(u"SELECT %1 FROM dns_zones WHERE account = ? AND name IN (%3) AND %2 "
                      "ORDER BY LENGTH(name) DESC, kind DESC, id LIMIT 1"_s.arg(columnList<ZoneFound>(),
                                                                                QLatin1StringView(condition), u"%1"_s));
}

/// Runs the shortest statement that holds all texts. What is left over of it is empty, as no name is.
QSqlQuery &runForSeveral(Database &database, const QStringList &statements, QVariantList values,
                         const QStringList &texts)
{
    qsizetype index = 0;
    qsizetype length = fewest;
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

} // namespace

std::optional<ZoneFound> DnsLookup::authority(const QStringList &names) const
{
    static const auto statements = selectZones("kind <> 'PRIVATE'"); // which sorts "PUBLIC" behind "OTHER"
    return readOne<ZoneFound>(runForSeveral(m_database, statements, {m_account}, names));
}

std::optional<ZoneFound> DnsLookup::privateZone(const QStringList &names) const
{
    static const auto statements = selectZones("kind = 'PRIVATE'");
    return readOne<ZoneFound>(runForSeveral(m_database, statements, {m_account}, names));
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
