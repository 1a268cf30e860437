#include "ui/pages/identitytabs/mailfromcontainer.h"

#include "core/client/dns/dnsrecords.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/pages/identityparts/identityhelp.h"
#include "ui/pages/identityparts/statusline.h"
#include "ui/pages/identitytabs/recordpublishing.h"
#include "ui/pages/identitytabs/recordssection.h"

namespace ui {

namespace {

/// Only of a MAIL FROM domain that is set: else nothing is behaved about.
QString behaviourText(const ses::MailFromAttributes &mailFrom)
{
    if (!mailFrom.mailFromDomain)
        return {};
    return mailFrom.behaviorOnMxFailure == ses::BehaviorOnMxFailure::RejectMessage
        ? MailFromContainer::tr("Reject message")
        : MailFromContainer::tr("Use default MAIL FROM domain");
}

} // namespace

MailFromContainer::MailFromContainer(Session &session)
    : Container(tr("Custom MAIL FROM domain"))
    , m_session(session)
    , m_pairs(new KeyValuePairs)
    , m_records(new RecordsSection(session, QStringLiteral("mailFromRecords"), client::mailFromRecordsFile))
    , m_publishing(new RecordPublishing(session, this,
                                        {.objectName = QStringLiteral("publishMailFrom"),
                                         .done = tr("The MAIL FROM records for %1 were added to hosted zone %2.")}))
{
    setObjectName(QStringLiteral("mailFrom"));
    header()->showInfo();
    add(m_pairs);
    add(m_records);
    connect(header(), &Header::infoRequested, this, [this] { m_session.help(mailFromHelp()); });
}

void MailFromContainer::take(const IdentityReading &reading)
{
    const ses::MailFromAttributes &mailFrom = reading.identity.mailFromAttributes;
    const bool isForced = reading.facts.isMailFromForced.value_or(false);
    const bool canAskWhy = reading.isSimulated && reading.isDomain() && mailFrom.mailFromDomainStatus
        && isUnverified(*mailFrom.mailFromDomainStatus);
    if (m_shown == mailFrom && m_isShownForced == isForced && m_canAskWhy == canAskWhy)
        return;
    m_shown = mailFrom;
    m_isShownForced = isForced;
    m_canAskWhy = canAskWhy;
    auto *status = new StatusLine(QStringLiteral("mailFromStatus"));
    status->showStatus(models::mailFromStatus(mailFrom.mailFromDomainStatus), canAskWhy, isForced);
    connect(status, &StatusLine::whyRequested, this, &MailFromContainer::whyRequested);
    m_pairs->clear();
    m_pairs->add(tr("MAIL FROM configuration"), status);
    m_pairs->add(tr("MAIL FROM domain"), mailFrom.mailFromDomain.value_or(QString()));
    m_pairs->add(tr("Behavior on MX failure"), behaviourText(mailFrom));
    const auto records = client::mailFromRecords(mailFrom, m_session.region());
    m_records->showRecords(records, mailFrom.mailFromDomainStatus == ses::VerificationStatus::Success);
    m_publishing->setRecords(reading.name, records);
}

} // namespace ui
