#include "ui/activity/panelhandle.h"

#include "ui/theme/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int keyStep = 20;
constexpr QRectF grip(0, 7, 14, 2); // in the middle

} // namespace

PanelHandle::PanelHandle(QWidget *parent) : Control(parent)
{
    setObjectName(QStringLiteral("panelHandle"));
    setAccessibleName(tr("Height of the panel"));
    setCursor(Qt::SplitVCursor);
}

void PanelHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(grip.translated((width() - grip.width()) / 2, 0),
                     themeOf(this).color(Color::TextInteractiveDefault));
}

void PanelHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->globalPosition().toPoint().y();
    Control::mousePressEvent(event);
}

void PanelHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const int now = event->globalPosition().toPoint().y();
    const int up = m_pressedAt - now;
    m_pressedAt = now;
    Q_EMIT moved(up);
}

void PanelHandle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        Q_EMIT moved(keyStep);
    else if (event->key() == Qt::Key_Down)
        Q_EMIT moved(-keyStep);
    else
        Control::keyPressEvent(event);
}

} // namespace ui
