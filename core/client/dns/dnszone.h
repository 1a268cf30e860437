#pragma once

#include "core/client/dns/zonelists.h"
#include "core/client/inturn.h"
#include "core/simulation/dns.h"

namespace client {

/// A domain with its records, wherever they are: a hosted zone of Route 53, or DNS elsewhere that the simulator plays
/// (visual.md 13.12). Both are read and changed in the same way.
struct DnsZone
{
    QString resource; ///< "hostedzone/Z...", "dnsdomain/ID": as in change notices
    QString name; ///< as people write it
    QString comment;
    bool isPrivate = false;
    QStringList nameServers; ///< of a public hosted zone
    QList<route53::ResourceRecordSet> recordSets;

    bool isHosted() const; ///< in Route 53
    bool operator==(const DnsZone &) const = default;
};

bool isHostedZone(const QString &resource);

/// Of Route 53's or the simulator's own errors the status tells when the zone is gone: 404.
QFuture<wire::Result<DnsZone>> readZone(const Service &service, const QString &resource);

/// All of the changes or none, in their order.
Call changesOf(const Service &service, const QString &resource, const QList<route53::Change> &changes);

/// What is noted about it; empty: nothing any more.
Call commentingOf(const Service &service, const QString &resource, const QString &comment);

/// A hosted zone is refused while it holds more than NS and SOA; other DNS goes with its records.
Call deletionOf(const Service &service, const QString &resource);

} // namespace client
