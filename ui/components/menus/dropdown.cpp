#include "ui/components/menus/dropdown.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QPainter>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr int radius = 8;

} // namespace

Dropdown::Dropdown(QWidget *opener) : QWidget(opener->window()), m_opener(opener)
{
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Dropdown::open()
{
    place();
    show();
    raise();
    focusedFirst()->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Dropdown::close()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus && m_opener)
        m_opener->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

QRect Dropdown::panel() const
{
    return rect().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
}

bool Dropdown::isInside(const QPointF &globalPosition) const
{
    return panel().contains(mapFromGlobal(globalPosition.toPoint()));
}

bool Dropdown::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // letters and Esc are for the list, not for the window
        if (watched == this || (watched->isWidgetType() && isAncestorOf(static_cast<QWidget *>(watched)))) {
            const Qt::KeyboardModifiers modifiers = static_cast<QKeyEvent *>(event)->modifiers();
            if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
                event->accept();
        }
        break;
    case QEvent::Resize:
    case QEvent::WindowDeactivate:
        if (watched == parentWidget())
            close();
        break;
    case QEvent::Hide:
        if (watched == m_opener)
            close();
        break;
    case QEvent::Wheel: // what it opened for would scroll away from below it
        if (watched->isWidgetType() && !isInside(static_cast<QWheelEvent *>(event)->globalPosition()))
            close();
        break;
    case QEvent::MouseButtonPress:
        if (watched->isWidgetType() && !isInside(static_cast<QMouseEvent *>(event)->globalPosition())) {
            close();
            return watched == m_opener; // the press that closes it does not open it again
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Dropdown::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    // The shadow falls on the page, which may be light while the dropdown is dark.
    paintShadow(painter, panel(), themeOf(parentWidget()).color(Color::ShadowDropdown));
    paintBox(painter, panel(),
             {.background = theme.color(Color::BackgroundDropdownItemDefault),
              .border = theme.color(Color::BorderDropdownContainer),
              .borderWidth = border,
              .radius = radius});
}

} // namespace ui
