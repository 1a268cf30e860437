#include "core/simulator/configurationsets/options.h"

#include "core/simulator/engine/refusals.h"
#include "core/simulator/identities/inheritance.h"
#include "core/wire/violations.h"

using namespace Qt::StringLiterals;

namespace simulator::configurationsets {

using Refusal = std::optional<wire::ServiceError>;

namespace {

bool isPool(const QString &name)
{
    return name == "ses-default-dedicated-pool"_L1 || name == "ses-shared-pool"_L1;
}

std::optional<ses::SuppressionValidationOptions> validationOptionsOf(const store::ConfigurationSetRow &row)
{
    if (!row.conditionThreshold)
        return std::nullopt;
    ses::SuppressionConditionThreshold condition{*row.conditionThreshold, {}};
    if (row.confidenceThreshold)
        condition.overallConfidenceThreshold = ses::SuppressionConfidenceThreshold{*row.confidenceThreshold};
    return ses::SuppressionValidationOptions{condition};
}

} // namespace

Refusal refusalOf(const ses::TrackingOptions &options, const Context &context)
{
    const QString &domain = options.customRedirectDomain;
    if (domain.isEmpty())
        return badRequest(u"CustomRedirectDomain must be specified."_s);
    if (domain.contains(u'@') || !Inheritance(context).isCovered(domain))
        return badRequest(u"Domain <%1> is not verified under this account."_s.arg(domain));
    return std::nullopt;
}

Refusal refusalOf(const ses::DeliveryOptions &options, QLatin1StringView place)
{
    if (options.sendingPoolName && options.sendingPoolName->trimmed().isEmpty())
        return badRequest(u"sendingPoolName can't be blank."_s);
    if (options.sendingPoolName && !isPool(*options.sendingPoolName))
        return badRequest(u"SendingPool <%1> doesn't exist"_s.arg(*options.sendingPoolName));
    wire::Violations violations;
    std::optional<wire::Violations::Scope> whole;
    if (!place.isEmpty())
        whole.emplace(violations, place);
    const wire::Violations::Scope part(violations, "MaxDeliverySeconds"_L1);
    wire::check({.minValue = ses::minDeliverySeconds, .maxValue = ses::maxDeliverySeconds}, options.maxDeliverySeconds,
                violations);
    return violations.isEmpty() ? std::nullopt : std::optional(violations.toError());
}

Refusal refusalOf(const ses::SuppressionOptions &options)
{
    if (options.suppressedReasons)
        return std::nullopt;
    return wire::ServiceError{u"InternalFailure"_s, {}, 500};
}

std::optional<ses::TrackingOptions> trackingOptionsOf(const store::ConfigurationSetRow &row)
{
    if (!row.redirectDomain)
        return std::nullopt;
    return ses::TrackingOptions{*row.redirectDomain, row.httpsPolicy};
}

std::optional<ses::DeliveryOptions> deliveryOptionsOf(const store::ConfigurationSetRow &row)
{
    if (!row.tlsPolicy && !row.sendingPool && !row.maxDeliverySeconds)
        return std::nullopt;
    return ses::DeliveryOptions{row.tlsPolicy, row.sendingPool, row.maxDeliverySeconds};
}

std::optional<ses::SuppressionOptions> suppressionOptionsOf(const store::ConfigurationSetRow &row)
{
    const auto validation = validationOptionsOf(row);
    if (!row.suppressedReasons && !validation)
        return std::nullopt;
    ses::SuppressionOptions options{{}, validation};
    if (!row.suppressedReasons)
        return options;
    options.suppressedReasons.emplace();
    for (const QString &word : *row.suppressedReasons) {
        if (const auto reason = wire::fromWireName<ses::SuppressionReason>(word))
            options.suppressedReasons->append(*reason);
    }
    return options;
}

std::optional<ses::VdmOptions> vdmOptionsOf(const store::ConfigurationSetRow &row)
{
    ses::VdmOptions options;
    if (row.engagementMetrics)
        options.dashboardOptions = ses::DashboardOptions{row.engagementMetrics};
    if (row.optimizedSharedDelivery)
        options.guardianOptions = ses::GuardianOptions{row.optimizedSharedDelivery};
    return options == ses::VdmOptions() ? std::nullopt : std::optional(options);
}

std::optional<ses::ArchivingOptions> archivingOptionsOf(const store::ConfigurationSetRow &row)
{
    return row.archiveArn ? std::optional(ses::ArchivingOptions{row.archiveArn}) : std::nullopt;
}

void apply(const ses::TrackingOptions &options, store::ConfigurationSetRow &row)
{
    row.redirectDomain = options.customRedirectDomain;
    row.httpsPolicy = options.httpsPolicy;
}

void apply(const ses::DeliveryOptions &options, store::ConfigurationSetRow &row)
{
    row.tlsPolicy = options.tlsPolicy;
    row.sendingPool = options.sendingPoolName;
    row.maxDeliverySeconds = options.maxDeliverySeconds;
}

void apply(const ses::SuppressionOptions &options, store::ConfigurationSetRow &row)
{
    row.suppressedReasons.reset();
    if (options.suppressedReasons)
        row.suppressedReasons.emplace();
    for (const auto reason : options.suppressedReasons.value_or(QList<ses::SuppressionReason>()))
        *row.suppressedReasons += wire::wireName(reason);
    const auto condition = options.validationOptions.value_or(ses::SuppressionValidationOptions()).conditionThreshold;
    row.conditionThreshold.reset();
    if (options.validationOptions)
        row.conditionThreshold = condition.conditionThresholdEnabled;
    row.confidenceThreshold.reset();
    if (condition.overallConfidenceThreshold)
        row.confidenceThreshold = condition.overallConfidenceThreshold->confidenceVerdictThreshold;
}

void apply(const ses::VdmOptions &options, store::ConfigurationSetRow &row)
{
    row.engagementMetrics = options.dashboardOptions.value_or(ses::DashboardOptions()).engagementMetrics;
    row.optimizedSharedDelivery = options.guardianOptions.value_or(ses::GuardianOptions()).optimizedSharedDelivery;
}

void apply(const ses::ArchivingOptions &options, store::ConfigurationSetRow &row)
{
    row.archiveArn = options.archiveArn;
}

} // namespace simulator::configurationsets
