#include "ui/components/controls/control.h"

#include <QEvent>
#include <QKeyEvent>

namespace ui {

Control::Control(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

ControlState Control::state() const
{
    if (m_shown)
        return *m_shown;
    if (m_loading)
        return ControlState::Loading;
    if (!isEnabled())
        return ControlState::Disabled;
    if (isDown())
        return ControlState::Active;
    return underMouse() ? ControlState::Hover : ControlState::Default;
}

void Control::showAs(ControlState state)
{
    m_shown = state;
    if (state == ControlState::Disabled)
        setEnabled(false);
    if (state == ControlState::Loading)
        setLoadingState(true);
    update();
}

void Control::setDisabledReason(const QString &reason)
{
    m_reason = reason;
    showReason();
}

void Control::setLoadingState(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    setDown(false);
    setCursor(loading ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateGeometry();
    update();
}

bool Control::event(QEvent *event)
{
    // The colours follow the pointer; QAbstractButton itself does not care.
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void Control::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
    if (event->type() == QEvent::EnabledChange)
        showReason();
    QAbstractButton::changeEvent(event);
}

void Control::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    if (m_shown == ControlState::Focus && !m_shownRing)
        m_shownRing = new FocusRing(this);
}

void Control::keyPressEvent(QKeyEvent *event)
{
    if (m_loading) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool Control::hitButton(const QPoint &position) const
{
    return !m_loading && rect().contains(position);
}

void Control::showReason()
{
    if (m_reason.isEmpty() && toolTip().isEmpty())
        return;
    setToolTip(isEnabled() ? QString() : m_reason);
    setAccessibleDescription(isEnabled() ? QString() : m_reason);
}

} // namespace ui
