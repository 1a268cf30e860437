#include "ui/components/collections/tablehead.h"

#include "ui/components/collections/tabletools.h"
#include "ui/components/content/header.h"
#include "ui/components/tables/tableheader.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int topPadding = 12;

} // namespace

TableHead::TableHead(const QString &title, Table *table, QWidget *parent)
    : QWidget(parent)
    , m_header(new Header(Header::Level::Container, title))
    , m_tools(new TableTools)
    , m_columns(new TableHeader(table))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setSpacing(0);
    auto *padded = new QVBoxLayout;
    padded->addWidget(m_header);
    padded->addWidget(m_tools);
    m_layout->addLayout(padded);
    m_layout->addWidget(m_columns);
    measure();
}

void TableHead::measure()
{
    const Theme &theme = themeOf(this);
    const int side = theme.containerPadding();
    auto *padded = m_layout->itemAt(0)->layout();
    m_layout->setContentsMargins(0, 0, 0, 0);
    padded->setContentsMargins(side, topPadding, side, theme.by(8, 4));
    padded->setSpacing(theme.by(8, 4));
}

void TableHead::hideTools()
{
    m_tools->hide();
    measure();
}

void TableHead::setStuck(bool stuck)
{
    if (m_isStuck == stuck)
        return;
    m_isStuck = stuck;
    m_columns->setLine(!stuck);
    update();
}

void TableHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

void TableHead::paintEvent(QPaintEvent *)
{
    if (!m_isStuck)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(Color::BackgroundContainerHeader));
}

} // namespace ui
