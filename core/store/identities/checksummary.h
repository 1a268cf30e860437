#pragma once

#include "core/store/database.h"

#include <QDateTime>

#include <optional>

namespace store {

/// How often SES looks at DNS.
struct CheckPeriods
{
    std::chrono::milliseconds searching; ///< while Pending or Temporary failure
    std::chrono::milliseconds verified;
    std::chrono::milliseconds window; ///< of a search, whose begin is not always noted
};

/// The routine looks at DNS for all identities of an account, in one pass over them.
struct CheckSummary
{
    std::optional<QDateTime> next; ///< after now; absent: nobody is looked for
    qint64 searching = 0; ///< identities for which DNS is asked at the shorter period
};

CheckSummary summarizeChecks(Database &database, const QString &account, const CheckPeriods &periods,
                             const QDateTime &now);

} // namespace store
