#include "ui/theme/style.h"

#include "ui/theme/focustracker.h"
#include "ui/theme/shapes.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionSlider>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr char surroundProperty[] = "surround";
constexpr int scrollBarWidth = 12;

} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
    , m_tracker(new FocusTracker(this))
{
    setObjectName(u"ses-console"_s);
    for (const Surround surround :
         {Surround::Page, Surround::TopNavigation, Surround::Flash, Surround::FlashWarning, Surround::Alert})
        m_surrounds.append(theme.in(surround));
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->setFont(fontOf(TextStyle::Body));
    application->setPalette(standardPalette());
    QToolTip::setFont(fontOf(TextStyle::Small));
    QPalette tip = standardPalette();
    tip.setColor(QPalette::Inactive, QPalette::ToolTipBase, tip.color(QPalette::ToolTipBase));
    QToolTip::setPalette(tip);
}

QPalette Style::standardPalette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Color color) { palette.setColor(role, m_theme.color(color)); };
    set(QPalette::Window, Color::BackgroundLayoutMain);
    set(QPalette::WindowText, Color::TextBodyDefault);
    set(QPalette::Base, Color::BackgroundInputDefault);
    set(QPalette::AlternateBase, Color::BackgroundCellShaded);
    set(QPalette::Text, Color::TextBodyDefault);
    set(QPalette::PlaceholderText, Color::TextInputPlaceholder);
    set(QPalette::Button, Color::BackgroundButtonNormalDefault);
    set(QPalette::ButtonText, Color::TextButtonNormalDefault);
    set(QPalette::Highlight, Color::BackgroundControlChecked);
    set(QPalette::HighlightedText, Color::ForegroundControlDefault);
    set(QPalette::Link, Color::TextLinkDefault);
    set(QPalette::ToolTipBase, Color::BackgroundPopover);
    set(QPalette::ToolTipText, Color::TextBodyDefault);
    palette.setColor(QPalette::Disabled, QPalette::Text, m_theme.color(Color::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.color(Color::TextDisabled));
    return palette;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_DefaultFrameWidth:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 0; // pages say what they want
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 300;
    case SH_Widget_Animation_Duration:
        return m_theme.motion() == Motion::On ? 115 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme &theme = themeOf(widget);
    if (!widget || widget->testAttribute(Qt::WA_OpaquePaintEvent))
        painter->fillRect(option->rect, theme.color(Color::BackgroundLayoutMain));
    const QRectF handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    paintBox(*painter, handle.adjusted(3, 3, -3, -3),
             {.background = theme.color(active ? Color::BorderInputDefault : Color::BorderDividerDefault),
              .radius = scrollBarWidth});
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    const bool lies = slider->orientation == Qt::Horizontal;
    const int room = lies ? option->rect.width() : option->rect.height();
    const int range = slider->maximum - slider->minimum;
    const int length = range <= 0
        ? room
        : std::clamp(int(qint64(room) * slider->pageStep / (range + slider->pageStep)), 32, std::max(32, room));
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                           std::max(0, room - length), slider->upsideDown);
    const auto along = [&](int from, int size) {
        return lies ? QRect(option->rect.left() + from, option->rect.top(), size, option->rect.height())
                    : QRect(option->rect.left(), option->rect.top() + from, option->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(at, length);
    case SC_ScrollBarSubPage:
        return along(0, at);
    case SC_ScrollBarAddPage:
        return along(at + length, room - at - length);
    default:
        return along(0, room);
    }
}

const Theme &themeOf(const QWidget *widget)
{
    static const Theme fallback;
    const auto *style = widget ? dynamic_cast<const Style *>(widget->style()) : nullptr;
    return style ? style->theme(surroundOf(widget)) : fallback;
}

Surround surroundOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        // Hardly a widget has properties of its own; asking for one by name costs much more.
        if (widget->dynamicPropertyNames().contains(surroundProperty))
            return Surround(widget->property(surroundProperty).toInt());
    }
    return Surround::Page;
}

void setSurround(QWidget *widget, Surround surround)
{
    widget->setProperty(surroundProperty, int(surround));
}

void applyTheme(const Theme &theme)
{
    const auto *present = dynamic_cast<const Style *>(QApplication::style());
    const bool keyboard = present && present->focusTracker().isKeyboardUsed();
    auto *style = new Style(theme); // the application owns it
    style->focusTracker().setKeyboardUsed(keyboard);
    QApplication::setStyle(style);
}

} // namespace ui
