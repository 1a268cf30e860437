#pragma once

#include "core/client/dns/publishing.h"
#include "core/client/inturn.h"
#include "core/simulation/checks.h"

/// Mending one record of an identity where it is answered from: in a hosted zone, or in other DNS of the simulator
/// (visual.md 13.5). As with publishing, it is planned first, which only reads.
namespace client {

/// What mends a record.
enum class FixKind {
    None, ///< nothing is wrong, or nothing that a record mends
    Create,
    ReplaceValue,
    ReplaceRecord, ///< another type stands there
    Rename, ///< it stands at another name
    DeleteOthers, ///< it stands there, among others
};
FixKind fixOf(const simulation::RecordFinding &finding);

/// Where a record stands or should.
struct FixedZone
{
    simulation::ZoneKind kind = simulation::ZoneKind::Nobody;
    QString id;
    QString name;
};

struct RecordFix
{
    PlannedRecord record; ///< what will be there, and what it takes the place of
    QList<route53::Change> changes; ///< all of them, or none
};

/// Reads what stands at the names of the record and works out the changes. An error is the service's own.
QFuture<wire::Result<RecordFix>> planFix(const Service &service, const FixedZone &zone,
                                         const simulation::RecordFinding &finding);

/// Sends the changes, in one call.
QFuture<Outcome> applyFix(const Service &service, const FixedZone &zone, const RecordFix &fix);

} // namespace client
