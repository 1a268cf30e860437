#include "ui/theme/typography.h"

#include <QRawFont>
#include <QtEndian>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum class Family { Sans, Mono };

struct Face
{
    Family family = Family::Sans;
    int size; ///< pixels
    int lineHeight;
    bool bold = false;
    qreal spacing = 0;
    bool italic = false;
};

// clang-format off
    constexpr std::array faces = {
        Face{.size = 24, .lineHeight = 30, .bold = true, .spacing = -0.48}, // HeadingXl
        Face{.size = 20, .lineHeight = 24, .bold = true, .spacing = -0.3},  // HeadingL
        Face{.size = 20, .lineHeight = 24, .bold = true, .spacing = -0.3, .italic = true}, // HeadingLItalic
        Face{.size = 20, .lineHeight = 24, .spacing = -0.3},                // HeadingLCounter
        Face{.size = 18, .lineHeight = 22, .bold = true, .spacing = -0.18}, // HeadingM
        Face{.size = 16, .lineHeight = 20, .bold = true, .spacing = -0.08}, // HeadingS
        Face{.size = 14, .lineHeight = 18, .bold = true},                   // HeadingXs
        Face{.size = 16, .lineHeight = 20, .bold = true},                   // Tab
        Face{.size = 14, .lineHeight = 20},                                 // Body
        Face{.size = 14, .lineHeight = 20, .italic = true},                 // Placeholder
        Face{.size = 14, .lineHeight = 20, .bold = true},                   // Label
        Face{.size = 14, .lineHeight = 20, .bold = true, .italic = true},   // LabelItalic
        Face{.size = 14, .lineHeight = 18, .bold = true},                   // ColumnHeader
        Face{.size = 14, .lineHeight = 20, .bold = true, .spacing = 0.07},  // Button
        Face{.size = 12, .lineHeight = 16, .spacing = 0.06},                // Small
        Face{.size = 12, .lineHeight = 16, .bold = true, .spacing = 0.06},  // InfoLink
        Face{.family = Family::Mono, .size = 14, .lineHeight = 20},         // Code
        Face{.family = Family::Mono, .size = 12, .lineHeight = 16},         // CodeSmall
    };
// clang-format on
static_assert(faces.size() == size_t(TextStyle::CodeSmall) + 1);

QFont makeFont(const Face &face)
{
    QFont font(face.family == Family::Mono ? u"DejaVu Sans Mono"_s : u"Open Sans"_s);
    if (face.family == Family::Mono)
        font.setStyleHint(QFont::Monospace);
    font.setPixelSize(face.size);
    font.setWeight(face.bold ? QFont::Bold : QFont::Normal);
    font.setItalic(face.italic);
    font.setLetterSpacing(QFont::AbsoluteSpacing, face.spacing);
    // As the browser: strokes are fitted to whole pixels vertically; horizontally glyphs stand at fractions of one,
    // and pairs of letters are not kerned.
    font.setHintingPreference(QFont::PreferVerticalHinting);
    font.setKerning(false);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

struct Measures
{
    int ascent;
    int descent;
};

// From the font's own table: Qt's metrics are rounded up, and differ with hinting.
Measures makeMeasures(const QFont &font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const QByteArray table = raw.fontTable("hhea");
    if (table.size() < 8 || raw.unitsPerEm() <= 0)
        return {qRound(raw.ascent()), qRound(raw.descent())};
    const qreal scale = font.pixelSize() / raw.unitsPerEm();
    const auto *data = table.constData();
    return {qRound(qFromBigEndian<qint16>(data + 4) * scale), qRound(-qFromBigEndian<qint16>(data + 6) * scale)};
}

struct Loaded
{
    QFont font;
    Measures measures;
};

const Loaded &loaded(TextStyle style)
{
    static const std::array all = [] {
        std::array<Loaded, faces.size()> result;
        for (size_t i = 0; i < faces.size(); ++i) {
            const QFont font = makeFont(faces[i]);
            result[i] = {font, makeMeasures(font)};
        }
        return result;
    }();
    return all[size_t(style)];
}

} // namespace

QFont fontOf(TextStyle style)
{
    return loaded(style).font;
}

int lineHeight(TextStyle style)
{
    return faces[size_t(style)].lineHeight;
}

int baseline(TextStyle style)
{
    const Measures &measures = loaded(style).measures;
    const int leading = lineHeight(style) - measures.ascent - measures.descent;
    return measures.ascent + int(std::floor(leading / 2.0));
}

int ascent(TextStyle style)
{
    return loaded(style).measures.ascent;
}

int descent(TextStyle style)
{
    return loaded(style).measures.descent;
}

} // namespace ui
