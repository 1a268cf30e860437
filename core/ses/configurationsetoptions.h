#pragma once

#include "core/wire/shape.h"

#include <QDateTime>
#include <QList>

/// What a configuration set says about the mail that is sent with it (structures of api.md 5.14).
namespace ses {

using namespace Qt::StringLiterals;
using wire::member;

enum class TlsPolicy { Optional, Require };
constexpr auto wireNames(TlsPolicy)
{
    return std::array{"OPTIONAL"_L1, "REQUIRE"_L1};
}

enum class HttpsPolicy { Optional, Require, RequireOpenOnly };
constexpr auto wireNames(HttpsPolicy)
{
    return std::array{"OPTIONAL"_L1, "REQUIRE"_L1, "REQUIRE_OPEN_ONLY"_L1};
}

enum class SuppressionReason { Bounce, Complaint };
constexpr auto wireNames(SuppressionReason)
{
    return std::array{"BOUNCE"_L1, "COMPLAINT"_L1};
}

enum class FeatureStatus { Enabled, Disabled };
constexpr auto wireNames(FeatureStatus)
{
    return std::array{"ENABLED"_L1, "DISABLED"_L1};
}

enum class ConfidenceVerdict { Medium, High, Managed };
constexpr auto wireNames(ConfidenceVerdict)
{
    return std::array{"MEDIUM"_L1, "HIGH"_L1, "MANAGED"_L1};
}

constexpr qint64 minDeliverySeconds = 300, maxDeliverySeconds = 50400; ///< structures of api.md 5.14

/// No constraints here and in DeliveryOptions: SES checks them in an order and with texts of their own (api.md 5.4),
/// which is a handler's work.
struct TrackingOptions
{
    QString customRedirectDomain; ///< required
    std::optional<HttpsPolicy> httpsPolicy;
    bool operator==(const TrackingOptions &) const = default;
    static constexpr auto fields = wire::Fields{
        member("CustomRedirectDomain", &TrackingOptions::customRedirectDomain),
        member("HttpsPolicy", &TrackingOptions::httpsPolicy),
    };
};

struct DeliveryOptions
{
    std::optional<TlsPolicy> tlsPolicy;
    std::optional<QString> sendingPoolName;
    std::optional<qint64> maxDeliverySeconds;
    bool operator==(const DeliveryOptions &) const = default;
    static constexpr auto fields = wire::Fields{
        member("TlsPolicy", &DeliveryOptions::tlsPolicy),
        member("SendingPoolName", &DeliveryOptions::sendingPoolName),
        member("MaxDeliverySeconds", &DeliveryOptions::maxDeliverySeconds),
    };
};

struct SuppressionConfidenceThreshold
{
    ConfidenceVerdict confidenceVerdictThreshold = ConfidenceVerdict::Medium;
    bool operator==(const SuppressionConfidenceThreshold &) const = default;
    static constexpr auto fields = wire::Fields{
        member("ConfidenceVerdictThreshold", &SuppressionConfidenceThreshold::confidenceVerdictThreshold).required(),
    };
};

struct SuppressionConditionThreshold
{
    FeatureStatus conditionThresholdEnabled = FeatureStatus::Disabled;
    std::optional<SuppressionConfidenceThreshold> overallConfidenceThreshold;
    bool operator==(const SuppressionConditionThreshold &) const = default;
    static constexpr auto fields = wire::Fields{
        member("ConditionThresholdEnabled", &SuppressionConditionThreshold::conditionThresholdEnabled).required(),
        member("OverallConfidenceThreshold", &SuppressionConditionThreshold::overallConfidenceThreshold),
    };
};

/// Which addresses are taken for undeliverable before anything is sent to them.
struct SuppressionValidationOptions
{
    SuppressionConditionThreshold conditionThreshold;
    bool operator==(const SuppressionValidationOptions &) const = default;
    static constexpr auto fields = wire::Fields{
        member("ConditionThreshold", &SuppressionValidationOptions::conditionThreshold).required(),
    };
};

/// Overrides the suppression settings of the account: with no reasons, nothing is suppressed.
struct SuppressionOptions
{
    std::optional<QList<SuppressionReason>> suppressedReasons;
    std::optional<SuppressionValidationOptions> validationOptions;
    bool operator==(const SuppressionOptions &) const = default;
    static constexpr auto fields = wire::Fields{
        member("SuppressedReasons", &SuppressionOptions::suppressedReasons),
        member("ValidationOptions", &SuppressionOptions::validationOptions),
    };
};

/// As everywhere in SES, a boolean that is left out means false (api.md 1.4).
struct SendingOptions
{
    bool sendingEnabled = false;
    bool operator==(const SendingOptions &) const = default;
    static constexpr auto fields = wire::Fields{member("SendingEnabled", &SendingOptions::sendingEnabled)};
};

struct ReputationOptions
{
    bool reputationMetricsEnabled = false;
    std::optional<QDateTime> lastFreshStart; ///< absent until sending was switched on again
    bool operator==(const ReputationOptions &) const = default;
    static constexpr auto fields = wire::Fields{
        member("ReputationMetricsEnabled", &ReputationOptions::reputationMetricsEnabled),
        member("LastFreshStart", &ReputationOptions::lastFreshStart),
    };
};

struct DashboardOptions
{
    std::optional<FeatureStatus> engagementMetrics;
    bool operator==(const DashboardOptions &) const = default;
    static constexpr auto fields = wire::Fields{member("EngagementMetrics", &DashboardOptions::engagementMetrics)};
};

struct GuardianOptions
{
    std::optional<FeatureStatus> optimizedSharedDelivery;
    bool operator==(const GuardianOptions &) const = default;
    static constexpr auto fields =
        wire::Fields{member("OptimizedSharedDelivery", &GuardianOptions::optimizedSharedDelivery)};
};

/// Overrides the settings of the Virtual Deliverability Manager of the account.
struct VdmOptions
{
    std::optional<DashboardOptions> dashboardOptions;
    std::optional<GuardianOptions> guardianOptions;
    bool operator==(const VdmOptions &) const = default;
    static constexpr auto fields = wire::Fields{
        member("DashboardOptions", &VdmOptions::dashboardOptions),
        member("GuardianOptions", &VdmOptions::guardianOptions),
    };
};

/// The ARN of an archive of Mail Manager, as the model has it (api.md 5.4).
template <typename Owner>
constexpr auto archiveArn(std::optional<QString> Owner::*value)
{
    return member("ArchiveArn", value)
        .length(20, 1011)
        .pattern(
            "arn:(aws|aws-[a-z-]+):ses:[a-z]{2,4}-[a-z-]+-[0-9]:[0-9]{1,20}:mailmanager-archive/a-[a-z0-9]{24,62}");
}

/// Where copies of what is sent are kept; without an ARN nowhere.
struct ArchivingOptions
{
    std::optional<QString> archiveArn;
    bool operator==(const ArchivingOptions &) const = default;
    static constexpr auto fields = wire::Fields{ses::archiveArn(&ArchivingOptions::archiveArn)};
};

} // namespace ses
