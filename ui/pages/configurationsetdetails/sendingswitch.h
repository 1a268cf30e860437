#pragma once

#include "ui/pages/frame/session.h"

#include <QPointer>
#include <QWidget>

namespace ui {

class Button;
class Modal;

/// "Disable sending", which asks first, and "Enable sending", which does not (console.md 13.3, 18.5).
class SendingSwitch : public QObject
{
    Q_OBJECT

public:
    /// @param button that is pressed; it shows what a press does @param page that offers it
    SendingSwitch(Session &session, const QString &set, Button *button, QWidget *page);
    ~SendingSwitch() override;

    void take(bool isEnabled);

Q_SIGNALS:
    void switched(); ///< answered, either way

private:
    void press();
    void ask();
    void change(bool isEnabled);
    static Flash flashOf(const QString &set, bool isEnabled, const wire::ServiceError *error);

    Session &m_session;
    QString m_set;
    Button *m_button;
    QWidget *m_page;
    QPointer<Modal> m_dialog;
    bool m_isEnabled = true;
};

} // namespace ui
