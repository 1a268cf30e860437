#pragma once

#include "core/route53/hostedzones.h"
#include "core/simulator/engine/router.h"
#include "core/store/dns/dnszones.h"

/// Hosted zones of Route 53 (api.md 7.1 to 7.3). They are of the account: the Region of the scope does not count.
namespace simulator::hostedzones {

wire::Result<route53::CreateHostedZone::Response> create(const route53::CreateHostedZone::Request &request,
                                                         Context &context);
wire::Result<route53::GetHostedZone::Response> get(const route53::GetHostedZone::Request &request, Context &context);
wire::Result<route53::GetHostedZoneCount::Response> count(const route53::GetHostedZoneCount::Request &request,
                                                          Context &context);
wire::Result<route53::UpdateHostedZoneComment::Response> updateComment(
    const route53::UpdateHostedZoneComment::Request &request, Context &context);
wire::Result<route53::DeleteHostedZone::Response> remove(const route53::DeleteHostedZone::Request &request,
                                                         Context &context);

/// The zone of that id, if it is a hosted one; else the refusal.
wire::Result<store::DnsZoneRow> find(const QString &id, const Context &context);

/// As Route 53 tells it.
route53::HostedZone hostedZoneOf(const store::DnsZoneRow &zone, store::Database &database);

void addRoutes(Router &router);

} // namespace simulator::hostedzones
