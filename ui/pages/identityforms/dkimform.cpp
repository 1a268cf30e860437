#include "ui/pages/identityforms/dkimform.h"

#include "core/aws/regions.h"
#include "core/ses/identityattributes.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/status/alert.h"
#include "ui/pages/frame/statuswidget.h"
#include "ui/pages/identityfields/dkimkeyfields.h"
#include "ui/pages/identityfields/signingfield.h"
#include "ui/pages/identityparts/identityhelp.h"

namespace ui {

using namespace Qt::StringLiterals;
using ses::DkimSigningAttributesOrigin;
using ses::DkimSigningKeyLength;
using ses::VerificationStatus;
using Kind = DkimKey::Kind;

namespace {

/// Of the Region whose replica a domain is; empty: it is none.
QString parentRegionName(DkimSigningAttributesOrigin origin)
{
    const QString code = ses::parentRegion(origin).value_or(QString());
    const aws::Region *region = aws::regionByCode(code);
    return region ? region->name : code;
}

} // namespace

DkimForm::DkimForm(Session &session, const Place &place)
    : IdentityFormPage(session, place, {.title = tr("Edit DKIM settings"), .submit = tr("Save changes")},
                       tr("DKIM settings of %1 updated").arg(place.subject))
    , m_kind([this] { return m_fields->value().kind; }, [this](Kind kind) { write(&DkimKey::kind, kind); })
    , m_length([this] { return m_fields->value().length; },
               [this](DkimSigningKeyLength length) { write(&DkimKey::length, length); })
    , m_selector([this] { return m_fields->value().selector; },
                 [this](const QString &selector) { write(&DkimKey::selector, selector); })
    , m_isSigning([this] { return m_signing->isSigning(); },
                  [this](bool isSigning) { m_signing->setSigning(isSigning); })
{
    start();
}

HelpContent DkimForm::help() const
{
    return dkimHelp();
}

bool DkimForm::isChanged() const
{
    return m_signing && (m_isSigning.isChanged() || isKeyChanged());
}

bool DkimForm::take(const IdentityReading &reading)
{
    if (!m_signing)
        build(reading);
    const ses::DkimAttributes &dkim = reading.identity.dkimAttributes;
    bool isContested = m_isSigning.take(dkim.signingEnabled);
    if (m_fields)
        isContested |= takeKey(dkim);
    else
        showDomain(reading);
    return isContested;
}

/// Which fields there are depends on what the identity is.
void DkimForm::build(const IdentityReading &reading)
{
    FieldColumn *column = addContainer(tr("Advanced DKIM settings"));
    if (reading.isDomain()) {
        m_fields = new DkimKeyFields(parentRegionName(reading.identity.dkimAttributes.signingAttributesOrigin));
        connect(m_fields, &DkimKeyFields::edited, this, &DkimForm::showAlerts);
        column->add(m_fields);
    } else {
        m_domain = new KeyValuePairs;
        m_domain->setObjectName(u"inheritedDkim"_s);
        QSizePolicy policy = m_domain->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Expanding); // in a column of fields others are as wide as they like
        m_domain->setSizePolicy(policy);
        column->add(m_domain);
    }
    m_signing = new SigningField;
    column->add(m_signing);
}

bool DkimForm::takeKey(const ses::DkimAttributes &dkim)
{
    const DkimKey stored = dkimKeyOf(dkim);
    m_status = dkim.status;
    bool isContested = m_kind.take(stored.kind);
    isContested |= m_length.take(stored.length) && m_fields->value().kind == Kind::Easy;
    isContested |= m_selector.take(stored.selector) && m_fields->value().kind == Kind::Own;
    m_fields->setStored(stored);
    showAlerts();
    return isContested;
}

template <typename T>
void DkimForm::write(T DkimKey::*part, const T &value)
{
    DkimKey key = m_fields->value();
    key.*part = value;
    m_fields->setValue(key);
}

bool DkimForm::isKeyChanged() const
{
    if (!m_fields)
        return false;
    const DkimKey key = m_fields->value();
    return m_kind.isChanged() || (key.kind == Kind::Easy && m_length.isChanged())
        || (key.kind == Kind::Own && (m_selector.isChanged() || !key.privateKey.isEmpty()));
}

/// Nobody looks for the records any more, or yet (console.md 18.1, D8).
bool DkimForm::isVerificationIdle() const
{
    return m_status == VerificationStatus::Failed || m_status == VerificationStatus::NotStarted;
}

Alert *DkimForm::restartAlert() const
{
    const bool isOwn = m_fields->value().kind == Kind::Own;
    if (m_status == VerificationStatus::NotStarted)
        return new Alert(Alert::Kind::Info, tr("Verification not started"),
                         isOwn ? tr("Save with the private key to start the verification.")
                               : tr("Saving starts the verification, with the same records."));
    return new Alert(Alert::Kind::Info, tr("Verification failed"),
                     isOwn ? tr("Save with the private key to start the verification again.")
                           : tr("Saving starts the verification again, with the same records."));
}

void DkimForm::showAlerts()
{
    setAlert(u"otherKind"_s,
             m_kind.isChanged() ? new Alert(Alert::Kind::Warning, {},
                                            tr("Mail may go out unsigned until the new setting has been verified."))
                                : nullptr);
    // Another kind begins anew by itself, and a replica with its parent.
    const bool isIdle = isVerificationIdle() && !m_kind.isChanged() && m_kind.value() != Kind::Replica;
    setAlert(u"restart"_s, isIdle ? restartAlert() : nullptr);
}

/// An address has no key of its own (console.md 6.4).
void DkimForm::showDomain(const IdentityReading &reading)
{
    m_domain->clear();
    if (!reading.verifiedDomain) {
        m_domain->add(tr("Inherited from"), tr("None of its domains is verified any more."));
        return;
    }
    const ses::DkimAttributes &dkim = reading.verifiedDomain->dkim;
    m_domain->add(tr("Inherited from"), reading.verifiedDomain->name);
    m_domain->add(tr("DKIM configuration"), statusWidget(models::dkimStatus(dkim.status)));
    m_domain->add(tr("DKIM signatures of the domain"), statusWidget(models::enabledStatus(dkim.signingEnabled)));
}

/// The key first: when its length is refused, nothing else has happened.
QList<client::Call> DkimForm::changes() const
{
    QList<client::Call> calls;
    if (m_fields) {
        const DkimKey key = m_fields->value();
        const bool isOwn = key.kind == Kind::Own;
        if (isKeyChanged())
            calls += putKey(isOwn ? DkimSigningAttributesOrigin::External : DkimSigningAttributesOrigin::AwsSes,
                            signingAttributesOf(key));
        if (isVerificationIdle() && key.kind == Kind::Easy && !m_kind.isChanged())
            calls += putKey(DkimSigningAttributesOrigin::AwsSes, std::nullopt);
    }
    if (m_isSigning.isChanged())
        calls +=
            client::callOf<ses::PutEmailIdentityDkimAttributes>(session().service(), {identity(), m_isSigning.value()});
    return calls;
}

client::Call DkimForm::putKey(DkimSigningAttributesOrigin origin,
                              const std::optional<ses::DkimSigningAttributes> &attributes) const
{
    return client::callOf<ses::PutEmailIdentityDkimSigningAttributes>(session().service(),
                                                                      {identity(), origin, attributes});
}

} // namespace ui
