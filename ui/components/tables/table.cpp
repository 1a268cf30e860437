#include "ui/components/tables/table.h"

#include "ui/components/content/copybutton.h"
#include "ui/components/tables/pagescroll.h"
#include "ui/components/tables/rowkeys.h"
#include "ui/components/tables/rowmeasure.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tablepainter.h"
#include "ui/components/tables/tableroles.h"
#include "ui/components/tables/thinscrollbar.h"
#include "ui/theme/focusring.h"
#include "ui/theme/focustracker.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int keyStep = 40; // sideways
constexpr int iconReach = 4; // around an icon or a switch a press counts too

} // namespace

Table::Table(QWidget *parent) : QAbstractItemView(parent), m_columns(new TableColumns(this))
{
    setObjectName(QStringLiteral("table"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBar(new ThinScrollBar(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    connect(m_columns, &TableColumns::changed, this, &Table::doItemsLayout);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        viewport()->update();
        Q_EMIT scrolledSideways(value);
    });
}

void Table::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QAbstractItemView::setModel(model);
    m_ticks.setModel(model);
    if (model) {
        // The base class only looks at rows that are about to go; afterwards there are fewer.
        connect(model, &QAbstractItemModel::rowsRemoved, this, &Table::doItemsLayout);
        connect(model, &QAbstractItemModel::rowsInserted, this, &Table::doItemsLayout);
    }
    doItemsLayout();
}

void Table::setTicks(const TableTicks &ticks)
{
    m_ticks.setAccess(ticks);
    Q_EMIT ticksChanged();
}

void Table::setWrap(bool wraps)
{
    m_wraps = wraps;
    doItemsLayout();
}

void Table::setTwoLines(bool areTwo)
{
    m_hasTwoLines = areTwo;
    doItemsLayout();
}

void Table::setCompact(std::optional<bool> compact)
{
    m_compact = compact;
    doItemsLayout();
    Q_EMIT densityChanged();
}

void Table::setStriped(bool striped)
{
    m_striped = striped;
    viewport()->update();
}

bool Table::isCompact() const
{
    return m_compact.value_or(themeOf(this).isCompact());
}

Qt::CheckState Table::tickState() const
{
    return m_ticks.state();
}

void Table::tickAll(bool areTicked)
{
    if (m_rows.count() > 0 && m_columns->hasTicks() && (!areTicked || !isSingle()))
        m_ticks.tick(0, m_rows.count() - 1, areTicked);
}

void Table::setCurrentRow(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : model()->index(row, 0));
}

// Rows ------------------------------------------------------------------------------------------------------------

void Table::doItemsLayout()
{
    m_ticks.forget();
    measureRows(m_rows, model(), *m_columns, isCompact(),
                m_hasTwoLines ? RowLines::Two
                    : m_wraps ? RowLines::Wrapped
                              : RowLines::One);
    QAbstractItemView::doItemsLayout(); // calls updateGeometries
    updateGeometry();
    viewport()->update();
    Q_EMIT ticksChanged();
}

void Table::reset()
{
    QAbstractItemView::reset();
    doItemsLayout();
}

void Table::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    if (roles.isEmpty() || roles.contains(Qt::CheckStateRole)) {
        m_ticks.forget();
        Q_EMIT ticksChanged();
    }
    if (wraps() && (roles.isEmpty() || roles.contains(Qt::DisplayRole)))
        doItemsLayout();
    QAbstractItemView::dataChanged(from, to, roles);
    viewport()->update(); // neighbours of ticked rows have other frames
}

void Table::updateGeometries()
{
    if (isVisible()) // else its header knows better
        m_columns->fit(viewport()->width());
    const int over = std::max(0, m_columns->totalWidth() - viewport()->width());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(keyStep);
    horizontalScrollBar()->setRange(0, over);
    QAbstractItemView::updateGeometries();
}

void Table::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    m_columns->fit(viewport()->width()); // rows are measured anew if that changes anything
    updateGeometry(); // it may have a scroll bar now
}

QSize Table::sizeHint() const
{
    const bool scrolls = m_columns->totalWidth() > width();
    return {m_columns->totalWidth(), m_rows.total() + (scrolls ? ThinScrollBar::thickness : 0)};
}

QSize Table::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

int Table::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

bool Table::isIndexHidden(const QModelIndex &index) const
{
    return m_columns->positionOf(index.column()) < 0;
}

