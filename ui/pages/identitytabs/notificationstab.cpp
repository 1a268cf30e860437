#include "ui/pages/identitytabs/notificationstab.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/tables/plaintable.h"
#include "ui/pages/frame/statuswidget.h"
#include "ui/pages/identityparts/identityhelp.h"

namespace ui {

namespace {

/// The topic's own name, which is the last part of its ARN.
QString topicText(const simulation::NotificationTopic &topic)
{
    return topic.topicArn ? topic.topicArn->section(u':', -1) : NotificationsTab::tr("No SNS topic");
}

/// Headers are told to a topic or to nobody.
QWidget *headersCell(const simulation::NotificationTopic &topic)
{
    if (!topic.topicArn)
        return new Text(models::nothingText());
    return statusWidget(models::enabledStatus(topic.includeHeaders));
}

} // namespace

NotificationsTab::NotificationsTab(Session &session)
    : IdentityTab(session)
    , m_topics(new PlainTable({tr("Feedback type"), tr("SNS topic"), tr("Include original email headers")}))
    , m_forwarding(new StatusIndicator)
{
    buildFeedback();
    buildForwarding();
}

void NotificationsTab::buildFeedback()
{
    auto *container = new Container(tr("Feedback notifications"));
    container->setObjectName(QStringLiteral("feedback"));
    container->header()->showInfo();
    container->header()->setDescription(tr("Amazon SNS topics that are told of bounces, complaints and deliveries."));
    m_topics->setObjectName(QStringLiteral("topics"));
    addTable(container, m_topics);
    addEdit(container, QStringLiteral("feedback"));
    connect(container->header(), &Header::infoRequested, this, [this] { session().help(feedbackHelp()); });
}

void NotificationsTab::buildForwarding()
{
    auto *container = new Container(tr("Email Feedback Forwarding"));
    container->setObjectName(QStringLiteral("forwarding"));
    container->header()->showInfo();
    m_forwarding->setObjectName(QStringLiteral("forwardingStatus"));
    auto *pairs = new KeyValuePairs(1);
    pairs->add(tr("Email Feedback Forwarding"), m_forwarding);
    container->add(pairs);
    add(container);
    addEdit(container, QStringLiteral("forwarding"));
    connect(container->header(), &Header::infoRequested, this, [this] { session().help(forwardingHelp()); });
}

void NotificationsTab::take(const IdentityReading &reading)
{
    const std::pair<QString, simulation::NotificationTopic> rows[] = {
        {tr("Bounce"), reading.topics.bounce},
        {tr("Complaint"), reading.topics.complaint},
        {tr("Delivery"), reading.topics.delivery},
    };
    m_topics->clear();
    for (const auto &[kind, topic] : rows)
        m_topics->addRow({new Text(kind), (new Text(topicText(topic)))->setWrap(Wrap::Anywhere), headersCell(topic)});
    showStatus(m_forwarding, models::enabledStatus(reading.identity.feedbackForwardingStatus));
}

} // namespace ui
