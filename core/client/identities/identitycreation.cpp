#include "core/client/identities/identitycreation.h"

#include "core/wire/whendone.h"

namespace client {

IdentityCreation::IdentityCreation(Service ses, Plan plan, QObject *parent)
    : QObject(parent)
    , m_ses(std::move(ses))
    , m_plan(std::move(plan))
{
    planLater();
}

void IdentityCreation::planLater()
{
    const QString &name = m_plan.identity.emailIdentity;
    if (!m_plan.signingEnabled)
        m_later.append({Step::SwitchSigningOff, callOf<ses::PutEmailIdentityDkimAttributes>(m_ses, {name, false})});
    if (m_plan.mailFrom)
        m_later.append({Step::SetMailFrom,
                        callOf<ses::PutEmailIdentityMailFromAttributes>(
                            m_ses, {name, m_plan.mailFrom->domain, m_plan.mailFrom->behaviorOnMxFailure})});
    if (m_plan.publishDkimIn)
        m_later.append({Step::PublishDkim, publishingOf(m_ses, *m_plan.publishDkimIn, name, RecordGroup::Dkim)});
    if (m_plan.publishMailFromIn)
        m_later.append(
            {Step::PublishMailFrom, publishingOf(m_ses, *m_plan.publishMailFromIn, name, RecordGroup::MailFrom)});
}

void IdentityCreation::start()
{
    if (m_isCancelled) {
        m_outcome.untried = {Step::Create};
        QMetaObject::invokeMethod(this, &IdentityCreation::finish, Qt::QueuedConnection);
        return;
    }
    Q_EMIT progressed(stepText(Step::Create), 0, total());
    wire::whenDone(m_ses.call<ses::CreateEmailIdentity>(m_plan.identity), this,
                   [this](const auto &answer) { takeCreated(answer); });
}

void IdentityCreation::takeCreated(const wire::Result<ses::CreateEmailIdentity::Response> &answer)
{
    if (answer)
        m_outcome.created = *answer;
    else
        m_outcome.failed.append({Step::Create, answer.error()});
    goOn();
}

void IdentityCreation::goOn()
{
    if (!m_outcome.created || m_isCancelled || m_next == m_later.size()) {
        finish();
        return;
    }
    const Later later = m_later[m_next++];
    Q_EMIT progressed(stepText(later.step), int(m_next), total());
    Q_EMIT began(later.step);
    wire::whenDone(later.call(), this, [this, step = later.step](const client::Outcome &outcome) {
        if (outcome)
            m_outcome.done += step;
        else
            m_outcome.failed.append({step, outcome.error()});
        goOn();
    });
}

void IdentityCreation::finish()
{
    for (const Later &later : m_later.mid(m_next))
        m_outcome.untried += later.step;
    Q_EMIT finished(m_outcome);
}

QString IdentityCreation::stepText(Step step)
{
    switch (step) {
    case Step::Create:
        return tr("Creating the identity");
    case Step::SwitchSigningOff:
        return tr("Switching DKIM signatures off");
    case Step::SetMailFrom:
        return tr("Setting the custom MAIL FROM domain");
    case Step::PublishDkim:
        return tr("Publishing the DKIM records to Route53");
    case Step::PublishMailFrom:
        return tr("Publishing the MAIL FROM records to Route53");
    }
    Q_UNREACHABLE();
}

} // namespace client
