#pragma once

#include "core/route53/recordsets.h"
#include "core/simulator/engine/router.h"

/// The record sets of hosted zones (api.md 7.4, 7.6).
namespace simulator::recordsets {

wire::Result<route53::ChangeResourceRecordSets::Response> change(
    const route53::ChangeResourceRecordSets::Request &request, Context &context);
wire::Result<route53::ListResourceRecordSets::Response> list(const route53::ListResourceRecordSets::Request &request,
                                                             Context &context);

void addRoutes(Router &router);

} // namespace simulator::recordsets
