#include "core/client/dnsrecords.h"

namespace client {

using namespace Qt::StringLiterals;

QList<DnsRecord> dkimRecords(const QString &domain, const ses::DkimAttributes &dkim, const aws::Region &region)
{
    const bool isOwnKey = dkim.signingAttributesOrigin == ses::DkimSigningAttributesOrigin::External;
    // The zone may differ within a Region: what the identity says counts (console.md 2).
    const QString zone = dkim.signingHostedZone.value_or(region.dkimZone());
    QList<DnsRecord> records;
    for (const QString &token : dkim.tokens.value_or(QList<QString>())) {
        const QString name = token + u"._domainkey."_s + domain;
        if (isOwnKey)
            records.append({u"TXT"_s, name, u"p=customerProvidedPublicKey"_s});
        else
            records.append({u"CNAME"_s, name, token + u'.' + zone});
    }
    return records;
}

QList<DnsRecord> mailFromRecords(const ses::MailFromAttributes &mailFrom, const aws::Region &region)
{
    const QString name = mailFrom.mailFromDomain.value_or(QString());
    if (name.isEmpty())
        return {};
    return {
        {u"MX"_s, name, u"10 "_s + region.feedbackHost()},
        {u"TXT"_s, name, u"\"v=spf1 include:amazonses.com ~all\""_s},
    };
}

} // namespace client
