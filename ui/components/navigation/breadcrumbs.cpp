#include "ui/components/navigation/breadcrumbs.h"

#include "ui/components/controls/link.h"
#include "ui/components/menus/menu.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QEvent>

#include <cmath>

namespace ui {

namespace {

constexpr int above = 4; // and below
constexpr int gap = 8; // left and right of the arrow
constexpr int arrow = 16;
constexpr int leastLast = 70; // less than this of the last one says nothing

} // namespace

Breadcrumbs::Breadcrumbs(QWidget *parent)
    : QWidget(parent)
    , m_more(new Link(QStringLiteral("..."), Link::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("breadcrumbs"));
    setAccessibleName(tr("Breadcrumbs"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("moreBreadcrumbs"));
    m_more->setAccessibleName(tr("Show path"));
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &Breadcrumbs::openMenu);
}

void Breadcrumbs::setCrumbs(const QList<Crumb> &crumbs)
{
    for (Link *link : std::as_const(m_links))
        link->deleteLater(); // it may be the one that was pressed
    m_links.clear();
    m_crumbs = crumbs;
    for (qsizetype i = 0; i + 1 < crumbs.size(); ++i) {
        auto *link = new Link(crumbs[i].text, Link::Kind::Primary, this);
        link->setObjectName(QStringLiteral("breadcrumb:") + crumbs[i].target);
        connect(link, &QAbstractButton::clicked, this, [this, target = crumbs[i].target] { Q_EMIT activated(target); });
        m_links.append(link);
    }
    arrange();
}

QSize Breadcrumbs::sizeHint() const
{
    const QString last = m_crumbs.isEmpty() ? QString() : m_crumbs.last().text;
    return {int(std::ceil(widthBeforeLast(false) + textWidth(last, TextStyle::Label))),
            lineHeight(TextStyle::Body) + 2 * above};
}

QSize Breadcrumbs::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

qreal Breadcrumbs::widthBeforeLast(bool collapsed) const
{
    qreal width = 0;
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const bool behind = collapsed && i > 0;
        if (behind && i > 1)
            continue; // all of them are one "..."
        width += textWidth(behind ? m_more->text() : m_crumbs[i].text, TextStyle::Body) + 2 * gap + arrow;
    }
    return width;
}

bool Breadcrumbs::isCollapsed() const
{
    return m_links.size() > 1 && widthBeforeLast(false) + leastLast > width();
}

void Breadcrumbs::arrange()
{
    m_arrows.clear();
    const bool collapsed = isCollapsed();
    m_more->setVisible(collapsed);
    const int height = lineHeight(TextStyle::Body);
    qreal x = 0;
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        m_links[i]->setVisible(!collapsed || i == 0);
        if (collapsed && i > 1)
            continue;
        Link *link = collapsed && i == 1 ? m_more : m_links[i];
        const qreal length = textWidth(link->text(), TextStyle::Body);
        link->setGeometry(qRound(x), above, int(std::ceil(length)), height);
        m_arrows.append(x + length + gap);
        x += length + 2 * gap + arrow;
    }
    m_last = x;
    updateGeometry();
    update();
}

QString Breadcrumbs::shownText() const
{
    return m_crumbs.isEmpty() ? QString() : elided(m_crumbs.last().text, TextStyle::Label, width() - m_last + 0.5);
}

void Breadcrumbs::openMenu()
{
    MenuGroup group;
    for (qsizetype i = 1; i + 1 < m_crumbs.size(); ++i)
        group.entries.append({.id = m_crumbs[i].target, .text = m_crumbs[i].text});
    auto *menu = new Menu(m_more, {.groups = {group}});
    menu->setObjectName(QStringLiteral("breadcrumbsMenu"));
    connect(menu, &Menu::chosen, this, &Breadcrumbs::activated);
    menu->open();
}

void Breadcrumbs::resizeEvent(QResizeEvent *)
{
    arrange();
}

void Breadcrumbs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void Breadcrumbs::paintEvent(QPaintEvent *)
{
    if (m_crumbs.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    for (const qreal x : m_arrows)
        paintIcon(painter, QPointF(std::round(x), above + 2), Icon::AngleRight, theme.color(Color::TextBreadcrumbIcon));
    const QRectF area(m_last, above, width() - m_last, lineHeight(TextStyle::Label));
    paintText(painter, area, m_crumbs.last().text, TextStyle::Label, theme.color(Color::TextBreadcrumbCurrent));
}

} // namespace ui
