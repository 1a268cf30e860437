#include "ui/theme/focusring.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace ui {

namespace {

QRectF outerEdge(const FocusShape &shape)
{
    const qreal out = shape.gap + shape.width;
    return shape.area.adjusted(-out, -out, out, out);
}

bool isViewport(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

} // namespace

void paintFocusRing(QPainter &painter, const FocusShape &shape, const Theme &theme)
{
    paintBox(painter, outerEdge(shape),
             {.border = theme.color(Color::BorderItemFocused),
              .borderWidth = shape.width,
              .radius = shape.radius + shape.width});
}

FocusRing::FocusRing(QWidget *target) : QWidget(target->window()), m_target(target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    watch();
    follow();
}

void FocusRing::watch()
{
    for (QWidget *widget = m_target; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget())
        widget->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
    case QEvent::StyleChange:
        // After the event: the widgets below have not moved yet.
        QMetaObject::invokeMethod(this, &FocusRing::follow, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow()
{
    const auto *ringed = dynamic_cast<FocusRinged *>(m_target.data());
    if (!ringed || !m_target->isVisible() || m_target->window() != parentWidget()) {
        hide();
        return;
    }
    const QRectF area = outerEdge(ringed->focusShape());
    setGeometry(QRect(m_target->mapTo(parentWidget(), area.topLeft().toPoint()), area.size().toSize()));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    auto *ringed = dynamic_cast<FocusRinged *>(m_target.data());
    if (!ringed)
        return;
    QPainter painter(this);
    for (const QWidget *widget = m_target; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (isViewport(widget))
            painter.setClipRect(QRect(mapFrom(parentWidget(), widget->mapTo(parentWidget(), QPoint())), widget->size()),
                                Qt::IntersectClip);
    }
    FocusShape shape = ringed->focusShape();
    const qreal out = shape.gap + shape.width;
    shape.area.moveTo(out, out);
    paintFocusRing(painter, shape, themeOf(m_target));
}

} // namespace ui
