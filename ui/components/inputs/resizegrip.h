#pragma once

#include <QWidget>

namespace ui {

/// The two slanting lines in the lower right corner of something that is typed into: pulled, they make it higher or
/// lower. It is only for the mouse; what does not fit can be scrolled to.
class ResizeGrip : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Area, ///< thin lines
        Editor, ///< strong ones
    };

    ResizeGrip(Look look, QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pulled(int by); ///< pixels down since the last time

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    Look m_look;
    qreal m_last = 0; ///< where the pointer was, on the screen
};

} // namespace ui
