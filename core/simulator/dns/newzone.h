#pragma once

#include "core/simulator/engine/generator.h"
#include "core/store/dns/recordsets.h"

/// What a zone begins with (api.md 7.1).
namespace simulator::dns {

/// Four name servers for a new public zone, without dots at their ends.
QStringList newNameServers(Generator &generator);

/// Those that Route 53 names in every private zone.
QStringList privateNameServers();

QString newZoneId(Generator &generator); ///< "Z..."
QString newDomainId(Generator &generator); ///< of a domain of other DNS

/// The NS and the SOA at the apex that Route 53 gives a zone.
QList<store::RecordSetRow> apexRecords(const store::DnsZoneRow &zone);

} // namespace simulator::dns