// From padding to padding; the line below belongs to it.
QRect Table::rowRect(int row) const
{
    const int padding = m_columns->sidePadding();
    return {padding - horizontalOffset(), m_rows.top(row), m_columns->totalWidth() - 2 * padding,
            m_rows.bottom(row) - m_rows.top(row)};
}

QRect Table::visualRect(const QModelIndex &index) const
{
    const int position = index.isValid() ? m_columns->positionOf(index.column()) : -1;
    if (position < 0)
        return {};
    return {m_columns->left(position) - horizontalOffset(), m_rows.top(index.row()), m_columns->width(position),
            m_rows.bottom(index.row()) - m_rows.top(index.row())};
}

QModelIndex Table::indexAt(const QPoint &point) const
{
    const int position = m_columns->positionAt(point.x() + horizontalOffset());
    const int row = m_rows.rowAt(point.y());
    if (position < 0 || row < 0 || point.y() >= m_rows.total())
        return {};
    return model()->index(row, m_columns->modelColumn(position));
}

QRect Table::linkRect(const QModelIndex &cell) const
{
    if (!cell.isValid() || !cell.data(LinkRole).toBool() || isIndexHidden(cell))
        return {};
    const CellPadding padding = cellPadding(isCompact());
    const bool isUnread = cell.data(UnreadRole).toBool();
    const int left = leftPadding(*m_columns, m_columns->positionOf(cell.column()), padding.side);
    QRect area = visualRect(cell).adjusted(left, padding.above, -padding.side, -padding.below - 1);
    const int height = contentHeight(cell, area.width());
    area = QRect(area.left(), area.top() + (area.height() - height) / 2, area.width(), height);
    if (m_hasTwoLines)
        area.setHeight(lineHeight(TextStyle::Body));
    if (isUnread)
        area.setLeft(area.left() + unreadTextStart);
    const qreal width = textWidth(cell.data().toString(), isUnread ? TextStyle::Label : TextStyle::Body);
    area.setWidth(std::min(area.width(), int(std::ceil(width))));
    return area;
}

int Table::contentHeight(const QModelIndex &cell, int width) const
{
    return m_hasTwoLines ? lineHeight(TextStyle::Body) + lineHeight(TextStyle::Small)
                         : cellHeight(cell, width, m_wraps);
}

QRect Table::iconRect(const QModelIndex &cell) const
{
    const bool isSwitch = cell.data(SwitchRole).isValid();
    if (!cell.isValid() || isIndexHidden(cell) || (!isSwitch && !cell.data(CopyRole).toBool()))
        return {};
    const CellPadding padding = cellPadding(isCompact());
    const QRect area = visualRect(cell).adjusted(padding.side, 0, -padding.side, 0);
    const int top = area.top() + (area.height() - contentHeight(cell, area.width())) / 2;
    return isSwitch ? QRect(area.left(), top + switchTop, switchWidth, markSize)
                    : QRect(area.left() + copyLeft, top + switchTop, markSize, markSize);
}

// The page around scrolls, not the table.
void Table::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (index.isValid())
        scrollPageTo(this, m_rows.top(index.row()), m_rows.bottom(index.row()) - m_rows.top(index.row()), m_covered);
}

void Table::showEdge(int x)
{
    m_edge = x;
    viewport()->update();
}

// Painting --------------------------------------------------------------------------------------------------------

void Table::paintEvent(QPaintEvent *event)
{
    if (!model() || m_rows.count() == 0)
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    const QRect area = event->rect();
    // One more at either end: the frame of a ticked row reaches into its neighbour.
    const int first = std::max(0, m_rows.rowAt(area.top()) - 1);
    const int last = std::min(m_rows.count() - 1, m_rows.rowAt(area.bottom()) + 1);
    TablePainter(*this, painter, theme).paintRows(first, last);
    if (m_edge >= 0) {
        painter.setPen(QPen(theme.color(Color::BorderDividerActive), 1, Qt::DashLine));
        painter.drawLine(m_edge - 1 - horizontalOffset(), area.top(), m_edge - 1 - horizontalOffset(), area.bottom());
    }
    if (showsFocus(this) && currentRow() >= 0) {
        const QRect row = rowRect(currentRow()).intersected(viewport()->rect().adjusted(4, 0, -4, 0));
        paintFocusRing(painter, {.area = QRectF(row).adjusted(2, 2, -2, -3), .gap = 0}, theme);
    }
    noteShownRows();
}

void Table::noteShownRows()
{
    const QRect seen = viewport()->visibleRegion().boundingRect();
    const std::pair shown(m_rows.rowAt(seen.top()), m_rows.rowAt(seen.bottom()));
    if (seen.isEmpty() || shown == m_shownRows)
        return;
    m_shownRows = shown;
    // Not while it is being painted: who hears of it may change the model.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT rowsShown(m_shownRows.first, m_shownRows.second); }, Qt::QueuedConnection);
}

