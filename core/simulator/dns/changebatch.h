#pragma once

#include "core/store/dns/recordsets.h"
#include "core/wire/result.h"

/// Changes of a zone's records: all of a batch or nothing, by Route 53's rules and in its words (api.md 7.4).
namespace simulator::dns {

/// What a batch does to what is stored.
struct BatchEffect
{
    QList<store::RecordSetRow> removed;
    QList<store::RecordSetRow> put; ///< new ones, and new contents of those that are there
    QStringList names; ///< whose record sets differ afterwards, in Route 53's spelling, without dots at their ends

    bool operator==(const BatchEffect &) const = default;
};

/// Works out what a batch would do, change after change on a working copy; nothing is written. Refuses with all that is
/// wrong: InvalidInput for changes that no zone could take, InvalidChangeBatch for the others. Domains of other DNS
/// need neither NS nor SOA; for the rest they are treated alike.
wire::Result<BatchEffect> effectOf(const QList<route53::Change> &changes, const store::DnsZoneRow &zone,
                                   store::Database &database);

} // namespace simulator::dns
