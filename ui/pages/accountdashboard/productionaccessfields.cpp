#include "ui/pages/accountdashboard/productionaccessfields.h"

#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/textarea.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/identityfields/addressrules.h"

#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;
using ses::ContactLanguage;
using ses::MailType;
using Request = ses::PutAccountDetails::Request;

namespace {

constexpr int useCaseRows = 5;
constexpr qsizetype shortestContact = 6, longestContact = 254; // api.md 5.9

QList<RadioGroup::Option> mailTypeOptions()
{
    return {{wire::wireName(MailType::Marketing), ProductionAccessFields::tr("Marketing"),
             ProductionAccessFields::tr("Newsletters and promotions, to many recipients at once.")},
            {wire::wireName(MailType::Transactional), ProductionAccessFields::tr("Transactional"),
             ProductionAccessFields::tr("Receipts, resets of passwords: each answers what its recipient did.")}};
}

QList<RadioGroup::Option> languageOptions()
{
    return {{wire::wireName(ContactLanguage::En), ProductionAccessFields::tr("English")},
            {wire::wireName(ContactLanguage::Ja), ProductionAccessFields::tr("Japanese")}};
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

} // namespace

ProductionAccessFields::ProductionAccessFields(QWidget *parent)
    : FieldColumn(parent)
    , m_mailType(new RadioGroup(mailTypeOptions()))
    , m_website(new TextInput)
    , m_useCase(new TextArea(useCaseRows))
    , m_contacts(new TextInput)
    , m_language(new RadioGroup(languageOptions()))
    , m_acknowledgement(new Checkbox(tr("I send only to individuals who have explicitly asked for it, and I have a "
                                        "process that handles bounces and complaints.")))
{
    setObjectName(u"productionAccessFields"_s);
    build();
    m_language->setValue(wire::wireName(ContactLanguage::En));
}

void ProductionAccessFields::build()
{
    m_mailTypeField = addField({.label = tr("Mail type")}, m_mailType, u"mailType"_s);
    m_websiteField = addField({.label = tr("Website URL"), .constraint = tr("For example https://www.example.com.")},
                              m_website, u"websiteUrl"_s);
    m_useCaseField = addField(
        {.label = tr("Use case description"),
         .description = tr("What you send, to whom, and how recipients can end it."),
         .constraint = tr("At most %1 characters.").arg(wire::constraintOf(&Request::useCaseDescription).maxLength)},
        m_useCase, u"useCase"_s);
    m_contactsField =
        addField({.label = tr("Additional contacts"),
                  .description = tr("Who is told about the account beside its owner."),
                  .constraint = tr("At most %1 email addresses, separated by commas.").arg(ses::maxAdditionalContacts),
                  .isOptional = true},
                 m_contacts, u"contacts"_s);
    m_languageField = addField({.label = tr("Preferred contact language")}, m_language, u"contactLanguage"_s);
    FormField *acknowledgement = addField({.label = tr("Acknowledgement")}, m_acknowledgement, u"acknowledgement"_s);
    m_mailTypeField->setCheck([this] { return value().mailType ? Remark() : Remark::error(tr("Choose a mail type")); });
    m_websiteField->setCheck([this] { return websiteRemark(); });
    m_useCaseField->setCheck([this] { return useCaseRemark(); });
    m_contactsField->setCheck([this] { return contactsRemark(); });
    acknowledgement->setCheck([this] {
        return m_acknowledgement->isChecked()
            ? Remark()
            : Remark::error(tr("Acknowledgement: tick the box, else the request cannot be submitted"));
    });
}

FormField *ProductionAccessFields::addField(const FieldTexts &texts, QWidget *control, const QString &objectName)
{
    control->setObjectName(objectName);
    auto *field = new FormField(texts, control);
    add(field);
    return field;
}

ProductionAccessFields::Value ProductionAccessFields::value() const
{
    return {.mailType = wire::fromWireName<MailType>(m_mailType->value()),
            .websiteUrl = trimmedLine(m_website->text()),
            .useCase = m_useCase->toPlainText(),
            .contacts = contacts(),
            .language = wire::fromWireName<ContactLanguage>(m_language->value()).value_or(ContactLanguage::En)};
}

void ProductionAccessFields::setValue(const Value &value)
{
    if (value.mailType)
        m_mailType->setValue(wire::wireName(*value.mailType));
    m_website->setText(value.websiteUrl);
    m_useCase->setPlainText(value.useCase);
    m_contacts->setText(value.contacts.join(u", "_s));
    m_language->setValue(wire::wireName(value.language));
}

/// The sentence names the member in its own spelling: "Value at 'websiteURL' failed to satisfy constraint: …".
FormField *ProductionAccessFields::fieldOf(const wire::ServiceError &error) const
{
    const QList<std::pair<QString, FormField *>> members{
        {u"'mailType"_s, m_mailTypeField},          {u"'websiteURL"_s, m_websiteField},
        {u"'useCaseDescription"_s, m_useCaseField}, {u"'additionalContactEmailAddresses"_s, m_contactsField},
        {u"'contactLanguage"_s, m_languageField},
    };
    FormField *found = nullptr;
    for (const auto &[member, field] : members) {
        if (!error.message.contains(member))
            continue;
        if (found)
            return nullptr;
        found = field;
    }
    return found;
}

Remark ProductionAccessFields::websiteRemark() const
{
    const QString field = tr("Website URL"), url = trimmedLine(m_website->text());
    if (url.isEmpty())
        return Remark::error(tr("Enter a website URL, for example https://www.example.com"));
    if (!isWebAddress(url))
        return wrongValue(tr("Enter an address that begins with http:// or https://"), field, url);
    return wrongLength(wire::constraintOf(&Request::websiteUrl), field, url);
}

/// SES takes a request without one; but it is what the review is about.
Remark ProductionAccessFields::useCaseRemark() const
{
    const QString text = m_useCase->toPlainText();
    if (text.trimmed().isEmpty())
        return Remark::error(tr("Enter a use case description"));
    return wrongLength(wire::constraintOf(&Request::useCaseDescription), tr("Use case description"), text);
}

Remark ProductionAccessFields::contactsRemark() const
{
    const QString field = tr("Additional contacts");
    for (const QString &contact : contacts()) {
        if (const Remark remark = addressRemark(field, contact); remark.isError())
            return remark;
        if (contact.size() < shortestContact || contact.size() > longestContact)
            return wrongValue(tr("Enter addresses of %1 to %2 characters").arg(shortestContact).arg(longestContact),
                              field, contact);
    }
    const qsizetype count = contacts().size();
    if (count > ses::maxAdditionalContacts)
        return wrongValue(tr("Enter at most %1 addresses; these are %2").arg(ses::maxAdditionalContacts).arg(count),
                          field, trimmedLine(m_contacts->text()));
    return {};
}

QStringList ProductionAccessFields::contacts() const
{
    QStringList contacts;
    for (const QString &part : m_contacts->text().split(u',')) {
        if (const QString contact = trimmedLine(part); !contact.isEmpty())
            contacts += contact;
    }
    return contacts;
}

} // namespace ui
