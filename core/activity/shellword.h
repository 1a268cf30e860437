#pragma once

#include <QString>

namespace activity {

/// The text as one word of a POSIX shell, whatever is in it: as it is where that is safe, else in apostrophes.
QString shellWord(const QString &text);

} // namespace activity
