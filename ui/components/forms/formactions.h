#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace ui {

class Button;
class Text;

/// The buttons below a form: Cancel, perhaps one to go back a step, and the primary one at the right (visual.md section
/// 4).
///
/// Busy, the primary button turns a spinner and takes no clicks, and the others wait (console.md 1.3). When the answer
/// lets one wait for longer than `patience`, Cancel can be pressed again, and means: stop waiting.
class FormActions : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{1000};

    explicit FormActions(const QString &primary, QWidget *parent = nullptr);

    Button *cancel() const { return m_cancel; } ///< object name "cancel"
    Button *primary() const { return m_primary; } ///< object name "submit"
    void setPrimaryText(const QString &text); ///< the last step of several has another
    Button *addSecondary(const QString &text); ///< between the two: "Previous"

    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    void setProgress(const QString &step); ///< what is being done, beside the buttons while they are busy
    void setSubmittable(bool submittable,
                        const QString &why = {}); ///< else the primary button is disabled, and says why

Q_SIGNALS:
    void submitted(); ///< the primary button
    void cancelled(); ///< Cancel, while nothing is under way
    void waitingStopped(); ///< Cancel, while something is

private:
    void press();
    void takeCancel();

    QHBoxLayout *m_row;
    Text *m_progress; ///< object name "progress"
    Button *m_cancel;
    Button *m_primary;
    QList<Button *> m_secondary;
    bool m_busy = false;
    QTimer m_patience;
};

} // namespace ui
