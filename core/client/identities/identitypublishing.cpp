#include "core/client/identities/identitypublishing.h"

#include "core/client/dns/publishing.h"
#include "core/ses/identities.h"
#include "core/wire/continuation.h"

#include <QCoreApplication>

namespace client {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(client::IdentityPublishing)
};

using PlanOrNot = wire::Result<std::optional<PublishingPlan>>;

QFuture<Outcome> ready(const Outcome &outcome)
{
    return QtFuture::makeReadyFuture(outcome);
}

wire::ServiceError noZone()
{
    return {
        .code = u"NoSuchHostedZone"_s, .message = Texts::tr("No public hosted zone holds the domain."), .status = 404};
}

wire::ServiceError noRecords()
{
    return {.code = u"NoRecords"_s, .message = Texts::tr("There are no such records."), .status = 409};
}

wire::ServiceError recordsDiffer(const PublishingPlan &plan)
{
    return {.code = u"RecordsDiffer"_s,
            .message = Texts::tr("Hosted zone %1 already holds other values at these names.").arg(plan.zoneName),
            .status = 409};
}

QFuture<Outcome> carryOut(const Service &service, const PlanOrNot &plan)
{
    if (!plan)
        return ready(plan.error());
    if (!*plan)
        return ready(noZone());
    if (!(*plan)->conflicts().isEmpty())
        return ready(recordsDiffer(**plan));
    return wire::then(publish(service, **plan), [](const wire::Result<route53::ChangeInfo> &change) {
        return change ? Outcome(ses::Nothing{}) : Outcome(change.error());
    });
}

} // namespace

Call publishingOf(const Service &service, const aws::Region &region, const QString &identity, RecordGroup group)
{
    return [service, region, identity, group] {
        const auto withIdentity = [=](const wire::Result<ses::GetEmailIdentity::Response> &answer) {
            if (!answer)
                return ready(answer.error());
            const QList<DnsRecord> records = group == RecordGroup::Dkim
                ? dkimRecords(identity, answer->dkimAttributes, region)
                : mailFromRecords(answer->mailFromAttributes, region);
            if (records.isEmpty())
                return ready(noRecords());
            return wire::then(planPublishing(service, records),
                              [service](const PlanOrNot &plan) { return carryOut(service, plan); });
        };
        return wire::then(service.call<ses::GetEmailIdentity>({identity}), withIdentity);
    };
}

} // namespace client
