#include "core/simulator/configurationsets/options.h"

#include "core/simulator/engine/refusals.h"
#include "core/simulator/identities/inheritance.h"
#include "core/wire/violations.h"

using namespace Qt::StringLiterals;

namespace simulator::configurationsets {

using Refusal = std::optional<wire::ServiceError>;

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
    if (options.sendingPoolName)
        return badRequest(u"SendingPool <%1> doesn't exist"_s.arg(*options.sendingPoolName));
    wire::Violations violations;
    const wire::Violations::Scope whole(violations, place);
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
    if (!row.suppressedReasons)
        return std::nullopt;
    QList<ses::SuppressionReason> reasons;
    for (const QString &word : *row.suppressedReasons) {
        if (const auto reason = wire::fromWireName<ses::SuppressionReason>(word))
            reasons.append(*reason);
    }
    return ses::SuppressionOptions{reasons};
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
    row.suppressedReasons.emplace();
    for (const auto reason : options.suppressedReasons.value_or(QList<ses::SuppressionReason>()))
        *row.suppressedReasons += wire::wireName(reason);
}

} // namespace simulator::configurationsets
