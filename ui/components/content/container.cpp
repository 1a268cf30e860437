#include "ui/components/content/container.h"

#include "ui/components/content/header.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int border = 1;
constexpr int radius = 16;
constexpr int headPadding = 12;
constexpr int bodyTop = 4;
constexpr int footPadding = 12;

} // namespace

Container::Container(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_header(new Header(Header::Level::Container, title))
{
    setAccessibleName(title);
    auto *head = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addLayout(m_body);
    m_column->addLayout(m_foot);
    head->addWidget(m_header);
    m_header->setVisible(!title.isEmpty());
    measure();
}

void Container::add(QWidget *block)
{
    m_body->addWidget(block);
}

void Container::setFooter(QWidget *footer)
{
    m_footer = footer;
    m_foot->addWidget(footer);
    measure();
}

void Container::setBare(bool bare)
{
    m_bare = bare;
    measure();
}

void Container::measure()
{
    const Theme &theme = themeOf(this);
    const int side = theme.containerPadding();
    m_column->setContentsMargins(border, border, border, border);
    const bool hasHeader = !m_header->isHidden();
    if (hasHeader)
        m_column->itemAt(0)->layout()->setContentsMargins(side, headPadding, side, theme.by(8, 4));
    const int below = theme.by(20, 16);
    if (m_bare)
        m_body->setContentsMargins(0, 0, 0, 0);
    else
        m_body->setContentsMargins(side, hasHeader ? theme.by(bodyTop, 4) : below, side, below);
    m_body->setSpacing(theme.blockGap());
    const int foot = m_footer ? theme.by(footPadding, 8) : 0;
    m_foot->setContentsMargins(side, m_footer ? foot + border : 0, side, foot);
}

void Container::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QColor line = theme.color(Color::BorderDividerDefault);
    paintBox(painter, rect(),
             {.background = theme.color(Color::BackgroundContainerContent),
              .border = line,
              .borderWidth = border,
              .radius = radius});
    if (m_footer)
        paintLine(painter, QRectF(0, m_foot->geometry().top(), width(), border), line);
}

void Container::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

} // namespace ui
