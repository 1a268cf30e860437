#pragma once

#include "ui/components/controls/control.h"

namespace ui {

/// The cross of a dialog: larger than those of messages, 20 px in a square of 32 (visual.md section 6).
class CloseButton : public Control
{
    Q_OBJECT

public:
    explicit CloseButton(const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
