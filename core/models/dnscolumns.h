#pragma once

#include "core/models/keyedrows.h"
#include "core/route53/hostedzones.h"
#include "core/simulation/dns.h"

/// The columns of the tables of DNS (visual.md 13.12), in their order, and what names a row.
namespace models {

QList<TableColumn<route53::HostedZone>> hostedZoneColumns();
QString keyOfZone(const route53::HostedZone &zone); ///< "hostedzone/Z...", as in change notices

QList<TableColumn<simulation::DnsDomain>> dnsDomainColumns();
QString keyOfDomain(const simulation::DnsDomain &domain); ///< "dnsdomain/ID", as in change notices

/// A record set with its place in its zone: Route 53 lists a zone in an order of its own.
struct RecordSetRow
{
    qint64 place = 0;
    route53::ResourceRecordSet recordSet;
    bool operator==(const RecordSetRow &) const = default;
};
QList<RecordSetRow> recordSetRows(const QList<route53::ResourceRecordSet> &recordSets);
QList<TableColumn<RecordSetRow>> recordSetColumns();
QString keyOfRecordSet(const RecordSetRow &row); ///< name, type and set identifier
QStringList valuesOf(const route53::ResourceRecordSet &recordSet); ///< as they are read; of an alias, its target

QList<TableColumn<simulation::DnsFault>> dnsFaultColumns();
QString keyOfFault(const simulation::DnsFault &fault);

// What users read of faults.
QString recordTypeText(const std::optional<route53::RecordType> &type); ///< "Any" without one
QString faultText(simulation::DnsFaultKind kind);
QString faultEffect(const simulation::DnsFault &fault); ///< a sentence with its parameter

} // namespace models
