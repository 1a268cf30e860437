#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

class FocusRing;

/// Knows whether the last thing a user touched was the keyboard, and shows the focus ring only then: never after a
/// click (visual.md section 5). Watches the whole application.
class FocusTracker : public QObject
{
    Q_OBJECT

public:
    explicit FocusTracker(QObject *parent);
    ~FocusTracker() override;

    bool isKeyboardUsed() const { return m_keyboard; }
    void setKeyboardUsed(bool keyboard);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeRing();

    bool m_keyboard = false;
    QPointer<FocusRing> m_ring;
};

/// Whether this widget should mark its own focus: it has it, and the keyboard was used last.
bool showsFocus(const QWidget *widget);

} // namespace ui
