#include "ui/components/navigation/tabs.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/components/controls/button.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/navigation/tabshade.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int arrowRoom = 37; // for an arrow at either end, with the line that parts it from the tabs
constexpr int arrowSide = 4;
constexpr int badgeRoom = 2; // a badge is higher than a line

} // namespace

Tabs::Tabs(const QList<Tab> &tabs, QWidget *parent)
    : QWidget(parent)
    , m_view(new QWidget(this))
    , m_leftShade(new TabShade(true, this))
    , m_rightShade(new TabShade(false, this))
    , m_left(new Button(Button::Variant::Icon, Icon::AngleLeft, tr("Scroll left"), this))
    , m_right(new Button(Button::Variant::Icon, Icon::AngleRight, tr("Scroll right"), this))
{
    setObjectName(QStringLiteral("tabs"));
    setAccessibleRole(this, QAccessible::PageTabList);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_left->setObjectName(QStringLiteral("scrollTabsLeft"));
    m_right->setObjectName(QStringLiteral("scrollTabsRight"));
    for (Button *arrow : {m_left, m_right}) {
        arrow->setFocusPolicy(Qt::NoFocus); // the arrow keys scroll too
        arrow->hide();
        const int direction = arrow == m_left ? -1 : 1;
        connect(arrow, &QAbstractButton::clicked, this, [this, direction] { scrollTo(m_offset + direction * page()); });
    }
    for (const Tab &tab : tabs)
        addTab(tab);
    if (!m_tabs.isEmpty()) {
        m_tabs.first()->setPlace(true, m_tabs.size() == 1);
        if (m_tabs.size() > 1)
            m_tabs.last()->setPlace(false, true);
        setCurrent(m_tabs.first()->id());
    }
}

void Tabs::addTab(const Tab &tab)
{
    auto *button = new TabButton(tab.id, tab.text, m_view);
    button->setEnabled(tab.enabled);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, button] { choose(button); });
    m_tabs.append(button);
}

void Tabs::setCurrent(const QString &id)
{
    m_current = id;
    for (TabButton *button : std::as_const(m_tabs))
        button->setCurrent(button->id() == id);
    showCurrent();
}

TabButton *Tabs::tab(const QString &id) const
{
    const auto found =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&](const TabButton *button) { return button->id() == id; });
    return found == m_tabs.end() ? nullptr : *found;
}

void Tabs::setText(const QString &id, const QString &text)
{
    if (TabButton *button = tab(id)) {
        button->setLabel(text);
        updateGeometry();
        arrange();
    }
}

void Tabs::setBadge(const QString &id, const QString &badge)
{
    if (TabButton *button = tab(id)) {
        button->setBadge(badge);
        updateGeometry();
        arrange();
    }
}

qreal Tabs::length() const
{
    qreal sum = 0;
    for (const TabButton *button : m_tabs)
        sum += button->pitch();
    return sum;
}

int Tabs::barHeight() const
{
    const Theme &theme = themeOf(this);
    const bool hasBadge =
        std::any_of(m_tabs.begin(), m_tabs.end(), [](const TabButton *each) { return each->hasBadge(); });
    return (m_overflow ? theme.by(57, 45) : theme.by(47, 43)) + (hasBadge ? badgeRoom : 0);
}

QSize Tabs::sizeHint() const
{
    return {int(std::ceil(length())), barHeight()};
}

QSize Tabs::minimumSizeHint() const
{
    return {2 * arrowRoom + 100, barHeight()};
}

int Tabs::page() const
{
    return std::max(1, m_view->width() * 3 / 4);
}

int Tabs::furthest() const
{
    return std::max(0, int(std::ceil(length())) - m_view->width());
}

void Tabs::arrange()
{
    const bool overflows = length() > width();
    if (m_overflow != overflows) {
        m_overflow = overflows;
        updateGeometry();
    }
    const int tabHeight = height() - 1;
    const int edge = m_overflow ? arrowRoom : 0;
    m_view->setGeometry(edge, 0, std::max(0, width() - 2 * edge), tabHeight);
    m_offset = std::clamp(m_offset, 0, furthest());
    qreal x = -m_offset;
    for (TabButton *button : std::as_const(m_tabs)) {
        button->setExactGeometry(x, tabHeight);
        x += button->pitch();
    }
    for (Button *arrow : {m_left, m_right}) {
        arrow->setVisible(m_overflow);
        const QSize size = arrow->sizeHint();
        const int at = arrow == m_left ? arrowSide : width() - arrowSide - size.width();
        arrow->setGeometry(at, (tabHeight - size.height()) / 2, size.width(), size.height());
    }
    m_left->setEnabled(m_offset > 0);
    m_right->setEnabled(m_offset < furthest());
    m_leftShade->setVisible(m_overflow && m_left->isEnabled());
    m_leftShade->setGeometry(edge, m_left->y(), TabShade::depth, m_left->height());
    m_rightShade->setVisible(m_overflow && m_right->isEnabled());
    m_rightShade->setGeometry(width() - edge - TabShade::depth, m_right->y(), TabShade::depth, m_right->height());
    update();
}

void Tabs::scrollTo(int offset)
{
    m_offset = offset;
    arrange();
}

void Tabs::showCurrent()
{
    const TabButton *button = tab(m_current);
    if (!button || !m_overflow)
        return;
    const QRect place = button->geometry();
    if (place.left() < 0)
        scrollTo(m_offset + place.left());
    else if (place.right() > m_view->width())
        scrollTo(m_offset + place.right() - m_view->width());
}

void Tabs::choose(TabButton *button)
{
    if (button->id() == m_current)
        return;
    setCurrent(button->id());
    Q_EMIT chosen(m_current);
}

// Along the enabled ones, round at the ends.
void Tabs::step(TabButton *from, int key)
{
    QList<TabButton *> reachable;
    std::copy_if(m_tabs.begin(), m_tabs.end(), std::back_inserter(reachable),
                 [](const TabButton *button) { return button->isEnabled(); });
    const qsizetype at = reachable.indexOf(from);
    if (at < 0)
        return;
    const qsizetype count = reachable.size();
    const qsizetype next = key == Qt::Key_Home ? 0
        : key == Qt::Key_End                   ? count - 1
        : key == Qt::Key_Left                  ? (at + count - 1) % count
                                               : (at + 1) % count;
    choose(reachable[next]);
    reachable[next]->setFocus(Qt::TabFocusReason);
}

void Tabs::resizeEvent(QResizeEvent *)
{
    arrange();
    showCurrent();
}

void Tabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}

bool Tabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End) {
            step(static_cast<TabButton *>(watched), key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Sideways only: a wheel turned over the tabs scrolls the page.
void Tabs::wheelEvent(QWheelEvent *event)
{
    const int sideways = event->angleDelta().x();
    if (!m_overflow || sideways == 0) {
        event->ignore();
        return;
    }
    scrollTo(m_offset - sideways);
}

void Tabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintLine(painter, QRectF(0, height() - 1, width(), 1), theme.color(Color::BorderDividerDefault));
    if (!m_overflow)
        return;
    const QColor line = theme.color(Color::BackgroundControlDisabled);
    paintLine(painter, QRectF(arrowRoom - 1, m_left->y(), 1, m_left->height()), line);
    paintLine(painter, QRectF(width() - arrowRoom, m_right->y(), 1, m_right->height()), line);
}

} // namespace ui
