#pragma once

#include "ui/pages/frame/session.h"

#include <QPointer>

namespace ui {

class FormField;
class Modal;
class TextInput;

/// The dialog "Add account": twelve digits and a name, by which it is known from then on.
class AddAccountDialog : public QObject
{
    Q_OBJECT

public:
    AddAccountDialog(Session &session, QWidget *inWindow);
    ~AddAccountDialog() override;

    void open();

Q_SIGNALS:
    void added(const QString &account, const QString &name);

private:
    QWidget *body();
    void submit();

    Session &m_session;
    QWidget *m_inWindow;
    QPointer<Modal> m_dialog;
    // In the dialog, as long as there is one:
    TextInput *m_id = nullptr;
    TextInput *m_name = nullptr;
    FormField *m_idField = nullptr;
    FormField *m_nameField = nullptr;
};

} // namespace ui
