#include "core/models/identitydetailsloader.h"

#include "core/simulation/facts.h"
#include "core/wire/whendone.h"

#include <utility>

namespace models {

namespace {

/// Each telling rearranges the table if it is sorted by a detail, which takes as long as the table is long.
constexpr std::chrono::milliseconds detailsJoinedWithin{50};

} // namespace

IdentityDetailsLoader::IdentityDetailsLoader(client::Service service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
    m_joining.setSingleShot(true);
    connect(&m_joining, &QTimer::timeout, this, &IdentityDetailsLoader::tell);
}

void IdentityDetailsLoader::fetch(const QStringList &names)
{
    for (const QString &name : names) {
        if (m_waiting.contains(name))
            continue;
        m_waiting.insert(name);
        m_queue += name;
    }
    askForMore();
}

void IdentityDetailsLoader::fetchFirst(const QStringList &names)
{
    m_urgent = names;
}

void IdentityDetailsLoader::stop()
{
    ++m_run;
    m_waiting.clear();
    m_queue.clear();
    m_urgent.clear();
    m_nextInQueue = 0;
    m_inFlight = 0;
    m_fetched.clear();
    m_joining.stop();
}

void IdentityDetailsLoader::askForMore()
{
    while (m_inFlight < maxInFlight && !m_waiting.isEmpty()) {
        ++m_inFlight;
        ask(takeNext());
    }
}

QString IdentityDetailsLoader::takeNext()
{
    while (!m_urgent.isEmpty()) {
        const QString name = m_urgent.takeFirst();
        if (m_waiting.remove(name))
            return name;
    }
    QString name;
    do {
        name = m_queue[m_nextInQueue++];
    } while (!m_waiting.remove(name));
    if (m_waiting.isEmpty()) {
        m_queue.clear();
        m_nextInQueue = 0;
    }
    return name;
}

void IdentityDetailsLoader::ask(const QString &name)
{
    const auto answer = m_service.call<ses::GetEmailIdentity>({name});
    wire::whenDone(answer, this, [this, name, run = m_run](const auto &identity) {
        if (run != m_run)
            return;
        IdentityDetails details;
        if (identity) {
            details.configurationSet = identity->configurationSetName.value_or(QString());
            if (identity->identityType != ses::IdentityType::EmailAddress)
                details.dkim = identity->dkimAttributes.status;
        }
        askForFacts(name, details);
    });
}

void IdentityDetailsLoader::askForFacts(const QString &name, IdentityDetails details)
{
    const auto answer = m_service.call<simulation::GetIdentityFacts>({name});
    wire::whenDone(answer, this, [this, name, details, run = m_run](const auto &facts) mutable {
        if (run != m_run)
            return;
        if (facts)
            details.created = facts->created;
        take(name, details);
    });
}

void IdentityDetailsLoader::take(const QString &name, const IdentityDetails &details)
{
    --m_inFlight;
    m_fetched.insert(name, details);
    if (!m_joining.isActive())
        m_joining.start(detailsJoinedWithin);
    askForMore();
}

void IdentityDetailsLoader::tell()
{
    Q_EMIT fetched(std::exchange(m_fetched, {}));
}

} // namespace models
