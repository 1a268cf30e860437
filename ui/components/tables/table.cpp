#include "ui/components/tables/table.h"

#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/letterwidths.h"
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
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int keyStep = 40; // sideways

QScrollArea *pageOf(const QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    return nullptr;
}

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
    if (model) {
        // The base class only looks at rows that are about to go; afterwards there are fewer.
        connect(model, &QAbstractItemModel::rowsRemoved, this, &Table::doItemsLayout);
        connect(model, &QAbstractItemModel::rowsInserted, this, &Table::doItemsLayout);
    }
    doItemsLayout();
}

void Table::setTicks(const TableTicks &ticks)
{
    m_ticks = ticks;
    m_tickState.reset();
    Q_EMIT ticksChanged();
}

void Table::setWrap(bool wraps)
{
    m_wraps = wraps;
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

bool Table::isTicked(int row) const
{
    return m_columns->hasTicks() && model()->index(row, 0, rootIndex()).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

bool Table::canTick(int row) const
{
    return model()->flags(model()->index(row, 0, rootIndex())) & Qt::ItemIsUserCheckable;
}

Qt::CheckState Table::tickState() const
{
    if (m_tickState || !model())
        return m_tickState.value_or(Qt::Unchecked);
    if (m_ticks.state) {
        m_tickState = m_ticks.state();
        return *m_tickState;
    }
    int count = 0;
    for (int row = 0; row < m_rows.count(); ++row)
        count += isTicked(row);
    m_tickState = count == 0 ? Qt::Unchecked : count == m_rows.count() ? Qt::Checked : Qt::PartiallyChecked;
    return *m_tickState;
}

void Table::tick(int first, int last, bool areTicked)
{
    if (m_ticks.tick) {
        m_ticks.tick(first, last, areTicked);
        return;
    }
    for (int row = first; row <= last; ++row)
        if (canTick(row))
            model()->setData(model()->index(row, 0, rootIndex()), areTicked ? Qt::Checked : Qt::Unchecked,
                             Qt::CheckStateRole);
}

void Table::tickAll(bool areTicked)
{
    if (m_rows.count() > 0 && m_columns->hasTicks())
        tick(0, m_rows.count() - 1, areTicked);
}

void Table::tickByClick(int row, bool isRange)
{
    if (!canTick(row))
        return;
    const bool ticked = !isTicked(row);
    const int from = isRange && m_anchor.isValid() ? m_anchor.row() : row;
    tick(std::min(from, row), std::max(from, row), ticked);
    m_anchor = model()->index(row, 0, rootIndex());
}

void Table::setCurrentRow(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : model()->index(row, 0, rootIndex()));
}

// Rows ------------------------------------------------------------------------------------------------------------

int Table::wrappedHeight(int row, const LetterWidths &letters) const
{
    const CellPadding padding = cellPadding(isCompact());
    const int line = lineHeight(TextStyle::Body);
    int height = line;
    for (int position = 0; position < m_columns->count(); ++position) {
        const QModelIndex cell = model()->index(row, m_columns->modelColumn(position), rootIndex());
        const int before = cell.data(StatusRole).isValid() ? statusTextStart : 0;
        const int room = m_columns->width(position) - 2 * padding.side;
        const QString text = cell.data().toString();
        if (letters.atMost(text) <= room - before || textWidth(text, TextStyle::Body) <= room - before)
            continue;
        height = std::max(height, measureText(text, TextStyle::Body, room, Wrap::Words, before).height);
    }
    return padding.above + height + padding.below + 1;
}

void Table::measureRows()
{
    const int count = model() ? model()->rowCount(rootIndex()) : 0;
    if (!m_wraps) {
        const CellPadding padding = cellPadding(isCompact());
        m_rows.setEqual(count, padding.above + lineHeight(TextStyle::Body) + padding.below + 1);
        return;
    }
    const LetterWidths letters(TextStyle::Body);
    std::vector<int> heights;
    heights.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        heights.push_back(wrappedHeight(row, letters));
    m_rows.setEach(heights);
}

void Table::doItemsLayout()
{
    m_tickState.reset();
    measureRows();
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
        m_tickState.reset();
        Q_EMIT ticksChanged();
    }
    if (m_wraps && (roles.isEmpty() || roles.contains(Qt::DisplayRole)))
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
    m_columns->fit(viewport()->width());
    if (m_wraps)
        doItemsLayout();
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
    return model()->index(row, m_columns->modelColumn(position), rootIndex());
}

