#include "core/client/dns/recordfix.h"

#include "core/client/dns/recordcomparison.h"
#include "core/simulation/dns.h"
#include "core/wire/continuation.h"

#include <algorithm>

namespace client {

using namespace Qt::StringLiterals;
using route53::Change;
using route53::ChangeAction;
using route53::RecordType;
using route53::ResourceRecordSet;
using simulation::RecordCause;
using simulation::RecordFinding;
using simulation::ZoneKind;

namespace {

using Sets = QList<ResourceRecordSet>;
using SetsAnswer = wire::Result<Sets>;

const QString spf = u"\"v=spf1"_s;

Sets named(const Sets &sets, const QString &name)
{
    Sets result;
    std::ranges::copy_if(sets, std::back_inserter(result), [&](const ResourceRecordSet &each) {
        return canonicalHost(each.name) == canonicalHost(name);
    });
    return result;
}

QFuture<SetsAnswer> setsAt(const Service &service, const FixedZone &zone, const QString &name)
{
    if (zone.kind == ZoneKind::OtherDns) {
        using Answer = wire::Result<simulation::ListDnsRecordSets::Response>;
        return wire::then(service.call<simulation::ListDnsRecordSets>({zone.id}), [name](const Answer &answer) {
            return answer ? SetsAnswer(named(answer->recordSets, name)) : SetsAnswer(answer.error());
        });
    }
    using Answer = wire::Result<route53::ListResourceRecordSets::Response>;
    const route53::ListResourceRecordSets::Request request{
        .hostedZoneId = zone.id, .startRecordName = name, .maxItems = u"100"_s};
    return wire::then(service.call<route53::ListResourceRecordSets>(request), [name](const Answer &answer) {
        return answer ? SetsAnswer(named(answer->resourceRecordSets, name)) : SetsAnswer(answer.error());
    });
}

QStringList valuesOf(const ResourceRecordSet &set)
{
    QStringList values;
    for (const route53::ResourceRecord &record : set.resourceRecords.value_or(QList<route53::ResourceRecord>()))
        values += record.value;
    return values;
}

/// Of the texts at a name, only that of SPF is another one's business.
bool isKept(const RecordFinding &finding, const QString &value)
{
    return finding.type == RecordType::TXT && finding.expected.startsWith(spf) && !value.startsWith(spf);
}

/// A CNAME stands alone at its name.
bool isInTheWay(const RecordFinding &finding, const ResourceRecordSet &set)
{
    return set.type != finding.type && (finding.type == RecordType::CNAME || set.type == RecordType::CNAME);
}

RecordFix fixFor(const RecordFinding &finding, const Sets &atName, const Sets &atOtherName)
{
    RecordFix fix{.record = {.record = {QString(wire::wireName(finding.type)), finding.name, finding.expected}}};
    ResourceRecordSet wanted{.name = finding.name, .type = finding.type, .ttl = recordTtl};
    QList<route53::ResourceRecord> records{{finding.expected}};
    for (const ResourceRecordSet &set : atName) {
        if (isInTheWay(finding, set)) {
            fix.changes.append({ChangeAction::Delete, set});
            for (const QString &value : valuesOf(set))
                fix.record.replaced += QString(wire::wireName(set.type)) + u' ' + value;
        }
        if (set.type != finding.type)
            continue;
        wanted.ttl = set.ttl.value_or(recordTtl);
        for (const QString &value : valuesOf(set)) {
            if (isKept(finding, value))
                records.append({value});
            else if (value != finding.expected)
                fix.record.replaced += value;
        }
    }
    for (const ResourceRecordSet &set : atOtherName) {
        if (set.type != finding.type)
            continue;
        fix.changes.append({ChangeAction::Delete, set});
        fix.record.replaced += canonicalHost(set.name);
    }
    wanted.resourceRecords = records;
    fix.changes.append({ChangeAction::Upsert, wanted});
    return fix;
}

} // namespace

FixKind fixOf(const RecordFinding &finding)
{
    switch (finding.cause) {
    case RecordCause::Missing:
    case RecordCause::PrivateZoneOnly:
        return FixKind::Create;
    case RecordCause::WrongTarget:
    case RecordCause::OtherRegion:
    case RecordCause::QuotesOrSpaces:
        return FixKind::ReplaceValue;
    case RecordCause::WrongType:
        return FixKind::ReplaceRecord;
    case RecordCause::NameDoubled:
        return FixKind::Rename;
    case RecordCause::SecondMx:
        return FixKind::DeleteOthers;
    case RecordCause::AsExpected:
    case RecordCause::ServerFails:
    case RecordCause::NotYetVisible:
    case RecordCause::Fault:
        return FixKind::None;
    }
    Q_UNREACHABLE();
}

QFuture<wire::Result<RecordFix>> planFix(const Service &service, const FixedZone &zone, const RecordFinding &finding)
{
    using Answer = wire::Result<RecordFix>;
    return wire::then(setsAt(service, zone, finding.name), [service, zone, finding](const SetsAnswer &atName) {
        if (!atName)
            return QtFuture::makeReadyFuture(Answer(atName.error()));
        if (fixOf(finding) != FixKind::Rename)
            return QtFuture::makeReadyFuture(Answer(fixFor(finding, *atName, {})));
        return wire::then(setsAt(service, zone, finding.detail), [finding, sets = *atName](const SetsAnswer &atOther) {
            return atOther ? Answer(fixFor(finding, sets, *atOther)) : Answer(atOther.error());
        });
    });
}

QFuture<Outcome> applyFix(const Service &service, const FixedZone &zone, const RecordFix &fix)
{
    if (zone.kind == ZoneKind::OtherDns)
        return callOf<simulation::ChangeDnsRecordSets>(service, {.id = zone.id, .changes = fix.changes})();
    return callOf<route53::ChangeResourceRecordSets>(
        service, {.hostedZoneId = zone.id, .changeBatch = {.changes = fix.changes}})();
}

} // namespace client
