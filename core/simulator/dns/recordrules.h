#pragma once

#include "core/route53/recordsets.h"
#include "core/wire/result.h"

/// What Route 53 demands of a record set before it looks at the zone (api.md 7.4).
namespace simulator::dns {

/// The refusal (InvalidInput) of a change whose members do not go together, if they do not: neither values nor an
/// alias, a set identifier without what it is for.
std::optional<wire::ServiceError> refusalOfMembers(const route53::Change &change);

/// The refusal of a batch that is too large: 1,000 records and 32,000 characters of values, of an UPSERT twice.
std::optional<wire::ServiceError> refusalOfSize(const QList<route53::Change> &changes);

/// All that is wrong with the name and the values of a set, in sentences; empty: nothing.
QStringList problemsOf(const route53::ResourceRecordSet &set);

} // namespace simulator::dns
