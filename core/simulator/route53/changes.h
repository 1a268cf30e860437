#pragma once

#include "core/route53/changes.h"
#include "core/simulator/engine/router.h"
#include "core/store/dns/dnschanges.h"
#include "core/store/dns/dnszones.h"

/// Changes of Route 53 and whether all name servers know of them (api.md 7.7).
namespace simulator::changes {

/// How long it takes until a change is INSYNC (design.md 4).
constexpr std::chrono::seconds propagation{30};

/// Notes a change of a zone, which begins now.
route53::ChangeInfo begin(const store::DnsZoneRow &zone, const std::optional<QString> &comment, Context &context);

wire::Result<route53::GetChange::Response> get(const route53::GetChange::Request &request, Context &context);

void addRoutes(Router &router);

} // namespace simulator::changes
