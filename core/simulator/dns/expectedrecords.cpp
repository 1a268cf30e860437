#include "core/simulator/dns/expectedrecords.h"

#include "core/aws/regions.h"

using namespace Qt::StringLiterals;

namespace simulator::dns {

using route53::RecordType;

QList<ExpectedRecord> easyDkimRecords(const store::IdentityRow &domain)
{
    const aws::Region *region = aws::regionByCode(domain.region);
    const QString zone = domain.dkimZone.value_or(region ? region->dkimZone() : u"dkim.amazonses.com"_s);
    QList<ExpectedRecord> records;
    for (const QString &token : domain.dkimTokens)
        records.append({RecordType::CNAME, token + u"._domainkey."_s + domain.name, token + u'.' + zone});
    return records;
}

QList<ExpectedRecord> mailFromRecords(const store::IdentityRow &identity)
{
    const aws::Region *region = aws::regionByCode(identity.region);
    if (!identity.mailFromDomain || !region)
        return {};
    return {
        {RecordType::MX, *identity.mailFromDomain, u"10 "_s + region->feedbackHost()},
        {RecordType::TXT, *identity.mailFromDomain, u"\"v=spf1 include:amazonses.com ~all\""_s},
    };
}

} // namespace simulator::dns
