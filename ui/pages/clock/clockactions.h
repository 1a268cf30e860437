#pragma once

#include "core/simulation/clock.h"
#include "ui/pages/frame/session.h"

namespace ui {

/// What the page of the clock and the menu in the top bar do to the virtual clock. A refusal is told as a flash.

void putClock(Session &session, const simulation::PutClock::Request &request);
void jumpClock(Session &session, const simulation::JumpClock::Request &request);

constexpr qint64 hour = 3600; ///< s

/// The speeds to choose from; at another one, by a script, it is added.
QList<qint64> clockSpeeds(qint64 present);
QString speedText(qint64 speed); ///< "×1,000"

/// How far the virtual clock is from the one outside: "3 h ahead of the wall clock".
QString differenceText(const client::ClockWatch &clock);

} // namespace ui
