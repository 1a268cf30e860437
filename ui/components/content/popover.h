#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

/// A box with an arrow that points at a widget. It goes when one presses elsewhere, on Esc, or when its window changes
/// size; then it deletes itself.
class Popover : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Above, Right };

    /// `content` is laid out inside and owned by the popover.
    Popover(QWidget *target, QWidget *content, Side side);

    /// `at`: the middle of what the arrow points at, in the target's coordinates; its height is kept free.
    void open(const QRect &at);
    void close();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect panel() const;

    QPointer<QWidget> m_target;
    QWidget *m_content;
    Side m_side;
    QPoint m_tip; ///< where the arrow ends, in own coordinates
};

} // namespace ui
