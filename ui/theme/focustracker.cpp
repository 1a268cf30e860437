#include "ui/theme/focustracker.h"

#include "ui/theme/focusring.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QKeyEvent>

namespace ui {

namespace {

// A modifier alone, or a shortcut like Ctrl+C, does not say that somebody moves about by keyboard.
bool isNavigation(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
        return false;
    default:
        return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    }
}

} // namespace

FocusTracker::FocusTracker(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusTracker::placeRing);
    // For the widget that has the focus already; not before the style, to which the tracker belongs, is in use.
    QMetaObject::invokeMethod(this, &FocusTracker::placeRing, Qt::QueuedConnection);
}

FocusTracker::~FocusTracker()
{
    delete m_ring;
}

bool FocusTracker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched->isWidgetType()) {
        if (event->type() == QEvent::KeyPress && isNavigation(*static_cast<QKeyEvent *>(event)))
            setKeyboardUsed(true);
        else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin)
            setKeyboardUsed(false);
    }
    return QObject::eventFilter(watched, event);
}

void FocusTracker::setKeyboardUsed(bool keyboard)
{
    if (m_keyboard == keyboard)
        return;
    m_keyboard = keyboard;
    placeRing();
    if (QWidget *widget = QApplication::focusWidget())
        widget->update();
}

void FocusTracker::placeRing()
{
    delete m_ring;
    QWidget *widget = QApplication::focusWidget();
    const auto *ringed = dynamic_cast<FocusRinged *>(widget);
    if (ringed && (m_keyboard || ringed->focusShape().always))
        m_ring = new FocusRing(widget);
}

bool showsFocus(const QWidget *widget)
{
    const auto *style = dynamic_cast<const Style *>(widget->style());
    return widget->hasFocus() && style && style->focusTracker().isKeyboardUsed();
}

} // namespace ui
