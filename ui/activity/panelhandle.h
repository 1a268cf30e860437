#pragma once

#include "ui/components/controls/control.h"

namespace ui {

/// The upper edge of a panel at the bottom: dragged, or moved by the arrow keys, it makes the panel higher or lower.
class PanelHandle : public Control
{
    Q_OBJECT

public:
    explicit PanelHandle(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {24, 16}; }

Q_SIGNALS:
    void moved(int up); ///< by so many pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_pressedAt = 0; ///< where on the screen
};

} // namespace ui
