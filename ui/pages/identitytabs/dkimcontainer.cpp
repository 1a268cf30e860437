#include "ui/pages/identitytabs/dkimcontainer.h"

#include "core/client/dns/dnsrecords.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/link.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/statuswidget.h"
#include "ui/pages/identityparts/identityhelp.h"
#include "ui/pages/identityparts/statusline.h"
#include "ui/pages/identitytabs/recordpublishing.h"
#include "ui/pages/identitytabs/recordssection.h"

namespace ui {

namespace {

/// As the API writes it: "RSA_2048_BIT".
QString lengthText(const std::optional<ses::DkimSigningKeyLength> &length)
{
    return length ? QString(wire::wireName(*length)) : QString();
}

/// What signs the mail of an address is its domain's, unless it is switched off on the address.
ses::DkimAttributes effectiveDkim(const IdentityReading &reading)
{
    ses::DkimAttributes dkim = reading.verifiedDomain ? reading.verifiedDomain->dkim : reading.identity.dkimAttributes;
    dkim.signingEnabled = dkim.signingEnabled && reading.identity.dkimAttributes.signingEnabled;
    return dkim;
}

} // namespace

DkimContainer::DkimContainer(Session &session)
    : Container(tr("DomainKeys Identified Mail (DKIM)"))
    , m_session(session)
    , m_pairs(new KeyValuePairs)
    , m_records(new RecordsSection(session, QStringLiteral("dkimRecords"), client::dkimRecordsFile))
    , m_publishing(new RecordPublishing(session, this,
                                        {.objectName = QStringLiteral("publishDkim"),
                                         .done = tr("The DKIM records for %1 were added to hosted zone %2.")}))
{
    setObjectName(QStringLiteral("dkim"));
    header()->showInfo();
    add(m_pairs);
    add(m_records);
    connect(header(), &Header::infoRequested, this, [this] { m_session.help(dkimHelp()); });
}

void DkimContainer::take(const IdentityReading &reading)
{
    const ses::DkimAttributes dkim = effectiveDkim(reading);
    const bool isForced = reading.isDomain() && reading.facts.isDkimForced.value_or(false);
    const bool canAskWhy = reading.isSimulated && reading.isDomain() && isUnverified(dkim.status);
    if (m_shown == dkim && m_shownDomain == reading.dkimDomain() && m_isShownForced == isForced
        && m_canAskWhy == canAskWhy)
        return;
    m_shown = dkim;
    m_shownDomain = reading.dkimDomain();
    m_isShownForced = isForced;
    m_canAskWhy = canAskWhy;
    showValues(reading, dkim);
    const auto records = client::dkimRecords(reading.dkimDomain(), dkim, m_session.region());
    m_records->showRecords(records, dkim.status == ses::VerificationStatus::Success);
    // Only of a domain itself, and not of a key of one's own: its value is a placeholder (console.md 9.1).
    const bool canPublish =
        reading.isDomain() && dkim.signingAttributesOrigin != ses::DkimSigningAttributesOrigin::External;
    m_publishing->setRecords(reading.dkimDomain(), canPublish ? records : QList<client::DnsRecord>());
}

void DkimContainer::showValues(const IdentityReading &reading, const ses::DkimAttributes &dkim)
{
    auto *status = new StatusLine(QStringLiteral("dkimStatus"));
    status->showStatus(models::dkimStatus(dkim.status), m_canAskWhy, m_isShownForced);
    connect(status, &StatusLine::whyRequested, this, &DkimContainer::whyRequested);
    auto *signatures = statusWidget(models::enabledStatus(dkim.signingEnabled));
    signatures->setObjectName(QStringLiteral("dkimSignatures"));
    m_pairs->clear();
    m_pairs->add(tr("DKIM configuration"), status);
    m_pairs->add(tr("DKIM signatures"), signatures);
    addKey(dkim);
    if (reading.verifiedDomain)
        addDomain(reading.verifiedDomain->name);
}

void DkimContainer::addKey(const ses::DkimAttributes &dkim)
{
    if (dkim.signingAttributesOrigin == ses::DkimSigningAttributesOrigin::External) {
        m_pairs->add(tr("Selector name"), dkim.tokens.value_or(QList<QString>()).value(0));
        return;
    }
    m_pairs->add(tr("Current signing length"), lengthText(dkim.currentSigningKeyLength));
    m_pairs->add(tr("Next signing length"), lengthText(dkim.nextSigningKeyLength));
    m_pairs->add(tr("Last generated time"), models::dateText(dkim.lastKeyGenerationTimestamp.value_or(QDateTime())));
    if (const auto parent = ses::parentRegion(dkim.signingAttributesOrigin))
        m_pairs->add(tr("Parent region"), *parent);
}

void DkimContainer::addDomain(const QString &name)
{
    auto *link = new Link(name);
    link->setObjectName(QStringLiteral("inheritedFrom"));
    m_pairs->add(tr("Inherited from"), link);
    connect(link, &QAbstractButton::clicked, this, [this, name] { m_session.go(identityPlace(name)); });
}

} // namespace ui
