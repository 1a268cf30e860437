#pragma once

#include "ui/components/controls/control.h"
#include "ui/theme/color.h"
#include "ui/theme/icon.h"

namespace ui {

/// "Errors: 2" in the line below a text: pressed, it leads to the first of them. Without any it is only told.
class CodeCount : public Control
{
    Q_OBJECT

public:
    CodeCount(Icon icon, Color color, QWidget *parent = nullptr);

    void setText(const QString &text, bool isSome);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Color m_color; ///< of the icon, while there are some
};

} // namespace ui
