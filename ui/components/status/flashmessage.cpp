#include "ui/components/status/flashmessage.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/spinner.h"
#include "ui/components/status/progressbar.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QEvent>

#include <array>

namespace ui {

namespace {

constexpr int radius = 12;
constexpr int iconLeft = 16;
constexpr int textLeft = 40;
constexpr int plainSide = 20; // right of the text without a cross
constexpr int crossSide = 12;
constexpr int gap = 16; // between text and button
constexpr int crossGap = 12; // between button and cross
constexpr int buttonGap = 6; // between text and what stands below it
constexpr int narrow = 688; // up to this width the button stands below

struct Look
{
    Icon icon;
    Color background;
    Color text;
};

// clang-format off
constexpr std::array<Look, 5> looks{{
    {Icon::StatusPositive, Color::BackgroundNotificationGreen,  Color::TextNotificationDefault},
    {Icon::StatusNegative, Color::BackgroundNotificationRed,    Color::TextNotificationDefault},
    {Icon::StatusWarning,  Color::BackgroundNotificationYellow, Color::TextNotificationYellow},
    {Icon::StatusInfo,     Color::BackgroundNotificationBlue,   Color::TextNotificationDefault},
    {Icon::None,           Color::BackgroundNotificationBlue,   Color::TextNotificationDefault},
}};
// clang-format on

} // namespace

FlashMessage::FlashMessage(const Flash &flash, QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::AlertMessage);
    setFlash(flash);
}

void FlashMessage::setFlash(const Flash &flash)
{
    m_flash = flash;
    setObjectName(flash.id.isEmpty() ? QStringLiteral("flash") : QStringLiteral("flash-") + flash.id);
    setAccessibleName(flash.header.isEmpty() ? flash.text : flash.header);
    setAccessibleDescription(flash.text);
    setSurround(this, flash.kind == Flash::Kind::Warning ? Surround::FlashWarning : Surround::Flash);
    if (m_action) {
        m_action->hide();
        m_action->deleteLater(); // it may be what was pressed
    }
    delete m_cross;
    delete m_bar;
    delete m_motion;
    m_action = m_cross = nullptr;
    m_bar = nullptr;
    m_motion = isInProgress() ? new SpinnerMotion(this) : nullptr;
    if (!flash.action.isEmpty()) {
        m_action = new Button(Button::Variant::Normal, flash.action, this);
        m_action->setObjectName(QStringLiteral("flashAction"));
        connect(m_action, &QAbstractButton::clicked, this, [this] {
            if (const auto act = m_flash.act) // a copy: it may replace this flash
                act();
        });
        m_action->show();
    }
    if (flash.percent) {
        m_bar = new ProgressBar({}, this);
        m_bar->setValue(*flash.percent);
        m_bar->setDescription(flash.barDescription);
        m_bar->setRemark(flash.barRemark);
        m_bar->show();
    }
    if (!isInProgress())
        addCross();
    updateGeometry();
    place();
    update();
}

void FlashMessage::addCross()
{
    m_cross = new Button(Button::Variant::Icon, Icon::Close, tr("Dismiss message"), this);
    m_cross->setObjectName(QStringLiteral("dismiss"));
    connect(m_cross, &QAbstractButton::clicked, this, &FlashMessage::dismissed);
    m_cross->show();
}

int FlashMessage::padding() const
{
    return themeOf(this).by(14, 8);
}

int FlashMessage::textWidthIn(int width) const
{
    int right = plainSide;
    if (m_cross)
        right = crossSide + m_cross->sizeHint().width() + gap;
    if (m_action && width > narrow)
        right = (m_cross ? right - gap + crossGap : plainSide) + m_action->sizeHint().width() + gap;
    return std::max(40, width - textLeft - right);
}

int FlashMessage::textHeightIn(int width) const
{
    const int room = textWidthIn(width);
    int height = 0;
    if (!m_flash.header.isEmpty())
        height += measureText(m_flash.header, TextStyle::Label, room, Wrap::Words).height;
    if (!m_flash.text.isEmpty())
        height += measureText(m_flash.text, TextStyle::Body, room, Wrap::Words).height;
    return height;
}

int FlashMessage::heightForWidth(int width) const
{
    int height = padding() + textHeightIn(width);
    if (m_bar)
        height += m_bar->sizeHint().height();
    if (m_action && width <= narrow)
        height += buttonGap + m_action->sizeHint().height() - buttonGap;
    return height + padding();
}

QSize FlashMessage::sizeHint() const
{
    return {600, heightForWidth(width() > 200 ? width() : 600)};
}

QSize FlashMessage::minimumSizeHint() const
{
    return {160, 0};
}

void FlashMessage::place()
{
    // In the middle of the first line.
    const int above = padding() + (lineHeight(TextStyle::Body) - themeOf(this).controlHeight()) / 2;
    int right = width() - plainSide;
    if (m_cross) {
        const QSize size = m_cross->sizeHint();
        right = width() - crossSide - size.width();
        m_cross->setGeometry(QRect(QPoint(right, above), size));
        right -= crossGap;
    }
    int below = padding() + textHeightIn(width());
    if (m_bar) {
        m_bar->setGeometry(textLeft, below, textWidthIn(width()), m_bar->sizeHint().height());
        below += m_bar->height();
    }
    if (m_action) {
        const QSize size = m_action->sizeHint();
        const QPoint at = width() <= narrow ? QPoint(textLeft, below + buttonGap) : QPoint(right - size.width(), above);
        m_action->setGeometry(QRect(at, size));
    }
}

void FlashMessage::resizeEvent(QResizeEvent *)
{
    place();
}

void FlashMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

void FlashMessage::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Look &look = looks[size_t(m_flash.kind)];
    const QColor color = theme.color(look.text);
    QPainter painter(this);
    paintBox(painter, rect(), {.background = theme.color(look.background), .radius = radius});
    const QPointF icon(iconLeft, padding() + 2);
    if (m_motion)
        paintSpinner(painter, icon, color, m_motion->time());
    else
        paintIcon(painter, icon, look.icon, color);
    QRectF area(textLeft, padding(), textWidthIn(width()), height());
    if (!m_flash.header.isEmpty()) {
        paintText(painter, area, m_flash.header, TextStyle::Label, color, Qt::AlignLeft, Wrap::Words);
        area.moveTop(area.top() + measureText(m_flash.header, TextStyle::Label, area.width(), Wrap::Words).height);
    }
    paintText(painter, area, m_flash.text, TextStyle::Body, color, Qt::AlignLeft, Wrap::Words);
}

} // namespace ui
