#pragma once

#include "core/ses/verification.h"

/// The custom MAIL FROM domain of an identity (structures of api.md 5.14).
namespace ses {

enum class BehaviorOnMxFailure { RejectMessage, UseDefaultValue };
constexpr auto wireNames(BehaviorOnMxFailure)
{
    return std::array{"REJECT_MESSAGE"_L1, "USE_DEFAULT_VALUE"_L1};
}

/// Domain and status are absent until a MAIL FROM domain was set.
struct MailFromAttributes
{
    std::optional<QString> mailFromDomain;
    std::optional<VerificationStatus> mailFromDomainStatus;
    BehaviorOnMxFailure behaviorOnMxFailure = BehaviorOnMxFailure::UseDefaultValue;
    bool operator==(const MailFromAttributes &) const = default;
    static constexpr auto fields = wire::Fields{
        member("MailFromDomain", &MailFromAttributes::mailFromDomain),
        member("MailFromDomainStatus", &MailFromAttributes::mailFromDomainStatus),
        member("BehaviorOnMxFailure", &MailFromAttributes::behaviorOnMxFailure).required(),
    };
};

} // namespace ses
