#pragma once

#include "ui/components/controls/control.h"
#include "ui/theme/icon.h"

namespace ui {

/// The round button that opens the side navigation or the help panel (36 x 36).
class RoundButton : public Control
{
    Q_OBJECT

public:
    static constexpr int diameter = 36;

    RoundButton(Icon icon, const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {diameter, diameter}; }
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
};

} // namespace ui
