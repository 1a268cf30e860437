#pragma once

#include "core/simulation/events.h"

/// What is due and what happened, in the words of the page "Clock and scenarios" (visual.md 13.3).
namespace models {

QString eventText(const simulation::Event &event); ///< "72 hours end: MAIL FROM Pending to Failed"
QString journalText(
    const simulation::JournalEntry &entry); ///< "DKIM: Successful to Temporary Failure (HOST_NOT_FOUND)"
QString causeText(simulation::Cause cause); ///< "DNS check"

} // namespace models
