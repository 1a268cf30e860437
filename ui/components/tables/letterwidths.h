#pragma once

#include "ui/theme/text.h"

#include <array>

namespace ui {

/// Tells quickly that a text surely fits, for measuring rows by the ten thousand. A line is not broken then, and need
/// not be laid out.
class LetterWidths
{
public:
    explicit LetterWidths(TextStyle style) : m_widest(lineHeight(style)) // no letter is wider than a line is high
    {
        for (char letter = ' '; letter < 127; ++letter)
            m_widths[size_t(letter)] = textWidth(QString(QLatin1Char(letter)), style);
    }

    /// No less than the text takes: letters are not kerned.
    qreal atMost(const QString &text) const
    {
        qreal width = 0;
        for (const QChar letter : text)
            width += letter >= QLatin1Char(' ') && letter.unicode() < 127 ? m_widths[letter.unicode()] : m_widest;
        return width;
    }

private:
    qreal m_widest;
    std::array<qreal, 128> m_widths{};
};

} // namespace ui
