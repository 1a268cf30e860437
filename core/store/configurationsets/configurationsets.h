#pragma once

#include "core/ses/configurationsetoptions.h"
#include "core/store/regionalrepository.h"
#include "core/store/table.h"

namespace store {

/// A configuration set; its name compares with case (api.md 4.2).
struct ConfigurationSetRow
{
    QString account;
    QString region;
    QString name;
    QDateTime createdAt;
    std::optional<QString>
        redirectDomain; ///< of links and opens; absent: they are not tracked by a domain of one's own
    std::optional<ses::HttpsPolicy> httpsPolicy;
    std::optional<ses::TlsPolicy> tlsPolicy;
    std::optional<QString> sendingPool;
    std::optional<qint64> maxDeliverySeconds;
    bool hasReputationMetrics = true;
    std::optional<QDateTime> lastFreshStart; ///< when sending was switched on again
    bool maySend = true;
    std::optional<QStringList> suppressedReasons; ///< words of SES; none: nothing is suppressed; absent: as the account
    std::optional<ses::FeatureStatus> conditionThreshold; ///< whether addresses are judged before they are sent to
    std::optional<ses::ConfidenceVerdict> confidenceThreshold;
    std::optional<ses::FeatureStatus> engagementMetrics; ///< of the Virtual Deliverability Manager, as the next
    std::optional<ses::FeatureStatus> optimizedSharedDelivery;
    std::optional<QString> archiveArn; ///< absent: nothing is archived

    bool operator==(const ConfigurationSetRow &) const = default;

    static constexpr auto table = "configuration_sets";
    static constexpr auto columns = std::tuple{
        column("account", &ConfigurationSetRow::account).key(),
        column("region", &ConfigurationSetRow::region).key(),
        column("name", &ConfigurationSetRow::name).key(),
        column("created_at", &ConfigurationSetRow::createdAt),
        column("redirect_domain", &ConfigurationSetRow::redirectDomain),
        column("https_policy", &ConfigurationSetRow::httpsPolicy),
        column("tls_policy", &ConfigurationSetRow::tlsPolicy),
        column("sending_pool", &ConfigurationSetRow::sendingPool),
        column("max_delivery_seconds", &ConfigurationSetRow::maxDeliverySeconds),
        column("reputation_metrics", &ConfigurationSetRow::hasReputationMetrics),
        column("last_fresh_start", &ConfigurationSetRow::lastFreshStart),
        column("sending_enabled", &ConfigurationSetRow::maySend),
        column("suppressed_reasons", &ConfigurationSetRow::suppressedReasons),
        column("condition_threshold", &ConfigurationSetRow::conditionThreshold),
        column("confidence_threshold", &ConfigurationSetRow::confidenceThreshold),
        column("engagement_metrics", &ConfigurationSetRow::engagementMetrics),
        column("optimized_shared_delivery", &ConfigurationSetRow::optimizedSharedDelivery),
        column("archive_arn", &ConfigurationSetRow::archiveArn),
    };
};

/// The configuration sets of one account in one Region. What is written is recorded as a change of
/// "configuration-set/NAME".
class ConfigurationSetRepository : RegionalRepository
{
public:
    using RegionalRepository::RegionalRepository;

    std::optional<ConfigurationSetRow> find(const QString &name) const;
    void put(ConfigurationSetRow row);
    bool remove(const QString &name); ///< with its tags and event destinations; false when there was none

    /// At most @p limit names after @p name, in their order.
    QStringList namesAfter(const QString &name, int limit) const;
    int count() const;
};

} // namespace store
