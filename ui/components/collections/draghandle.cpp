#include "ui/components/collections/draghandle.h"

#include "ui/theme/icon.h"
#include "ui/theme/style.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

DragHandle::DragHandle(const QString &accessibleName, QWidget *parent) : Control(parent)
{
    setAccessibleName(accessibleName);
    setAccessibleDescription(tr("Arrow keys move it up and down"));
    setCursor(Qt::OpenHandCursor);
}

void DragHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = state() == ControlState::Hover || state() == ControlState::Active;
    paintIcon(painter, {}, Icon::DragIndicator,
              themeOf(this).color(lit ? Color::TextInteractiveHover : Color::TextInteractiveDefault));
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT moved(event->globalPosition().toPoint().y());
}

void DragHandle::mouseReleaseEvent(QMouseEvent *event)
{
    Control::mouseReleaseEvent(event);
    Q_EMIT released();
}

void DragHandle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
    else
        Control::keyPressEvent(event);
}

} // namespace ui
