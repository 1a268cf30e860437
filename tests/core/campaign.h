#pragma once

#include <QtGlobal>

#include <algorithm>

/// How many rounds of a campaign to run: a twentieth, or all of them with SES_WHOLE_CAMPAIGNS=1 in the environment.
/// Under a sanitizer, where each takes ten times as long, a two-hundredth.
inline int roundsOf(int whole)
{
// GCC's words, and clang's, which <QtGlobal> makes up for others.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || __has_feature(address_sanitizer)                  \
    || __has_feature(thread_sanitizer)
    constexpr int share = 200;
#else
    constexpr int share = 20;
#endif
    return qEnvironmentVariableIntValue("SES_WHOLE_CAMPAIGNS") ? whole : std::max(1, whole / share);
}
