#include "ui/pages/identityfields/mailfromfields.h"

#include "core/ses/identities.h"
#include "core/wire/whendone.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/textinput.h"
#include "ui/pages/identityfields/domainrules.h"

namespace ui {

using namespace Qt::StringLiterals;
using ses::BehaviorOnMxFailure;

MailFromFields::MailFromFields(Session &session, QWidget *parent)
    : FieldColumn(parent)
    , m_session(session)
    , m_use(new Checkbox(tr("Use a custom MAIL FROM domain")))
    , m_domain(new TextInput)
    , m_suffix(new Text({}))
    , m_onMxFailure(new RadioGroup({
          {.value = wire::wireName(BehaviorOnMxFailure::UseDefaultValue),
           .label = tr("Use default MAIL FROM domain"),
           .description = tr("Mail is sent with a subdomain of amazonses.com.")},
          {.value = wire::wireName(BehaviorOnMxFailure::RejectMessage),
           .label = tr("Reject message"),
           .description = tr("Sending fails with the error MailFromDomainNotVerified.")},
      }))
{
    m_use->setObjectName(u"useMailFrom"_s);
    m_use->setDescription(tr("Mail is marked as coming from your subdomain instead of a subdomain of amazonses.com."));
    m_domain->setObjectName(u"mailFromDomain"_s);
    m_domain->setHint(u"mail"_s);
    m_suffix->setObjectName(u"mailFromSuffix"_s);
    m_onMxFailure->setObjectName(u"onMxFailure"_s);
    m_onMxFailure->setValue(wire::wireName(BehaviorOnMxFailure::UseDefaultValue));
    m_domainField = new FormField(
        {.label = tr("MAIL FROM domain"),
         .description = tr("A subdomain of the identity that is used neither for sending nor for receiving mail."),
         .constraint = tr("Up to 253 characters in all.")},
        m_domain);
    m_domainField->setBeside(m_suffix);
    m_domainField->setCheck([this] { return remark(); });
    auto *onMxFailure =
        new FormField({.label = tr("Behavior on MX failure"),
                       .description = tr("What happens when the MX record is not found while mail is sent.")},
                      m_onMxFailure);
    add(m_use);
    addField(m_domainField);
    addField(onMxFailure);
    connect(m_use, &QAbstractButton::clicked, this, &MailFromFields::edited);
    connect(m_domain, &QLineEdit::textEdited, this, &MailFromFields::edited);
    connect(m_domain, &QLineEdit::editingFinished, this, &MailFromFields::lookForIdentity);
    connect(m_onMxFailure, &RadioGroup::chosen, this, &MailFromFields::edited);
}

Remark MailFromFields::remark() const
{
    const Remark wrong = subdomainRemark(tr("MAIL FROM domain"), m_domain->text(), m_parent);
    if (!wrong.text.isEmpty() || m_identity.isEmpty() || value().domain != m_identity)
        return wrong;
    return Remark::warning(tr("%1 is an identity. Use a domain from which no mail is sent.").arg(m_identity));
}

void MailFromFields::lookForIdentity()
{
    if (!isUsed() || m_parent.isEmpty() || !remark().text.isEmpty())
        return;
    const QString domain = *value().domain;
    wire::whenDone(m_session.service().call<ses::GetEmailIdentity>({domain}), this, [this, domain](const auto &answer) {
        if (!answer)
            return; // there is none, or it does not matter enough
        m_identity = domain;
        m_domainField->check();
    });
}

void MailFromFields::setParentDomain(const QString &domain)
{
    m_parent = domain;
    m_suffix->setText(domain.isEmpty() ? QString() : u'.' + domain);
}

void MailFromFields::addField(FormField *field)
{
    field->setVisible(isUsed());
    add(field);
    connect(m_use, &QAbstractButton::toggled, field, &QWidget::setVisible);
}

bool MailFromFields::isUsed() const
{
    return m_use->isChecked();
}

QString MailFromFields::labels() const
{
    return subdomainLabels(m_domain->text(), m_parent);
}

MailFromFields::Value MailFromFields::value() const
{
    if (!m_use->isChecked())
        return {};
    return {.domain = labels() + u'.' + m_parent,
            .onMxFailure = wire::fromWireName<BehaviorOnMxFailure>(m_onMxFailure->value())
                               .value_or(BehaviorOnMxFailure::UseDefaultValue)};
}

void MailFromFields::setValue(const Value &value)
{
    m_use->setChecked(value.domain.has_value());
    m_domain->setText(value.domain.value_or(QString()));
    m_domain->setText(labels());
    m_onMxFailure->setValue(wire::wireName(value.onMxFailure));
}

} // namespace ui
