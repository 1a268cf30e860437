#include "ui/pages/identityforms/feedbackform.h"

#include "core/simulation/topics.h"
#include "ui/components/forms/formfield.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/identityfields/topicfields.h"
#include "ui/pages/identityforms/topicdialog.h"
#include "ui/pages/identityparts/identityhelp.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

FeedbackForm::FeedbackForm(Session &session, const Place &place)
    : IdentityFormPage(session, place, {.title = tr("Edit feedback notifications"), .submit = tr("Save changes")},
                       tr("Feedback notifications of %1 updated").arg(place.subject))
    , m_bounce(kind(u"bounce"_s, tr("Bounce feedback")))
    , m_complaint(kind(u"complaint"_s, tr("Complaint feedback")))
    , m_delivery(kind(u"delivery"_s, tr("Delivery feedback")))
{
    FieldColumn *column = addContainer(tr("Configure SNS topics"), tr("Changes may take a few minutes."));
    for (TopicFields *fields : {m_bounce.fields, m_complaint.fields, m_delivery.fields}) {
        column->add(fields);
        connect(fields, &TopicFields::newTopicWanted, this, [this, fields] { createFor(fields); });
    }
    connect(&session, &Session::changed, this, [this](const QStringList &resources) {
        const auto isTopic = [](const QString &resource) { return resource.startsWith("sns-topic/"_L1); };
        if (resources.isEmpty() || std::ranges::any_of(resources, isTopic))
            loadTopics();
    });
    loadTopics();
    start();
}

HelpContent FeedbackForm::help() const
{
    return feedbackHelp();
}

FeedbackForm::Kind FeedbackForm::kind(const QString &name, const QString &label)
{
    auto *fields = new TopicFields(session(), name, label);
    return {fields, {[fields] { return fields->value(); }, [fields](const Topic &topic) { fields->setValue(topic); }}};
}

std::optional<simulation::NotificationTopic> FeedbackForm::Kind::change() const
{
    return topic.isChanged() ? std::optional(topic.value()) : std::nullopt;
}

void FeedbackForm::loadTopics()
{
    wire::whenDone(session().service().call<simulation::ListTopics>({}), this, [this](const auto &answer) {
        if (!answer) {
            session().flash({.kind = Flash::Kind::Error,
                             .header = tr("SNS topics could not be loaded"),
                             .text = errorText(answer.error()),
                             .id = u"loadTopics"_s});
            return;
        }
        m_topics = answer->topicArns;
        for (const Kind *kind : {&m_bounce, &m_complaint, &m_delivery})
            kind->fields->setTopics(m_topics);
    });
}

void FeedbackForm::createFor(TopicFields *fields)
{
    openTopicDialog(session(), this, [this, fields](const QString &arn) {
        if (!m_topics.contains(arn))
            m_topics.append(arn);
        for (const Kind *kind : {&m_bounce, &m_complaint, &m_delivery})
            kind->fields->setTopics(m_topics);
        fields->setValue({.topicArn = arn, .includeHeaders = fields->value().includeHeaders});
    });
}

bool FeedbackForm::isChanged() const
{
    return m_bounce.topic.isChanged() || m_complaint.topic.isChanged() || m_delivery.topic.isChanged();
}

bool FeedbackForm::take(const IdentityReading &reading)
{
    const bool isBounceContested = m_bounce.topic.take(reading.topics.bounce);
    const bool isComplaintContested = m_complaint.topic.take(reading.topics.complaint);
    return m_delivery.topic.take(reading.topics.delivery) || isBounceContested || isComplaintContested;
}

QList<client::Call> FeedbackForm::changes() const
{
    if (!isChanged())
        return {};
    return {client::callOf<simulation::PutNotificationTopics>(session().service(),
                                                              {.emailIdentity = identity(),
                                                               .bounce = m_bounce.change(),
                                                               .complaint = m_complaint.change(),
                                                               .delivery = m_delivery.change()})};
}

} // namespace ui
