#pragma once

#include "core/client/dns/dnsrecords.h"
#include "core/client/service.h"
#include "core/route53/recordsets.h"

/// "Publish DNS records to Route53": the records of one container into the hosted zone of their names (console.md 9,
/// api.md 7.9). First it is planned, which only reads; what the plan says decides whether the button is there and
/// whether somebody has to be asked; then the plan is carried out.
///
///     whenDone(planPublishing(service, records), this, [this](const auto &plan) {
///         m_publish->setVisible(plan && *plan && !(*plan)->isPublished());
///     });
namespace client {

/// One record and what stands in the zone where it belongs.
struct PlannedRecord
{
    DnsRecord record; ///< as it was given
    bool isPublished = false; ///< it stands there, with exactly this value
    QStringList replaced; ///< other values, as they stand in the zone, whose place it takes; mostly empty

    bool operator==(const PlannedRecord &) const = default;
};

/// What publishing would do.
struct PublishingPlan
{
    QString zoneId; ///< "Z..."
    QString zoneName; ///< without a dot at its end
    QList<PlannedRecord> records; ///< in the order in which they were given
    route53::ChangeBatch batch; ///< sets all of them, also those that are right

    bool isPublished() const; ///< nothing is left to do: no button
    QList<PlannedRecord> conflicts() const; ///< those that replace something: to be asked about before publishing
};

/// Looks for the zone and at what is in it. The zone is the public one with the longest name that all names of the
/// records are in; private ones never count. Of several with the same name it is the first in Route 53's order, which
/// is the one that answers in the simulator. Without such a zone, or without records, the plan is nothing; an error is
/// Route 53's own.
///
/// The TXT of SPF takes the place of another one that begins with v=spf1; other texts at its name stay in the batch
/// (console.md 9.3). Any other record takes the place of all that is of its type at its name. What Route 53 will
/// refuse, as a CNAME beside other types, is not foretold: publish() tells it in the service's words.
///
/// It goes on also when nobody holds the future any more; take it home with whenDone().
/// @param service of any Region: zones have none
QFuture<wire::Result<std::optional<PublishingPlan>>> planPublishing(const Service &service,
                                                                    const QList<DnsRecord> &records);

/// Sends the batch of a plan; all of it is done or nothing. The answer is the change, which is PENDING at first.
QFuture<wire::Result<route53::ChangeInfo>> publish(const Service &service, const PublishingPlan &plan);

} // namespace client
