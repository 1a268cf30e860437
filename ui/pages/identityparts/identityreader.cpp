#include "ui/pages/identityparts/identityreader.h"

#include "core/aws/arn.h"
#include "core/ses/configurationsets.h"

#include <algorithm>

namespace ui {

IdentityReader::IdentityReader(client::Service service, const QString &name, QObject *parent)
    : ResourceReader(std::move(service), name, std::chrono::milliseconds(0), parent)
{
}

void IdentityReader::begin()
{
    m_reading = {.name = name()};
    m_domains.clear();
    ask<ses::GetEmailIdentity>({name()}, [this](const auto &answer) {
        if (answer)
            takeIdentity(*answer);
        else
            fail(answer.error());
    });
}

bool IdentityReader::isPart(const QString &resource) const
{
    if (isReading() && resource.startsWith(QLatin1String("configuration-set/")))
        return true; // which one it will be is not known yet
    if (resource == aws::configurationSetResource(m_reading.configurationSet()))
        return true;
    const QString identity = resource.section(u'/', 1);
    return resource == aws::identityResource(identity)
        && (identity.compare(name(), Qt::CaseInsensitive) == 0 || domainsAbove(name()).contains(identity.toLower()));
}

void IdentityReader::takeIdentity(const ses::GetEmailIdentity::Response &identity)
{
    m_reading.identity = identity;
    askForDomains();
    if (const QString set = m_reading.configurationSet(); !set.isEmpty())
        askForSet(set);
    // A real account has no such operations: then there is nothing to show of them.
    ask<simulation::GetIdentityFacts>({name()}, [this](const auto &answer) {
        m_reading.isSimulated = bool(answer);
        if (answer)
            m_reading.facts = *answer;
    });
    ask<simulation::GetNotificationTopics>({name()}, [this](const auto &answer) {
        if (answer)
            m_reading.topics = *answer;
    });
}

void IdentityReader::askForDomains()
{
    const QStringList domains = m_reading.isDomain() ? QStringList() : domainsAbove(name());
    m_domains.resize(domains.size());
    for (qsizetype i = 0; i < domains.size(); ++i) {
        ask<ses::GetEmailIdentity>({domains[i]}, [this, i, name = domains[i]](const auto &answer) {
            if (answer && answer->verificationStatus == ses::VerificationStatus::Success)
                m_domains[i] = IdentityReading::Domain{name, answer->dkimAttributes};
        });
    }
}

void IdentityReader::askForSet(const QString &set)
{
    ask<ses::GetConfigurationSet>(
        {set}, [this](const auto &answer) { m_reading.isSetMissing = !answer && answer.error().status == 404; });
}

void IdentityReader::finish()
{
    const auto nearest = std::ranges::find_if(m_domains, [](const auto &domain) { return domain.has_value(); });
    if (nearest != m_domains.end())
        m_reading.verifiedDomain = *nearest;
    Q_EMIT read(m_reading);
}

} // namespace ui
