#pragma once

#include "core/ses/verification.h"
#include "core/simulator/dns/resolver.h"

namespace simulator::dns {

/// The start of authority (RFC 1035, 3.3.13) of the zone that answers for a domain, as @p resolver sees it; nothing
/// where nobody answers for the domain, and where DNS has no such record of the zone, or none that can be read.
std::optional<ses::SoaRecord> startOfAuthority(const QString &domain, const Resolver &resolver);

} // namespace simulator::dns
