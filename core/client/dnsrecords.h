#pragma once

#include "core/aws/regions.h"
#include "core/ses/identities.h"

#include <QList>

namespace client {

/// A record that the owner of a domain publishes for SES. Names are fully qualified and have no trailing dot;
/// quotation marks are part of a TXT value (console.md 8.2).
struct DnsRecord
{
    QString type; ///< "CNAME"
    QString name;
    QString value;

    bool operator==(const DnsRecord &) const = default;
};

/// What proves that a domain is its owner's and lets its mail be signed: three CNAMEs for Easy DKIM, one TXT for a
/// key of one's own, with a placeholder, because SES does not know the public half. Empty before there are tokens.
QList<DnsRecord> dkimRecords(const QString &domain, const ses::DkimAttributes &dkim, const aws::Region &region);

/// One MX and one TXT; empty without a custom MAIL FROM domain.
QList<DnsRecord> mailFromRecords(const ses::MailFromAttributes &mailFrom, const aws::Region &region);

} // namespace client
