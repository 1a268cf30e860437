#pragma once

#include <QStringList>

namespace client {

/// A line of a table as a file (RFC 4180): fields quoted where they have to be, ended by CR LF.
QString csvLine(const QStringList &fields);

} // namespace client