// Mouse -----------------------------------------------------------------------------------------------------------

void Table::setHovered(const QModelIndex &cell)
{
    if (m_hovered == cell)
        return;
    m_hovered = cell;
    viewport()->setCursor(cell.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void Table::mousePressEvent(QMouseEvent *event)
{
    const int row = m_rows.rowAt(event->pos().y());
    if (event->button() != Qt::LeftButton || row < 0 || !model())
        return;
    const QModelIndex cell = indexAt(event->pos());
    m_pressed = cell.isValid() ? cell : model()->index(row, 0);
    selectionModel()->setCurrentIndex(m_pressed, QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void Table::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex cell = model() ? indexAt(event->pos()) : QModelIndex();
    const bool isActive = linkRect(cell).contains(event->pos()) || iconRect(cell).contains(event->pos());
    setHovered(isActive ? cell : QModelIndex());
}

void Table::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = std::exchange(m_pressed, {});
    const int row = m_rows.rowAt(event->pos().y());
    if (event->button() != Qt::LeftButton || !pressed.isValid() || pressed.row() != row)
        return;
    const int x = event->pos().x() + horizontalOffset();
    if (m_columns->hasTicks() && x >= m_columns->ticksLeft() && x < m_columns->ticksRight())
        m_ticks.turn(row, event->modifiers() & Qt::ShiftModifier);
    else if (linkRect(pressed).contains(event->pos()))
        Q_EMIT linkActivated(row);
    else if (iconRect(pressed).adjusted(-iconReach, -iconReach, iconReach, iconReach).contains(event->pos()))
        pressIcon(pressed);
}

void Table::pressIcon(const QModelIndex &cell)
{
    if (cell.data(SwitchRole).isValid())
        Q_EMIT switchPressed(cell.row());
    else
        copyText(cell.data().toString(), viewport(), iconRect(cell));
}

// Two clicks in a row, nothing else.
void Table::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void Table::wheelEvent(QWheelEvent *event)
{
    const bool sideways =
        std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()) && horizontalScrollBar()->maximum() > 0;
    if (sideways)
        QAbstractItemView::wheelEvent(event);
    else
        event->ignore(); // the page scrolls
}

bool Table::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        setHovered({});
    if (event->type() == QEvent::ToolTip && !wraps()) {
        // What is cut is told in full.
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex cell = model() ? indexAt(help->pos()) : QModelIndex();
        const QString text = cell.data().toString();
        const int room = visualRect(cell).width() - 2 * cellPadding(isCompact()).side;
        // Marked as rich text, or Qt would read a name that looks like it as such.
        const bool isCut = textWidth(text, TextStyle::Body) > room;
        viewport()->setToolTip(isCut ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : QString());
    }
    return QAbstractItemView::viewportEvent(event);
}

// Keyboard --------------------------------------------------------------------------------------------------------

int Table::rowsPerPage() const
{
    const int height = seenHeight(this) - m_covered;
    return std::max(1, height / (m_rows.bottom(0) - m_rows.top(0)) - 1);
}

void Table::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!model() || m_rows.count() == 0) {
        event->ignore();
        return;
    }
    event->accept();
    const std::optional<int> target = rowForKey(key, currentRow(), m_rows.count(), rowsPerPage());
    if (plain && target) {
        setCurrentRow(*target);
        viewport()->update();
    } else if (plain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        horizontalScrollBar()->setValue(horizontalOffset() + (key == Qt::Key_Left ? -keyStep : keyStep));
    } else if (key == Qt::Key_Space && currentRow() >= 0 && m_columns->hasTicks()) {
        m_ticks.turn(currentRow(), event->modifiers() & Qt::ShiftModifier);
    } else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT linkActivated(currentRow());
    } else if (plain && key == Qt::Key_Delete) {
        Q_EMIT deletePressed();
    } else if (event->matches(QKeySequence::SelectAll)) {
        tickAll(true);
    } else if (plain && key == Qt::Key_Escape && tickState() != Qt::Unchecked) {
        tickAll(false);
    } else {
        event->ignore();
    }
}

// Asked by the base class for the first row one stands on when the focus comes; for the keys see rowForKey.
QModelIndex Table::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return currentIndex().isValid() || !model() ? currentIndex() : model()->index(0, 0);
}

void Table::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void Table::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
