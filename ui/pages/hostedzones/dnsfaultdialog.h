#pragma once

#include "core/simulation/dns.h"
#include "ui/pages/frame/session.h"

#include <QPointer>

#include <optional>

namespace ui {

class FormField;
class Modal;
class RadioGroup;
class Select;
class TextInput;

/// The dialog "Add DNS fault", or "Edit DNS fault" (picture `dns-fault-form`). It lives as long as its page.
class DnsFaultDialog : public QObject
{
    Q_OBJECT

public:
    DnsFaultDialog(Session &session, QWidget *page);
    ~DnsFaultDialog() override;

    /// @param fault the one that is changed; nothing: a new one
    void open(const std::optional<simulation::DnsFault> &fault = {});

private:
    QWidget *body();
    void buildName();
    void buildParameters();
    void buildAnswers();
    void offerNames();
    void showFault(const simulation::DnsFault &fault);
    void showKind();
    simulation::DnsFaultKind kind() const;
    simulation::DnsFault fault() const;
    std::optional<qint64> answersLeft() const;
    void submit();

    Session &m_session;
    QWidget *m_page;
    std::optional<simulation::DnsFault> m_edited;
    QPointer<Modal> m_dialog;
    // In the dialog, as long as there is one:
    TextInput *m_name = nullptr;
    Select *m_type = nullptr;
    RadioGroup *m_kind = nullptr;
    TextInput *m_value = nullptr;
    TextInput *m_minutes = nullptr;
    TextInput *m_answers = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_valueField = nullptr;
    FormField *m_minutesField = nullptr;
    FormField *m_answersField = nullptr;
};

} // namespace ui
