#pragma once

#include <QtGlobal>

#include <algorithm>

/// How many rounds of a campaign to run: a twentieth, or all of them with SES_WHOLE_CAMPAIGNS=1 in the environment.
inline int roundsOf(int whole)
{
    return qEnvironmentVariableIntValue("SES_WHOLE_CAMPAIGNS") ? whole : std::max(1, whole / 20);
}
