#pragma once

#include "core/aws/regions.h"
#include "core/client/inturn.h"

namespace client {

/// The records of an identity that are published together (console.md 9.3).
enum class RecordGroup { Dkim, MailFrom };

/// Publishes the records that an identity has now into the hosted zone of its domain. Fails with the service's own
/// error, with NoRecords when it has none of the group, with NoSuchHostedZone when no public zone holds their names,
/// and with RecordsDiffer when the zone holds other values there: nobody is asked here whether they may be replaced.
///
/// It goes on also when nobody holds the future any more; take it home with whenDone().
Call publishingOf(const Service &service, const aws::Region &region, const QString &identity, RecordGroup group);

} // namespace client
