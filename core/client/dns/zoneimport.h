#pragma once

#include "core/client/dns/dnszone.h"
#include "core/client/dns/zonefile.h"

namespace client {

/// What importing a zone file would do, before anything is written (visual.md 13.12). Nothing that is only in the zone
/// is touched.
struct ZoneImport
{
    enum class Reason {
        Same, ///< it stands in the zone already
        ZonesOwn, ///< NS and SOA of the zone itself: the service has set them
        Outside, ///< its name is not in the zone
    };
    struct Replacement
    {
        route53::ResourceRecordSet present;
        route53::ResourceRecordSet wanted;
        bool operator==(const Replacement &) const = default;
    };
    struct LeftOut
    {
        route53::ResourceRecordSet recordSet;
        Reason reason = Reason::Same;
        bool operator==(const LeftOut &) const = default;
    };

    QList<route53::ResourceRecordSet> added;
    QList<Replacement> replaced;
    QList<LeftOut> leftOut;

    QList<route53::Change> changes() const; ///< what is added and what is replaced
    /// The same in so many batches as Route 53 needs: one holds at most 1,000 records with 32,000 characters of values,
    /// and what is replaced counts twice (api.md 4.3). A change that is larger stands alone.
    QList<QList<route53::Change>> batches() const;
    bool operator==(const ZoneImport &) const = default;
};

/// What stands in the file, against what is in the zone.
ZoneImport planImport(const DnsZone &zone, const QList<route53::ResourceRecordSet> &recordSets);

/// How far an import came.
struct Imported
{
    qsizetype changes = 0; ///< that were made
    std::optional<wire::ServiceError> refusal; ///< of the batch behind them: neither it nor those behind it were made
};

/// Sends the batches one after the other, each all or nothing. An error: the first one was refused, nothing is done.
QFuture<wire::Result<Imported>> importInto(const Service &service, const QString &resource, const ZoneImport &plan);

} // namespace client
