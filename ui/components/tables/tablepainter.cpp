#include "ui/components/tables/tablepainter.h"

#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/link.h"
#include "ui/components/controls/radiobutton.h"
#include "ui/components/controls/toggle.h"
#include "ui/components/status/badge.h"
#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/rowmeasure.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableroles.h"
#include "ui/theme/shapes.h"
#include "ui/theme/text.h"

#include <cmath>

namespace ui {

namespace {

constexpr int tickLeft = 13; // in its column
constexpr int dot = 8; // of an unread row
constexpr int dotTop = 6; // in the line
constexpr int badgeGap = 8; // behind a status
constexpr int selectedBorder = 2;
constexpr int selectedRadius = 8;

// A cell of several lines, as long as none of them wraps.
QString inOneLine(const QString &heading, QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1String(", "));
    return heading.isEmpty() ? text : heading + QLatin1String(": ") + text;
}

} // namespace

TablePainter::TablePainter(const Table &table, QPainter &painter, const Theme &theme)
    : m_table(table)
    , m_painter(painter)
    , m_theme(theme)
{
}

bool TablePainter::isTicked(int row) const
{
    return m_table.m_columns->hasTicks() && m_table.m_ticks.isTicked(row);
}

void TablePainter::paintRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        paintGround(row);
    for (int row = first; row <= last; ++row) {
        if (isTicked(row))
            paintSelected(row);
        if (m_table.m_columns->hasTicks())
            paintTick(row);
        for (int position = 0; position < m_table.m_columns->count(); ++position)
            paintCell(row, position);
    }
}

// The line below belongs to the row; the last one has none, and none stands where a frame is.
void TablePainter::paintGround(int row)
{
    const QRect area = m_table.rowRect(row);
    if (m_table.m_striped && row % 2 == 1)
        m_painter.fillRect(area, m_theme.color(Color::BackgroundCellShaded));
    const bool isFramed = isTicked(row) || (row + 1 < m_table.m_rows.count() && isTicked(row + 1));
    if (row + 1 < m_table.m_rows.count() && !isFramed)
        paintLine(m_painter, QRectF(area.left(), area.bottom(), area.width(), 1),
                  m_theme.color(Color::BorderDividerSecondary));
}

// One frame around each block of neighbouring ticked rows, which covers the line above; within it a line between rows.
// The frame of the whole block is drawn and clipped to the row, so that corners come out right.
void TablePainter::paintSelected(int row)
{
    const QRect area = m_table.rowRect(row);
    const bool follows = row > 0 && isTicked(row - 1);
    const bool goesOn = row + 1 < m_table.m_rows.count() && isTicked(row + 1);
    const QRect own = area.adjusted(0, follows ? 0 : -1, 0, 0);
    const QRect block = own.adjusted(0, follows ? -2 * selectedRadius : 0, 0, goesOn ? 2 * selectedRadius : 0);
    m_painter.save();
    m_painter.setClipRect(own, Qt::IntersectClip);
    const QColor line = m_theme.color(Color::BorderItemSelected);
    paintBox(m_painter, block,
             {.background = m_theme.color(Color::BackgroundItemSelected),
              .border = line,
              .borderWidth = selectedBorder,
              .radius = selectedRadius});
    if (goesOn)
        paintLine(m_painter, QRectF(own.left(), own.bottom() + 1 - selectedBorder, own.width(), selectedBorder), line);
    m_painter.restore();
}

void TablePainter::paintTick(int row)
{
    const QRect area = m_table.rowRect(row);
    const bool ticked = isTicked(row);
    const int above = (area.height() - markSize) / 2 - (ticked ? 1 : 0); // a frame's upper line is another row's
    const QPointF at(m_table.m_columns->ticksLeft() - m_table.horizontalOffset() + tickLeft, area.top() + above);
    if (m_table.isSingle())
        paintRadio(m_painter, at - QPointF(0, 0.5), ticked, m_table.m_ticks.canTick(row), m_theme);
    else
        paintCheckbox(m_painter, at, ticked ? Qt::Checked : Qt::Unchecked, m_table.m_ticks.canTick(row), m_theme);
}

