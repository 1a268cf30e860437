#pragma once

#include "../listdriver.h"
#include "../simulatedwindow.h"

#include "core/client/dns/dnszone.h"

using DnsDriver = ListDriver;

/// What is stored of a zone, asked past the window.
inline client::DnsZone storedZone(SimulatedWindow &window, const QString &resource)
{
    auto zone = client::readZone(window.service(), resource);
    zone.waitForFinished();
    return zone.result() ? *zone.result() : client::DnsZone();
}

/// "CNAME www.pending.com 300 pending.com": a record set in a line.
inline QStringList lines(const client::DnsZone &zone)
{
    QStringList result;
    for (const route53::ResourceRecordSet &each : zone.recordSets) {
        QStringList parts{QString(wire::wireName(each.type)), client::readableName(each.name),
                          QString::number(each.ttl.value_or(-1))};
        for (const auto &value : each.resourceRecords.value_or(QList<route53::ResourceRecord>()))
            parts += value.value;
        result += parts.join(u' ');
    }
    return result;
}

/// "hostedzone/Z..." of the first zone with this name; empty without one.
inline QString zoneResource(SimulatedWindow &window, const QString &name)
{
    auto zones = client::allHostedZones(window.service());
    zones.waitForFinished();
    for (const route53::HostedZone &zone : zones.result() ? *zones.result() : QList<route53::HostedZone>()) {
        if (client::readableName(zone.name) == name)
            return QStringLiteral("hostedzone/") + client::idOf(zone);
    }
    return {};
}

/// "dnsdomain/ID" of this domain of other DNS; empty without one.
inline QString domainResource(SimulatedWindow &window, const QString &name)
{
    const auto domains = window.ask<simulation::ListDnsDomains>({});
    for (const simulation::DnsDomain &domain : domains ? domains->domains : QList<simulation::DnsDomain>()) {
        if (domain.name == name)
            return QStringLiteral("dnsdomain/") + domain.id;
    }
    return {};
}
