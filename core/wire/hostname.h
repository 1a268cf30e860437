#pragma once

#include <QString>

namespace wire {

/// A name of DNS as most services tell it: "example.com." means that it is in full, and is the same name as
/// "example.com". One dot at most is taken off, so that the root becomes empty and a name that is none stays none.
inline QString withoutFinalDot(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

} // namespace wire
