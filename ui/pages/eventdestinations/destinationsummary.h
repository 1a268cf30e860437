#pragma once

#include "core/ses/eventdestinations.h"

class QWidget;

namespace ui {

class KeyValuePairs;

/// What there is to read of an event destination, before it is added and on its own page.
KeyValuePairs *newEventTypePairs(const QList<ses::EventType> &types);
KeyValuePairs *newDestinationPairs(const ses::EventDestination &destination);

/// A container with the dimensions; null for a destination that has none.
QWidget *newDimensionsContainer(const ses::EventDestination &destination);

} // namespace ui
