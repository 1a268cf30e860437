#pragma once

#include "core/ses/verification.h"
#include "core/store/identities/identityrepository.h"

#include <chrono>

/// When SES looks at DNS (console.md 18): each minute while it searches, each hour while it has found, counted from the
/// moment at which the status began. Looks that find what was found before are never made; they are computed.
namespace simulator {

constexpr std::chrono::milliseconds dnsPoll = std::chrono::minutes(1); ///< while Pending or Temporary failure
constexpr std::chrono::milliseconds dnsRecheck = std::chrono::hours(1); ///< while verified

struct CheckTimes
{
    QDateTime since;
    std::chrono::milliseconds period;

    QDateTime nextAfter(const QDateTime &time) const;
    std::optional<QDateTime> lastUntil(const QDateTime &time) const; ///< nothing before the first
};

/// Of the records of a domain, and of its MAIL FROM domain; nothing while nobody looks: not of an address, not in the
/// other statuses, not while a status is forced.
std::optional<CheckTimes> dkimCheckTimes(const store::IdentityRow &identity);
std::optional<CheckTimes> mailFromCheckTimes(const store::IdentityRow &identity);

/// What the checks until then found, but for what DNS tells beside (checkReport()).
ses::VerificationInfo verificationInfo(const store::IdentityRow &identity, const QDateTime &now);

/// The last look at DNS, for either; nothing before the first.
std::optional<QDateTime> lastCheckUntil(const store::IdentityRow &identity, const QDateTime &now);

/// The next look at DNS, for either; nothing when nobody looks.
std::optional<QDateTime> nextCheckAfter(const store::IdentityRow &identity, const QDateTime &now);

/// Writes what the checks until then have found into the row itself, before something changes.
void keepFindings(store::IdentityRow &identity, const QDateTime &now);

} // namespace simulator
