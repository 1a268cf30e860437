#include "ui/components/tables/tableheader.h"

#include "ui/components/controls/checkbox.h"
#include "ui/components/tables/rowmeasure.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/theme/focusring.h"
#include "ui/theme/focustracker.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

namespace {

constexpr int lineThickness = 1;
constexpr int tickLeft = 13; // in its column
constexpr int iconRight = 28; // from the icon's left to the cell's right edge
constexpr int textRight = 36;
constexpr int dividerHeight = 18;
constexpr int keyStep = 10;
constexpr int noPosition = -2;
constexpr int tickPosition = -1;

} // namespace

TableHeader::TableHeader(Table *table, QWidget *parent) : QWidget(parent), m_table(table), m_columns(table->columns())
{
    setObjectName(QStringLiteral("tableHeader"));
    setAccessibleName(tr("Column titles"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_columns, &TableColumns::changed, this, [this] { update(); });
    connect(table, &Table::ticksChanged, this, [this] { update(); });
    connect(table, &Table::densityChanged, this, [this] {
        updateGeometry();
        update();
    });
    connect(table, &Table::scrolledSideways, this, &TableHeader::setOffset);
}

void TableHeader::setSort(int modelColumn, Qt::SortOrder order)
{
    m_sortColumn = modelColumn;
    m_sortOrder = order;
    update();
}

void TableHeader::setOffset(int pixels)
{
    m_offset = pixels;
    update();
}

void TableHeader::setLine(bool shown)
{
    if (m_hasLine != shown) {
        m_hasLine = shown;
        update();
    }
}

void TableHeader::setTicksEnabled(bool enabled)
{
    m_ticksEnabled = enabled;
    update();
}

bool TableHeader::hasTickForAll() const
{
    return m_columns.hasTicks() && m_table && !m_table->isSingle();
}

int TableHeader::by(int comfortable, int compact) const
{
    return m_table && m_table->isCompact() ? compact : comfortable;
}

QSize TableHeader::sizeHint() const
{
    return {m_columns.totalWidth(), by(37, 29)};
}

QSize TableHeader::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

QRect TableHeader::positionRect(int position) const
{
    return {m_columns.left(position) - m_offset, 0, m_columns.width(position), height() - lineThickness};
}

QRect TableHeader::cellRect(int modelColumn) const
{
    const int position = m_columns.positionOf(modelColumn);
    return position < 0 ? QRect() : positionRect(position);
}

QRect TableHeader::tickRect() const
{
    return {m_columns.ticksLeft() - m_offset, 0, m_columns.ticksRight() - m_columns.ticksLeft(),
            height() - lineThickness};
}

void TableHeader::paintTitle(QPainter &painter, int position) const
{
    const Theme &theme = themeOf(this);
    const TableColumn &column = m_columns.column(position);
    const QRect cell = positionRect(position);
    const bool isSorted = m_columns.modelColumn(position) == m_sortColumn;
    const QColor color = theme.color(isSorted ? Color::TextInteractiveActive : Color::TextColumnHeader);
    const int top = by(9, 5);
    const int side = by(20, 16);
    const int left = leftPadding(m_columns, position, side);
    const int right = column.isSortable ? textRight : side;
    paintText(painter, QRectF(cell.left() + left, top, cell.width() - left - right, dividerHeight), column.title,
              TextStyle::ColumnHeader, color, column.isRight ? Qt::AlignRight : Qt::AlignLeft);
    if (column.isSortable) {
        const Icon icon = !isSorted             ? Icon::CaretDown
            : m_sortOrder == Qt::AscendingOrder ? Icon::CaretUpFilled
                                                : Icon::CaretDownFilled;
        paintIcon(painter, QPointF(cell.right() + 1 - iconRight, top + 1), icon, color);
    }
    paintLine(painter, QRectF(cell.right(), top, 1, dividerHeight),
              theme.color(Color::BorderDividerInteractiveDefault));
}

void TableHeader::paintTicks(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRect cell = tickRect();
    const int top = by(9, 5);
    if (hasTickForAll())
        paintCheckbox(painter, QPointF(cell.left() + tickLeft, top), m_table->tickState(), m_ticksEnabled, theme);
    paintLine(painter, QRectF(cell.right(), top, 1, dividerHeight), theme.color(Color::BorderDividerDefault));
}

void TableHeader::paintFocus(QPainter &painter) const
{
    const QRect cell = m_current == tickPosition ? tickRect().adjusted(tickLeft, 0, 0, 0) : positionRect(m_current);
    const int above = by(6, 3);
    QRectF area = QRectF(cell).adjusted(by(14, 10), above, -4, -above);
    if (m_current == tickPosition)
        area = QRectF(cell.left(), by(9, 5), 16, 16);
    paintFocusRing(painter, {.area = area, .gap = m_current == tickPosition ? 2.0 : 0.0}, themeOf(this));
}

void TableHeader::paintEvent(QPaintEvent *)
{
    if (!m_table)
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (m_columns.hasTicks())
        paintTicks(painter);
    for (int position = 0; position < m_columns.count(); ++position)
        paintTitle(painter, position);
    if (m_hasLine)
        paintLine(painter,
                  QRectF(m_columns.sidePadding() - m_offset, height() - lineThickness,
                         m_columns.totalWidth() - 2 * m_columns.sidePadding(), lineThickness),
                  theme.color(Color::BorderDividerDefault));
    if (m_dragged >= 0) {
        painter.setPen(QPen(theme.color(Color::BorderDividerActive), 1, Qt::DashLine));
        const int x = m_columns.left(m_dragged) + m_dragWidth - m_offset - 1;
        painter.drawLine(x, 0, x, height());
    }
    if (showsFocus(this) && m_current < m_columns.count())
        paintFocus(painter);
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->pos().x() + m_offset;
    m_dragged = m_columns.edgeAt(x);
    if (m_dragged >= 0) {
        m_dragWidth = m_columns.width(m_dragged);
        return;
    }
    m_pressed = tickRect().contains(event->pos()) && hasTickForAll() ? tickPosition : m_columns.positionAt(x);
    if (m_pressed == tickPosition && !tickRect().contains(event->pos()))
        m_pressed = noPosition;
}

void TableHeader::drag(int x)
{
    m_dragWidth = std::max(x + m_offset - m_columns.left(m_dragged), m_columns.column(m_dragged).minimumWidth);
    m_table->showEdge(m_columns.left(m_dragged) + m_dragWidth);
    update();
}

void TableHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged >= 0) {
        drag(event->pos().x());
        return;
    }
    const int x = event->pos().x() + m_offset;
    const int position = m_columns.positionAt(x);
    const bool sorts = (position >= 0 && m_columns.column(position).isSortable)
        || (hasTickForAll() && tickRect().contains(event->pos()));
    setCursor(m_columns.edgeAt(x) >= 0 ? Qt::SplitHCursor : sorts ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged >= 0) {
        const int column = m_columns.modelColumn(m_dragged);
        const bool moved = m_dragWidth != m_columns.width(m_dragged);
        m_dragged = -1;
        m_table->showEdge(-1);
        if (moved) {
            m_columns.setWidth(column, m_dragWidth);
            Q_EMIT m_columns.widthSet(column, m_dragWidth);
        }
        update();
        return;
    }
    const int pressed = std::exchange(m_pressed, noPosition);
    if (pressed == tickPosition && tickRect().contains(event->pos()))
        press(tickPosition);
    else if (pressed >= 0 && positionRect(pressed).contains(event->pos()))
        press(pressed);
}

// Sorts by the column at this position, the other way round if it is sorted already; or ticks all.
void TableHeader::press(int position)
{
    if (position == tickPosition) {
        if (m_ticksEnabled)
            m_table->tickAll(m_table->tickState() != Qt::Checked);
        return;
    }
    if (!m_columns.column(position).isSortable)
        return;
    const int column = m_columns.modelColumn(position);
    const bool turns = column == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
    setSort(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT sortRequested(m_sortColumn, m_sortOrder);
}

void TableHeader::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if ((event->modifiers() & Qt::ShiftModifier) && m_current >= 0) {
            const int column = m_columns.modelColumn(m_current);
            m_columns.setWidth(column, m_columns.width(m_current) + step * keyStep);
            Q_EMIT m_columns.widthSet(column, m_columns.width(m_current));
        } else if (event->modifiers() == Qt::NoModifier) {
            m_current = std::clamp(m_current + step, hasTickForAll() ? tickPosition : 0, m_columns.count() - 1);
        } else {
            QWidget::keyPressEvent(event);
        }
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        press(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
    update();
}

void TableHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool TableHeader::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace ui
