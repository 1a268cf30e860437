#pragma once

#include "core/ses/account.h"

/// The simulator's controls of an account in a Region: what AWS decides, and SES v2 has no operation for.
namespace simulation {

using namespace Qt::StringLiterals;

/// What a real account gets first when production access is granted.
constexpr qint64 productionQuota = 50'000, productionRate = 14;
constexpr qint64 sandboxQuota = 200, sandboxRate = 1; ///< api.md 4.3

struct AccountSettings
{
    bool productionAccess = false; ///< false: the account is in the sandbox
    qint64 max24HourSend = sandboxQuota; ///< recipients; -1: as many as one likes
    qint64 maxSendRate = sandboxRate; ///< recipients in a second
    bool throttling = false; ///< whether rates count: of sending, and of the calls that come by the endpoint
    bool sendingEnabled = true;
    ses::EnforcementStatus enforcementStatus = ses::EnforcementStatus::Healthy;
    std::optional<ses::ReviewStatus> review; ///< of the request for production access
    bool operator==(const AccountSettings &) const = default;
    static constexpr auto fields = wire::Fields{
        wire::member("ProductionAccess", &AccountSettings::productionAccess),
        wire::member("Max24HourSend", &AccountSettings::max24HourSend),
        wire::member("MaxSendRate", &AccountSettings::maxSendRate),
        wire::member("Throttling", &AccountSettings::throttling),
        wire::member("SendingEnabled", &AccountSettings::sendingEnabled),
        wire::member("EnforcementStatus", &AccountSettings::enforcementStatus),
        wire::member("Review", &AccountSettings::review),
    };
};

struct GetAccountSettings
{
    static constexpr wire::Operation operation{
        .name = "GetAccountSettings",
        .route = {"GET", "/simulator/account-settings"},
        .access = wire::Access::Reads,
    };
    using Request = ses::Nothing;
    using Response = AccountSettings;
};

/// How AWS answers a request for production access, and what it can do about a denial: the service refuses every
/// further request while that stands (api.md 5.9), although the account may ask again (console.md 18.6).
enum class ReviewDecision {
    Grant,
    Deny,
    TakeBack, ///< a denial, as if nothing had been asked for; what the request said is kept
};
constexpr auto wireNames(ReviewDecision)
{
    return std::array{"GRANT"_L1, "DENY"_L1, "TAKE_BACK"_L1};
}

/// Changes what is named and leaves the rest. Whoever is put into the sandbox or out of it has its quota and rate,
/// unless they are named too, and may ask for production access anew, even after a denial. A decision is refused
/// (BadRequestException) where no request waits for one, and taking back where none was denied.
struct PutAccountSettings
{
    static constexpr wire::Operation operation{
        .name = "PutAccountSettings",
        .route = {"PUT", "/simulator/account-settings"},
    };
    struct Request
    {
        std::optional<bool> productionAccess;
        std::optional<qint64> max24HourSend;
        std::optional<qint64> maxSendRate;
        std::optional<bool> throttling;
        std::optional<bool> sendingEnabled;
        std::optional<ses::EnforcementStatus> enforcementStatus;
        std::optional<ReviewDecision> reviewDecision;
        static constexpr auto fields = wire::Fields{
            wire::member("ProductionAccess", &Request::productionAccess),
            wire::member("Max24HourSend", &Request::max24HourSend).range(-1, 1'000'000'000),
            wire::member("MaxSendRate", &Request::maxSendRate).range(1, 1'000'000),
            wire::member("Throttling", &Request::throttling),
            wire::member("SendingEnabled", &Request::sendingEnabled),
            wire::member("EnforcementStatus", &Request::enforcementStatus),
            wire::member("ReviewDecision", &Request::reviewDecision),
        };
    };
    using Response = ses::Nothing;
};

} // namespace simulation
