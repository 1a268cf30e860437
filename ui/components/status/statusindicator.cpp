#include "ui/components/status/statusindicator.h"

#include "ui/components/controls/spinner.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int iconTop = 2; // the middle of a line of text

} // namespace

void paintStatus(QPainter &painter, const QRectF &area, StatusKind kind, const QString &text, bool wraps,
                 const Theme &theme)
{
    const QColor color = theme.color(statusColor(kind));
    const QPointF at = area.topLeft() + QPointF(0, iconTop);
    if (kind == StatusKind::Loading)
        paintSpinner(painter, at, color, 0);
    else
        paintIcon(painter, at, statusIcon(kind), color);
    paintText(painter, area, text, TextStyle::Body, color, Qt::AlignLeft, wraps ? Wrap::Words : Wrap::None,
              statusTextStart);
}

StatusIndicator::StatusIndicator(StatusKind kind, const QString &text, QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setStatus(kind, text);
}

void StatusIndicator::setStatus(StatusKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    delete m_motion;
    m_motion = kind == StatusKind::Loading ? new SpinnerMotion(this) : nullptr;
    updateGeometry();
    update();
}

QSize StatusIndicator::sizeHint() const
{
    return {statusTextStart + qRound(textWidth(m_text, TextStyle::Body)), lineHeight(TextStyle::Body)};
}

QSize StatusIndicator::minimumSizeHint() const
{
    return {statusTextStart + 1, lineHeight(TextStyle::Body)};
}

int StatusIndicator::heightForWidth(int width) const
{
    return measureText(m_text, TextStyle::Body, width + 0.5, Wrap::Words, statusTextStart).height;
}

void StatusIndicator::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QColor color = theme.color(statusColor(m_kind));
    if (m_motion)
        paintSpinner(painter, {0, iconTop}, color, m_motion->time());
    else
        paintIcon(painter, {0, iconTop}, statusIcon(m_kind), color);
    paintText(painter, QRectF(rect()).adjusted(0, 0, 0.5, 0), m_text, TextStyle::Body, color, Qt::AlignLeft,
              Wrap::Words, statusTextStart);
}

} // namespace ui
