#pragma once

#include "core/ses/sending.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

class FormField;
class RadioGroup;
class Select;
class SetSelect;
class TextArea;
class TextInput;

/// The page "Send test email" (console.md 11): a mail from an identity to an address that plays what its name says, or
/// to one that is typed. From "Which settings apply?" one comes with any address as sender, perhaps a
/// recipient and a configuration set: those of its verdict.
class SendTestPage : public FormPage
{
    Q_OBJECT

public:
    SendTestPage(Session &session, const Place &place);

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override;
    void submit() override;
    Place behind() const override;

private:
    void build();
    FormField *senderField();
    void showFields();
    Flash sentFlash(const QString &messageId) const;
    bool isOfSettings() const; ///< one comes from "Which settings apply?"
    QString firstScenario() const;
    bool isRaw() const;
    bool isCustom() const;
    QString sender() const;
    QString recipient() const;
    QByteArray source() const;
    ses::SendEmail::Request request() const;

    QString m_identity;
    RadioGroup *m_format;
    TextInput *m_sender = nullptr; ///< the part before the @; null: the identity is an address
    Select *m_scenario;
    TextInput *m_recipient;
    TextInput *m_subject;
    TextArea *m_body;
    TextArea *m_source; ///< of a raw message; what was typed for the other format is kept
    SetSelect *m_set;
    FormField *m_recipientField;
    FormField *m_subjectField;
    FormField *m_bodyField;
    FormField *m_sourceField;
};

} // namespace ui
