#pragma once

#include <QString>

namespace ui {

/// What is wrong with the value that a condition compares with; empty: nothing. Dates and addresses have a form of
/// their own, other operators take any text.
QString checkConditionValue(const QString &comparison, const QString &value);

} // namespace ui
