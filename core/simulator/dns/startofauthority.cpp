#include "core/simulator/dns/startofauthority.h"

#include "core/wire/hostname.h"

namespace simulator::dns {

std::optional<ses::SoaRecord> startOfAuthority(const QString &domain, const Resolver &resolver)
{
    const auto zone = resolver.authorityOf(domain);
    const auto answer = zone ? resolver.ask(zone->name, route53::RecordType::SOA) : Answer();
    if (answer.finding != Finding::Values || answer.values.isEmpty())
        return std::nullopt;
    const QStringList words = answer.values.first().simplified().split(u' ');
    bool isNumber = false;
    const quint32 serial = words.value(2).toUInt(&isNumber);
    if (!isNumber) // a fault may put anything in its place
        return std::nullopt;
    // SES tells names without their final dot (api.md 11, E8).
    return ses::SoaRecord{wire::withoutFinalDot(words[0]), wire::withoutFinalDot(words[1]), serial};
}

} // namespace simulator::dns
