#include "ui/pages/configurationsetdetails/overviewtab.h"

#include "core/client/dns/dnsrecords.h"
#include "core/models/configurationsettexts.h"
#include "core/models/statustexts.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/content/container.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/expandablesection.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/tables/plaintable.h"
#include "ui/pages/configurationsetdetails/userscontainer.h"
#include "ui/pages/frame/containedtable.h"
#include "ui/pages/frame/statuswidget.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::enabledStatus;

namespace {

constexpr int typeWidth = 80;

void addStatus(KeyValuePairs *pairs, const QString &label, const QString &objectName, bool isOn)
{
    StatusIndicator *status = statusWidget(enabledStatus(isOn));
    status->setObjectName(objectName);
    pairs->add(label, status);
}

} // namespace

OverviewTab::OverviewTab(Session &session)
    : Blocks(true)
    , m_session(session)
    , m_general(addPairs(u"generalDetails"_s, tr("General details"), u"general"_s))
    , m_recordTable(new PlainTable({tr("Type"), tr("Name"), tr("Value")}))
    , m_reputation(addPairs(u"reputationOptions"_s, tr("Reputation options"), u"reputation"_s))
    , m_suppression(addPairs(u"suppressionOptions"_s, tr("Suppression list options"), u"suppression"_s))
    , m_deliverability(
          addPairs(u"deliverabilityOptions"_s, tr("Virtual Deliverability Manager options"), u"deliverability"_s))
    , m_tags(new PlainTable({tr("Key"), tr("Value")}))
    , m_noTags(new TableState)
    , m_users(new UsersContainer(session))
{
    m_recordTable->setFixedWidth(0, typeWidth);
    m_records = new ExpandableSection(tr("View DNS records"));
    m_records->setObjectName(u"redirectRecords"_s);
    m_records->add(m_recordTable);
    findChild<Container *>(u"generalDetails"_s)->add(m_records);
    addTags();
    add(m_users);
}

Container *OverviewTab::addContainer(const QString &objectName, const QString &title, const QString &form,
                                     const QString &edit)
{
    auto *container = new Container(title);
    container->setObjectName(objectName);
    auto *button = new Button(Button::Variant::Normal, edit);
    button->setObjectName(u"edit-"_s + form);
    button->setAccessibleDescription(title);
    container->header()->addAction(button);
    connect(button, &QAbstractButton::clicked, this, [this, form] { Q_EMIT formRequested(form); });
    add(container);
    return container;
}

KeyValuePairs *OverviewTab::addPairs(const QString &objectName, const QString &title, const QString &form)
{
    auto *pairs = new KeyValuePairs;
    addContainer(objectName, title, form)->add(pairs);
    return pairs;
}

void OverviewTab::addTags()
{
    m_tagsContainer = addContainer(u"tagsContainer"_s, tr("Tags"), u"tags"_s, tr("Manage tags"));
    m_tags->setObjectName(u"tagsTable"_s);
    m_noTags->setSlim(true);
    m_noTags->showMessage(tr("No tags"), tr("This configuration set has no tags."), {});
    containTable(m_tagsContainer, m_tags, m_noTags);
}

void OverviewTab::take(const ConfigurationSetReading &reading)
{
    showGeneral(reading);
    showReputation(reading.set.reputationOptions);
    showSuppression(reading.set.suppressionOptions);
    showDeliverability(reading.set.vdmOptions);
    showTags(reading.set.tags);
    m_users->take(reading);
}

/// What is newer than the console that is shown stands there only when it was set.
void OverviewTab::showGeneral(const ConfigurationSetReading &reading)
{
    const auto delivery = reading.set.deliveryOptions.value_or(ses::DeliveryOptions());
    const auto tracking = reading.set.trackingOptions.value_or(ses::TrackingOptions());
    m_general->clear();
    addStatus(m_general, tr("Sending status"), u"sendingStatus"_s, reading.set.sendingOptions.sendingEnabled);
    m_general->add(tr("Configuration set name"), reading.name)->setObjectName(u"shownName"_s);
    m_general->add(tr("Sending IP pool"), models::poolText(delivery.sendingPoolName))->setObjectName(u"shownPool"_s);
    m_general->add(tr("Transport Layer Security (TLS)"), models::tlsText(delivery.tlsPolicy))
        ->setObjectName(u"shownTls"_s);
    m_general->add(tr("Custom redirect domain"), tracking.customRedirectDomain)
        ->setObjectName(u"shownRedirectDomain"_s);
    if (tracking.httpsPolicy)
        m_general->add(tr("HTTPS policy"), models::httpsText(*tracking.httpsPolicy));
    if (delivery.maxDeliverySeconds)
        m_general->add(tr("Maximum delivery duration"), tr("%1 seconds").arg(*delivery.maxDeliverySeconds));
    if (reading.set.archivingOptions && reading.set.archivingOptions->archiveArn)
        m_general->add(tr("Archive"), *reading.set.archivingOptions->archiveArn);
    showRedirectRecords(tracking.customRedirectDomain);
}

void OverviewTab::showRedirectRecords(const QString &domain)
{
    m_records->setVisible(!domain.isEmpty());
    m_recordTable->clear();
    if (domain.isEmpty())
        return;
    for (const client::DnsRecord &record : client::redirectRecords(domain, m_session.region()))
        m_recordTable->addRow({new Text(record.type), new CopyableText(record.name, tr("name")),
                               new CopyableText(record.value, tr("value"))});
}

void OverviewTab::showReputation(const ses::ReputationOptions &options)
{
    m_reputation->clear();
    addStatus(m_reputation, tr("Reputation metrics"), u"metricsStatus"_s, options.reputationMetricsEnabled);
    m_reputation
        ->add(tr("Last fresh start"),
              options.lastFreshStart ? models::dateText(*options.lastFreshStart) : models::nothingText())
        ->setObjectName(u"lastFreshStart"_s);
}

void OverviewTab::showSuppression(const std::optional<ses::SuppressionOptions> &options)
{
    m_suppression->clear();
    const bool isOverriding = options && options->suppressedReasons;
    m_suppression
        ->add(tr("Suppression list settings"),
              isOverriding ? tr("Override account level settings") : tr("Use account level settings"))
        ->setObjectName(u"suppressionSettings"_s);
    if (!isOverriding)
        return;
    addStatus(m_suppression, tr("Suppression list"), u"suppressionStatus"_s, !options->suppressedReasons->isEmpty());
    m_suppression->add(tr("Suppression reasons"), models::suppressionReasonsText(*options->suppressedReasons))
        ->setObjectName(u"shownReasons"_s);
}

/// Only where it was set, because the account has no such manager here.
void OverviewTab::showDeliverability(const std::optional<ses::VdmOptions> &options)
{
    findChild<Container *>(u"deliverabilityOptions"_s)->setVisible(options.has_value());
    m_deliverability->clear();
    if (!options)
        return;
    addStatus(m_deliverability, tr("Engagement tracking"), u"engagementStatus"_s,
              models::isEngagementTracked(*options));
    addStatus(m_deliverability, tr("Optimized shared delivery"), u"optimizedStatus"_s,
              models::isDeliveryOptimized(*options));
}

void OverviewTab::showTags(const QList<ses::Tag> &tags)
{
    m_tagsContainer->header()->setCounter(tr("(%1)").arg(tags.size()));
    m_tags->clear();
    for (const ses::Tag &tag : tags)
        m_tags->addRow({(new Text(tag.key))->setWrap(Wrap::Anywhere), (new Text(tag.value))->setWrap(Wrap::Anywhere)});
    m_noTags->setVisible(tags.isEmpty());
}

} // namespace ui
