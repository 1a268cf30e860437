#include "core/simulator/dns/recordrules.h"

#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/recordvalues.h"
#include "core/simulator/dns/route53refusals.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::dns {

using route53::RecordType;
using route53::ResourceRecordSet;

namespace {

/// "[Action=DELETE, Name=n.example.com, Type=A, SetIdentifier=null]"
QString placeOf(const route53::Change &change)
{
    const ResourceRecordSet &set = change.resourceRecordSet;
    return u"[Action=%1, Name=%2, Type=%3, SetIdentifier=%4]"_s.arg(QString(wire::wireName(change.action)), set.name,
                                                                    QString(wire::wireName(set.type)),
                                                                    set.setIdentifier.value_or(u"null"_s));
}

wire::ServiceError invalidRequest(const QString &what, const route53::Change &change)
{
    return invalidInput(u"Invalid request: %1 in Change with %2"_s.arg(what, placeOf(change)));
}

QString countText(int count)
{
    return count == 0 ? u"none"_s : u"more than one"_s;
}

int policiesOf(const ResourceRecordSet &set)
{
    return int(set.weight.has_value()) + int(set.region.has_value()) + int(set.failover.has_value())
        + int(set.geoLocation.has_value()) + int(set.multiValueAnswer.has_value());
}

/// A set with a policy of routing is one of several of its name and type, and has to be told from them.
std::optional<wire::ServiceError> refusalOfPolicy(const route53::Change &change)
{
    const ResourceRecordSet &set = change.resourceRecordSet;
    const int policies = policiesOf(set);
    if (policies > 0 && !set.setIdentifier)
        return invalidRequest(u"Missing field 'SetIdentifier'"_s, change);
    // A deletion may leave out MultiValueAnswer (api.md 7.4).
    const bool isEnough = policies == 1 || (policies == 0 && change.action == route53::ChangeAction::Delete);
    if (!set.setIdentifier || isEnough)
        return std::nullopt;
    return invalidRequest(u"Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], "
                          "but found %1"_s.arg(countText(policies)),
                          change);
}

QString cannotHaveMore(const ResourceRecordSet &set, qsizetype most)
{
    return set.type == RecordType::CNAME || set.type == RecordType::SOA
        ? u"Cannot have more than 1 record in a RRSet of type %1."_s.arg(QString(wire::wireName(set.type)))
        : u"Cannot have more than %1 records in a RRSet."_s.arg(most);
}

} // namespace

std::optional<wire::ServiceError> refusalOfMembers(const route53::Change &change)
{
    const ResourceRecordSet &set = change.resourceRecordSet;
    const int contents = int(set.aliasTarget.has_value()) + int(set.ttl && set.resourceRecords)
        + int(set.trafficPolicyInstanceId.has_value());
    const bool isMixed = set.aliasTarget && (set.ttl || set.resourceRecords);
    if (contents != 1 || isMixed) {
        return invalidRequest(u"Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or "
                              "TrafficPolicyInstanceId], but found %1"_s.arg(countText(contents)),
                              change);
    }
    return refusalOfPolicy(change);
}

std::optional<wire::ServiceError> refusalOfSize(const QList<route53::Change> &changes)
{
    qsizetype records = 0;
    qsizetype characters = 0;
    for (const route53::Change &change : changes) {
        const int times = change.action == route53::ChangeAction::Upsert ? 2 : 1;
        for (const auto &record : change.resourceRecordSet.resourceRecords.value_or(QList<route53::ResourceRecord>())) {
            records += times;
            characters += times * record.value.size();
        }
    }
    if (records > 1000)
        return invalidChangeBatch({u"Number of records limit of 1000 exceeded."_s});
    if (characters > 32'000)
        return invalidChangeBatch({u"Number of characters limit of 32000 exceeded."_s});
    return std::nullopt;
}

QStringList problemsOf(const ResourceRecordSet &set)
{
    QStringList problems;
    if (const auto name = readName(set.name); !name)
        problems += fatalProblem(name.problem, set.name);
    QSet<QString> seen;
    const auto records = set.resourceRecords.value_or(QList<route53::ResourceRecord>());
    for (const auto &[value] : records) {
        if (const QString problem = problemOfValue(set.type, value); !problem.isEmpty())
            problems += u"Invalid Resource Record: '%1'"_s.arg(fatalProblem(problem, value));
        else if (seen.contains(value))
            problems += u"Duplicate Resource Record: '%1'"_s.arg(value);
        seen.insert(value);
    }
    constexpr qsizetype most = 400;
    const bool isSingle = set.type == RecordType::CNAME || set.type == RecordType::SOA;
    if (records.size() > (isSingle ? 1 : most))
        problems += cannotHaveMore(set, most);
    return problems;
}

} // namespace simulator::dns
