#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace ui {

class FocusTracker;

/// The style of the application: carries the theme, from which our own widgets draw themselves, and dresses the few
/// standard widgets (scroll bars, tooltips, line edits) to match.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    const Theme &theme() const { return m_theme; }
    const Theme &theme(Surround surround) const { return m_surrounds[size_t(surround)]; }

    /// Whether the keyboard was used last, and the ring around the widget that has the focus.
    FocusTracker &focusTracker() const { return *m_tracker; }

    void polish(QApplication *application) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QPalette standardPalette() const override;

private:
    Theme m_theme;
    QList<Theme> m_surrounds; ///< by Surround
    FocusTracker *m_tracker;
};

/// The theme that this widget is drawn with: that of the application, with the colours of its surroundings.
/// Without our style (a widget alone in a test) it is the light, comfortable one.
const Theme &themeOf(const QWidget *widget);

/// From here on inwards, widgets take the colours of these surroundings.
void setSurround(QWidget *widget, Surround surround);
Surround surroundOf(const QWidget *widget);

/// Gives the whole application this theme: every widget gets QEvent::StyleChange, measures and paints itself anew.
void applyTheme(const Theme &theme);

} // namespace ui
