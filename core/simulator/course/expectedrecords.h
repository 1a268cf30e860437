#pragma once

#include "core/simulator/dns/expectedrecords.h"

/// What SES looks for in DNS to verify (api.md 4.7, console.md 8.2).
namespace simulator {

using dns::ExpectedRecord;

/// That prove a domain: three CNAMEs of Easy DKIM, in the order of the tokens, or one TXT for a key of the owner's.
/// None of an address, of a key that is unknown, and of a replica that found no keys.
QList<ExpectedRecord> dkimRecords(const store::IdentityRow &identity);

/// True where the owner's key was never told, as in scenarios: nobody can say what its record would have to be.
bool isKeyUnknown(const store::IdentityRow &identity);

/// The MX of the MAIL FROM domain, on which alone its status depends; none where none is set.
QList<ExpectedRecord> mailFromRecords(const store::IdentityRow &identity);

/// True for a value that SES takes for the record: names without case and final dot; of a TXT the key alone; of an MX
/// the host, which may be any Region's (console.md 18.4).
bool fits(const ExpectedRecord &expected, const QString &value);

} // namespace simulator
