#include "core/client/dns/publishing.h"

#include "core/client/dns/recordcomparison.h"
#include "core/route53/hostedzones.h"
#include "core/wire/continuation.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace client {

using route53::ListHostedZonesByName;
using route53::ListResourceRecordSets;
using route53::RecordType;
using route53::ResourceRecordSet;

namespace {

using Plan = std::optional<PublishingPlan>;

/// What a public zone that holds all of these names may be called, the longest first; no top-level domains.
QStringList possibleZones(const QList<DnsRecord> &records)
{
    QStringList names;
    if (!records.isEmpty()) {
        const QString first = canonicalHost(records.first().name);
        for (qsizetype dot = -1; dot >= 0 || names.isEmpty(); dot = first.indexOf(u'.', dot + 1))
            names += first.sliced(dot + 1);
    }
    const auto holdsAll = [&](const QString &zone) {
        return std::ranges::all_of(records, [&](const DnsRecord &record) {
            const QString name = canonicalHost(record.name);
            return name == zone || name.endsWith(u'.' + zone);
        });
    };
    names.removeIf([&](const QString &zone) { return !zone.contains(u'.') || !holdsAll(zone); });
    return names;
}

/// Makes a plan, one question after the other. Lives as long as a question is under way: an abandoned one lets its last
/// holder go, and the promise cancels its future.
class Planning : public std::enable_shared_from_this<Planning>
{
public:
    Planning(Service service, QList<DnsRecord> records)
        : m_service(std::move(service))
        , m_records(std::move(records))
        , m_candidates(possibleZones(m_records))
    {
        for (const DnsRecord &record : m_records)
            m_names += canonicalHost(record.name);
        m_names.removeDuplicates();
        m_promise.start(); // before the future is handed out: else nobody can wait for it
    }

    QFuture<wire::Result<Plan>> future() { return m_promise.future(); }

    void lookForZone(const ListHostedZonesByName::Request &request);
    void lookForNextZone();

private:
    void takeZones(const ListHostedZonesByName::Response &page);
    void lookAtNextName();
    void takeRecords(const QString &name, const ListResourceRecordSets::Response &page);
    void end(const wire::Result<Plan> &result);

    /// Asks, and goes on with the answer; an error ends the whole.
    template <typename Op>
    void ask(const typename Op::Request &request, std::function<void(const typename Op::Response &)> then);

    Service m_service;
    QList<DnsRecord> m_records;
    QStringList m_candidates; ///< names of zones that were not looked for yet
    QStringList m_names; ///< of records that were not looked at yet
    QString m_zoneName;
    QString m_zoneId;
    QList<ResourceRecordSet> m_present;
    QPromise<wire::Result<Plan>> m_promise;
};

template <typename Op>
void Planning::ask(const typename Op::Request &request, std::function<void(const typename Op::Response &)> then)
{
    using Answer = wire::Result<typename Op::Response>;
    const auto self = shared_from_this();
    wire::then(m_service.call<Op>(request), [self, then](const Answer &answer) {
        if (answer)
            then(*answer);
        else
            self->end(answer.error());
    });
}

void Planning::end(const wire::Result<Plan> &result)
{
    m_promise.addResult(result);
    wire::finish(m_promise);
}

void Planning::lookForNextZone()
{
    if (m_candidates.isEmpty())
        return end(Plan());
    m_zoneName = m_candidates.takeFirst();
    lookForZone({.dnsName = m_zoneName});
}

void Planning::lookForZone(const ListHostedZonesByName::Request &request)
{
    ask<ListHostedZonesByName>(request, [this](const auto &page) { takeZones(page); });
}

/// Zones of one name stand together, the private ones among them.
void Planning::takeZones(const ListHostedZonesByName::Response &page)
{
    for (const route53::HostedZone &zone : page.hostedZones) {
        if (canonicalHost(zone.name) != m_zoneName)
            return lookForNextZone();
        const bool isPrivate = zone.config && zone.config->privateZone.value_or(false);
        if (isPrivate)
            continue;
        m_zoneId = zone.id.section(u'/', -1);
        return lookAtNextName();
    }
    if (!page.isTruncated)
        return lookForNextZone();
    lookForZone({.dnsName = page.nextDnsName, .hostedZoneId = page.nextHostedZoneId});
}

void Planning::lookAtNextName()
{
    if (m_names.isEmpty())
        return end(Plan(planFor(m_records, m_zoneId, m_zoneName, m_present)));
    const QString name = m_names.takeFirst();
    ask<ListResourceRecordSets>({.hostedZoneId = m_zoneId, .startRecordName = name, .maxItems = u"100"_s},
                                [this, name](const auto &page) { takeRecords(name, page); });
}

/// A name has some dozen types at most, so that one page holds all that can matter of it.
void Planning::takeRecords(const QString &name, const ListResourceRecordSets::Response &page)
{
    for (const ResourceRecordSet &set : page.resourceRecordSets) {
        if (canonicalHost(set.name) == name)
            m_present += set;
    }
    lookAtNextName();
}

} // namespace

bool PublishingPlan::isPublished() const
{
    return std::ranges::all_of(records, &PlannedRecord::isPublished);
}

QList<PlannedRecord> PublishingPlan::conflicts() const
{
    QList<PlannedRecord> replacing;
    std::ranges::copy_if(records, std::back_inserter(replacing),
                         [](const PlannedRecord &each) { return !each.replaced.isEmpty(); });
    return replacing;
}

QFuture<wire::Result<Plan>> planPublishing(const Service &service, const QList<DnsRecord> &records)
{
    const auto planning = std::make_shared<Planning>(service, records);
    const auto future = planning->future();
    planning->lookForNextZone();
    return future;
}

QFuture<wire::Result<route53::ChangeInfo>> publish(const Service &service, const PublishingPlan &plan)
{
    using Change = route53::ChangeResourceRecordSets;
    return wire::then(service.call<Change>({plan.zoneId, plan.batch}),
                      [](const wire::Result<Change::Response> &answer) {
        using Info = wire::Result<route53::ChangeInfo>;
        return answer ? Info(answer->changeInfo) : Info(answer.error());
    });
}

} // namespace client
