#include "ui/components/status/alert.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/components/controls/button.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QEvent>

#include <array>

namespace ui {

namespace {

constexpr int border = 2;
constexpr int radius = 12;
constexpr int iconLeft = 18;
constexpr int textLeft = 42;
constexpr int side = 18; // right of a button
constexpr int plainSide = 22; // right of the text without one
constexpr int crossSide = 14;
constexpr int gap = 16; // between text and button
constexpr int buttonGap = 6; // between text and the button below it
constexpr int narrow = 688; // up to this width the button stands below

struct Look
{
    Icon icon;
    Color color;
    Color border;
    Color background;
};

// clang-format off
constexpr std::array<Look, 4> looks{{
    {Icon::StatusInfo,     Color::TextStatusInfo,    Color::BorderStatusInfo,    Color::BackgroundStatusInfo},
    {Icon::StatusPositive, Color::TextStatusSuccess, Color::BorderStatusSuccess, Color::BackgroundStatusSuccess},
    {Icon::StatusWarning,  Color::TextStatusWarning, Color::BorderStatusWarning, Color::BackgroundStatusWarning},
    {Icon::StatusNegative, Color::TextStatusError,   Color::BorderStatusError,   Color::BackgroundStatusError},
}};
// clang-format on

} // namespace

Alert::Alert(Kind kind, const QString &header, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_header(header)
    , m_text(text)
{
    setSurround(this, Surround::Alert);
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleName(header.isEmpty() ? text : header);
    setAccessibleDescription(text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Alert::setText(const QString &text)
{
    m_text = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

Button *Alert::addAction(const QString &text)
{
    Q_ASSERT(!m_action);
    m_action = new Button(Button::Variant::Normal, text, this);
    m_action->setObjectName(QStringLiteral("alertAction"));
    place();
    updateGeometry();
    return m_action;
}

void Alert::setDismissible(bool dismissible)
{
    if (dismissible == bool(m_cross))
        return;
    delete m_cross;
    m_cross = nullptr;
    if (dismissible) {
        m_cross = new Button(Button::Variant::Icon, Icon::Close, tr("Dismiss alert"), this);
        m_cross->setObjectName(QStringLiteral("dismiss"));
        connect(m_cross, &QAbstractButton::clicked, this, [this] {
            hide();
            Q_EMIT dismissed();
        });
        m_cross->show();
    }
    place();
    updateGeometry();
}

int Alert::padding() const
{
    return themeOf(this).by(16, 10);
}

bool Alert::isNarrow(int width) const
{
    if (width > narrow || !m_action)
        return width <= narrow;
    // What fits beside the button on one line does not need another one (picture mailbox-message).
    const int room = width - textLeft - gap - m_action->sizeHint().width() - side;
    return textWidth(m_header, TextStyle::Label) > room || textWidth(m_text, TextStyle::Body) > room;
}

int Alert::textWidthIn(int width) const
{
    int right = plainSide;
    if (m_cross)
        right = crossSide + m_cross->sizeHint().width() + gap;
    if (m_action && !isNarrow(width))
        right = (m_cross ? right - gap + 12 : side) + m_action->sizeHint().width() + gap;
    return std::max(40, width - textLeft - right);
}

int Alert::textHeightIn(int width) const
{
    const int room = textWidthIn(width);
    int height = 0;
    if (!m_header.isEmpty())
        height += measureText(m_header, TextStyle::Label, room, Wrap::Words).height;
    if (!m_text.isEmpty())
        height += measureText(m_text, TextStyle::Body, room, Wrap::Words).height;
    return height;
}

int Alert::heightForWidth(int width) const
{
    const int text = padding() + textHeightIn(width);
    if (m_action && isNarrow(width))
        return text + buttonGap + m_action->sizeHint().height() + padding() - 2;
    return text + padding();
}

QSize Alert::sizeHint() const
{
    return {600, heightForWidth(width() > 200 ? width() : 600)};
}

QSize Alert::minimumSizeHint() const
{
    return {160, 0};
}

void Alert::place()
{
    // In the middle of the first line.
    const int above = padding() + (lineHeight(TextStyle::Body) - themeOf(this).controlHeight()) / 2;
    int right = width() - side;
    if (m_cross) {
        const QSize size = m_cross->sizeHint();
        right = width() - crossSide - size.width();
        m_cross->setGeometry(QRect(QPoint(right, above), size));
        right -= 12;
    }
    if (!m_action)
        return;
    const QSize size = m_action->sizeHint();
    const QPoint at = isNarrow(width()) ? QPoint(textLeft, padding() + textHeightIn(width()) + buttonGap)
                                        : QPoint(right - size.width(), above);
    m_action->setGeometry(QRect(at, size));
}

void Alert::resizeEvent(QResizeEvent *event)
{
    place();
    if (event->oldSize().width() != width())
        updateGeometry(); // sizeHint() is for this width now, and a layout lets nothing grow beyond it
}

void Alert::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

void Alert::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Look &look = looks[size_t(m_kind)];
    QPainter painter(this);
    paintBox(painter, rect(),
             {.background = theme.color(look.background),
              .border = theme.color(look.border),
              .borderWidth = border,
              .radius = radius});
    QRectF area(textLeft, padding(), textWidthIn(width()), height());
    paintIcon(painter, QPointF(iconLeft, padding() + 2), look.icon, theme.color(look.color));
    const QColor color = theme.color(Color::TextBodyDefault);
    if (!m_header.isEmpty()) {
        paintText(painter, area, m_header, TextStyle::Label, color, Qt::AlignLeft, Wrap::Words);
        area.moveTop(area.top() + measureText(m_header, TextStyle::Label, area.width(), Wrap::Words).height);
    }
    paintText(painter, area, m_text, TextStyle::Body, color, Qt::AlignLeft, Wrap::Words);
}

} // namespace ui
