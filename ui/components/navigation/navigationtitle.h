#pragma once

#include "ui/components/controls/control.h"

namespace ui {

/// The title of a group in the side navigation; a triangle tells whether the group is open, a press turns it.
class NavigationTitle : public Control
{
    Q_OBJECT

public:
    explicit NavigationTitle(const QString &text, QWidget *parent = nullptr);

    bool isOpen() const { return isChecked(); }

    QSize sizeHint() const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
