#include "core/simulator/course/oldstates.h"

#include "core/simulator/course/expectedrecords.h"
#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/newzone.h"
#include "core/simulator/dns/resolver.h"

namespace simulator {

namespace {

QList<ExpectedRecord> verifiedRecords(const store::IdentityRow &identity)
{
    QList<ExpectedRecord> records;
    if (identity.dkimStatus == ses::VerificationStatus::Success)
        records += dkimRecords(identity);
    if (identity.mailFromStatus == ses::VerificationStatus::Success)
        records += dns::mailFromRecords(identity);
    return records;
}

/// The one that answers for the domain already, or a new one.
store::DnsZoneRow zoneFor(const QString &domain, Context &context)
{
    store::DnsZoneRepository zones(context.database, context.scope.account);
    if (const auto known = dns::Resolver(context.database, context.scope.account, context.now).authorityOf(domain))
        return *zones.find(known->id);
    Generator generator(context.database);
    const store::DnsZoneRow zone{.account = context.scope.account,
                                 .id = dns::newDomainId(generator),
                                 .kind = store::ZoneKind::Other,
                                 .name = domain,
                                 .sortKey = dns::sortKeyOf(domain)};
    zones.put(zone);
    return zone;
}

} // namespace

void publishWhatIsVerified(const store::IdentityRow &identity, Context &context)
{
    const auto records = verifiedRecords(identity);
    if (records.isEmpty())
        return;
    constexpr qint64 ttl = 1800;
    QList<store::RecordSetRow> rows;
    for (const auto &[type, name, value] : records) {
        const route53::ResourceRecordSet set{
            .name = name, .type = type, .ttl = ttl, .resourceRecords = QList<route53::ResourceRecord>{{value}}};
        rows += store::RecordSetRow::of(set, dns::sortKeyOf(name));
    }
    const auto zone = zoneFor(identity.name.section(u'@', -1).toLower(), context);
    store::RecordSetRepository(context.database, zone).write({}, rows);
}

} // namespace simulator
