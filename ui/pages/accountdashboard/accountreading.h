#pragma once

#include "core/simulation/accountsettings.h"

namespace ui {

/// All that is known of the account in a Region at one moment.
struct AccountReading
{
    ses::GetAccount::Response account;
    std::optional<simulation::AccountSettings> settings; ///< of the simulator; a real account has none

    std::optional<ses::ReviewDetails> review() const ///< of the request for production access; absent: there is none
    {
        return account.details ? account.details->reviewDetails : std::nullopt;
    }
    bool isUnderReview() const { return review() && review()->status == ses::ReviewStatus::Pending; }
};

} // namespace ui
