#pragma once

#include "core/client/dns/publishing.h"

/// Records that SES wants beside those that a zone has.
namespace client {

/// A host name as names compare: in lower case, without a dot at its end.
QString canonicalHost(const QString &name);

/// Whether two values of a type say the same: hosts compare without case and dots at their ends, numbers and spaces as
/// such, texts by their strings put together.
bool isSameValue(route53::RecordType type, const QString &one, const QString &other);

/// What to do so that the records stand in a zone in which @p present stands at their names.
PublishingPlan planFor(const QList<DnsRecord> &records, const QString &zoneId, const QString &zoneName,
                       const QList<route53::ResourceRecordSet> &present);

} // namespace client
