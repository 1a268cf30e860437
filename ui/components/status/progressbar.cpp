#include "ui/components/status/progressbar.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int usualWidth = 520;
constexpr int percentRoom = 45; // right of the bar
constexpr int line = 16;
constexpr int thickness = 4;
constexpr int percentTop = 2; // above the percentage
constexpr int remarkGap = 2;

} // namespace

ProgressBar::ProgressBar(const QString &label, QWidget *parent) : QWidget(parent), m_label(label)
{
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressBar::setDescription(const QString &description)
{
    m_description = description;
    updateGeometry();
    update();
}

void ProgressBar::setRemark(const QString &remark)
{
    const bool had = !m_remark.isEmpty();
    m_remark = remark;
    if (had != !remark.isEmpty())
        updateGeometry();
    update();
}

void ProgressBar::setValue(int percent)
{
    m_value = std::clamp(percent, 0, 100);
    setAccessibleDescription(tr("%1%").arg(m_value));
    update();
}

// Upper edge of the line with the bar.
int ProgressBar::barTop() const
{
    return (m_label.isEmpty() ? 0 : lineHeight(TextStyle::Body)) + (m_description.isEmpty() ? 0 : line) + percentTop;
}

QSize ProgressBar::sizeHint() const
{
    return {usualWidth, barTop() + line + (m_remark.isEmpty() ? 0 : remarkGap + line)};
}

QSize ProgressBar::minimumSizeHint() const
{
    return {4 * percentRoom, sizeHint().height()};
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const bool inFlash = surroundOf(this) == Surround::Flash;
    const QColor text = theme.color(inFlash ? Color::TextNotificationDefault : Color::TextBodyDefault);
    const QColor small = theme.color(inFlash ? Color::TextNotificationDefault : Color::TextFormSecondary);
    QColor track = theme.color(Color::BackgroundProgressBarDefault);
    QColor bar = theme.color(Color::BackgroundControlChecked);
    if (inFlash) {
        bar = theme.color(Color::TextNotificationDefault);
        track = bar;
        track.setAlphaF(0.3F);
    }
    paintText(painter, QRectF(0, 0, width(), lineHeight(TextStyle::Body)), m_label, TextStyle::Body, text);
    const int top = barTop();
    if (!m_description.isEmpty())
        paintText(painter, QRectF(0, top - percentTop - line, width(), line), m_description, TextStyle::Small, small);
    const QRectF whole(0, top + (line - thickness) / 2, width() - percentRoom, thickness);
    paintBox(painter, whole, {.background = track, .radius = thickness});
    QRectF done = whole;
    done.setWidth(whole.width() * m_value / 100);
    if (m_value > 0)
        paintBox(painter, done, {.background = bar, .radius = thickness});
    paintText(painter, QRectF(0, top, width(), line), tr("%1%").arg(m_value), TextStyle::Small, small, Qt::AlignRight);
    if (!m_remark.isEmpty())
        paintText(painter, QRectF(0, top + line + remarkGap, width(), line), m_remark, TextStyle::Small, small);
}

} // namespace ui
