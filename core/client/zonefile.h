#pragma once

#include "core/route53/recordsets.h"

#include <QList>

/// Zone files as BIND reads them (RFC 1035, section 5; RFC 2308 for $TTL), as record sets of Route 53.
namespace client {

/// Something in a zone file that is not understood.
struct ZoneFileProblem
{
    int line = 0; ///< counted from 1
    QString text; ///< what is wrong, in a sentence for the user

    bool operator==(const ZoneFileProblem &) const = default;
};

/// What a zone file says.
struct ZoneFile
{
    /// In the order in which they come first; names in full, with a dot at the end. Values as Route 53 takes them: host
    /// names in full with a dot at their end.
    QList<route53::ResourceRecordSet> recordSets;
    QList<ZoneFileProblem> problems; ///< by line; with any of them, nothing should be imported
};

/// Understands $ORIGIN, $TTL, relative names and "@", an owner that is left out, parentheses, comments, quoted strings,
/// TTLs with units ("1h30m"), TTL and class in either order; class IN only. A record without a TTL has that of $TTL,
/// else that of the record before, else 300 s, as Route 53's own import does. Values are not judged: Route 53 does
/// that.
/// @param origin what names are relative to before the first $ORIGIN: the zone's name, with or without a dot at the end
ZoneFile readZoneFile(const QString &text, const QString &origin);

/// Writes record sets as a zone file that readZoneFile() reads back as they were, apart from what a zone file cannot
/// say: aliases stand in it as comments.
/// @param origin the zone's name, with or without a dot at the end; names in it are written relative to it
QString zoneFileOf(const QList<route53::ResourceRecordSet> &recordSets, const QString &origin);

} // namespace client
