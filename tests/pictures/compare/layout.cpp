#include "tests/pictures/compare/layout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

// As CSS writes it: "#rrggbb" or "#rrggbbaa", where Qt has the alpha first.
QColor colorOf(const QString &text)
{
    if (text.startsWith(u'#') && text.size() == 9)
        return QColor::fromString(u'#' + text.mid(7) + text.mid(1, 6));
    return text.startsWith(u'#') ? QColor::fromString(text) : QColor();
}

// One to four lengths, as in CSS: top, right, bottom, left; what is left out is the opposite side.
QMarginsF marginsOf(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    const auto at = [&parts](int side) { return parts.at(side).toDouble(); };
    switch (parts.size()) {
    case 1:
        return {at(0), at(0), at(0), at(0)};
    case 2:
        return {at(1), at(0), at(1), at(0)};
    case 3:
        return {at(1), at(0), at(1), at(2)};
    case 4:
        return {at(3), at(0), at(1), at(2)};
    default:
        return {};
    }
}

Element::Line lineOf(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts); // "1 solid #c6c6cd"
    if (parts.size() < 3)
        return {};
    return {parts.first().toDouble(), colorOf(parts.last())};
}

// "1 solid #c6c6cd" all around, or four sides with bars between: "0 | 0 | 1 solid #c6c6cd | 0".
std::array<Element::Line, 4> borderOf(const QString &text)
{
    const QStringList sides = text.split(u'|');
    std::array<Element::Line, 4> result;
    for (qsizetype i = 0; i < 4; ++i)
        result[size_t(i)] = lineOf(sides.value(sides.size() == 4 ? i : 0));
    return result;
}

// The readings have a space where a part of the text in bold or the like ends.
QString textOf(const QJsonObject &reading)
{
    static const QRegularExpression apart(u" ([:.])(?= |$)"_s);
    QString text = reading["text"_L1].toString().simplified().replace(apart, u"\\1"_s);
    return text.startsWith(". "_L1) ? text.remove(1, 1) : text; // what is typed stands before it
}

// The steps of a form are a navigation too, but not the one at the side of the window.
QString areaOf(const QJsonObject &reading)
{
    return reading["name"_L1].toString().startsWith("wizard."_L1) ? u"page"_s : reading["area"_L1].toString();
}

Element elementOf(const QJsonObject &reading)
{
    Element element{
        .area = areaOf(reading),
        .name = reading["name"_L1].toString(),
        .text = textOf(reading),
        .tag = reading["tag"_L1].toString(),
        .box = QRectF(reading["x"_L1].toDouble(), reading["y"_L1].toDouble(), reading["width"_L1].toDouble(),
                      reading["height"_L1].toDouble()),
        .padding = marginsOf(reading["padding"_L1].toString()),
        .color = colorOf(reading["color"_L1].toString()),
        .background = colorOf(reading["background"_L1].toString()),
        .border = borderOf(reading["border"_L1].toString()),
        .radius = reading["radius"_L1].toString().section(u' ', 0, 0).toDouble(),
        .isDisabled = reading["disabled"_L1].toBool(),
    };
    if (const QJsonObject font = reading["font"_L1].toObject(); !font.isEmpty())
        element.font =
            Element::Font{font["size"_L1].toDouble(), font["weight"_L1].toInt(), font["lineHeight"_L1].toDouble()};
    return element;
}

} // namespace

Layout readLayout(const QJsonObject &file)
{
    const QStringList size = file["window"_L1].toString().split(u'x');
    Layout layout{.picture = file["picture"_L1].toString(),
                  .window = {size.value(0).toInt(), size.value(1).toInt()},
                  .documentHeight = file["documentHeight"_L1].toInt()};
    for (const QJsonValue &reading : file["elements"_L1].toArray())
        layout.elements.append(elementOf(reading.toObject()));
    return layout;
}

std::optional<Layout> layoutOf(const QString &picture)
{
    QFile file(QLatin1StringView(REFERENCE_LAYOUTS) + u'/' + picture + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return readLayout(QJsonDocument::fromJson(file.readAll()).object());
}

} // namespace pictures
