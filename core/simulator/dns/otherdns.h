#pragma once

#include "core/simulation/dns.h"
#include "core/simulator/engine/router.h"

/// Domains whose DNS is elsewhere (visual.md 13.12). They are of the account, as hosted zones are.
namespace simulator::otherdns {

wire::Result<simulation::ListDnsDomains::Response> list(const simulation::ListDnsDomains::Request &request,
                                                        Context &context);
wire::Result<simulation::CreateDnsDomain::Response> create(const simulation::CreateDnsDomain::Request &request,
                                                           Context &context);
wire::Result<ses::Nothing> remove(const simulation::DeleteDnsDomain::Request &request, Context &context);
wire::Result<ses::Nothing> updateComment(const simulation::UpdateDnsDomainComment::Request &request, Context &context);
wire::Result<simulation::ListDnsRecordSets::Response> listRecords(const simulation::ListDnsRecordSets::Request &request,
                                                                  Context &context);
wire::Result<ses::Nothing> changeRecords(const simulation::ChangeDnsRecordSets::Request &request, Context &context);

void addRoutes(Router &router);

} // namespace simulator::otherdns
