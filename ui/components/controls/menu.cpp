#include "ui/components/controls/menu.h"

#include "ui/components/controls/menuitem.h"
#include "ui/components/controls/menutitle.h"
#include "ui/components/controls/textinput.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int border = 2;
constexpr int radius = 8;
constexpr int overlap = 2; // neighbouring entries share their borders
constexpr int belowMenu = 50; // what a long menu leaves free at least at the bottom of the window
constexpr int heightStep = 31; // a long menu is so many of these high, and a bit, so that an entry is cut
constexpr int heightRest = 18;
constexpr int headPadding = 12;
constexpr int headSide = 22;

} // namespace

Menu::Menu(QWidget *button, const MenuContent &content)
    : QWidget(button->window())
    , m_button(button)
    , m_content(content)
    , m_scroll(new QScrollArea(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_list(new QWidget)
{
    setObjectName(QStringLiteral("menu"));
    setAccessibleName(content.title.isEmpty() ? button->accessibleName() : content.title);
    setFocusPolicy(Qt::StrongFocus);
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
    addGroups();
    if (!content.filterHint.isEmpty()) {
        m_filter = new TextInput(TextInput::Kind::Search, this);
        m_filter->setObjectName(QStringLiteral("menuFilter"));
        m_filter->setHint(content.filterHint);
        connect(m_filter, &QLineEdit::textChanged, this, &Menu::filter);
    }
    hide();
}

bool Menu::isInTopBar() const
{
    return m_button && surroundOf(m_button) == Surround::TopNavigation;
}

void Menu::addGroups()
{
    const int titleHeight = isInTopBar() ? 34 : 30;
    for (int i = 0; i < m_content.groups.size(); ++i) {
        const MenuGroup &group = m_content.groups[i];
        if (!group.title.isEmpty())
            m_rows.append({new MenuTitle(group.title, titleHeight, m_list), nullptr, i});
        for (const MenuEntry &entry : group.entries) {
            auto *item = new MenuItem(entry, !group.title.isEmpty(), m_list);
            connect(item, &QAbstractButton::clicked, this, [this, item] { choose(item); });
            m_rows.append({item, item, i});
        }
    }
}

void Menu::open()
{
    arrange();
    place();
    show();
    raise();
    (m_filter ? static_cast<QWidget *>(m_filter) : this)->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
    const QList<MenuItem *> items = reachable();
    if (!m_filter && !items.isEmpty())
        setCurrent(items.first());
}

void Menu::close()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus && m_button)
        m_button->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

int Menu::headHeight() const
{
    const int padding = 2 * (headPadding + border);
    if (!m_content.title.isEmpty())
        return lineHeight(TextStyle::HeadingS) + padding;
    return m_content.subtitle.isEmpty() ? 0 : lineHeight(TextStyle::Small) + padding;
}

QRect Menu::panel() const
{
    return rect().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
}

QList<MenuItem *> Menu::reachable() const
{
    QList<MenuItem *> items;
    for (const Row &row : m_rows)
        if (row.item && row.item->isEnabled() && !row.item->isHidden())
            items.append(row.item);
    return items;
}

void Menu::filter(const QString &text)
{
    for (const Row &row : m_rows) {
        if (!row.item)
            continue;
        const MenuEntry &entry = row.item->entry();
        const bool inTitle = m_content.groups[row.group].title.contains(text, Qt::CaseInsensitive);
        row.item->setVisible(inTitle || entry.text.contains(text, Qt::CaseInsensitive)
                             || entry.tag.contains(text, Qt::CaseInsensitive));
        row.item->setMatch(text);
    }
    for (const Row &title : m_rows) {
        if (!title.item)
            title.widget->setVisible(std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
                return row.item && row.group == title.group && !row.item->isHidden();
            }));
    }
    arrange();
    place();
    const QList<MenuItem *> items = reachable();
    setCurrent(nullptr);
}

// Entries share their borders with their neighbours; the last of a group has a line below, which nobody shares.
void Menu::arrange()
{
    int width = m_button ? m_button->width() : 0;
    for (const Row &row : m_rows)
        width = std::max(width, row.widget->sizeHint().width());
    width = std::max({width, qRound(textWidth(m_content.title, TextStyle::HeadingS)) + 2 * headSide,
                      qRound(textWidth(m_content.subtitle, TextStyle::Small)) + 2 * headSide});
    QList<Row> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [](const Row &row) { return !row.widget->isHidden(); });
    int y = 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Row &row = shown[i];
        const bool follows = i > 0 && row.item && shown[i - 1].item && shown[i - 1].group == row.group;
        const int height = row.widget->sizeHint().height();
        y -= follows ? overlap : 0;
        row.widget->setGeometry(0, y, width, height);
        y += height;
        if (row.item)
            row.item->setLast(i + 1 < shown.size() && shown[i + 1].group != row.group);
    }
    m_list->resize(width, y);
}

void Menu::place()
{
    const QWidget *window = parentWidget();
    const QRect anchor(m_button->mapTo(window, QPoint()), m_button->size());
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

void Menu::setCurrent(MenuItem *item)
{
    if (m_current)
        m_current->setCurrent(false);
    m_current = item;
    if (!item)
        return;
    item->setCurrent(true);
    m_scroll->ensureWidgetVisible(item, 0, 0);
    QAccessibleEvent focused(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

void Menu::move(int step)
{
    const QList<MenuItem *> items = reachable();
    if (items.isEmpty())
        return;
    const qsizetype at = items.indexOf(m_current.data());
    const qsizetype next = at < 0 ? (step > 0 ? 0 : items.size() - 1) : (at + step + items.size()) % items.size();
    setCurrent(items[next]);
}

// The next entry that begins with what was typed.
void Menu::jump(const QString &letter)
{
    const QList<MenuItem *> items = reachable();
    const qsizetype from = items.indexOf(m_current.data()) + 1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        MenuItem *item = items[(from + i) % items.size()];
        if (item->text().startsWith(letter, Qt::CaseInsensitive)) {
            setCurrent(item);
            return;
        }
    }
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
    if (m_current || !m_filter || m_filter->text().isEmpty())
        return m_current;
    return reachable().value(0);
}

bool Menu::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
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
    if (event->key() == Qt::Key_Space && m_current)
        choose(m_current);
    else if (event->key() == Qt::Key_Home && !reachable().isEmpty())
        setCurrent(reachable().first());
    else if (event->key() == Qt::Key_End && !reachable().isEmpty())
        setCurrent(reachable().last());
    else if (!event->text().trimmed().isEmpty())
        jump(event->text());
}

bool Menu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::HoverEnter) {
        if (auto *item = qobject_cast<MenuItem *>(watched); item && isAncestorOf(item) && item->isEnabled())
            setCurrent(item);
    }
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::WindowDeactivate))
        close();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool inside = panel().contains(mapFromGlobal(mouse->globalPosition().toPoint()));
        if (!inside) {
            close();
            return watched == m_button; // the press that closes it does not open it again
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Menu::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    // The shadow falls on the page, which may be light while the menu is dark.
    paintShadow(painter, panel(), themeOf(parentWidget()).color(Color::ShadowDropdown));
    paintBox(painter, panel(),
             {.background = theme.color(Color::BackgroundDropdownItemDefault),
              .border = theme.color(Color::BorderDropdownContainer),
              .borderWidth = border,
              .radius = radius});
    if (headHeight() == 0)
        return;
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
