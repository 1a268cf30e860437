#include "ui/components/navigation/topbar.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QEvent>

#include <cmath>

namespace ui {

namespace {

constexpr int titleLeft = 32;
constexpr int wrapping = 12; // left and right of each button
constexpr int rightEdge = 24; // right of the last one
constexpr int dividerTop = 12;

} // namespace

TopBar::TopBar(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setObjectName(QStringLiteral("topBar"));
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSurround(this, Surround::TopNavigation);
}

TopBarButton *TopBar::addButton(const TopBarButton::Look &look, std::function<MenuContent()> content)
{
    auto *button = new TopBarButton(look, std::move(content), this);
    m_buttons.append(button);
    arrange();
    button->show();
    return button;
}

TopBarButton *TopBar::button(const QString &id) const
{
    return findChild<TopBarButton *>(id + QStringLiteral("Button"));
}

int TopBar::innerHeight() const
{
    return themeOf(this).by(56, 52);
}

QSize TopBar::sizeHint() const
{
    return {400, innerHeight() + 1};
}

// From the right, for there they begin.
void TopBar::arrange()
{
    m_dividers.clear();
    qreal right = width() - rightEdge;
    for (auto it = m_buttons.rbegin(); it != m_buttons.rend(); ++it) {
        if ((*it)->isHidden())
            continue;
        if (right < width() - rightEdge)
            m_dividers.append(std::floor(right + wrapping - 1));
        const qreal x = right - (*it)->exactWidth();
        (*it)->setExactGeometry(x, innerHeight());
        right = x - 2 * wrapping;
    }
    update();
}

void TopBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a button has another text, or came or went
        arrange();
    return QWidget::event(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Color::BackgroundContainerContent));
    const QColor line = theme.color(Color::BorderDividerDefault);
    paintLine(painter, QRectF(0, innerHeight(), width(), 1), line);
    for (const qreal x : m_dividers)
        paintLine(painter, QRectF(x, dividerTop, 1, innerHeight() - 2 * dividerTop), line);
    const int titleHeight = lineHeight(TextStyle::HeadingM);
    const QRectF title(titleLeft, (innerHeight() - titleHeight) / 2, width() - titleLeft, titleHeight);
    paintText(painter, title, m_title, TextStyle::HeadingM, theme.color(Color::TextTopNavigationTitle));
}

} // namespace ui
