#pragma once

#include "core/client/dns/zonefilelines.h"

/// Values and names between zone files and Route 53. A zone file writes bytes by three decimal digits, Route 53 by
/// three octal ones; a name without a dot at its end is relative in a zone file, in Route 53 it never is.
namespace client {

/// A name of a zone file in full, in Route 53's escapes, with a dot at its end.
/// @param origin the same of what it is relative to
QString fullName(const QString &text, const QString &origin);

/// A value as Route 53 takes it; nothing when words are missing.
std::optional<QString> valueFromZoneFile(route53::RecordType type, const QList<ZoneFileWord> &words,
                                         const QString &origin);

/// A name of Route 53 as it stands in a zone file, relative to @p zone (without a dot at its end) where it is in it.
QString zoneFileName(const QString &name, const QString &zone);
QString zoneFileValue(route53::RecordType type, const QString &value);

} // namespace client
