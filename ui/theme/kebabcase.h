#pragma once

#include <QString>

namespace ui {

/// "CaretDownFilled" is "caret-down-filled": how an enumerator is named in the resource files.
inline QString kebabCase(QLatin1StringView name)
{
    QString result;
    for (const QChar c : QString(name)) {
        if (c.isUpper() && !result.isEmpty())
            result += QLatin1Char('-');
        result += c.toLower();
    }
    return result;
}

} // namespace ui
