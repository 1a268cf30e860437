#include "ui/pages/identityforms/forwardingform.h"

#include "core/ses/identityattributes.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/alert.h"
#include "ui/pages/identityparts/identityhelp.h"

namespace ui {

ForwardingForm::ForwardingForm(Session &session, const Place &place)
    : IdentityFormPage(session, place, {.title = tr("Edit email feedback forwarding"), .submit = tr("Save changes")},
                       tr("Email feedback forwarding of %1 updated").arg(place.subject))
    , m_enabled(new Checkbox(tr("Enabled")))
    , m_warning(new Alert(Alert::Kind::Warning, {}, {}))
    , m_forwarding([this] { return m_enabled->isChecked(); },
                   [this](bool isEnabled) { m_enabled->setChecked(isEnabled); })
{
    m_enabled->setObjectName(QStringLiteral("forwardingEnabled"));
    m_enabled->setDescription(
        tr("Bounces and complaints are sent by mail to the Return-Path or the sender of the message."));
    m_warning->setObjectName(QStringLiteral("missingTopics"));
    m_warning->hide();
    addContainer(tr("Email Feedback Forwarding"))->add(m_enabled)->add(m_warning);
    connect(m_enabled, &QAbstractButton::toggled, this, &ForwardingForm::showWarning);
    start();
}

HelpContent ForwardingForm::help() const
{
    return forwardingHelp();
}

bool ForwardingForm::take(const IdentityReading &reading)
{
    m_topics = reading.topics;
    const bool isContested = m_forwarding.take(reading.identity.feedbackForwardingStatus);
    showWarning();
    return isContested;
}

void ForwardingForm::showWarning()
{
    const bool hasBounce = m_topics.bounce.topicArn.has_value();
    const bool hasComplaint = m_topics.complaint.topicArn.has_value();
    if (!hasBounce && !hasComplaint)
        m_warning->setText(tr("There is no SNS topic for bounces and complaints. SES goes on forwarding them."));
    else if (!hasBounce)
        m_warning->setText(tr("There is no SNS topic for bounces. SES goes on forwarding them."));
    else
        m_warning->setText(tr("There is no SNS topic for complaints. SES goes on forwarding them."));
    m_warning->setVisible(!m_enabled->isChecked() && !(hasBounce && hasComplaint));
}

QList<client::Call> ForwardingForm::changes() const
{
    if (!isChanged())
        return {};
    using Operation = ses::PutEmailIdentityFeedbackAttributes;
    return {client::callOf<Operation>(session().service(),
                                      {.emailIdentity = identity(), .emailForwardingEnabled = m_forwarding.value()})};
}

} // namespace ui
