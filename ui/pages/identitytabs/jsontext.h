#pragma once

#include <QString>

namespace ui {

/// JSON as one reads it: indented by two, members in their own order, values as they were written. A text that is
/// not JSON comes out as good as it gets.
QString readableJson(const QString &json);

} // namespace ui
