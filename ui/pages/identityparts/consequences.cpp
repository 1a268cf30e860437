#include "ui/pages/identityparts/consequences.h"

#include "core/ses/identities.h"
#include "core/wire/whendone.h"

namespace ui {

namespace {

bool isDomain(const QString &name)
{
    return !name.contains(u'@');
}

bool isBelow(const QString &address, const QString &domain)
{
    const QString own = address.section(u'@', -1);
    return own.compare(domain, Qt::CaseInsensitive) == 0 || own.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

} // namespace

QString consequencesText(const QStringList &names, const DeletionConsequences &consequences)
{
    const bool isOne = names.size() == 1;
    QStringList sentences;
    sentences += isOne ? ConsequencesReader::tr("Mail can no longer be sent from it.")
                       : ConsequencesReader::tr("Mail can no longer be sent from them.");
    if (consequences.hasPolicies)
        sentences += isOne ? ConsequencesReader::tr("Policies attached to it are deleted too.")
                           : ConsequencesReader::tr("Policies attached to them are deleted too.");
    if (std::ranges::any_of(names, isDomain))
        sentences += ConsequencesReader::tr("Published DNS records are not removed.");
    if (consequences.verifiedAddresses > 0)
        sentences += ConsequencesReader::tr("%n verified addresses keep their own verification.", nullptr,
                                            consequences.verifiedAddresses);
    return sentences.join(u' ');
}

ConsequencesReader::ConsequencesReader(client::Service service, const QStringList &names, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_names(names)
{
}

void ConsequencesReader::start()
{
    if (m_names.size() > maxAsked) {
        m_consequences.hasPolicies = true;
        Q_EMIT known(m_consequences);
        return;
    }
    for (const QString &name : std::as_const(m_names)) {
        askForPolicies(name);
        if (isDomain(name))
            askForAddresses(name);
    }
}

void ConsequencesReader::askForPolicies(const QString &name)
{
    wire::whenDone(m_service.call<ses::GetEmailIdentity>({name}), this, [this](const auto &answer) {
        if (!answer || answer->policies.isEmpty())
            return;
        m_consequences.hasPolicies = true;
        Q_EMIT known(m_consequences);
    });
}

void ConsequencesReader::askForAddresses(const QString &domain, const std::optional<QString> &token)
{
    const ses::ListEmailIdentities::Request request{
        .nextToken = token,
        .pageSize = 1000,
        .filter = ses::IdentityFilter{.nameContains = domain,
                                      .type = ses::IdentityType::EmailAddress,
                                      .status = ses::VerificationStatus::Success},
    };
    wire::whenDone(m_service.call<ses::ListEmailIdentities>(request), this, [this, domain](const auto &page) {
        if (!page)
            return;
        for (const ses::IdentityInfo &each : page->emailIdentities) {
            const QString &name = each.identityName;
            if (isBelow(name, domain) && !m_names.contains(name) && !m_addresses.contains(name))
                m_addresses.append(name);
        }
        m_consequences.verifiedAddresses = int(m_addresses.size());
        if (m_consequences.verifiedAddresses > 0)
            Q_EMIT known(m_consequences);
        if (page->nextToken)
            askForAddresses(domain, page->nextToken);
    });
}

} // namespace ui
