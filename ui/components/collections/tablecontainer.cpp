#include "ui/components/collections/tablecontainer.h"

#include "ui/components/collections/stickyshadow.h"
#include "ui/components/collections/tablehead.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/collections/tabletools.h"
#include "ui/components/content/header.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableheader.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int border = 1;
constexpr int radius = 16;
constexpr int below = 4; // below the rows

} // namespace

TableContainer::TableContainer(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_table(new Table(this))
    , m_state(new TableState(this))
    , m_head(new TableHead(title, m_table, this))
    , m_shadow(new StickyShadow(this))
{
    setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_state->hide();
    m_shadow->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QWidget::setTabOrder(m_head->columns(), m_table);
}

Header *TableContainer::header() const
{
    return m_head->header();
}

TableTools *TableContainer::tools() const
{
    return m_head->tools();
}

void TableContainer::hideTools()
{
    m_head->hideTools();
    updateGeometry();
}

TableHeader *TableContainer::columnTitles() const
{
    return m_head->columns();
}

void TableContainer::showRows()
{
    m_showsRows = true;
    m_state->hide();
    m_table->show();
    updateGeometry();
    place();
}

void TableContainer::showState()
{
    m_showsRows = false;
    m_table->hide();
    m_state->show();
    updateGeometry();
    place();
}

bool TableContainer::showsRows() const
{
    return m_showsRows;
}

void TableContainer::setCovered(int pixels)
{
    m_covered = pixels;
    stick();
}

int TableContainer::headHeight(int width) const
{
    return m_head->layout()->hasHeightForWidth() ? m_head->layout()->totalHeightForWidth(width - 2 * border)
                                                 : m_head->sizeHint().height();
}

int TableContainer::bodyHeight(int width) const
{
    return m_showsRows ? m_table->sizeHint().height() : m_state->heightForWidth(width - 2 * border);
}

int TableContainer::heightForWidth(int width) const
{
    return border + headHeight(width) + bodyHeight(width) + below + border;
}

QSize TableContainer::sizeHint() const
{
    return {600, heightForWidth(width() > 200 ? width() : 1000)};
}

QSize TableContainer::minimumSizeHint() const
{
    return {200, heightForWidth(width() > 200 ? width() : 1000)};
}

void TableContainer::place()
{
    const int inner = width() - 2 * border;
    const int head = headHeight(width());
    m_table->columns().fit(inner); // its titles stand there without rows too
    m_head->columns()->setTicksEnabled(m_showsRows);
    m_head->resize(inner, head);
    m_table->setGeometry(border, border + head, inner, m_table->sizeHint().height());
    if (!m_showsRows)
        m_state->setGeometry(border, border + head, inner, bodyHeight(width()));
    m_shadow->resize(inner, StickyShadow::reach);
    stick();
}

// The head moves down with the upper edge of what is seen of the page, but not beyond the container's end.
void TableContainer::stick()
{
    int y = border;
    if (m_page && m_page->widget()) {
        const int own = mapTo(m_page->widget(), QPoint()).y();
        const int edge = m_page->verticalScrollBar()->value() + m_covered - own;
        y = std::clamp(edge, border, std::max(border, height() - m_head->height() - below - border));
    }
    const bool stuck = y > border;
    m_head->move(border, y);
    m_head->setStuck(stuck);
    m_shadow->move(border, y + m_head->height());
    m_shadow->setVisible(stuck);
    if (stuck) {
        m_shadow->raise();
        m_head->raise();
    }
    m_table->setCoveredHeight(m_head->height() + m_covered);
}

void TableContainer::watchPage()
{
    QScrollArea *page = nullptr;
    for (QWidget *parent = parentWidget(); parent && !page; parent = parent->parentWidget())
        page = qobject_cast<QScrollArea *>(parent);
    if (page == m_page)
        return;
    if (m_page)
        disconnect(m_page->verticalScrollBar(), nullptr, this, nullptr);
    m_page = page;
    if (page)
        connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &TableContainer::stick);
}

void TableContainer::resizeEvent(QResizeEvent *)
{
    place();
}

void TableContainer::moveEvent(QMoveEvent *)
{
    stick();
}

bool TableContainer::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    } else if (event->type() == QEvent::Show) {
        watchPage();
        stick();
    }
    return QWidget::event(event);
}

void TableContainer::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(painter, rect(),
             {.background = theme.color(Color::BackgroundContainerContent),
              .border = theme.color(Color::BorderDividerDefault),
              .borderWidth = border,
              .radius = radius});
}

} // namespace ui
