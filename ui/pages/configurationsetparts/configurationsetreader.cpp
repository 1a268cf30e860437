#include "ui/pages/configurationsetparts/configurationsetreader.h"

#include "core/aws/arn.h"
#include "core/wire/whendone.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

ConfigurationSetReader::ConfigurationSetReader(client::Service service, const QString &name, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_name(name)
{
    m_joining.setSingleShot(true);
    m_joining.setInterval(50);
    connect(&m_joining, &QTimer::timeout, this, &ConfigurationSetReader::start);
}

void ConfigurationSetReader::start()
{
    ++m_run;
    m_waiting = 0;
    m_error.reset();
    m_reading = {.name = m_name};
    ask<ses::GetConfigurationSet>({m_name}, [this](const auto &answer) {
        if (answer)
            m_reading.set = *answer;
        else
            m_error = answer.error();
    });
    ask<ses::GetConfigurationSetEventDestinations>({m_name}, [this](const auto &answer) {
        if (answer)
            m_reading.destinations = answer->eventDestinations;
        else if (!m_error)
            m_error = answer.error();
    });
    askForUsers(std::nullopt);
}

/// Identities count too: any of them may have begun or ceased to use it.
void ConfigurationSetReader::noteChanges(const QStringList &resources)
{
    const auto isPart = [this](const QString &resource) {
        return resource == aws::configurationSetResource(m_name) || resource.startsWith("identity/"_L1);
    };
    if (resources.isEmpty() || std::ranges::any_of(resources, isPart))
        m_joining.start();
}

/// An answer that belongs to the reading that is going on goes to `take`; the last one ends the reading.
template <typename Operation, typename Take>
void ConfigurationSetReader::ask(const typename Operation::Request &request, Take take)
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

void ConfigurationSetReader::askForUsers(const std::optional<QString> &token)
{
    const simulation::ListConfigurationSetUsers::Request request{
        .configurationSetName = m_name, .nextToken = token, .pageSize = 1000};
    ask<simulation::ListConfigurationSetUsers>(request, [this](const auto &answer) {
        m_reading.areUsersKnown = bool(answer);
        if (!answer)
            return;
        m_reading.users += answer->identities;
        if (answer->nextToken)
            askForUsers(answer->nextToken);
    });
}

void ConfigurationSetReader::finish()
{
    if (!m_error)
        Q_EMIT read(m_reading);
    else if (m_error->status == 404)
        Q_EMIT gone();
    else
        Q_EMIT failed(*m_error);
}

} // namespace ui
