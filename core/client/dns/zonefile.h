#pragma once

#include "core/route53/recordsets.h"

/// Zone files as BIND reads them (RFC 1035, section 5; RFC 2308 for $TTL), as record sets of Route 53.
namespace client {

/// Something in a zone file that is not understood.
struct ZoneFileProblem
{
    int line = 0; ///< counted from 1; of an entry over several lines, the first
    QString content; ///< that line, as it stands in the file
    QString problem; ///< what is wrong with it, in a sentence for the user

    bool operator==(const ZoneFileProblem &) const = default;
};

/// What a zone file says.
struct ZoneFile
{
    /// In the order in which they come first; names in full, with a dot at the end. Values as Route 53 takes them: host
    /// names in full with a dot at their end, bytes by three octal digits, texts in quotation marks.
    QList<route53::ResourceRecordSet> recordSets;
    QList<ZoneFileProblem> problems; ///< by line; with any of them, nothing should be imported
};

/// Understands $ORIGIN, $TTL, relative names and "@", an owner that is left out, parentheses, comments, quoted strings,
/// escapes, TTLs with units ("1h30m"), TTL and class in either order; class IN only. A record without a TTL has that of
/// $TTL, else that of the record before, else 300 s. Records of one name and type become one set, with the lowest of
/// their TTLs (RFC 2181, section 5.2). Names outside the zone are a problem; values are not judged, that is Route 53's
/// business.
/// @param zone the zone's name, with or without a dot at the end, which names are relative to before the first $ORIGIN
ZoneFile readZoneFile(const QString &text, const QString &zone);

/// Writes record sets as a zone file that readZoneFile() reads back as they were, apart from dots at the ends of names.
/// What a zone file cannot say, aliases and sets of which one is chosen, stands in it as a comment.
/// @param zone the zone's name, with or without a dot at the end; names in it are written relative to it
QString zoneFileOf(const QList<route53::ResourceRecordSet> &recordSets, const QString &zone);

} // namespace client
