#pragma once

#include "ui/components/controls/control.h"

namespace ui {

/// The header of the side navigation: leads to where the program begins.
class NavigationHeader : public Control
{
    Q_OBJECT

public:
    explicit NavigationHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
