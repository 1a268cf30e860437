#include "ui/pages/configurationsetparts/configurationsetreader.h"

#include "core/aws/arn.h"

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConfigurationSetReader::ConfigurationSetReader(client::Service service, const QString &name, QObject *parent)
    : ResourceReader(std::move(service), name, 50ms, parent)
{
}

void ConfigurationSetReader::begin()
{
    m_reading = {.name = name()};
    ask<ses::GetConfigurationSet>({name()}, [this](const auto &answer) {
        if (answer)
            m_reading.set = *answer;
        else
            fail(answer.error());
    });
    ask<ses::GetConfigurationSetEventDestinations>({name()}, [this](const auto &answer) {
        if (answer)
            m_reading.destinations = answer->eventDestinations;
        else
            fail(answer.error());
    });
    askForUsers(std::nullopt);
}

/// Identities count too: any of them may have begun or ceased to use it.
bool ConfigurationSetReader::isPart(const QString &resource) const
{
    return resource == aws::configurationSetResource(name()) || resource.startsWith("identity/"_L1);
}

void ConfigurationSetReader::askForUsers(const std::optional<QString> &token)
{
    const simulation::ListConfigurationSetUsers::Request request{
        .configurationSetName = name(), .nextToken = token, .pageSize = 1000};
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
    Q_EMIT read(m_reading);
}

} // namespace ui
