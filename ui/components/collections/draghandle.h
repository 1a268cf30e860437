#pragma once

#include "ui/components/controls/control.h"

namespace ui {

/// Six dots by which an entry of a list is moved: with the mouse, or with the arrow keys.
class DragHandle : public Control
{
    Q_OBJECT

public:
    explicit DragHandle(const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {16, 16}; }

Q_SIGNALS:
    void moved(int globalY); ///< the pointer, while the button is down
    void released();
    void stepped(int step); ///< -1 up, 1 down, by keyboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
