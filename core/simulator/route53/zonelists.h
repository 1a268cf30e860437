#pragma once

#include "core/route53/hostedzones.h"
#include "core/simulator/engine/router.h"

/// The lists of hosted zones (api.md 7.2): by id, which is no order that means anything, and by name.
namespace simulator::zonelists {

wire::Result<route53::ListHostedZones::Response> list(const route53::ListHostedZones::Request &request,
                                                      Context &context);
wire::Result<route53::ListHostedZonesByName::Response> listByName(
    const route53::ListHostedZonesByName::Request &request, Context &context);

/// Reusable delegation sets are not simulated: there is none.
wire::ServiceError noSuchDelegationSet(const QString &id);

void addRoutes(Router &router);

} // namespace simulator::zonelists
