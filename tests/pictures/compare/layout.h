#pragma once

#include <QColor>
#include <QJsonObject>
#include <QList>
#include <QMarginsF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <array>
#include <optional>

namespace pictures {

/// One reading of the reference: an element of a page as the browser laid it out. Lengths are pixels, places are those
/// in the window.
struct Element
{
    struct Font
    {
        double size;
        int weight;
        double lineHeight;
    };
    struct Line
    {
        double width = 0;
        QColor color;
    };

    QString area; ///< "top bar", "side navigation", "page", "dialog", ...
    QString name; ///< the part of the design system, "button.button"
    QString text; ///< shown, or the accessible name of buttons and inputs; cut after 60 characters
    QString tag;
    QRectF box;
    QMarginsF padding;
    std::optional<Font> font; ///< only of what holds text itself
    QColor color; ///< invalid, as the others, where the file says nothing
    QColor background;
    std::array<Line, 4> border; ///< top, right, bottom, left
    double radius = 0;
    bool isDisabled = false;
};

/// A file of tests/reference/layout: what is on one reference picture.
struct Layout
{
    QString picture;
    QSize window; ///< of the reading; higher than the picture where the whole page was read
    int documentHeight = 0; ///< of the whole page
    QList<Element> elements = {};
};

Layout readLayout(const QJsonObject &file);

/// The layout that was read for this picture; nothing if there is none.
std::optional<Layout> layoutOf(const QString &picture);

} // namespace pictures
