#pragma once

#include "core/simulator/dns/resolver.h"
#include "core/simulator/engine/context.h"

#include <vector>

namespace simulator::dns {

/// What DNS answered before zones are changed, where a propagation delay is on. Made before the change; afterwards
/// keepChanged() lets the old answers stay visible as long as the delay says (design.md 4).
class AnswersBefore
{
public:
    explicit AnswersBefore(Context &context);

    void keepChanged();

private:
    struct Kept
    {
        store::DnsFaultRow delay;
        route53::RecordType type = route53::RecordType::A;
        Answer answer;
    };

    Context &m_context;
    Resolver m_resolver;
    std::vector<Kept> m_answers;
};

/// Notes for Context::changedNames that records at these names of a zone are others now. With a name, those above it
/// may have come or gone, and whether a wildcard answers for those beside it: all below the zone's own label is meant.
void noteChangedNames(Context &context, const store::DnsZoneRow &zone, const QStringList &names);

/// The same of a whole zone, which came or went.
void noteChangedZone(Context &context, const store::DnsZoneRow &zone);

} // namespace simulator::dns
