#include "ui/components/status/modal.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/closebutton.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace ui {

namespace {

constexpr int radius = 16;
constexpr int side = 20;
constexpr int crossSide = 16;
constexpr int bodyTop = 4;
constexpr int aroundPanel = 16; // at least, in a small window
constexpr int footLine = 1;

int footPadding(const Theme &theme)
{
    return theme.by(12, 8);
}

} // namespace

Modal::Modal(const QString &title, Size size, QWidget *inWindow)
    : QWidget(inWindow->window())
    , m_title(title)
    , m_size(size)
    , m_cross(new CloseButton(tr("Close"), this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("modal"));
    setAccessibleRole(this, QAccessible::Dialog);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus); // clicks beside its widgets leave the focus inside
    hide();
    m_cross->setObjectName(QStringLiteral("close"));
    connect(m_cross, &QAbstractButton::clicked, this, &Modal::cancel);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    window()->installEventFilter(this);
}

void Modal::setBody(QWidget *body)
{
    m_body = body;
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    body->installEventFilter(this);
    arrange();
}

Button *Modal::addCancel(const QString &text)
{
    Q_ASSERT(!m_cancel);
    m_cancel = new Button(Button::Variant::Link, text, this);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    connect(m_cancel, &QAbstractButton::clicked, this, &Modal::cancel);
    return m_cancel;
}

Button *Modal::addAction(const QString &text)
{
    Q_ASSERT(!m_action);
    m_action = new Button(Button::Variant::Primary, text, this);
    m_action->setObjectName(QStringLiteral("confirm"));
    connect(m_action, &QAbstractButton::clicked, this, &Modal::confirmed);
    return m_action;
}

void Modal::setBusy(bool busy)
{
    m_busy = busy;
    if (m_action)
        m_action->setLoading(busy);
    if (m_cancel)
        m_cancel->setEnabled(!busy);
    if (m_body)
        m_body->setEnabled(!busy);
    setFocus(); // what had it may be disabled now
    arrange();
}

void Modal::setInsistent()
{
    m_isInsistent = true;
    m_cross->hide();
}

void Modal::open()
{
    m_opener = QApplication::focusWidget();
    arrange();
    show();
    raise();
    QWidget *first = m_initial ? m_initial.data() : m_cancel ? m_cancel : m_action;
    (first ? first : static_cast<QWidget *>(m_cross))->setFocus(Qt::PopupFocusReason);
}

void Modal::close()
{
    if (isHidden())
        return;
    hide();
    if (m_opener && m_opener->isVisible() && m_opener->isEnabled())
        m_opener->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void Modal::cancel()
{
    if (m_busy || m_isInsistent || isHidden())
        return;
    Q_EMIT cancelled();
    close();
}

int Modal::headHeight() const
{
    return themeOf(this).by(53, 45);
}

int Modal::footHeight() const
{
    if (!m_cancel && !m_action)
        return 0;
    const Theme &theme = themeOf(this);
    return footLine + 2 * footPadding(theme) + theme.controlHeight();
}

int Modal::bodyBottom() const
{
    return themeOf(this).by(16, 8);
}

void Modal::arrange()
{
    const QSize window = parentWidget()->size();
    setGeometry(QRect(QPoint(), window));
    const int width = std::min(int(m_size), window.width() - 2 * aroundPanel);
    int body = 0;
    if (m_body) {
        const int room = width - 2 * side;
        body = m_body->hasHeightForWidth() ? m_body->heightForWidth(room) : m_body->sizeHint().height();
        body = std::clamp(body, m_body->minimumHeight(), m_body->maximumHeight());
    }
    const int around = headHeight() + bodyTop + bodyBottom() + footHeight();
    const int shown = std::min(body, std::max(60, window.height() - 2 * aroundPanel - around));
    m_panel = QRect(0, 0, width, around + shown);
    m_panel.moveTopLeft(QPoint((window.width() - width) / 2, (window.height() - m_panel.height() + 1) / 2));
    const int bar = shown < body ? side : 0; // the scroll bar stands in the padding
    // Said, not left to the scroll area: a bar that takes room makes texts higher, and itself necessary.
    m_scroll->setVerticalScrollBarPolicy(bar > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_scroll->setGeometry(m_panel.left() + side, m_panel.top() + headHeight() + bodyTop, width - 2 * side + bar, shown);
    const QSize cross = m_cross->sizeHint();
    m_cross->setGeometry(QRect(
        QPoint(m_panel.right() + 1 - crossSide - cross.width(), m_panel.top() + footPadding(themeOf(this))), cross));
    placeButtons();
    update();
}

void Modal::placeButtons()
{
    int right = m_panel.right() + 1 - side;
    const int bottom = m_panel.bottom() + 1 - footPadding(themeOf(this));
    for (Button *button : {m_action, m_cancel}) {
        if (!button)
            continue;
        const QSize size = button->sizeHint();
        button->setGeometry(right - size.width(), bottom - size.height(), size.width(), size.height());
        right -= size.width() + themeOf(this).buttonGap();
    }
}

bool Modal::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept(); // the keys of the page below do nothing meanwhile
        return true;
    case QEvent::LayoutRequest:
    case QEvent::StyleChange:
        arrange();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
        return true;
    default:
        break;
    }
    return QWidget::event(event);
}

bool Modal::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool changed = watched == m_body && event->type() == QEvent::LayoutRequest;
    if ((resized || changed) && !isHidden())
        arrange();
    return QWidget::eventFilter(watched, event);
}

void Modal::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_action && m_action->isEnabled()
             && !m_busy)
        m_action->click();
    event->accept();
}

QList<QWidget *> Modal::focusable() const
{
    QList<QWidget *> result;
    for (QWidget *widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain())
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            result.append(widget);
    return result;
}

bool Modal::focusNextPrevChild(bool next)
{
    const QList<QWidget *> widgets = focusable();
    if (widgets.isEmpty())
        return true;
    const qsizetype at = widgets.indexOf(QApplication::focusWidget());
    const qsizetype to =
        at < 0 ? (next ? 0 : widgets.size() - 1) : (at + (next ? 1 : -1) + widgets.size()) % widgets.size();
    widgets[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Modal::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Color::BackgroundModalOverlay));
    paintShadow(painter, m_panel, theme.color(Color::ShadowDropdown));
    paintBox(painter, m_panel, {.background = theme.color(Color::BackgroundContainerContent), .radius = radius});
    const int top = m_panel.top() + footPadding(theme) + (theme.controlHeight() - lineHeight(TextStyle::HeadingL)) / 2;
    paintText(
        painter,
        QRectF(m_panel.left() + side, top, m_cross->x() - m_panel.left() - side - 8, lineHeight(TextStyle::HeadingL)),
        m_title, TextStyle::HeadingL, theme.color(Color::TextHeadingDefault));
    if (footHeight() > 0)
        paintLine(painter, QRectF(m_panel.left(), m_panel.bottom() + 1 - footHeight(), m_panel.width(), footLine),
                  theme.color(Color::BorderDividerDefault));
}

} // namespace ui
