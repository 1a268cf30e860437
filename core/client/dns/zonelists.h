#pragma once

#include "core/client/service.h"
#include "core/route53/hostedzones.h"
#include "core/route53/recordsets.h"

/// Hosted zones and their records as the window wants them: whole, and with names as people write them.
namespace client {

/// All hosted zones of the account, however many pages they are. It goes on also when nobody holds the future any more;
/// take it home with whenDone().
/// @param service of any Region: zones have none
QFuture<wire::Result<QList<route53::HostedZone>>> allHostedZones(const Service &service);

/// All record sets of a zone, in Route 53's order.
/// @param zoneId without "/hostedzone/"
QFuture<wire::Result<QList<route53::ResourceRecordSet>>> allRecordSets(const Service &service, const QString &zoneId);

/// As paths and people have it: "Z0523486Q3PENDING01".
QString idOf(const route53::HostedZone &zone);

/// A name as people write it: without the dot at its end, and with "*" for its octal escape.
QString readableName(const QString &name);

bool isPrivate(const route53::HostedZone &zone);

/// The public zone that a name is in, with the longest name (console.md 9.1); null without one.
const route53::HostedZone *publicZoneOf(const QList<route53::HostedZone> &zones, const QString &name);

} // namespace client
