#include "ui/components/navigation/sidenavigation.h"

#include "ui/components/controls/button.h"
#include "ui/components/navigation/navigationheader.h"
#include "ui/components/navigation/navigationlink.h"
#include "ui/components/navigation/navigationtitle.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace ui {

namespace {

constexpr int inner = 280; // then a line of 1 px
constexpr int left = 20;
constexpr int headerLeft = 28;
constexpr int titledIndent = 8; // entries under a title end this much earlier

// A line between groups: an own widget, for the list scrolls.
class Divider : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeOf(this).color(Color::BorderDividerDefault));
    }
};

} // namespace

SideNavigation::SideNavigation(QWidget *parent)
    : QWidget(parent)
    , m_header(new NavigationHeader(this))
    , m_close(new Button(Button::Variant::Icon, Icon::AngleLeft, tr("Close navigation"), this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
{
    setObjectName(QStringLiteral("sideNavigation"));
    setAccessibleName(tr("Navigation"));
    m_close->setObjectName(QStringLiteral("closeNavigation"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    connect(m_header, &QAbstractButton::clicked, this, &SideNavigation::headerActivated);
    connect(m_close, &QAbstractButton::clicked, this, &SideNavigation::closeRequested);
}

void SideNavigation::setContent(const NavigationContent &content)
{
    const auto old = m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->setParent(nullptr);
        widget->deleteLater(); // it may be the one that was pressed
    }
    m_groups.clear();
    m_header->setText(content.header);
    m_header->setAccessibleName(content.header);
    for (const NavigationGroup &group : content.groups)
        addGroup(group);
    arrange();
}

void SideNavigation::addGroup(const NavigationGroup &description)
{
    const bool plain = description.title.isEmpty();
    const bool parted = !m_groups.isEmpty() && (plain || !m_groups.last().title);
    Group group{
        plain ? nullptr : new NavigationTitle(description.title, m_list), parted ? new Divider(m_list) : nullptr, {}};
    if (group.title) {
        connect(group.title, &QAbstractButton::toggled, this, &SideNavigation::arrange);
        group.title->installEventFilter(this);
        group.title->show();
    }
    if (group.divider)
        group.divider->show();
    for (const NavigationEntry &entry : description.entries)
        addLink(group, entry);
    m_groups.append(group);
}

void SideNavigation::addLink(Group &group, const NavigationEntry &entry)
{
    auto *link = new NavigationLink(entry, m_list);
    connect(link, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT activated(id); });
    link->installEventFilter(this);
    link->show();
    group.links.append(link);
}

void SideNavigation::setActive(const QString &id)
{
    for (const Group &group : std::as_const(m_groups))
        for (NavigationLink *link : group.links)
            link->setActive(link->entry().id == id);
}

void SideNavigation::setBadge(const QString &id, const QString &badge)
{
    if (NavigationLink *found = link(id))
        found->setBadge(badge);
}

NavigationLink *SideNavigation::link(const QString &id) const
{
    return m_list->findChild<NavigationLink *>(QStringLiteral("navigationEntry:") + id);
}

void SideNavigation::focusClose()
{
    m_close->setFocus();
}

QSize SideNavigation::sizeHint() const
{
    return {inner + 1, 400};
}

int SideNavigation::headerHeight() const
{
    return themeOf(this).by(62, 54);
}

void SideNavigation::arrange()
{
    const Theme &theme = themeOf(this);
    const QSize close = m_close->sizeHint();
    m_close->setGeometry(236, theme.by(15, 13), close.width(), close.height());
    m_header->setGeometry(headerLeft, theme.by(20, 16), m_header->sizeHint().width(), m_header->sizeHint().height());
    const int top = headerHeight() + 1;
    m_scroll->setGeometry(0, top, inner, std::max(0, height() - top));
    int y = theme.by(16, 14);
    for (const Group &group : std::as_const(m_groups))
        y = arrangeGroup(group, y);
    m_list->resize(inner, y + theme.by(40, 32));
}

// Above a group: a line with room on both sides, or only the room between sections.
int SideNavigation::arrangeGroup(const Group &group, int y)
{
    const Theme &theme = themeOf(this);
    const int margin = theme.by(20, 14);
    const int right = theme.by(264, 268);
    if (group.divider) {
        group.divider->setGeometry(left, y + margin, right - left, 1);
        y += 2 * margin + 1;
    } else if (m_groups.first().title != group.title) {
        y += theme.by(7, 3);
    }
    if (group.title) {
        group.title->setGeometry(0, y, right, group.title->sizeHint().height());
        y += group.title->height();
    }
    const bool open = !group.title || group.title->isOpen();
    for (NavigationLink *link : group.links) {
        link->setVisible(open);
        if (!open)
            continue;
        link->setGeometry(left, y, right - left - (group.title ? titledIndent : 0), link->sizeHint().height());
        y += link->height();
    }
    return y;
}

void SideNavigation::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SideNavigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

bool SideNavigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched), 0, 4);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(static_cast<QWidget *>(watched), key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SideNavigation::moveFocus(QWidget *from, int step)
{
    QWidgetList reachable;
    for (const Group &group : std::as_const(m_groups)) {
        if (group.title)
            reachable.append(group.title);
        for (NavigationLink *link : group.links)
            if (!link->isHidden())
                reachable.append(link);
    }
    const qsizetype next = reachable.indexOf(from) + step;
    if (next >= 0 && next < reachable.size())
        reachable[next]->setFocus(Qt::TabFocusReason);
}

void SideNavigation::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Color::BackgroundLayoutPanelContent));
    paintLine(painter, QRectF(inner, 0, 1, height()), theme.color(Color::BorderLayout));
    paintLine(painter, QRectF(0, headerHeight(), inner, 1), theme.color(Color::BorderDividerDefault));
}

} // namespace ui
