#include "ui/pages/accountdashboard/sidebyside.h"

#include "ui/theme/style.h"

#include <QEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int leastForBoth = 800; ///< pixels: in a window of 1024 they stand below each other

int heightAt(const QWidget *widget, int width)
{
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

} // namespace

SideBySide::SideBySide(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
{
    first->setParent(this);
    second->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize SideBySide::sizeHint() const
{
    constexpr int usualWidth = 600, unplaced = 200;
    return {usualWidth, heightForWidth(width() > unplaced ? width() : usualWidth)};
}

QSize SideBySide::minimumSizeHint() const
{
    constexpr int least = 200;
    return {least, 0};
}

int SideBySide::heightForWidth(int width) const
{
    return arrange(width, false);
}

int SideBySide::arrange(int width, bool apply) const
{
    const int gap = themeOf(this).blockGap();
    const bool areBeside = width >= leastForBoth;
    const int each = areBeside ? (width - gap) / 2 : width;
    const int first = heightAt(m_first, each), second = heightAt(m_second, each);
    const int row = std::max(first, second);
    if (apply) {
        m_first->setGeometry(0, 0, each, areBeside ? row : first);
        m_second->setGeometry(areBeside ? width - each : 0, areBeside ? 0 : first + gap, each,
                              areBeside ? row : second);
    }
    return areBeside ? row : first + gap + second;
}

void SideBySide::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool SideBySide::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
