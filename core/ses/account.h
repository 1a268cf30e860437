#pragma once

#include "core/ses/configurationsetoptions.h"
#include "core/ses/nothing.h"
#include "core/wire/operation.h"

/// The account in a Region: what it may send, and whether it may (api.md 5.9).
namespace ses {

struct SendQuota
{
    double max24HourSend = 200; ///< recipients; -1: as many as one likes
    double maxSendRate = 1; ///< recipients in a second
    double sentLast24Hours = 0; ///< recipients
    bool operator==(const SendQuota &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Max24HourSend", &SendQuota::max24HourSend),
        member("MaxSendRate", &SendQuota::maxSendRate),
        member("SentLast24Hours", &SendQuota::sentLast24Hours),
    };
};

/// What SES does about the account's rates of bounces and complaints.
enum class EnforcementStatus { Healthy, Probation, Shutdown };
constexpr auto wireNames(EnforcementStatus)
{
    return std::array{"HEALTHY"_L1, "PROBATION"_L1, "SHUTDOWN"_L1};
}

enum class MailType { Marketing, Transactional };
constexpr auto wireNames(MailType)
{
    return std::array{"MARKETING"_L1, "TRANSACTIONAL"_L1};
}

enum class ContactLanguage { En, Ja };
constexpr auto wireNames(ContactLanguage)
{
    return std::array{"EN"_L1, "JA"_L1};
}

enum class ReviewStatus { Pending, Failed, Granted, Denied };
constexpr auto wireNames(ReviewStatus)
{
    return std::array{"PENDING"_L1, "FAILED"_L1, "GRANTED"_L1, "DENIED"_L1};
}

struct ReviewDetails
{
    ReviewStatus status = ReviewStatus::Pending;
    QString caseId;
    bool operator==(const ReviewDetails &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Status", &ReviewDetails::status),
        member("CaseId", &ReviewDetails::caseId),
    };
};

/// What the owner said when production access was asked for.
struct AccountDetails
{
    std::optional<MailType> mailType;
    std::optional<QString> websiteUrl;
    std::optional<ContactLanguage> contactLanguage;
    std::optional<QString> useCaseDescription;
    std::optional<QList<QString>> additionalContactEmailAddresses;
    std::optional<ReviewDetails> reviewDetails;
    bool operator==(const AccountDetails &) const = default;
    static constexpr auto fields = wire::Fields{
        member("MailType", &AccountDetails::mailType),
        member("WebsiteURL", &AccountDetails::websiteUrl).sensitive(),
        member("ContactLanguage", &AccountDetails::contactLanguage),
        member("UseCaseDescription", &AccountDetails::useCaseDescription).sensitive(),
        member("AdditionalContactEmailAddresses", &AccountDetails::additionalContactEmailAddresses).sensitive(),
        member("ReviewDetails", &AccountDetails::reviewDetails),
    };
};

struct GetAccount
{
    static constexpr wire::Operation operation{
        .name = "GetAccount",
        .route = {"GET", "/v2/email/account"},
        .access = wire::Access::Reads,
    };
    using Request = Nothing;
    struct Response
    {
        bool dedicatedIpAutoWarmupEnabled = true;
        EnforcementStatus enforcementStatus = EnforcementStatus::Healthy;
        bool productionAccessEnabled = false;
        SendQuota sendQuota;
        bool sendingEnabled = true;
        SuppressionOptions suppressionAttributes; ///< the same structure as of a configuration set, by another name
        std::optional<AccountDetails> details; ///< absent before production access was asked for
        static constexpr auto fields = wire::Fields{
            member("DedicatedIpAutoWarmupEnabled", &Response::dedicatedIpAutoWarmupEnabled),
            member("EnforcementStatus", &Response::enforcementStatus),
            member("ProductionAccessEnabled", &Response::productionAccessEnabled),
            member("SendQuota", &Response::sendQuota),
            member("SendingEnabled", &Response::sendingEnabled),
            member("SuppressionAttributes", &Response::suppressionAttributes),
            member("Details", &Response::details),
        };
    };
};

constexpr qint64 maxAdditionalContacts = 4;

/// Asks for production access, and is refused while that is being looked at, or once it was denied.
struct PutAccountDetails
{
    static constexpr wire::Operation operation{
        .name = "PutAccountDetails",
        .route = {"POST", "/v2/email/account/details"},
    };
    struct Request
    {
        MailType mailType = MailType::Marketing;
        QString websiteUrl;
        std::optional<ContactLanguage> contactLanguage;
        std::optional<QString> useCaseDescription;
        std::optional<QList<QString>> additionalContactEmailAddresses; ///< each is checked by the handler
        std::optional<bool> productionAccessEnabled;
        static constexpr auto fields = wire::Fields{
            member("MailType", &Request::mailType).required(),
            member("WebsiteURL", &Request::websiteUrl)
                .required()
                .length(1, 1000)
                .pattern(R"(^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?)")
                .sensitive(),
            member("ContactLanguage", &Request::contactLanguage),
            member("UseCaseDescription", &Request::useCaseDescription).length(0, 5000).sensitive(),
            member("AdditionalContactEmailAddresses", &Request::additionalContactEmailAddresses)
                .length(1, maxAdditionalContacts)
                .sensitive(),
            member("ProductionAccessEnabled", &Request::productionAccessEnabled),
        };
    };
    using Response = Nothing;
};

struct PutAccountSendingAttributes
{
    static constexpr wire::Operation operation{
        .name = "PutAccountSendingAttributes",
        .route = {"PUT", "/v2/email/account/sending"},
    };
    using Request = SendingOptions; ///< an absent boolean pauses the account (api.md 1.4)
    using Response = Nothing;
};

} // namespace ses
