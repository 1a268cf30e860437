#pragma once

#include "core/route53/changes.h"
#include "core/route53/hostedzones.h"
#include "core/route53/recordsets.h"
#include "core/route53/tags.h"

namespace route53 {

/// The operations of Amazon Route 53, by the header that describes them. A new one is added here: what has to know all,
/// the client's calls and the catalogue of Activity, reads this list.
// clang-format off
using Operations = wire::Operations<
    GetChange, // changes.h
    CreateHostedZone, GetHostedZone, GetHostedZoneCount, ListHostedZones, ListHostedZonesByName, UpdateHostedZoneComment, DeleteHostedZone, // hostedzones.h
    ChangeResourceRecordSets, ListResourceRecordSets, // recordsets.h
    ChangeTagsForResource, ListTagsForResource, ListTagsForResources // tags.h
>;
// clang-format on

} // namespace route53
