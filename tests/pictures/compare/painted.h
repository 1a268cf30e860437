#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace pictures {

/// Something that a widget painted, or a widget itself; places are those in the window.
struct Painted
{
    enum class Kind { Text, Shape, Picture, Widget };

    Kind kind;
    QString area; ///< as the layouts call it
    QString owner; ///< class of the widget, for messages
    QString text; ///< of a text; accessible name of a widget
    QRectF box; ///< of a text: as wide as it runs, from ascent to descent
    double baseline = 0; ///< of a text: y
    QColor color; ///< of the pen, the fill, or the picture's strongest pixel
};

/// What stands in which area of the layouts: the nearest of these around a widget decides.
struct AreaRule
{
    QLatin1StringView className; ///< "ui::TopBar"
    QLatin1StringView area;
};

/// Everything that this window shows now, widget by widget, in the order in which it is painted. Rows and columns of
/// item views count as widgets.
QList<Painted> recorded(QWidget &window, const QList<AreaRule> &areas);

} // namespace pictures