void TablePainter::paintCell(int row, int position)
{
    const QModelIndex cell = m_table.model()->index(row, m_table.m_columns->modelColumn(position), m_table.rootIndex());
    const int side = cellPadding(m_table.isCompact()).side;
    const int left = leftPadding(*m_table.m_columns, position, side);
    QRectF area = QRectF(m_table.visualRect(cell)).adjusted(left, 0, -side, 0);
    if (area.right() < 0 || area.left() > m_table.viewport()->width())
        return;
    // In the middle of a row that is higher because of another cell.
    area.setTop(area.top() + std::floor((area.height() - m_table.contentHeight(cell, int(area.width()))) / 2));
    if (m_table.m_hasTwoLines)
        paintSecondLine(cell, area);
    const QVariant status = cell.data(StatusRole);
    if (status.isValid()) {
        paintStatus(m_painter, area, StatusKind(status.toInt()), cell.data().toString(), m_table.wraps(), m_theme);
        paintStatusBadge(cell, area);
        return;
    }
    if (cell.data(LinkRole).toBool()) {
        paintLink(cell, area);
        return;
    }
    const QString heading = cell.data(HeadingRole).toString();
    if (m_table.wraps() && !heading.isEmpty()) {
        paintText(m_painter, area, heading, TextStyle::Label, m_theme.color(Color::TextBodyDefault));
        area.setTop(area.top() + lineHeight(TextStyle::Label));
    }
    paintIcons(cell);
    const QString text = cell.data().toString();
    paintText(m_painter, area, m_table.wraps() ? text : inOneLine(heading, text), TextStyle::Body,
              m_theme.color(Color::TextBodyDefault),
              m_table.m_columns->column(position).isRight ? Qt::AlignRight : Qt::AlignLeft,
              m_table.wraps() ? Wrap::Words : Wrap::None, textStartOf(cell));
}

/// Where there is room for it: the status itself comes first.
void TablePainter::paintStatusBadge(const QModelIndex &cell, const QRectF &area)
{
    const QString badge = cell.data(BadgeRole).toString();
    const qreal x = area.left() + statusTextStart + textWidth(cell.data().toString(), TextStyle::Body) + badgeGap;
    if (!badge.isEmpty() && x + badgeSize(badge).width() <= area.right())
        paintBadge(m_painter, {std::round(x), area.top()}, badge, Badge::Kind::Grey, m_theme);
}

void TablePainter::paintIcons(const QModelIndex &cell)
{
    const QRect icon = m_table.iconRect(cell);
    if (icon.isEmpty())
        return;
    const QVariant isOn = cell.data(SwitchRole);
    if (isOn.isValid()) {
        paintToggle(m_painter, icon.topLeft(), isOn.toBool(), true, m_theme);
        return;
    }
    const bool isHovered = m_table.m_hovered == cell;
    paintIcon(m_painter, icon.topLeft(), Icon::Copy,
              m_theme.color(isHovered ? Color::TextButtonInlineIconHover : Color::TextButtonInlineIconDefault));
}

void TablePainter::paintSecondLine(const QModelIndex &cell, const QRectF &area)
{
    const QRectF line(area.left(), area.top() + lineHeight(TextStyle::Body), area.width(),
                      lineHeight(TextStyle::Small));
    const QColor color = m_theme.color(Color::TextBodySecondary);
    const QString remark = cell.data(RemarkRole).toString();
    const qreal remarkWidth = std::ceil(textWidth(remark, TextStyle::Small));
    paintText(m_painter, line, remark, TextStyle::Small, color, Qt::AlignRight);
    paintText(m_painter, line.adjusted(0, 0, -remarkWidth - dot, 0), cell.data(DetailRole).toString(), TextStyle::Small,
              color);
}

// Of a link that is cut, the "…" belongs to the cell: it has the colour of text and no line below.
void TablePainter::paintLink(const QModelIndex &cell, const QRectF &whole)
{
    const bool isUnread = cell.data(UnreadRole).toBool();
    const TextStyle style = isUnread ? TextStyle::Label : TextStyle::Body;
    const QRectF area = whole.adjusted(isUnread ? unreadTextStart : 0, 0, 0, 0);
    if (isUnread)
        paintBox(m_painter, QRectF(whole.left(), whole.top() + dotTop, dot, dot),
                 {.background = m_theme.color(Color::TextBodyDefault), .radius = dot / 2.0});
    const bool isHovered = m_table.m_hovered == cell;
    const QColor color = m_theme.color(isHovered ? Color::TextLinkHover : Color::TextLinkDefault);
    const QString text = cell.data().toString();
    if (m_table.wraps()) {
        const int line = lineHeight(TextStyle::Body);
        qreal y = area.top();
        for (const QString &part : brokenText(text, style, area.width(), Wrap::Words)) {
            paintText(m_painter, QRectF(area.left(), y, area.width() + 1, line), part, style, color);
            paintUnderline(m_painter, QPointF(area.left(), y), textWidth(part, style), style, color);
            y += line;
        }
        return;
    }
    QString shown = elided(text, style, area.width());
    const bool isCut = shown != text;
    if (isCut)
        shown.chop(1);
    const qreal width = textWidth(shown, style);
    paintText(m_painter, QRectF(area.left(), area.top(), width + 1, area.height()), shown, style, color);
    paintUnderline(m_painter, area.topLeft(), width, style, color);
    if (isCut)
        paintText(m_painter, QRectF(area.left() + width, area.top(), area.width(), area.height()),
                  QString(QChar(0x2026)), style, m_theme.color(Color::TextBodyDefault));
}

} // namespace ui