QRect Table::linkRect(const QModelIndex &cell) const
{
    if (!cell.isValid() || !cell.data(LinkRole).toBool() || isIndexHidden(cell))
        return {};
    const CellPadding padding = cellPadding(isCompact());
    QRect area = visualRect(cell).adjusted(padding.side, padding.above, -padding.side, -padding.below - 1);
    area.setWidth(std::min(area.width(), int(std::ceil(textWidth(cell.data().toString(), TextStyle::Body)))));
    return area;
}

// The page around scrolls, not the table.
void Table::scrollTo(const QModelIndex &index, ScrollHint)
{
    QScrollArea *page = pageOf(this);
    if (!index.isValid() || !page || !page->widget())
        return;
    const int top = viewport()->mapTo(page->widget(), QPoint(0, m_rows.top(index.row()))).y();
    const int height = m_rows.bottom(index.row()) - m_rows.top(index.row());
    QScrollBar *bar = page->verticalScrollBar();
    if (top - m_covered < bar->value())
        bar->setValue(top - m_covered - 1);
    else if (top + height > bar->value() + page->viewport()->height())
        bar->setValue(top + height + 1 - page->viewport()->height());
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
    m_pressed = cell.isValid() ? cell : model()->index(row, 0, rootIndex());
    selectionModel()->setCurrentIndex(m_pressed, QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void Table::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex cell = model() ? indexAt(event->pos()) : QModelIndex();
    setHovered(linkRect(cell).contains(event->pos()) ? cell : QModelIndex());
}

void Table::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = std::exchange(m_pressed, {});
    const int row = m_rows.rowAt(event->pos().y());
    if (event->button() != Qt::LeftButton || !pressed.isValid() || pressed.row() != row)
        return;
    const int x = event->pos().x() + horizontalOffset();
    if (m_columns->hasTicks() && x >= m_columns->ticksLeft() && x < m_columns->ticksRight())
        tickByClick(row, event->modifiers() & Qt::ShiftModifier);
    else if (linkRect(pressed).contains(event->pos()))
        Q_EMIT linkActivated(row);
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
    if (event->type() == QEvent::ToolTip && !m_wraps) {
        // What is cut is told in full.
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex cell = model() ? indexAt(help->pos()) : QModelIndex();
        const QString text = cell.data().toString();
        const int room = visualRect(cell).width() - 2 * cellPadding(isCompact()).side;
        viewport()->setToolTip(textWidth(text, TextStyle::Body) > room ? text : QString());
    }
    return QAbstractItemView::viewportEvent(event);
}

// Keyboard --------------------------------------------------------------------------------------------------------

int Table::rowsPerPage() const
{
    const QScrollArea *page = pageOf(this);
    const int height = (page ? page->viewport()->height() : this->height()) - m_covered;
    return m_rows.count() == 0 ? 1 : std::max(1, height / (m_rows.bottom(0) - m_rows.top(0)) - 1);
}

QModelIndex Table::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_rows.count() == 0)
        return {};
    int row = currentRow();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = row < 0 ? 0 : row - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = row + 1;
        break;
    case MovePageUp:
        row -= rowsPerPage();
        break;
    case MovePageDown:
        row += rowsPerPage();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = m_rows.count() - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, m_rows.count() - 1), 0, rootIndex());
}

void Table::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, CursorAction> moves{{Qt::Key_Up, MoveUp},         {Qt::Key_Down, MoveDown},
                                                {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown},
                                                {Qt::Key_Home, MoveHome},     {Qt::Key_End, MoveEnd}};
    const int key = event->key();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    event->accept();
    if (!model() || m_rows.count() == 0) {
        event->ignore();
    } else if (plain && moves.contains(key)) {
        setCurrentIndex(moveCursor(moves[key], Qt::NoModifier));
        viewport()->update();
    } else if (plain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        horizontalScrollBar()->setValue(horizontalOffset() + (key == Qt::Key_Left ? -keyStep : keyStep));
    } else if (key == Qt::Key_Space && currentRow() >= 0 && m_columns->hasTicks()) {
        tickByClick(currentRow(), event->modifiers() & Qt::ShiftModifier);
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

// Coming by Tab, one stands on a row at once.
void Table::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && currentRow() < 0 && m_rows.count() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0, rootIndex()), QItemSelectionModel::NoUpdate);
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void Table::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

void Table::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        doItemsLayout();
}

} // namespace ui
