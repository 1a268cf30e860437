#include "core/simulator/configurationsets/changes.h"

#include "core/simulator/configurationsets/options.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"

using namespace Qt::StringLiterals;

namespace simulator::configurationsetchanges {

using configurationsets::apply;
using configurationsets::refusalOf;

namespace {

/// Changes the set of that name, if there is one.
template <typename Change>
Result<Nothing> change(const QString &name, Context &context, Change how)
{
    auto sets = configurationSetsOf(context);
    auto row = sets.find(name);
    if (!row)
        return noSuchConfigurationSet(name);
    how(*row);
    sets.put(*row);
    return Nothing();
}

} // namespace

Result<Nothing> putSending(const ses::PutConfigurationSetSendingOptions::Request &request, Context &context)
{
    return change(request.configurationSetName, context, [&](store::ConfigurationSetRow &row) {
        if (request.sendingEnabled && !row.maySend)
            row.lastFreshStart = context.now;
        row.maySend = request.sendingEnabled;
    });
}

Result<Nothing> putReputation(const ses::PutConfigurationSetReputationOptions::Request &request, Context &context)
{
    return change(request.configurationSetName, context, [&](store::ConfigurationSetRow &row) {
        row.hasReputationMetrics = request.reputationMetricsEnabled;
    });
}

Result<Nothing> putSuppression(const ses::PutConfigurationSetSuppressionOptions::Request &request, Context &context)
{
    ses::SuppressionOptions options{{}, request.validationOptions};
    if (request.suppressedReasons)
        options.suppressedReasons.emplace();
    for (const QString &word : request.suppressedReasons.value_or(QList<QString>())) {
        const auto reason = wire::fromWireName<ses::SuppressionReason>(word);
        if (!reason)
            return badRequest(u"Reason %1 is invalid, must be one of [BOUNCE, COMPLAINT]."_s.arg(word));
        options.suppressedReasons->append(*reason);
    }
    return change(request.configurationSetName, context, [&](auto &row) { apply(options, row); });
}

Result<Nothing> putDelivery(const ses::PutConfigurationSetDeliveryOptions::Request &request, Context &context)
{
    const ses::DeliveryOptions options{request.tlsPolicy, request.sendingPoolName, request.maxDeliverySeconds};
    if (const auto refusal = refusalOf(options))
        return *refusal;
    return change(request.configurationSetName, context, [&](auto &row) { apply(options, row); });
}

Result<Nothing> putTracking(const ses::PutConfigurationSetTrackingOptions::Request &request, Context &context)
{
    if (!request.customRedirectDomain && !request.httpsPolicy) {
        return change(request.configurationSetName, context, [](store::ConfigurationSetRow &row) {
            row.redirectDomain.reset();
            row.httpsPolicy.reset();
        });
    }
    const ses::TrackingOptions options{request.customRedirectDomain.value_or(QString()), request.httpsPolicy};
    if (const auto refusal = refusalOf(options, context))
        return *refusal;
    return change(request.configurationSetName, context, [&](auto &row) { apply(options, row); });
}

Result<Nothing> putVdm(const ses::PutConfigurationSetVdmOptions::Request &request, Context &context)
{
    return change(request.configurationSetName, context,
                  [&](auto &row) { apply(request.vdmOptions.value_or(ses::VdmOptions()), row); });
}

Result<Nothing> putArchiving(const ses::PutConfigurationSetArchivingOptions::Request &request, Context &context)
{
    return change(request.configurationSetName, context,
                  [&](auto &row) { apply(ses::ArchivingOptions{request.archiveArn}, row); });
}

void addRoutes(Router &router)
{
    router.on<ses::PutConfigurationSetSendingOptions>(putSending);
    router.on<ses::PutConfigurationSetReputationOptions>(putReputation);
    router.on<ses::PutConfigurationSetSuppressionOptions>(putSuppression);
    router.on<ses::PutConfigurationSetDeliveryOptions>(putDelivery);
    router.on<ses::PutConfigurationSetTrackingOptions>(putTracking);
    router.on<ses::PutConfigurationSetVdmOptions>(putVdm);
    router.on<ses::PutConfigurationSetArchivingOptions>(putArchiving);
}

} // namespace simulator::configurationsetchanges
