#include "tests/pictures/compare/expected.h"

#include "tests/pictures/compare/visibility.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

// hhea of Open Sans: 2189 and 600 of 2048 units.
constexpr double ascentPart = 2189.0 / 2048;
constexpr double descentPart = 600.0 / 2048;
// The same of DejaVu Sans Mono, of which code is set.
constexpr double codeAscentPart = 1901.0 / 2048;
constexpr double codeDescentPart = 483.0 / 2048;

// Only structure: they have a place but are not drawn as such, or they are drawn by others.
const QStringList structure{
    u"app-layout/visual-refresh.layout"_s,
    u"app-layout/visual-refresh.scrolling-background"_s,
    u"app-layout/visual-refresh.show-tools"_s,
    u"container.refresh"_s,
    u"table/resizer.resizer"_s,
    u"tabs.tabs-tab-link"_s,
    u"toggle.toggle-handle"_s,
    u"abstract-switch.control"_s,
    u"spinner.circle"_s,
};

// A button whose fill and border are its own; heights of these are promised exactly.
const QStringList exactHeights{
    u"top-navigation.top-navigation"_s,
    u"button.button"_s,
    u"input.input"_s,
    u"select/parts.trigger"_s,
    u"button-trigger.button-trigger"_s,
    u"pagination.page-number"_s,
    u"modal.footer"_s,

    u"pagination.arrow"_s,
    u"tabs.tabs-header"_s,
    u"table/header-cell.header-cell"_s,
    u"table/body-cell.body-cell"_s,
    u"button-dropdown.trigger-button"_s,
    u"flashbar.flash"_s,
    u"collection-preferences.trigger-button"_s,
};

bool isControl(const Element &element)
{
    return element.name == "checkbox-icon"_L1 || element.name == "abstract-switch.control>svg"_L1;
}

// A text stands in a block, whose lines are `lineHeight` high, or is a line itself, as high as its letters reach.
Expected textOf(const Element &element)
{
    const QRectF inner = element.box.marginsRemoved(element.padding);
    const double border = element.border[0].width;
    const double size = element.font->size;
    const double codeAscent = std::round(size * codeAscentPart);
    const double codeHeight = codeAscent + std::round(size * codeDescentPart);
    const bool isCode = std::abs(inner.height() - codeHeight) < 0.1;
    const double ascent = isCode ? codeAscent : ascentOf(size);
    const double height = isCode ? codeHeight : ascent + descentOf(size);
    const double lineHeight = element.font->lineHeight;
    const bool isLine = std::abs(std::fmod(inner.height() - height, lineHeight)) < 0.6
        && std::abs(std::remainder(inner.height(), lineHeight)) > 0.4;
    const double top = inner.top() + border + (isLine ? 0 : std::floor((lineHeight - height) / 2));
    const QRectF line(inner.left() + element.border[3].width, top, inner.width(), height);
    return {.kind = Kind::Text,
            .area = element.area,
            .name = element.name,
            .text = element.text,
            .box = line,
            .baseline = top + ascent,
            .color = element.color};
}

Expected partOf(Kind kind, const Element &element)
{
    return {.kind = kind,
            .area = element.area,
            .name = element.name,
            .text = element.text,
            .box = element.box,
            .color = element.color,
            .fill = element.background,
            .border = element.border[0].width > 0 ? element.border[0].color : QColor(),
            .hasExactHeight = exactHeights.contains(element.name)};
}

QRectF sideOf(const QRectF &box, size_t side, double width)
{
    switch (side) {
    case 0:
        return {box.left(), box.top(), box.width(), width};
    case 1:
        return {box.right() - width, box.top(), width, box.height()};
    case 2:
        return {box.left(), box.bottom() - width, box.width(), width};
    default:
        return {box.left(), box.top(), width, box.height()};
    }
}

void addLines(const Element &element, QList<Expected> &result)
{
    for (size_t side = 0; side < 4; ++side) {
        const Element::Line &line = element.border[side];
        if (line.width <= 0 || line.color.alpha() == 0)
            continue;
        Expected part = partOf(Kind::Line, element);
        part.box = sideOf(element.box, side, line.width);
        part.color = line.color;
        part.text.clear();
        result.append(part);
    }
}

bool hasWholeBorder(const Element &element)
{
    return std::all_of(element.border.begin(), element.border.end(), [](const auto &line) { return line.width > 0; });
}

void addParts(const Element &element, QList<Expected> &result)
{
    const bool isRounded = element.radius > 0 && element.background.isValid() && element.background.alpha() > 0;
    const bool isPressed = element.tag == "button"_L1;
    const bool isCell = element.name.startsWith("table/body-cell"_L1); // of a selected row: its lines make the frame
    if (isControl(element))
        result.append(partOf(Kind::Control, element));
    else if (element.tag == "svg"_L1)
        result.append(partOf(Kind::Icon, element));
    else if ((hasWholeBorder(element) || isRounded) && !isCell)
        result.append(partOf(Kind::Box, element));
    else if (isPressed || element.name == "side-navigation.link"_L1) {
        result.append(partOf(Kind::Button, element));
        result.last().isOptional = true; // only widgets are known as such
    } else if (element.tag == "header"_L1 || element.name == "modal.container"_L1 || element.tag == "tr"_L1) {
        result.append(partOf(Kind::Box, element));
        result.last().isOptional = element.tag == "tr"_L1; // where rows are no rows of an item view
    }
    if ((!hasWholeBorder(element) || isCell) && !element.name.startsWith("dropdown."_L1))
        addLines(element, result);
    const bool isTyped = element.tag == "input"_L1 || element.tag == "textarea"_L1;
    if (element.font && !element.text.isEmpty() && (!isPressed || element.name.startsWith("pagination.page"_L1))) {
        result.append(textOf(element));
        result.last().isOptional = isTyped;
        if (isPressed) { // the number of a page stands in the middle of its button
            const double down = std::floor((element.box.height() - element.font->lineHeight) / 2);
            result.last().box = QRectF(element.box.center().x(), result.last().box.top() + down, 0, 19);
            result.last().baseline += down;
        }
        if (isTyped) // the layout has the colour of what is typed; a placeholder has its own
            result.last().color = QColor();
    }
}

} // namespace

int ascentOf(double size)
{
    return int(std::lround(size * ascentPart));
}

int descentOf(double size)
{
    return int(std::lround(size * descentPart));
}

QList<Expected> expectedOf(const Layout &layout)
{
    QList<Expected> result;
    Visibility visibility(layout.window);
    for (const Element &element : layout.elements) {
        if (!visibility.isSeen(element) || structure.contains(element.name))
            continue;
        const qsizetype first = result.size();
        addParts(element, result);
        for (qsizetype i = first; i < result.size(); ++i)
            result[i].isCut = element.box.bottom() > layout.window.height();
    }
    return result;
}

} // namespace pictures
