#include "ui/components/collections/pagination.h"

#include "ui/components/collections/pagebutton.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int gap = 8;
constexpr int dotsWidth = 20;
constexpr int rowHeight = 24;
constexpr int around = 2; // pages named at either side of the present one
constexpr int atEnds = 7; // pages named in a row at the beginning and the end

} // namespace

QList<int> namedPages(int page, int count)
{
    int from = std::max(page - around, 1);
    int to = std::min(page + around, count - 2);
    if (page < atEnds - around) {
        from = 1;
        to = std::min(atEnds - 1, count - 2);
    }
    if (count - page <= atEnds - around) {
        from = std::min(from, std::max(count - atEnds, 1));
        to = count - 2;
    }
    QList<int> pages{0};
    if (from > 1)
        pages.append(-1);
    for (int i = from; i <= to; ++i)
        pages.append(i);
    if (to < count - 2)
        pages.append(-1);
    if (count > 1)
        pages.append(count - 1);
    return pages;
}

Pagination::Pagination(QWidget *parent)
    : QWidget(parent)
    , m_previous(new PageButton(Icon::AngleLeft, tr("Previous page"), this))
    , m_next(new PageButton(Icon::AngleRight, tr("Next page"), this))
{
    setObjectName(QStringLiteral("pagination"));
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_next->setObjectName(QStringLiteral("nextPage"));
    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT pageChosen(m_page - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT pageChosen(m_page + 1); });
    build();
}

void Pagination::setPages(int page, int count)
{
    if (page == m_page && count == m_count)
        return;
    m_page = page;
    m_count = std::max(1, count);
    build();
    updateGeometry();
}

void Pagination::build()
{
    for (PageButton *number : std::as_const(m_numbers)) {
        number->hide();
        number->deleteLater(); // one of them may be what was clicked
    }
    m_numbers.clear();
    m_dots.clear();
    int x = 0;
    const auto place = [&](QWidget *widget) {
        const QSize size = widget->sizeHint();
        widget->setGeometry(QRect(QPoint(x, 0), size));
        x += size.width() + gap;
    };
    place(m_previous);
    for (const int page : namedPages(m_page, m_count)) {
        if (page < 0) {
            m_dots.append(x);
            x += dotsWidth + gap;
            continue;
        }
        auto *number = new PageButton(QString::number(page + 1), this);
        number->setObjectName(QStringLiteral("page%1").arg(page + 1));
        number->setChecked(page == m_page);
        connect(number, &QAbstractButton::clicked, this, [this, page, number] {
            number->setChecked(page == m_page);
            if (page != m_page)
                Q_EMIT pageChosen(page);
        });
        number->show();
        m_numbers.append(number);
        place(number);
    }
    place(m_next);
    m_width = x - gap;
    enableArrows();
    update();
}

void Pagination::enableArrows()
{
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_count);
}

QSize Pagination::sizeHint() const
{
    return {m_width, rowHeight};
}

void Pagination::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        build();
}

void Pagination::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    for (const int x : m_dots)
        paintText(painter, QRectF(x, 0, dotsWidth, rowHeight), QStringLiteral("..."), TextStyle::Body,
                  theme.color(isEnabled() ? Color::TextInteractiveDefault : Color::TextInteractiveDisabled),
                  Qt::AlignHCenter | Qt::AlignVCenter);
}

} // namespace ui
