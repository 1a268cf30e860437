#pragma once

#include "core/aws/regions.h"
#include "core/ses/identities.h"

#include <QList>

namespace client {

using namespace Qt::StringLiterals;

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

/// One CNAME, for links that are tracked by a custom redirect domain of a configuration set (console.md 13.3).
QList<DnsRecord> redirectRecords(const QString &domain, const aws::Region &region);

// What the records are handed on as ---------------------------------------------------------------------

/// Names of the files that "Download .csv record set" offers (console.md 8.3).
constexpr auto dkimRecordsFile = "dkim-dns-records.csv"_L1;
constexpr auto mailFromRecordsFile = "mail-from-dns-records.csv"_L1;

/// How long others may keep what they were told, in seconds (console.md 9.3).
constexpr int recordTtl = 1800;

/// A table as a file (console.md 8.3): a line of titles, a line for each record, all ended by CR LF; fields quoted
/// where RFC 4180 demands it.
QString csvText(const QList<DnsRecord> &records);

/// Lines of a zone file (RFC 1035, section 5), as BIND reads them. Names are in full, with a final dot; or, when a zone
/// is given, relative to it under its $ORIGIN. The strings of a TXT are split where they are longer than 255 bytes.
QString zoneFileText(const QList<DnsRecord> &records, int ttl = recordTtl, const QString &zone = {});

/// A name as it is typed into a zone: "@" for the zone itself, and with a final dot if it is not within the zone.
/// Without a zone the name as it is.
/// @param zone as a user types it: capitals, a final dot and letters outside ASCII are understood
QString relativeName(const QString &name, const QString &zone);

} // namespace client
