#include "ui/components/inputs/resizegrip.h"

#include "ui/theme/style.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {

ResizeGrip::ResizeGrip(Look look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setCursor(Qt::SizeVerCursor);
    resize(sizeHint());
}

QSize ResizeGrip::sizeHint() const
{
    return {16, 16};
}

void ResizeGrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&](qreal left, qreal top, qreal length) {
        painter.drawLine(QPointF(left, top + length), QPointF(left + length, top));
    };
    if (m_look == Look::Area) {
        painter.setPen(QPen(theme.color(Color::TextIconSubtle), 1));
        line(6.5, 6.5, 6);
        line(10.5, 10.5, 2);
    } else {
        painter.setPen(QPen(theme.color(Color::TextInteractiveDefault), 2));
        line(2.5, 3.5, 9);
        line(8.5, 9.5, 3);
    }
}

void ResizeGrip::mousePressEvent(QMouseEvent *event)
{
    m_last = event->globalPosition().y();
    event->accept();
}

void ResizeGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const int by = qRound(event->globalPosition().y() - m_last);
    if (by == 0)
        return;
    m_last += by;
    Q_EMIT pulled(by);
}

} // namespace ui
