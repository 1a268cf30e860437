#include "ui/components/forms/leavewatch.h"

#include <QApplication>
#include <QChildEvent>
#include <QFocusEvent>
#include <QWidget>

namespace ui {

LeaveWatch::LeaveWatch(QWidget *control, QObject *parent) : QObject(parent), m_control(control)
{
    watch(control);
}

void LeaveWatch::watch(QWidget *widget)
{
    widget->installEventFilter(this);
    const QObjectList &children = widget->children();
    for (QObject *child : children)
        if (child->isWidgetType())
            watch(static_cast<QWidget *>(child));
}

bool LeaveWatch::isLeft(Qt::FocusReason reason) const
{
    if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason)
        return false;
    const QWidget *now = QApplication::focusWidget();
    return now != m_control && !m_control->isAncestorOf(now);
}

bool LeaveWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildPolished: // a widget by now
        if (QObject *child = static_cast<QChildEvent *>(event)->child(); child->isWidgetType())
            watch(static_cast<QWidget *>(child));
        break;
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (!isLeft(reason))
            break;
        m_waitsForRelease = reason == Qt::MouseFocusReason;
        if (m_waitsForRelease)
            qApp->installEventFilter(this);
        else
            QMetaObject::invokeMethod(this, &LeaveWatch::left, Qt::QueuedConnection);
        break;
    }
    case QEvent::MouseButtonRelease:
        if (!m_waitsForRelease)
            break;
        m_waitsForRelease = false;
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &LeaveWatch::left, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
