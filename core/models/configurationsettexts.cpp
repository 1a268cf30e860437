#include "core/models/configurationsettexts.h"

#include "core/models/statustexts.h"

#include <QCoreApplication>

namespace models {

using ses::FeatureStatus;
using ses::SuppressionReason;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::ConfigurationSetTexts)
};

} // namespace

QString poolText(const std::optional<QString> &pool)
{
    return !pool || *pool == defaultPool ? Texts::tr("default") : *pool;
}

QString tlsText(const std::optional<ses::TlsPolicy> &policy)
{
    return policy == ses::TlsPolicy::Require ? Texts::tr("Required") : Texts::tr("Optional");
}

QString httpsText(ses::HttpsPolicy policy)
{
    switch (policy) {
    case ses::HttpsPolicy::Optional:
        return Texts::tr("Optional");
    case ses::HttpsPolicy::Require:
        return Texts::tr("Required");
    case ses::HttpsPolicy::RequireOpenOnly:
        return Texts::tr("Required for opens");
    }
    Q_UNREACHABLE();
}

QString suppressionReasonsText(const QList<SuppressionReason> &reasons)
{
    const bool areBounces = reasons.contains(SuppressionReason::Bounce);
    const bool areComplaints = reasons.contains(SuppressionReason::Complaint);
    if (areBounces && areComplaints)
        return Texts::tr("Bounces and complaints");
    if (areBounces)
        return Texts::tr("Bounces only");
    return areComplaints ? Texts::tr("Complaints only") : nothingText();
}

bool isEngagementTracked(const ses::VdmOptions &options)
{
    return options.dashboardOptions && options.dashboardOptions->engagementMetrics == FeatureStatus::Enabled;
}

bool isDeliveryOptimized(const ses::VdmOptions &options)
{
    return options.guardianOptions && options.guardianOptions->optimizedSharedDelivery == FeatureStatus::Enabled;
}

} // namespace models
