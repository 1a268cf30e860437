#pragma once

#include <QObject>

class QWidget;

namespace ui {

/// Tells when the focus has left a control, the parts in it included; a list that opens for it, a context menu and
/// another window of the desktop do not count.
///
/// When it left because the mouse was pressed elsewhere, that is told when the button is up again: what is shown then
/// would else move what is being pressed, and the click would be lost.
class LeaveWatch : public QObject
{
    Q_OBJECT

public:
    LeaveWatch(QWidget *control, QObject *parent);

Q_SIGNALS:
    void left(); ///< from the event loop: nothing happens inside the change of focus

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *widget);
    bool isLeft(Qt::FocusReason reason) const;

    QWidget *m_control;
    bool m_waitsForRelease = false;
};

} // namespace ui
