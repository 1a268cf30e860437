#pragma once

#include "core/simulation/sending.h"

namespace simulator {

/// What is kept of a sent mail beside what lists tell of it.
struct SentRecord
{
    QList<ses::MessageTag> tags;
    QList<simulation::AppliedSetting> settings;
    QList<simulation::LoggedEvent> events;
    static constexpr auto fields = wire::Fields{
        wire::member("Tags", &SentRecord::tags),
        wire::member("Settings", &SentRecord::settings),
        wire::member("Events", &SentRecord::events),
    };
};

} // namespace simulator
