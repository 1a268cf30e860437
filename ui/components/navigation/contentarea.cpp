#include "ui/components/navigation/contentarea.h"

#include "ui/components/navigation/breadcrumbs.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int coveredGap = 16; // from the last message to the breadcrumbs

} // namespace

ContentArea::ContentArea(QWidget *parent) : QScrollArea(parent), m_breadcrumbs(new Breadcrumbs), m_column(nullptr)
{
    setObjectName(QStringLiteral("content"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // keys that the page does not want come here anyway
    auto *paper = new QWidget;
    m_column = new QVBoxLayout(paper);
    m_column->addWidget(m_breadcrumbs);
    m_column->addStretch(1);
    setWidget(paper);
    paper->setAutoFillBackground(false);
    paper->show();
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(40);
    arrange();
}

void ContentArea::setPage(QWidget *page)
{
    if (m_page == page)
        return;
    if (m_page) {
        m_page->hide();
        m_column->removeWidget(m_page);
    }
    m_page = page;
    if (page) {
        m_column->insertWidget(1, page);
        page->show();
    }
    verticalScrollBar()->setValue(0);
}

void ContentArea::setSides(int left, int right)
{
    m_left = left;
    m_right = right;
    arrange();
}

void ContentArea::setCovered(int height)
{
    if (m_covered == height)
        return;
    m_covered = height;
    arrange();
    Q_EMIT coveredChanged();
}

void ContentArea::arrange()
{
    if (!m_column)
        return;
    const Theme &theme = themeOf(this);
    const int bar = width() - viewport()->width();
    m_column->setContentsMargins(m_left, m_covered > 0 ? m_covered + coveredGap : theme.by(16, 12),
                                 std::max(0, m_right - bar), theme.by(40, 24));
    m_column->setSpacing(theme.by(4, 2));
}

// As wide as the viewport, as high as its parts want to be: a page is never squeezed into the window.
void ContentArea::fit()
{
    const int width = viewport()->width();
    const int wanted =
        m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->totalSizeHint().height();
    widget()->resize(width, std::max(wanted, viewport()->height()));
}

void ContentArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    fit();
}

bool ContentArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ContentArea::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace ui
