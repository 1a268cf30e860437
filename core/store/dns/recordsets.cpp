#include "core/store/dns/recordsets.h"

#include "core/store/changes.h"
#include "core/wire/hostname.h"
#include "core/wire/json.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString selectSets(const char *condition)
{
    return u"SELECT %1 FROM dns_record_sets WHERE account = ? AND zone = ? %2 ORDER BY sort_key, type, set_identifier"_s
        .arg(columnList<RecordSetRow>(), QLatin1StringView(condition));
}

/// What has no column of its own; empty for the ordinary set, which has nothing of the kind.
QString restOf(route53::ResourceRecordSet set)
{
    const auto plain = route53::ResourceRecordSet{.name = set.name,
                                                  .type = set.type,
                                                  .setIdentifier = set.setIdentifier,
                                                  .ttl = set.ttl,
                                                  .resourceRecords = set.resourceRecords};
    if (set == plain)
        return {};
    set.ttl.reset();
    set.resourceRecords.reset();
    return QString::fromUtf8(wire::printJson<wire::Place::Body>(set));
}

} // namespace

route53::ResourceRecordSet RecordSetRow::recordSet() const
{
    route53::ResourceRecordSet set;
    if (!rest.isEmpty()) {
        wire::Violations tolerated;
        wire::fromJsonDocument<wire::Place::Body>(rest.toUtf8(), set, tolerated, wire::Reader::Client);
    }
    set.name = name + u'.';
    set.type = type;
    if (!setIdentifier.isEmpty())
        set.setIdentifier = setIdentifier;
    set.ttl = ttl;
    for (const QString &value : values.split(u'\n', Qt::SkipEmptyParts)) {
        if (!set.resourceRecords)
            set.resourceRecords.emplace();
        set.resourceRecords->append({value});
    }
    return set;
}

RecordSetRow RecordSetRow::of(const route53::ResourceRecordSet &set, const QString &sortKey)
{
    QStringList values;
    for (const route53::ResourceRecord &record : set.resourceRecords.value_or(QList<route53::ResourceRecord>()))
        values += record.value;
    return {.sortKey = sortKey,
            .type = set.type,
            .setIdentifier = set.setIdentifier.value_or(QString()),
            .name = wire::withoutFinalDot(set.name),
            .ttl = set.ttl,
            .values = values.join(u'\n'),
            .rest = restOf(set)};
}

qint64 RecordSetRepository::count() const
{
    return numberOf(m_database.run(u"SELECT COUNT(*) FROM dns_record_sets WHERE account = ? AND zone = ?"_s,
                                   m_zone.account, m_zone.id));
}

QList<RecordSetRow> RecordSetRepository::all() const
{
    static const QString sql = selectSets("");
    return readAll<RecordSetRow>(m_database.run(sql, m_zone.account, m_zone.id));
}

QList<RecordSetRow> RecordSetRepository::at(const QString &sortKey) const
{
    static const QString sql = selectSets("AND sort_key = ?");
    return readAll<RecordSetRow>(m_database.run(sql, m_zone.account, m_zone.id, sortKey));
}

QList<RecordSetRow> RecordSetRepository::from(const QString &sortKey, const QString &type, const QString &setIdentifier,
                                              qint64 count) const
{
    static const QString sql = selectSets("AND (sort_key, type, set_identifier) >= (?, ?, ?)") + " LIMIT ?"_L1;
    return readAll<RecordSetRow>(m_database.run(sql, m_zone.account, m_zone.id, sortKey, type, setIdentifier, count));
}

void RecordSetRepository::write(const QList<RecordSetRow> &removed, const QList<RecordSetRow> &put)
{
    for (const RecordSetRow &row : removed) {
        m_database.run(u"DELETE FROM dns_record_sets WHERE account = ? AND zone = ? AND sort_key = ? AND type = ? "
                       "AND set_identifier = ?"_s,
                       m_zone.account, m_zone.id, row.sortKey, row.type, row.setIdentifier);
    }
    for (RecordSetRow row : put) {
        row.account = m_zone.account;
        row.zone = m_zone.id;
        store::put(m_database, row);
    }
    recordChange(m_database, m_zone.account, {}, m_zone.resource());
}

} // namespace store
