#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/course/events.h"

namespace simulator {

/// What happens by itself, when its time has come (design.md 3). The engine knows when; this is what.
struct Timetable
{
    /// Works out what is due for identities of which nobody did so far, as after a migration.
    void (*plan)(Context &context);

    /// Has the event happen. The context is of its account and Region, at its own moment.
    void (*run)(const store::EventRow &event, Context &context);

    /// Works out anew what is due where Context::changedNames say that DNS answers differently now.
    void (*follow)(Context &context);
};

} // namespace simulator
