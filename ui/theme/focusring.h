#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPointer>
#include <QWidget>

namespace ui {

/// The ring that shows where the keyboard is: 2 px, radius 4, 2 px away from the border of buttons, directly around
/// the text of links (visual.md section 5).
struct FocusShape
{
    QRectF area; ///< what is ringed, in the widget's coordinates
    qreal gap = 2; ///< between the area and the ring's inner edge
    qreal width = 2;
    qreal radius = 4; ///< of the inner edge
    bool always = false; ///< after a click too: an input says where one types
};

/// A widget that wants a ring when it has the focus by keyboard.
class FocusRinged
{
public:
    virtual ~FocusRinged() = default;
    virtual FocusShape focusShape() const = 0;
};

/// Paints a ring inside one's own area, for what is no widget (the cells of a table).
void paintFocusRing(QPainter &painter, const FocusShape &shape, const Theme &theme);

/// The ring around a widget. It lies above its neighbours, for it reaches beyond the widget's own area, lets the mouse
/// through and follows the widget when that moves, scrolls or hides.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// `target` is a FocusRinged. The ring becomes a child of the target's window.
    explicit FocusRing(QWidget *target);

    QWidget *target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void watch();

    QPointer<QWidget> m_target;
};

} // namespace ui
