#include "ui/components/menus/menu.h"

#include "ui/components/controls/textinput.h"
#include "ui/components/menus/menuitem.h"
#include "ui/components/menus/menulist.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int belowMenu = 50; // what a long menu leaves free at least at the bottom of the window
constexpr int heightStep = 31; // a long menu is so many of these high, and a bit, so that an entry is cut
constexpr int heightRest = 18;
constexpr int headPadding = 12;
constexpr int headSide = 22;

} // namespace

Menu::Menu(QWidget *button, const MenuContent &content)
    : Dropdown(button)
    , m_content(content)
    , m_scroll(new QScrollArea(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_list(new MenuList(content.groups, isInTopBar() ? 34 : 30))
{
    setObjectName(QStringLiteral("menu"));
    setAccessibleName(content.title.isEmpty() ? button->accessibleName() : content.title);
    if (isInTopBar())
        setSurround(this, Surround::TopNavigation);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_bar->hide();
    const QScrollBar *real = m_scroll->verticalScrollBar();
    connect(real, &QScrollBar::rangeChanged, m_bar, &QScrollBar::setRange);
    connect(real, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, real, &QScrollBar::setValue);
    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false); // the panel's border shows through
    connect(m_list, &MenuList::pressed, this, &Menu::choose);
    connect(m_list, &MenuList::currentChanged, this,
            [this](QWidget *item) { m_scroll->ensureWidgetVisible(item, 0, 0); });
    if (!content.filterHint.isEmpty()) {
        m_filter = new TextInput(TextInput::Kind::Search, this);
        m_filter->setObjectName(QStringLiteral("menuFilter"));
        m_filter->setHint(content.filterHint);
        connect(m_filter, &QLineEdit::textChanged, this, &Menu::filter);
    }
}

bool Menu::isInTopBar() const
{
    return opener() && surroundOf(opener()) == Surround::TopNavigation;
}

void Menu::open()
{
    arrange();
    Dropdown::open();
    if (!m_filter)
        m_list->move(1); // to the first
}

QWidget *Menu::focusedFirst()
{
    return m_filter ? static_cast<QWidget *>(m_filter) : this;
}

int Menu::headHeight() const
{
    const int padding = 2 * (headPadding + border);
    if (!m_content.title.isEmpty())
        return lineHeight(TextStyle::HeadingS) + padding;
    return m_content.subtitle.isEmpty() ? 0 : lineHeight(TextStyle::Small) + padding;
}

void Menu::filter(const QString &text)
{
    m_list->filter(text);
    arrange();
    place();
}

void Menu::arrange()
{
    m_list->arrange(std::max({opener() ? opener()->width() : 0,
                              qRound(textWidth(m_content.title, TextStyle::HeadingS)) + 2 * headSide,
                              qRound(textWidth(m_content.subtitle, TextStyle::Small)) + 2 * headSide}));
}

void Menu::place()
{
    const QWidget *window = parentWidget();
    const QRect anchor(opener()->mapTo(window, QPoint()), opener()->size());
    const int inset = isInTopBar() ? 1 : 0;
    const int filterHeight = m_filter ? m_filter->sizeHint().height() : 0;
    const int above = inset + headHeight() + filterHeight;
    const qreal centre = anchor.x() + anchor.width() / 2.0;
    const QPoint at(isInTopBar() ? qRound(centre - m_list->width() / 2.0) : anchor.left(), anchor.bottom() + 5);
    const int room = std::max(100, window->height() - anchor.bottom() - 2 - belowMenu);
    const int whole = above + m_list->height();
    const bool cut = whole > room;
    const int height = cut ? room / heightStep * heightStep + heightRest : whole;
    QRect place(at, QSize(m_list->width(), height));
    if (place.right() >= window->width())
        place.moveRight(isInTopBar() ? window->width() - 1 : anchor.right());
    place.moveLeft(std::max(0, place.left()));
    setGeometry(place.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach));
    const QRect inside = panel();
    if (m_filter)
        m_filter->setGeometry(inside.left(), inside.top() + inset, inside.width(), filterHeight);
    m_scroll->setGeometry(inside.adjusted(0, above, 0, cut ? -border : 0));
    const int barWidth = m_bar->sizeHint().width();
    m_bar->setGeometry(inside.right() + 1 - border - barWidth, inside.top() + above, barWidth, m_scroll->height());
    m_bar->setPageStep(m_scroll->height());
}

void Menu::choose(MenuItem *item)
{
    const QString id = item->entry().id;
    close();
    Q_EMIT chosen(id);
}

// Who has typed means the first one that is left.
MenuItem *Menu::enterItem() const
{
    if (m_list->current() || !m_filter || m_filter->text().isEmpty())
        return m_list->current();
    return m_list->reachable().value(0);
}

bool Menu::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->move(1);
        return true;
    case Qt::Key_Up:
        m_list->move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (MenuItem *item = enterItem())
            choose(item);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        close();
        return true;
    default:
        return false;
    }
}

void Menu::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_bar->setVisible(m_bar->maximum() > 0);
}

void Menu::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_bar->hide();
}

void Menu::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event->key()))
        return;
    const QList<MenuItem *> items = m_list->reachable();
    if (event->key() == Qt::Key_Space && m_list->current())
        choose(m_list->current());
    else if (event->key() == Qt::Key_Home && !items.isEmpty())
        m_list->setCurrent(items.first());
    else if (event->key() == Qt::Key_End && !items.isEmpty())
        m_list->setCurrent(items.last());
    else if (!event->text().trimmed().isEmpty())
        m_list->jump(event->text());
}

bool Menu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::HoverEnter) {
        if (auto *item = qobject_cast<MenuItem *>(watched); item && isAncestorOf(item) && item->isEnabled())
            m_list->setCurrent(item);
    }
    return Dropdown::eventFilter(watched, event);
}

void Menu::paintEvent(QPaintEvent *event)
{
    Dropdown::paintEvent(event);
    if (headHeight() == 0)
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRect head(panel().left(), panel().top() + 1, panel().width(), headHeight());
    const bool titled = !m_content.title.isEmpty();
    const int top = headPadding + border;
    paintText(painter, QRectF(head).adjusted(headSide, top, 1 - headSide, -top),
              titled ? m_content.title : m_content.subtitle, titled ? TextStyle::HeadingS : TextStyle::Small,
              theme.color(Color::TextTopNavigationTitle));
    paintLine(painter, QRectF(head.left() + border, head.bottom() + 1 - border, head.width() - 2 * border, border),
              theme.color(Color::BorderDropdownGroup));
}

} // namespace ui
