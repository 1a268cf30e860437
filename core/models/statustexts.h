#pragma once

#include "core/models/statuskind.h"
#include "core/ses/identities.h"

/// The console's words for the service's states, in one place (console.md 1.6, 1.10).
namespace models {

struct StatusText
{
    QString text;
    StatusKind kind = StatusKind::Info;

    bool operator==(const StatusText &) const = default;
};

StatusText identityStatus(ses::VerificationStatus status);
StatusText unverified(); ///< of an address without an identity of its own
StatusText dkimStatus(ses::VerificationStatus status);
StatusText mailFromStatus(const std::optional<ses::VerificationStatus> &status); ///< absent: never configured
StatusText enabledStatus(bool isEnabled); ///< DKIM signatures, feedback forwarding, event publishing, ...

QString identityTypeText(ses::IdentityType type);

/// Local time with its offset: "October 3, 2025 at 09:12 (UTC+00:00)"; "-" for none.
QString dateText(const QDateTime &time);

QString momentText(const QDateTime &time); ///< the same without the offset, where it stands in a sentence with others

QString nothingText(); ///< stands where there is no value: "-"

} // namespace models
