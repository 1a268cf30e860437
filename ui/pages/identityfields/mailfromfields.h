#pragma once

#include "core/ses/mailfrom.h"
#include "ui/components/forms/formfield.h"
#include "ui/pages/frame/session.h"

class QLabel;

namespace ui {

class Checkbox;
class RadioGroup;
class Text;
class TextInput;

/// Whether there is a custom MAIL FROM domain, which, and what happens without its MX record (console.md 5.1, 7). One
/// that is an identity itself is warned of: nothing else may be sent from a MAIL FROM domain.
class MailFromFields : public FieldColumn
{
    Q_OBJECT

public:
    struct Value
    {
        std::optional<QString> domain; ///< whole: "mail.example.com"; nothing: there is none
        ses::BehaviorOnMxFailure onMxFailure = ses::BehaviorOnMxFailure::UseDefaultValue;
        bool operator==(const Value &) const = default;
    };

    explicit MailFromFields(Session &session, QWidget *parent = nullptr);

    /// What is typed stands before this domain.
    void setParentDomain(const QString &domain);

    /// One more field, which is there with the others.
    void addField(FormField *field);

    bool isUsed() const; ///< there is a custom MAIL FROM domain
    Value value() const;
    void setValue(const Value &value);

Q_SIGNALS:
    void edited(); ///< by the user

private:
    QString labels() const;
    Remark remark() const;
    void lookForIdentity();

    Session &m_session;
    QString m_parent;
    QString m_identity; ///< the last domain that turned out to be one
    FormField *m_domainField = nullptr;
    Checkbox *m_use;
    TextInput *m_domain;
    Text *m_suffix;
    RadioGroup *m_onMxFailure;
};

} // namespace ui
