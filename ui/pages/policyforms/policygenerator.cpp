#include "ui/pages/policyforms/policygenerator.h"

#include "ui/components/status/alert.h"
#include "ui/pages/identityparts/identityhelp.h"
#include "ui/pages/policyforms/createstep.h"
#include "ui/pages/policyforms/customizestep.h"
#include "ui/pages/policyforms/policynamefield.h"
#include "ui/pages/policyforms/policyparts.h"
#include "ui/pages/policyforms/reviewstep.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Step { Create, Customize, Review };

} // namespace

PolicyGenerator::PolicyGenerator(Session &session, const Place &place)
    : IdentityFormPage(session, place, {.title = tr("Create policy"), .submit = tr("Next")}, {})
    , m_identityArn(identityArnText(session, place.subject))
    , m_create(new CreateStep)
    , m_customize(new CustomizeStep(m_identityArn))
    , m_review(new ReviewStep(place.subject))
{
    // clang-format off
    m_steps = addSteps({
        {tr("Create policy"), tr("Who may send through this identity, and under which conditions."), tr("Next"), m_create},
        {tr("Customize policy"), tr("Its name, and its document as it comes from the statements."), tr("Next"), m_customize},
        {tr("Review and apply"), tr("Nothing is saved before you apply the policy."), tr("Apply policy"), m_review},
    });
    // clang-format on
    connect(m_steps, &FormSteps::shown, this, &PolicyGenerator::prepare);
    start();
}

HelpContent PolicyGenerator::help() const
{
    return policiesHelp();
}

QString PolicyGenerator::policy() const
{
    return m_customize->name()->name();
}

bool PolicyGenerator::isChanged() const
{
    return m_create->isChanged() || m_customize->isChanged();
}

bool PolicyGenerator::take(const IdentityReading &reading)
{
    m_customize->name()->setTaken(reading.identity.policies.keys());
    setAlert(u"full"_s, fullAlert(reading.identity.policies));
    return false;
}

/// All that is to be seen of the step has been checked.
void PolicyGenerator::submit()
{
    if (m_steps->current() == Create && !m_create->saveFilledIn())
        return;
    if (!m_steps->isLast()) {
        m_steps->show(m_steps->current() + 1);
        return;
    }
    setSaved(tr("Policy %1 created").arg(policy()));
    IdentityFormPage::submit();
}

void PolicyGenerator::prepare(int step)
{
    if (step == Customize)
        m_customize->takeGenerated(ses::policyDocument(m_create->statements(), m_identityArn));
    else if (step == Review)
        m_review->take(policy(), m_customize->document());
}

QList<client::Call> PolicyGenerator::changes() const
{
    return {policyCall<ses::CreateEmailIdentityPolicy>(session(), identity(), policy(), m_customize->document())};
}

QString PolicyGenerator::refusal() const
{
    return refusalText(policy());
}

void PolicyGenerator::takeRefusal(const wire::ServiceError &error)
{
    IdentityFormPage::takeRefusal(error);
    if (!isNameTaken(error))
        return;
    m_steps->show(Customize);
    m_customize->name()->refuseAsTaken();
}

} // namespace ui
