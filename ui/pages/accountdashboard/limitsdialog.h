#pragma once

#include "core/simulation/accountsettings.h"
#include "ui/components/forms/remark.h"
#include "ui/pages/frame/session.h"

#include <QPointer>

namespace ui {

class FormField;
class Modal;
class TextInput;

/// The dialog "Change quota and rate" of the menu "Simulate". It lives as long as its page.
class LimitsDialog : public QObject
{
    Q_OBJECT

public:
    LimitsDialog(Session &session, QWidget *page);
    ~LimitsDialog() override;

    void open(const simulation::AccountSettings &settings);

Q_SIGNALS:
    void saved();

private:
    QWidget *body(const simulation::AccountSettings &settings);
    void submit();

    Session &m_session;
    QWidget *m_page;
    QPointer<Modal> m_dialog;
    // In the dialog, as long as there is one:
    TextInput *m_quota = nullptr;
    TextInput *m_rate = nullptr;
    FormField *m_quotaField = nullptr;
    FormField *m_rateField = nullptr;
};

} // namespace ui
