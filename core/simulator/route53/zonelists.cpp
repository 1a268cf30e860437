#include "core/simulator/route53/zonelists.h"

#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/route53refusals.h"
#include "core/simulator/route53/hostedzones.h"
#include "core/simulator/route53/paging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::zonelists {

using namespace route53;
using store::DnsZoneRow;
using wire::Result;

namespace {

/// All zones of the account, which are some hundred at most.
QList<DnsZoneRow> zonesOf(const Context &context)
{
    return store::DnsZoneRepository(context.database, context.scope.account).hosted();
}

QList<HostedZone> firstOf(const QList<DnsZoneRow> &zones, qint64 count, const Context &context)
{
    QList<HostedZone> page;
    for (const DnsZoneRow &zone : zones.first(std::min(qsizetype(count), zones.size())))
        page += hostedzones::hostedZoneOf(zone, context.database);
    return page;
}

bool isBefore(const DnsZoneRow &zone, const QString &sortKey, const QString &id)
{
    return std::tie(zone.sortKey, zone.id) < std::tie(sortKey, id);
}

} // namespace

Result<ListHostedZones::Response> list(const ListHostedZones::Request &request, Context &context)
{
    if (request.delegationSetId)
        return noSuchDelegationSet(*request.delegationSetId);
    const auto size = dns::pageSize(request.maxItems, 100);
    if (!size)
        return size.error();
    auto zones = zonesOf(context);
    zones.removeIf([&](const DnsZoneRow &zone) {
        const bool isOther = request.hostedZoneType == u"PrivateHostedZone"_s && zone.kind != store::ZoneKind::Private;
        return isOther || zone.id < request.marker.value_or(QString());
    });
    ListHostedZones::Response response{.hostedZones = firstOf(zones, *size, context),
                                       .marker = request.marker,
                                       .isTruncated = zones.size() > *size,
                                       .maxItems = QString::number(*size)};
    if (response.isTruncated)
        response.nextMarker = zones.at(*size).id;
    return response;
}

Result<ListHostedZonesByName::Response> listByName(const ListHostedZonesByName::Request &request, Context &context)
{
    const auto size = dns::pageSize(request.maxItems, 100);
    if (!size)
        return size.error();
    if (request.hostedZoneId && !request.dnsName)
        return dns::invalidInput(u"Invalid request: HostedZoneId can only be specified with DNSName."_s);
    auto zones = zonesOf(context);
    std::ranges::sort(zones, {}, [](const DnsZoneRow &zone) { return std::tie(zone.sortKey, zone.id); });
    if (request.dnsName) {
        const auto start = dns::readName(*request.dnsName);
        if (!start)
            return dns::invalidDomainName(dns::fatalProblem(start.problem, *request.dnsName));
        zones.removeIf([key = dns::sortKeyOf(start.name), id = request.hostedZoneId.value_or(QString())](
                           const DnsZoneRow &zone) { return isBefore(zone, key, id); });
    }
    ListHostedZonesByName::Response response{.hostedZones = firstOf(zones, *size, context),
                                             .dnsName = request.dnsName,
                                             .hostedZoneId = request.hostedZoneId,
                                             .isTruncated = zones.size() > *size,
                                             .maxItems = QString::number(*size)};
    if (response.isTruncated) {
        response.nextDnsName = zones.at(*size).name + u'.';
        response.nextHostedZoneId = zones.at(*size).id;
    }
    return response;
}

wire::ServiceError noSuchDelegationSet(const QString &id)
{
    return {u"NoSuchDelegationSet"_s, u"No reusable delegation set found with ID: %1"_s.arg(id)};
}

void addRoutes(Router &router)
{
    router.on<ListHostedZones>(list);
    router.on<ListHostedZonesByName>(listByName);
}

} // namespace simulator::zonelists
