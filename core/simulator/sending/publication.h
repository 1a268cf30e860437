#pragma once

#include "core/simulation/sending.h"
#include "core/simulator/engine/context.h"

namespace simulator {

/// Notes of each event to which destinations of the configuration set it is published, and to which it would be, were
/// they not disabled. @param set the one that applies; empty: none
void publish(QList<simulation::LoggedEvent> &events, const QString &set, const Context &context);

} // namespace simulator
