#include "ui/pages/accountdashboard/accountvalues.h"

#include "core/models/accounttexts.h"
#include "ui/components/content/container.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/pages/accountdashboard/accounthelp.h"
#include "ui/pages/accountdashboard/sidebyside.h"
#include "ui/pages/frame/statuswidget.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Text *addNamed(KeyValuePairs *pairs, const QString &label, const QString &objectName)
{
    Text *value = pairs->add(label, QString());
    value->setObjectName(objectName);
    return value;
}

} // namespace

AccountValues::AccountValues(Session &session)
    : m_session(session)
    , m_health(new StatusIndicator)
    , m_sending(new StatusIndicator)
{
    add(new SideBySide(limits(), health()));
    add(usage());
    add(smtp());
}

Container *AccountValues::container(const QString &objectName, const QString &title, KeyValuePairs *pairs)
{
    auto *container = new Container(title);
    container->setObjectName(objectName);
    container->header()->showInfo();
    connect(container->header(), &Header::infoRequested, this, [this] { m_session.help(accountHelp()); });
    container->add(pairs);
    return container;
}

Container *AccountValues::limits()
{
    auto *pairs = new KeyValuePairs(2);
    m_quota = addNamed(pairs, tr("Daily sending quota"), u"dailyQuota"_s);
    m_rate = addNamed(pairs, tr("Maximum send rate"), u"sendRate"_s);
    return container(u"sendingLimits"_s, tr("Sending limits"), pairs);
}

Container *AccountValues::health()
{
    m_health->setObjectName(u"healthStatus"_s);
    m_sending->setObjectName(u"accountSending"_s);
    auto *pairs = new KeyValuePairs(2);
    pairs->add(tr("Status"), m_health);
    pairs->add(tr("Sending"), m_sending);
    return container(u"accountHealth"_s, tr("Account health"), pairs);
}

Container *AccountValues::usage()
{
    auto *pairs = new KeyValuePairs(3);
    m_sent = addNamed(pairs, tr("Emails sent"), u"emailsSent"_s);
    m_remaining = addNamed(pairs, tr("Remaining sends"), u"remainingSends"_s);
    m_used = addNamed(pairs, tr("Sending quota used"), u"quotaUsed"_s);
    return container(u"dailyUsage"_s, tr("Daily email usage"), pairs);
}

/// The same for all accounts of the Region: SES has no operation that tells it.
Container *AccountValues::smtp()
{
    auto *pairs = new KeyValuePairs(2);
    auto *host = new CopyableText(m_session.region().smtpHost(), tr("SMTP endpoint"));
    host->setObjectName(u"smtpEndpoint"_s);
    pairs->add(tr("SMTP endpoint"), host);
    pairs->add(tr("STARTTLS Port"), tr("25, 587 or 2587"));
    pairs->add(tr("Transport Layer Security (TLS)"), tr("Required"));
    pairs->add(tr("TLS Wrapper Port"), tr("465 or 2465"));
    Container *settings = container(u"smtpSettings"_s, tr("SMTP settings"), pairs);
    auto *manage = new Button(Button::Variant::Normal, tr("Manage SMTP credentials"));
    manage->setObjectName(u"manageSmtpCredentials"_s);
    manage->setEnabled(false);
    manage->setDisabledReason(tr("SMTP credentials are not simulated"));
    settings->header()->addAction(manage);
    return settings;
}

void AccountValues::take(const AccountReading &reading)
{
    const ses::SendQuota &quota = reading.account.sendQuota;
    m_quota->setText(models::quotaText(quota));
    m_rate->setText(models::rateText(quota));
    showStatus(m_health, models::healthStatus(reading.account.enforcementStatus));
    showStatus(m_sending, models::accountSending(reading.account));
    m_sent->setText(models::sentText(quota));
    m_remaining->setText(models::remainingText(quota));
    m_used->setText(models::quotaUsedText(quota));
}

} // namespace ui
