#include "ui/components/navigation/topbarbutton.h"

#include "ui/components/menus/menu.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QKeyEvent>

#include <cmath>

namespace ui {

namespace {

constexpr int padding = 8;
constexpr int iconExtent = 16;
constexpr int gap = 8;
constexpr int ringHeight = 32;

} // namespace

TopBarButton::TopBarButton(const Look &look, std::function<MenuContent()> content, QWidget *parent)
    : Control(parent)
    , m_look(look)
    , m_content(std::move(content))
{
    setObjectName(look.id + QStringLiteral("Button"));
    describe();
    setToolTip(look.tip);
    if (m_content)
        connect(this, &QAbstractButton::clicked, this, &TopBarButton::openMenu);
}

void TopBarButton::setShownText(const QString &text)
{
    if (m_look.text == text)
        return;
    m_look.text = text;
    describe();
    updateGeometry();
    update();
}

void TopBarButton::setIcon(Icon icon)
{
    m_look.icon = icon;
    updateGeometry();
    update();
}

void TopBarButton::describe()
{
    const QStringList parts = {m_look.accessibleName, m_look.text};
    setAccessibleName(parts.join(QLatin1Char(' ')).trimmed());
}

qreal TopBarButton::exactWidth() const
{
    const bool icon = m_look.icon != Icon::None;
    if (m_look.text.isEmpty())
        return 2 * padding + iconExtent;
    return 2 * padding + (icon ? iconExtent + gap : 0) + textWidth(m_look.text, TextStyle::Label) + gap + iconExtent;
}

void TopBarButton::setExactGeometry(qreal x, int height)
{
    m_shift = x - std::floor(x);
    setGeometry(int(std::floor(x)), 0, int(std::ceil(m_shift + exactWidth())), height);
}

QSize TopBarButton::sizeHint() const
{
    return {int(std::ceil(exactWidth())), themeOf(this).by(56, 52)};
}

FocusShape TopBarButton::focusShape() const
{
    return {.area = QRectF(0, (height() - ringHeight) / 2.0, width(), ringHeight), .gap = 0};
}

Menu *TopBarButton::menu() const
{
    return m_menu;
}

void TopBarButton::openMenu()
{
    if (m_menu) {
        m_menu->close();
        return;
    }
    m_menu = new Menu(this, m_content());
    m_menu->setObjectName(m_look.id + QStringLiteral("Menu"));
    m_menu->setAccessibleName(accessibleName());
    connect(m_menu, &Menu::chosen, this, &TopBarButton::chosen);
    connect(m_menu, &Menu::closed, this, [this] {
        m_menu = nullptr;
        update();
    });
    m_menu->open();
    update();
}

void TopBarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_content && !m_menu)
        openMenu();
    else
        Control::keyPressEvent(event);
}

QColor TopBarButton::colour() const
{
    const Theme &theme = themeOf(this);
    if (m_menu)
        return theme.color(Color::TextAccent);
    const bool lit = state() == ControlState::Hover || state() == ControlState::Active;
    return theme.color(lit ? Color::TextInteractiveHover : Color::TextInteractiveDefault);
}

void TopBarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = colour();
    const qreal iconTop = (height() - iconExtent) / 2;
    qreal x = m_shift + padding;
    if (m_look.icon != Icon::None) {
        paintIcon(painter, QPointF(std::round(x), iconTop), m_look.icon, color);
        x += iconExtent + gap;
    }
    if (m_look.text.isEmpty())
        return;
    const qreal length = textWidth(m_look.text, TextStyle::Label);
    const int line = lineHeight(TextStyle::Label);
    paintText(painter, QRectF(x, (height() - line) / 2, length + 1, line), m_look.text, TextStyle::Label, color);
    paintIcon(painter, QPointF(std::round(x + length + gap), iconTop),
              m_menu ? Icon::CaretUpFilled : Icon::CaretDownFilled, color);
}

} // namespace ui
