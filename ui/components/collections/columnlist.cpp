#include "ui/components/collections/columnlist.h"

#include "ui/components/collections/draghandle.h"
#include "ui/components/controls/toggle.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int pitch = 37; // 36 and a line
constexpr int handleLeft = 2;
constexpr int handleTop = 10;
constexpr int textLeft = 20;
constexpr int textTop = 8;
constexpr int toggleRight = 32; // from the toggle's left to the right edge

} // namespace

ColumnList::ColumnList(const QList<TablePreferences::Column> &columns, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("columnList"));
    setAccessibleName(tr("Columns"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const TablePreferences::Column &column : columns)
        add(column);
}

void ColumnList::add(const TablePreferences::Column &column)
{
    auto *handle = new DragHandle(tr("Move %1").arg(column.title), this);
    handle->setObjectName(QStringLiteral("move%1").arg(column.column));
    auto *toggle = new Toggle({}, this);
    toggle->setObjectName(QStringLiteral("show%1").arg(column.column));
    toggle->setAccessibleName(column.title);
    toggle->setChecked(column.isShown);
    toggle->setEnabled(!column.isFixed);
    connect(handle, &DragHandle::moved, this, [this, handle](int y) { drag(handle, y); });
    connect(handle, &DragHandle::stepped, this, [this, handle](int step) { move(handle, indexOf(handle) + step); });
    connect(handle, &DragHandle::released, this, [this] {
        m_dragged = nullptr;
        place();
    });
    m_entries.append({column, handle, toggle});
}

QList<TablePreferences::Column> ColumnList::columns() const
{
    QList<TablePreferences::Column> result;
    for (const Entry &entry : m_entries) {
        result.append(entry.column);
        result.last().isShown = entry.toggle->isChecked();
    }
    return result;
}

int ColumnList::indexOf(const DragHandle *handle) const
{
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].handle == handle)
            return i;
    return -1;
}

void ColumnList::move(DragHandle *handle, int to)
{
    const int from = indexOf(handle);
    to = std::clamp(to, 0, int(m_entries.size()) - 1);
    if (from != to)
        m_entries.move(from, to);
    place();
}

void ColumnList::drag(DragHandle *handle, int globalY)
{
    m_dragged = handle;
    const int y = mapFromGlobal(QPoint(0, globalY)).y();
    m_dragTop = std::clamp(y - handleTop - 8, 0, int(m_entries.size() - 1) * pitch);
    move(handle, y / pitch);
}

void ColumnList::place()
{
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const int top = entry.handle == m_dragged ? m_dragTop : i * pitch;
        entry.handle->setGeometry(handleLeft, top + handleTop, 16, 16);
        const QSize toggle = entry.toggle->sizeHint();
        entry.toggle->setGeometry(QRect(QPoint(width() - toggleRight, top + textTop), toggle));
    }
    update();
}

QSize ColumnList::sizeHint() const
{
    return {369, int(m_entries.size()) * pitch - 1};
}

QSize ColumnList::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ColumnList::resizeEvent(QResizeEvent *)
{
    place();
}

void ColumnList::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const int top = entry.handle == m_dragged ? m_dragTop : i * pitch;
        paintText(painter, QRectF(textLeft, top + textTop, width() - textLeft - toggleRight - textLeft, 20),
                  entry.column.title, TextStyle::Body, theme.color(Color::TextBodyDefault));
        if (i + 1 < m_entries.size())
            paintLine(painter, QRectF(0, (i + 1) * pitch - 1, width(), 1), theme.color(Color::BorderDividerSecondary));
    }
}

} // namespace ui
