#pragma once

class QWidget;

namespace ui {

/// The page around a widget that has no scroll bar of its own: heights of what is seen, and scrolling in it. Without
/// a page around, nothing scrolls and all is seen.

/// How much of the page is seen at a time, in pixels.
int seenHeight(const QWidget *widget);

/// Scrolls the page so that the widget's strip from `top`, `height` high, can be seen below the first `covered` px.
void scrollPageTo(const QWidget *widget, int top, int height, int covered);

} // namespace ui
