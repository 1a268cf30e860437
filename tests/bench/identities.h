#pragma once

#include "core/ses/identities.h"

#include <random>

namespace bench {

using namespace Qt::StringLiterals;

/// Identities as the list of a large account brings them: no two alike, all five statuses, in no order.
inline QList<ses::IdentityInfo> identities(int count)
{
    std::mt19937 random(1);
    QList<ses::IdentityInfo> result;
    result.reserve(count);
    for (int i = 0; i < count; ++i) {
        const bool isDomain = random() % 2;
        const qint64 number = i * 7'919'777LL % 10'000'000;
        result.append({isDomain ? ses::IdentityType::Domain : ses::IdentityType::EmailAddress,
                       isDomain ? u"host%1.example.com"_s.arg(number) : u"user%1@example.com"_s.arg(number), true,
                       ses::VerificationStatus(random() % 5)});
    }
    return result;
}

} // namespace bench
