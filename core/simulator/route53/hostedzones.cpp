#include "core/simulator/route53/hostedzones.h"

#include "core/simulator/dns/answersbefore.h"
#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/newzone.h"
#include "core/simulator/dns/route53refusals.h"
#include "core/simulator/route53/changes.h"
#include "core/simulator/route53/zonelists.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::hostedzones {

using namespace route53;
using dns::invalidDomainName;
using dns::invalidInput;
using store::DnsZoneRow;
using store::ZoneKind;
using wire::Result;
using wire::ServiceError;
using Refusal = std::optional<ServiceError>;

namespace {

store::DnsZoneRepository zonesOf(const Context &context)
{
    return {context.database, context.scope.account};
}

QString wordOf(const Vpc &vpc)
{
    return vpc.region.value_or(QString()) + u'/' + vpc.id.value_or(QString());
}

Vpc vpcOf(const QString &word)
{
    return {word.section(u'/', 0, 0), word.section(u'/', 1)};
}

DelegationSet delegationSetOf(const DnsZoneRow &zone)
{
    return {zone.nameServers};
}

Refusal refusalOfName(const QString &text)
{
    const auto name = dns::readName(text);
    if (!name)
        return invalidDomainName(dns::fatalProblem(name.problem, text));
    if (!name.name.contains(u'.')) {
        return invalidDomainName(
            u"%1. is a top-level domain, for which a hosted zone cannot be created."_s.arg(name.name));
    }
    return std::nullopt;
}

/// A network sees one zone of a name.
Refusal refusalOfOverlap(const QString &name, const QString &vpc, const Context &context)
{
    for (const DnsZoneRow &zone : zonesOf(context).hosted()) {
        if (zone.name == name && zone.vpcs.contains(vpc)) {
            return ServiceError{u"ConflictingDomainExists"_s,
                                u"The VPC %1 in region %2 has already been associated with the hosted zone %3 with the "
                                "same domain name."_s.arg(vpcOf(vpc).id.value_or(QString()),
                                                          vpcOf(vpc).region.value_or(QString()), zone.id)};
        }
    }
    return std::nullopt;
}

Refusal refusalOfVpc(const CreateHostedZone::Request &request, const Context &context)
{
    if (!request.vpc) {
        const bool isPrivate = request.hostedZoneConfig && request.hostedZoneConfig->privateZone.value_or(false);
        return isPrivate
            ? Refusal(invalidInput(u"When you're creating a private hosted zone (when you specify true for "
                                   "PrivateZone), you must also specify values for VPCId and VPCRegion."_s))
            : std::nullopt;
    }
    static const QRegularExpression shape(u"^vpc-[0-9a-f]{8}([0-9a-f]{9})?$"_s);
    if (!request.vpc->region || !shape.match(request.vpc->id.value_or(QString())).hasMatch())
        return ServiceError{u"InvalidVPCId"_s, u"The VPC ID is invalid."_s};
    return refusalOfOverlap(dns::readName(request.name).name, wordOf(*request.vpc), context);
}

Refusal refusalOf(const CreateHostedZone::Request &request, const Context &context)
{
    if (request.delegationSetId)
        return zonelists::noSuchDelegationSet(*request.delegationSetId);
    if (const auto refusal = refusalOfName(request.name))
        return refusal;
    if (zonesOf(context).isUsed(request.callerReference)) {
        return ServiceError{u"HostedZoneAlreadyExists"_s,
                            u"A hosted zone has already been created with the specified caller reference."_s, 409};
    }
    if (const auto refusal = refusalOfVpc(request, context))
        return refusal;
    if (zonesOf(context).countHosted() >= context.quotas.hostedZones) {
        return ServiceError{u"TooManyHostedZones"_s,
                            u"Limits Exceeded: MAX_HOSTED_ZONES_BY_OWNER - Cannot create more hosted zones."_s};
    }
    return std::nullopt;
}

DnsZoneRow newZone(const CreateHostedZone::Request &request, Context &context)
{
    Generator generator(context.database);
    DnsZoneRow zone{.account = context.scope.account,
                    .id = dns::newZoneId(generator),
                    .kind = request.vpc ? ZoneKind::Private : ZoneKind::Public,
                    .name = dns::readName(request.name).name,
                    .callerReference = request.callerReference};
    zone.sortKey = dns::sortKeyOf(zone.name);
    if (request.hostedZoneConfig)
        zone.comment = request.hostedZoneConfig->comment;
    zone.nameServers = request.vpc ? dns::privateNameServers() : dns::newNameServers(generator);
    if (request.vpc)
        zone.vpcs = {wordOf(*request.vpc)};
    return zone;
}

} // namespace

