#include "core/client/dns/dnszone.h"

#include "core/wire/continuation.h"

namespace client {

using namespace Qt::StringLiterals;

namespace {

constexpr auto hostedZone = "hostedzone/"_L1;

using Reading = wire::Result<DnsZone>;

QString idIn(const QString &resource)
{
    return resource.section(u'/', -1);
}

DnsZone zoneOf(const QString &resource, const route53::GetHostedZone::Response &answer)
{
    const route53::HostedZone &zone = answer.hostedZone;
    return {.resource = resource,
            .name = readableName(zone.name),
            .comment = zone.config ? zone.config->comment.value_or(QString()) : QString(),
            .isPrivate = isPrivate(zone),
            .nameServers = answer.delegationSet ? QStringList(answer.delegationSet->nameServers) : QStringList()};
}

QFuture<Reading> readHosted(const Service &service, const QString &resource)
{
    const auto withRecords = [service, resource](const wire::Result<route53::GetHostedZone::Response> &zone) {
        if (!zone)
            return QtFuture::makeReadyFuture(Reading(zone.error()));
        return wire::then(
            allRecordSets(service, idIn(resource)),
            [read = zoneOf(resource, *zone)](const wire::Result<QList<route53::ResourceRecordSet>> &sets) {
            if (!sets)
                return Reading(sets.error());
            DnsZone whole = read;
            whole.recordSets = *sets;
            return Reading(whole);
            });
    };
    return wire::then(service.call<route53::GetHostedZone>({idIn(resource)}), withRecords);
}

QFuture<Reading> readElsewhere(const Service &service, const QString &resource)
{
    using Operation = simulation::ListDnsRecordSets;
    return wire::then(service.call<Operation>({idIn(resource)}),
                      [resource](const wire::Result<Operation::Response> &answer) {
        if (!answer)
            return Reading(answer.error());
        return Reading(DnsZone{.resource = resource,
                               .name = readableName(answer->domain.name),
                               .comment = answer->domain.comment,
                               .recordSets = answer->recordSets});
    });
}

} // namespace

bool DnsZone::isHosted() const
{
    return isHostedZone(resource);
}

bool isHostedZone(const QString &resource)
{
    return resource.startsWith(hostedZone);
}

QFuture<wire::Result<DnsZone>> readZone(const Service &service, const QString &resource)
{
    return isHostedZone(resource) ? readHosted(service, resource) : readElsewhere(service, resource);
}

Call changesOf(const Service &service, const QString &resource, const QList<route53::Change> &changes)
{
    if (isHostedZone(resource))
        return callOf<route53::ChangeResourceRecordSets>(
            service, {.hostedZoneId = idIn(resource), .changeBatch = {.changes = changes}});
    return callOf<simulation::ChangeDnsRecordSets>(service, {.id = idIn(resource), .changes = changes});
}

Call commentingOf(const Service &service, const QString &resource, const QString &comment)
{
    const auto text = comment.isEmpty() ? std::nullopt : std::optional(comment);
    if (isHostedZone(resource))
        return callOf<route53::UpdateHostedZoneComment>(service, {.id = idIn(resource), .comment = text});
    return callOf<simulation::UpdateDnsDomainComment>(service, {.id = idIn(resource), .comment = text});
}

Call deletionOf(const Service &service, const QString &resource)
{
    if (isHostedZone(resource))
        return callOf<route53::DeleteHostedZone>(service, {idIn(resource)});
    return callOf<simulation::DeleteDnsDomain>(service, {idIn(resource)});
}

} // namespace client
