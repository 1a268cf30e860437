#include "core/client/dns/zonelists.h"

#include "core/client/allpages.h"
#include "core/wire/hostname.h"

namespace client {

using namespace Qt::StringLiterals;
using route53::HostedZone;
using route53::ResourceRecordSet;

QFuture<wire::Result<QList<HostedZone>>> allHostedZones(const Service &service)
{
    using Operation = route53::ListHostedZones;
    return allPages(Pages<Operation, HostedZone>{
        .service = service,
        .request = {},
        .itemsOf = [](const Operation::Response &page) { return page.hostedZones; },
        .goOnBehind =
            [](const Operation::Response &page, Operation::Request &request) {
        request.marker = page.nextMarker;
        return page.isTruncated;
        },
    });
}

QFuture<wire::Result<QList<ResourceRecordSet>>> allRecordSets(const Service &service, const QString &zoneId)
{
    using Operation = route53::ListResourceRecordSets;
    return allPages(Pages<Operation, ResourceRecordSet>{
        .service = service,
        .request = {.hostedZoneId = zoneId},
        .itemsOf = [](const Operation::Response &page) { return page.resourceRecordSets; },
        .goOnBehind =
            [](const Operation::Response &page, Operation::Request &request) {
        request.startRecordName = page.nextRecordName;
        request.startRecordType = page.nextRecordType;
        request.startRecordIdentifier = page.nextRecordIdentifier;
        return page.isTruncated;
        },
    });
}

QString idOf(const HostedZone &zone)
{
    return zone.id.section(u'/', -1);
}

QString readableName(const QString &name)
{
    return wire::withoutFinalDot(name).replace("\\052"_L1, "*"_L1);
}

bool isPrivate(const HostedZone &zone)
{
    return zone.config && zone.config->privateZone.value_or(false);
}

const HostedZone *publicZoneOf(const QList<HostedZone> &zones, const QString &name)
{
    const QString wanted = u'.' + readableName(name).toLower();
    const HostedZone *longest = nullptr;
    for (const HostedZone &zone : zones) {
        const bool isAround = !isPrivate(zone) && wanted.endsWith(u'.' + readableName(zone.name).toLower());
        if (isAround && (!longest || zone.name.size() > longest->name.size()))
            longest = &zone;
    }
    return longest;
}

} // namespace client
