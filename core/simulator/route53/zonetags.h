#pragma once

#include "core/route53/tags.h"
#include "core/simulator/engine/router.h"

/// Tags of hosted zones (api.md 7.8).
namespace simulator::zonetags {

wire::Result<route53::ChangeTagsForResource::Response> change(const route53::ChangeTagsForResource::Request &request,
                                                              Context &context);
wire::Result<route53::ListTagsForResource::Response> list(const route53::ListTagsForResource::Request &request,
                                                          Context &context);
wire::Result<route53::ListTagsForResources::Response> listSeveral(const route53::ListTagsForResources::Request &request,
                                                                  Context &context);

void addRoutes(Router &router);

} // namespace simulator::zonetags
