#pragma once

#include "core/route53/recordsets.h"
#include "core/store/identities/identityrepository.h"

namespace simulator::dns {

/// A record that SES looks for.
struct ExpectedRecord
{
    route53::RecordType type = route53::RecordType::CNAME;
    QString name; ///< without a dot at its end
    QString value;

    bool operator==(const ExpectedRecord &) const = default;
};

/// What Easy DKIM looks for, in the order of the tokens; none for other keys (console.md 8.2).
QList<ExpectedRecord> easyDkimRecords(const store::IdentityRow &domain);

/// The MX and the TXT of a custom MAIL FROM domain; none without one.
QList<ExpectedRecord> mailFromRecords(const store::IdentityRow &identity);

} // namespace simulator::dns
