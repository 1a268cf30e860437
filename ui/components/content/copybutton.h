#pragma once

#include "ui/components/controls/button.h"

namespace ui {

/// Puts a text on the clipboard and says "Copied" above itself, until one presses elsewhere.
class CopyButton : public Button
{
    Q_OBJECT

public:
    /// `what` is copied; `subject` names it for screen readers: "ARN".
    CopyButton(const QString &what, const QString &subject, Variant variant = Variant::InlineIcon,
               QWidget *parent = nullptr);

    /// With a text beside the icon; copies nothing before setCopied().
    static CopyButton *withText(const QString &text);

    void setCopied(const QString &what) { m_what = what; }

private:
    explicit CopyButton(const QString &text);
    void copy();

    QString m_what;
};

/// Puts a text on the clipboard and says "Copied" above that area of the widget: for tables, whose icons are no
/// widgets.
void copyText(const QString &what, QWidget *widget, const QRect &area);

} // namespace ui
