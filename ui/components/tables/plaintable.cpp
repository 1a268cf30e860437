#include "ui/components/tables/plaintable.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QResizeEvent>

#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr int firstPadding = 2;
constexpr int dividerHeight = 18;

int heightOf(const QWidget *cell, int width)
{
    return cell->hasHeightForWidth() ? cell->heightForWidth(width) : cell->sizeHint().height();
}

} // namespace

PlainTable::PlainTable(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_titles(titles)
    , m_fixed(titles.size(), 0)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlainTable::setFixedWidth(int column, int width)
{
    m_fixed[column] = width;
}

void PlainTable::setSides(int pixels)
{
    m_sides = pixels;
}

void PlainTable::setCellsAtTop()
{
    m_isTop = true;
}

void PlainTable::setClosed()
{
    m_isClosed = true;
}

void PlainTable::addRow(const QList<QWidget *> &cells)
{
    for (QWidget *cell : cells) {
        cell->setParent(this);
        cell->show();
    }
    m_rows.append(cells);
    updateGeometry();
    arrange(width(), true);
    update();
}

void PlainTable::clear()
{
    for (const auto &row : std::as_const(m_rows))
        qDeleteAll(row);
    m_rows.clear();
    updateGeometry();
    update();
}

PlainTable::Padding PlainTable::padding(qsizetype column) const
{
    const int side = themeOf(this).by(20, 16);
    return {column == 0 ? firstPadding : side, side};
}

int PlainTable::headerHeight() const
{
    return themeOf(this).by(37, 29);
}

/// As a browser lays a table out: in the ratio of the widths that the columns would like to have.
QList<qreal> PlainTable::widths(int width) const
{
    QList<qreal> wanted;
    qreal room = width - 2 * m_sides;
    for (qsizetype column = 0; column < m_titles.size(); ++column) {
        qreal content = textWidth(m_titles[column], TextStyle::ColumnHeader);
        for (const auto &row : m_rows)
            content = std::max<qreal>(content, row[column]->sizeHint().width());
        const auto [left, right] = padding(column);
        wanted.append(m_fixed[column] > 0 ? 0 : content + left + right);
        room -= m_fixed[column];
    }
    const qreal sum = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
    QList<qreal> widths;
    for (qsizetype column = 0; column < m_titles.size(); ++column)
        widths.append(m_fixed[column] > 0 ? m_fixed[column] : wanted[column] * room / sum);
    return widths;
}

int PlainTable::arrange(int width, bool apply) const
{
    const int above = themeOf(this).by(9, 5);
    const int below = themeOf(this).by(10, 6);
    const QList<qreal> columns = widths(width);
    if (apply)
        m_lines.clear();
    int y = headerHeight();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const int top = y + above + (row == 0 ? 1 : 0);
        int height = 0;
        qreal x = m_sides;
        QList<QRect> places;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const auto [left, right] = padding(column);
            const int cellWidth = int(std::floor(columns[column])) - left - right;
            const int cellHeight = heightOf(m_rows[row][column], cellWidth);
            places.append({int(std::floor(x)) + left, top, cellWidth, cellHeight});
            height = std::max(height, cellHeight);
            x += columns[column];
        }
        for (qsizetype column = 0; apply && column < places.size(); ++column) {
            const int down = m_isTop ? 0 : (height - places[column].height()) / 2;
            m_rows[row][column]->setGeometry(places[column].translated(0, down));
        }
        const bool isOpen = row + 1 == m_rows.size() && !m_isClosed;
        y = top + height + below + (isOpen && row > 0 ? 1 : 0);
        if (apply && !isOpen)
            m_lines.append(y - 1);
    }
    return y;
}

int PlainTable::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize PlainTable::sizeHint() const
{
    return {600, heightForWidth(width() > 100 ? width() : 600)};
}

QSize PlainTable::minimumSizeHint() const
{
    return {150, headerHeight()};
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    arrange(width(), true);
    if (event->oldSize().width() != width())
        updateGeometry(); // sizeHint() is for this width now, and a layout lets nothing grow beyond it
}

bool PlainTable::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
        update();
    }
    return QWidget::event(event);
}

void PlainTable::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QList<qreal> columns = widths(width());
    const int height = headerHeight();
    const qreal dividerTop = (height - 1 - dividerHeight) / 2;
    qreal x = m_sides;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const int left = padding(column).left;
        paintText(painter, QRectF(std::floor(x) + left, theme.by(9, 5), columns[column] - left, 18), m_titles[column],
                  TextStyle::ColumnHeader, theme.color(Color::TextColumnHeader));
        x += columns[column];
        if (column + 1 < columns.size())
            paintLine(painter, QRectF(std::floor(x) - 1, dividerTop, 1, dividerHeight),
                      theme.color(Color::BorderDividerDefault));
    }
    paintLine(painter, QRectF(m_sides, height - 1, width() - 2 * m_sides, 1), theme.color(Color::BorderDividerDefault));
    for (const int y : std::as_const(m_lines)) {
        const bool isEnd = m_isClosed && y == m_lines.last();
        paintLine(painter, QRectF(m_sides, y, width() - 2 * m_sides, 1),
                  theme.color(isEnd ? Color::BorderDividerDefault : Color::BorderDividerSecondary));
    }
}

} // namespace ui
