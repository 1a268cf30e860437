#pragma once

#include "core/ses/identities.h"

#include <algorithm>
#include <random>

namespace bench {

using namespace Qt::StringLiterals;

/// Identities as the list of a large account brings them: no two alike, all five statuses, in no order. A thousand of
/// them, here and there, are called "doomed" (all of fewer than 2,000).
inline QList<ses::IdentityInfo> identities(int count)
{
    std::mt19937 random(1);
    QList<ses::IdentityInfo> result;
    result.reserve(count);
    const int step = std::max(1, count / 1000);
    for (int i = 0; i < count; ++i) {
        const bool isDoomed = i % step == 0 && i / step < 1000;
        const bool isDomain = random() % 2;
        const qint64 number = i * 7'919'777LL % 10'000'000;
        result.append({isDomain ? ses::IdentityType::Domain : ses::IdentityType::EmailAddress,
                       (isDomain ? u"%1%2.example.com"_s : u"%1%2@example.com"_s)
                           .arg(isDoomed       ? u"doomed"_s
                                    : isDomain ? u"host"_s
                                               : u"user"_s)
                           .arg(number),
                       true, ses::VerificationStatus(random() % 5)});
    }
    return result;
}

} // namespace bench
