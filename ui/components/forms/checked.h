#pragma once

class QWidget;

namespace ui {

/// A part of a form that can tell whether what stands in it is right.
class Checked
{
public:
    virtual ~Checked() = default;

    /// Shows what is wrong, and no more what was; false: it must be mended before it can be sent.
    virtual bool check() = 0;
    /// Where the first wrong thing is mended; it gets the focus.
    virtual QWidget *firstWrong() const = 0;
};

/// Checks all parts below `root`, in the order in which they stand there, but those that are hidden in it or cannot be
/// used. The first wrong one is scrolled into view and gets the focus (console.md 1.8).
bool checkAll(QWidget *root);

} // namespace ui