Result<CreateHostedZone::Response> create(const CreateHostedZone::Request &request, Context &context)
{
    if (const auto refusal = refusalOf(request, context))
        return *refusal;
    dns::AnswersBefore before(context);
    const DnsZoneRow zone = newZone(request, context);
    zonesOf(context).put(zone);
    zonesOf(context).noteUsed(zone.callerReference);
    store::RecordSetRepository(context.database, zone).write({}, dns::apexRecords(zone));
    before.keepChanged();
    dns::noteChangedZone(context, zone);

    CreateHostedZone::Response response{.location = u"https://route53.amazonaws.com/2013-04-01/hostedzone/"_s + zone.id,
                                        .hostedZone = hostedZoneOf(zone, context.database),
                                        .changeInfo = changes::begin(zone, std::nullopt, context)};
    if (request.vpc)
        response.vpc = request.vpc;
    else
        response.delegationSet = delegationSetOf(zone);
    return response;
}

Result<GetHostedZone::Response> get(const GetHostedZone::Request &request, Context &context)
{
    const auto zone = find(request.id, context);
    if (!zone)
        return zone.error();
    GetHostedZone::Response response{.hostedZone = hostedZoneOf(*zone, context.database)};
    if (zone->kind == ZoneKind::Public) {
        response.delegationSet = delegationSetOf(*zone);
        return response;
    }
    response.vpcs.emplace();
    for (const QString &word : zone->vpcs)
        response.vpcs->append(vpcOf(word));
    return response;
}

Result<GetHostedZoneCount::Response> count(const GetHostedZoneCount::Request &, Context &context)
{
    return GetHostedZoneCount::Response{zonesOf(context).countHosted()};
}

Result<UpdateHostedZoneComment::Response> updateComment(const UpdateHostedZoneComment::Request &request,
                                                        Context &context)
{
    auto found = find(request.id, context);
    if (!found)
        return found.error();
    DnsZoneRow zone = *found;
    zone.comment = request.comment;
    zonesOf(context).put(zone);
    return UpdateHostedZoneComment::Response{hostedZoneOf(zone, context.database)};
}

Result<DeleteHostedZone::Response> remove(const DeleteHostedZone::Request &request, Context &context)
{
    const auto zone = find(request.id, context);
    if (!zone)
        return zone.error();
    const auto isRequired = [&](const store::RecordSetRow &row) {
        return row.sortKey == zone->sortKey && (row.type == RecordType::NS || row.type == RecordType::SOA);
    };
    if (!std::ranges::all_of(store::RecordSetRepository(context.database, *zone).all(), isRequired)) {
        return ServiceError{u"HostedZoneNotEmpty"_s,
                            u"The specified hosted zone contains non-required resource record sets and so cannot be "
                            "deleted."_s};
    }
    dns::AnswersBefore before(context);
    zonesOf(context).remove(*zone);
    before.keepChanged();
    dns::noteChangedZone(context, *zone);
    return DeleteHostedZone::Response{changes::begin(*zone, std::nullopt, context)};
}

Result<DnsZoneRow> find(const QString &id, const Context &context)
{
    const auto zone = zonesOf(context).find(id);
    if (!zone || !zone->isHosted())
        return dns::noSuchHostedZone(id);
    return *zone;
}

HostedZone hostedZoneOf(const DnsZoneRow &zone, store::Database &database)
{
    return {.id = "/hostedzone/"_L1 + zone.id,
            .name = zone.name + u'.',
            .callerReference = zone.callerReference,
            .config = HostedZoneConfig{zone.comment, zone.kind == ZoneKind::Private},
            .resourceRecordSetCount = store::RecordSetRepository(database, zone).count()};
}

void addRoutes(Router &router)
{
    router.on<CreateHostedZone>(create);
    router.on<GetHostedZone>(get);
    router.on<GetHostedZoneCount>(count);
    router.on<UpdateHostedZoneComment>(updateComment);
    router.on<DeleteHostedZone>(remove);
}

} // namespace simulator::hostedzones
