#include "ui/pages/identityparts/identityreader.h"

#include "core/aws/arn.h"
#include "core/ses/configurationsets.h"
#include "core/wire/whendone.h"

#include <algorithm>

namespace ui {

IdentityReader::IdentityReader(client::Service service, const QString &name, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_name(name)
{
    m_joining.setSingleShot(true);
    m_joining.setInterval(0);
    connect(&m_joining, &QTimer::timeout, this, &IdentityReader::start);
}

void IdentityReader::start()
{
    ++m_run;
    m_waiting = 0;
    m_isReading = true;
    m_error.reset();
    m_reading = {.name = m_name};
    ask<ses::GetEmailIdentity>({m_name}, [this](const auto &answer) {
        if (answer)
            takeIdentity(*answer);
        else
            m_error = answer.error();
    });
}

void IdentityReader::noteChanges(const QStringList &resources)
{
    const auto isPart = [this](const QString &resource) {
        if (m_isReading && resource.startsWith(QLatin1String("configuration-set/")))
            return true; // which one it will be is not known yet
        if (resource == aws::configurationSetResource(m_reading.configurationSet()))
            return true;
        const QString name = resource.section(u'/', 1);
        return resource == aws::identityResource(name)
            && (name.compare(m_name, Qt::CaseInsensitive) == 0 || domainsAbove(m_name).contains(name.toLower()));
    };
    if (resources.isEmpty() || std::ranges::any_of(resources, isPart))
        m_joining.start();
}

/// An answer that belongs to the reading that is going on goes to `take`; the last one ends the reading.
template <typename Operation, typename Take>
void IdentityReader::ask(const typename Operation::Request &request, Take take)
{
    ++m_waiting;
    wire::whenDone(m_service.call<Operation>(request), this, [this, run = m_run, take](const auto &answer) {
        if (run != m_run)
            return;
        take(answer);
        if (--m_waiting == 0)
            finish();
    });
}

void IdentityReader::takeIdentity(const ses::GetEmailIdentity::Response &identity)
{
    m_reading.identity = identity;
    askForDomains();
    if (const QString set = m_reading.configurationSet(); !set.isEmpty())
        askForSet(set);
    // A real account has no such operations: then there is nothing to show of them.
    ask<simulation::GetIdentityFacts>({m_name}, [this](const auto &answer) {
        m_reading.isSimulated = bool(answer);
        if (answer)
            m_reading.facts = *answer;
    });
    ask<simulation::GetNotificationTopics>({m_name}, [this](const auto &answer) {
        if (answer)
            m_reading.topics = *answer;
    });
}

void IdentityReader::askForDomains()
{
    const QStringList domains = m_reading.isDomain() ? QStringList() : domainsAbove(m_name);
    m_domains.clear();
    m_domains.resize(domains.size());
    for (qsizetype i = 0; i < domains.size(); ++i) {
        ask<ses::GetEmailIdentity>({domains[i]}, [this, i, name = domains[i]](const auto &answer) {
            if (answer && answer->verificationStatus == ses::VerificationStatus::Success)
                m_domains[i] = IdentityReading::Domain{name, answer->dkimAttributes};
        });
    }
}

void IdentityReader::askForSet(const QString &name)
{
    ask<ses::GetConfigurationSet>(
        {name}, [this](const auto &answer) { m_reading.isSetMissing = !answer && answer.error().status == 404; });
}

void IdentityReader::finish()
{
    m_isReading = false;
    const auto nearest = std::ranges::find_if(m_domains, [](const auto &domain) { return domain.has_value(); });
    if (nearest != m_domains.end())
        m_reading.verifiedDomain = *nearest;
    if (!m_error)
        Q_EMIT read(m_reading);
    else if (m_error->status == 404)
        Q_EMIT gone();
    else
        Q_EMIT failed(*m_error);
}

} // namespace ui
