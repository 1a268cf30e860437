#pragma once

#include "core/ses/tags.h"
#include "core/simulator/engine/router.h"

/// What Amazon SES does with tags (api.md 5.10).
namespace simulator::tags {

wire::Result<ses::Nothing> add(const ses::TagResource::Request &, Context &);
wire::Result<ses::Nothing> remove(const ses::UntagResource::Request &, Context &);
wire::Result<ses::ListTagsForResource::Response> list(const ses::ListTagsForResource::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::tags
