#pragma once

#include "core/ses/account.h"
#include "core/wire/result.h"
#include "ui/components/forms/formfield.h"

namespace ui {

class Checkbox;
class RadioGroup;
class TextArea;
class TextInput;

/// What is filled in to ask for production access (console.md 14).
class ProductionAccessFields : public FieldColumn
{
    Q_OBJECT

public:
    struct Value
    {
        std::optional<ses::MailType> mailType; ///< absent: not chosen yet
        QString websiteUrl;
        QString useCase;
        QStringList contacts; ///< addresses
        ses::ContactLanguage language = ses::ContactLanguage::En;
        bool operator==(const Value &) const = default;
    };

    explicit ProductionAccessFields(QWidget *parent = nullptr);

    /// Without the acknowledgement, which is given anew for each request.
    Value value() const;
    void setValue(const Value &value);

    /// The field that the service's sentence is about; null: none of them, or not one alone.
    FormField *fieldOf(const wire::ServiceError &error) const;

private:
    void build();
    FormField *addField(const FieldTexts &texts, QWidget *control, const QString &objectName);
    Remark websiteRemark() const;
    Remark useCaseRemark() const;
    Remark contactsRemark() const;
    QStringList contacts() const;

    RadioGroup *m_mailType;
    TextInput *m_website;
    TextArea *m_useCase;
    TextInput *m_contacts;
    RadioGroup *m_language;
    Checkbox *m_acknowledgement;
    FormField *m_mailTypeField = nullptr;
    FormField *m_websiteField = nullptr;
    FormField *m_useCaseField = nullptr;
    FormField *m_contactsField = nullptr;
    FormField *m_languageField = nullptr;
};

} // namespace ui
