#pragma once

#include "core/simulation/accesskeys.h"
#include "ui/pages/frame/session.h"

#include <QPointer>

namespace ui {

class FormField;
class Modal;
class TextInput;

/// The dialog "Create access key", and after it the one that shows the secret, once (picture `endpoint-key-created`).
/// It lives as long as its page; the secret lives in its dialog only.
class CreateKeyDialog : public QObject
{
    Q_OBJECT

public:
    CreateKeyDialog(Session &session, QWidget *page);
    ~CreateKeyDialog() override;

    void open();

private:
    QWidget *body();
    void offerAccounts();
    void submit();
    void showSecret(const simulation::CreateAccessKey::Response &created);

    Session &m_session;
    QWidget *m_page;
    QPointer<Modal> m_dialog; ///< either
    // In the first dialog, as long as there is one:
    TextInput *m_account = nullptr;
    TextInput *m_note = nullptr;
    FormField *m_accountField = nullptr;
    FormField *m_noteField = nullptr;
};

} // namespace ui
