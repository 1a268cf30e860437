#pragma once

#include "core/models/statustexts.h"
#include "core/ses/account.h"

/// What is said of an account's limits and health, in one place (console.md 14).
namespace models {

StatusText healthStatus(ses::EnforcementStatus status);
/// Whether mail goes out: its owner can pause that, and so can AWS.
StatusText accountSending(const ses::GetAccount::Response &account);

QString quotaText(const ses::SendQuota &quota); ///< "200 emails per 24 hours"
QString rateText(const ses::SendQuota &quota); ///< "1 email per second"
QString sentText(const ses::SendQuota &quota); ///< within 24 hours: "1,284"
QString remainingText(const ses::SendQuota &quota); ///< "48,716"
QString quotaUsedText(const ses::SendQuota &quota); ///< "2.6%"; "-" where there is no quota to use

} // namespace models
