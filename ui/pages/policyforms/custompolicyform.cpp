#include "ui/pages/policyforms/custompolicyform.h"

#include "ui/components/forms/formactions.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/alert.h"
#include "ui/pages/identityparts/identityhelp.h"
#include "ui/pages/policyforms/policydocumentfield.h"
#include "ui/pages/policyforms/policynamefield.h"
#include "ui/pages/policyforms/policyparts.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

FormPage::Texts textsOf(const Place &place)
{
    if (place.item.isEmpty())
        return {.title = CustomPolicyForm::tr("Create custom policy"), .submit = CustomPolicyForm::tr("Apply Policy")};
    return {.title = CustomPolicyForm::tr("Edit policy"), .submit = CustomPolicyForm::tr("Save changes")};
}

} // namespace

CustomPolicyForm::CustomPolicyForm(Session &session, const Place &place)
    : IdentityFormPage(session, place, textsOf(place), {})
    , m_name(new PolicyNameField)
    , m_document(new PolicyDocumentField(identityArnText(session, place.subject)))
    , m_compact([this] { return ses::compactJson(m_document->document()); },
                [this](const QString &compact) { m_document->setDocument(ses::readableJson(compact)); })
{
    addContainer(tr("Policy document"))->add(m_name)->add(m_document);
    if (isNew())
        m_compact.take(ses::compactJson(startingDocument(identityArnText(session, place.subject))));
    else
        m_name->setFixed(place.item);
    start();
}

HelpContent CustomPolicyForm::help() const
{
    return policiesHelp();
}

QString CustomPolicyForm::policy() const
{
    return isNew() ? m_name->name() : place().item;
}

bool CustomPolicyForm::isChanged() const
{
    return m_isGone || m_compact.isChanged() || (isNew() && !m_name->name().isEmpty());
}

bool CustomPolicyForm::take(const IdentityReading &reading)
{
    const QMap<QString, QString> &policies = reading.identity.policies;
    if (!isNew())
        return takePolicy(policies);
    m_name->setTaken(policies.keys());
    setAlert(u"full"_s, fullAlert(policies));
    return false;
}

bool CustomPolicyForm::takePolicy(const QMap<QString, QString> &policies)
{
    const auto stored = policies.find(policy());
    m_isNews = !m_isGone && stored == policies.end();
    if (stored == policies.end()) {
        takeAbsence();
        return false;
    }
    setGone(false);
    return m_compact.take(ses::compactJson(*stored));
}

void CustomPolicyForm::takeAbsence()
{
    if (m_compact.stored())
        setGone(true);
    else // a place that was remembered
        session().finish(
            place().withoutForm(),
            Flash{.kind = Flash::Kind::Info, .text = tr("%1 has no policy %2.").arg(identity(), policy())});
}

void CustomPolicyForm::setGone(bool isGone)
{
    if (m_isGone == isGone)
        return;
    m_isGone = isGone;
    actions()->setPrimaryText(isGone ? tr("Apply Policy") : tr("Save changes"));
    setAlert(u"policyGone"_s,
             isGone ? new Alert(
                 Alert::Kind::Warning, tr("Policy deleted"),
                 tr("%1 was deleted elsewhere. What stands here is kept: Apply Policy creates it anew.").arg(policy()))
                    : nullptr);
}

bool CustomPolicyForm::mayStillSave(bool isContested) const
{
    return !isContested && !m_isNews;
}

void CustomPolicyForm::submit()
{
    setSaved(isNew() || m_isGone ? tr("Policy %1 created").arg(policy()) : tr("Policy %1 updated").arg(policy()));
    IdentityFormPage::submit();
}

QList<client::Call> CustomPolicyForm::changes() const
{
    const QString document = m_document->document();
    if (isNew() || m_isGone)
        return {policyCall<ses::CreateEmailIdentityPolicy>(session(), identity(), policy(), document)};
    if (m_compact.isChanged())
        return {policyCall<ses::UpdateEmailIdentityPolicy>(session(), identity(), policy(), document)};
    return {};
}

QString CustomPolicyForm::refusal() const
{
    return refusalText(policy());
}

void CustomPolicyForm::takeRefusal(const wire::ServiceError &error)
{
    IdentityFormPage::takeRefusal(error);
    if (isNew() && isNameTaken(error))
        m_name->refuseAsTaken();
}

} // namespace ui
