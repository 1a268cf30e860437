#include "core/client/dns/zoneimport.h"

#include "core/wire/continuation.h"
#include "core/wire/hostname.h"

#include <algorithm>
#include <atomic>
#include <memory>

namespace client {

using namespace Qt::StringLiterals;
using route53::ChangeAction;
using route53::RecordType;
using route53::ResourceRecordSet;

namespace {

QString nameOf(const ResourceRecordSet &recordSet)
{
    return readableName(recordSet.name).toLower();
}

/// A value as the same one is always written: of host names neither case nor the dot at the end counts.
QString comparable(const ResourceRecordSet &recordSet, const QString &value)
{
    if (recordSet.type == RecordType::TXT || recordSet.type == RecordType::SPF || recordSet.type == RecordType::CAA)
        return value;
    return wire::withoutFinalDot(value.simplified().toLower());
}

QStringList comparableValues(const ResourceRecordSet &recordSet)
{
    QStringList values;
    for (const route53::ResourceRecord &each : recordSet.resourceRecords.value_or(QList<route53::ResourceRecord>()))
        values += comparable(recordSet, each.value);
    values.sort();
    return values;
}

bool isSame(const ResourceRecordSet &present, const ResourceRecordSet &wanted)
{
    return present.ttl == wanted.ttl && !present.aliasTarget && comparableValues(present) == comparableValues(wanted);
}

const ResourceRecordSet *find(const QList<ResourceRecordSet> &recordSets, const ResourceRecordSet &wanted)
{
    const auto present = std::ranges::find_if(recordSets, [&wanted](const ResourceRecordSet &each) {
        return each.type == wanted.type && nameOf(each) == nameOf(wanted);
    });
    return present == recordSets.end() ? nullptr : &*present;
}

/// What a batch of Route 53 may hold.
struct Load
{
    qsizetype records = 0;
    qsizetype characters = 0;

    static Load of(const route53::Change &change)
    {
        const int times = change.action == ChangeAction::Upsert ? 2 : 1;
        Load load;
        for (const auto &each : change.resourceRecordSet.resourceRecords.value_or(QList<route53::ResourceRecord>())) {
            load.records += times;
            load.characters += times * each.value.size();
        }
        return load;
    }

    Load operator+(const Load &other) const { return {records + other.records, characters + other.characters}; }
    bool isTooMuch() const { return records > 1000 || characters > 32'000; }
};

} // namespace

QList<route53::Change> ZoneImport::changes() const
{
    QList<route53::Change> changes;
    for (const ResourceRecordSet &each : added)
        changes.append({ChangeAction::Create, each});
    for (const Replacement &each : replaced)
        changes.append({ChangeAction::Upsert, each.wanted});
    return changes;
}

QList<QList<route53::Change>> ZoneImport::batches() const
{
    QList<QList<route53::Change>> batches;
    Load load;
    for (const route53::Change &change : changes()) {
        const Load own = Load::of(change);
        if (batches.isEmpty() || (load + own).isTooMuch()) {
            batches.append(QList<route53::Change>());
            load = {};
        }
        batches.last().append(change);
        load = load + own;
    }
    return batches;
}

ZoneImport planImport(const DnsZone &zone, const QList<ResourceRecordSet> &recordSets)
{
    ZoneImport plan;
    const QString apex = zone.name.toLower();
    for (const ResourceRecordSet &wanted : recordSets) {
        const QString name = nameOf(wanted);
        const bool isOwn = wanted.type == RecordType::SOA || (wanted.type == RecordType::NS && name == apex);
        const ResourceRecordSet *present = find(zone.recordSets, wanted);
        if (name != apex && !name.endsWith(u'.' + apex))
            plan.leftOut.append({wanted, ZoneImport::Reason::Outside});
        else if (isOwn && zone.isHosted())
            plan.leftOut.append({wanted, ZoneImport::Reason::ZonesOwn});
        else if (!present)
            plan.added.append(wanted);
        else if (isSame(*present, wanted))
            plan.leftOut.append({wanted, ZoneImport::Reason::Same});
        else
            plan.replaced.append({*present, wanted});
    }
    return plan;
}

QFuture<wire::Result<Imported>> importInto(const Service &service, const QString &resource, const ZoneImport &plan)
{
    const auto done = std::make_shared<std::atomic<qsizetype>>(0); // counted in whatever thread answers
    QList<Call> calls;
    for (const QList<route53::Change> &batch : plan.batches()) {
        calls.append([call = changesOf(service, resource, batch), done, size = batch.size()] {
            return wire::then(call(), [done, size](const Outcome &outcome) {
                *done += outcome ? size : 0;
                return outcome;
            });
        });
    }
    return wire::then(inTurn(calls), [done](const Outcome &outcome) {
        if (outcome)
            return wire::Result<Imported>(Imported{.changes = *done});
        return *done == 0 ? wire::Result<Imported>(outcome.error())
                          : wire::Result<Imported>(Imported{.changes = *done, .refusal = outcome.error()});
    });
}

} // namespace client
