#pragma once

#include "../listdriver.h"
#include "../simulatedwindow.h"

#include "core/ses/configurationsets.h"
#include "core/ses/eventdestinations.h"
#include "ui/components/forms/wizardsteps.h"

/// The window at a place of a configuration set of F0, and what is stored of its event destinations.
class DestinationWindow : public SimulatedWindow
{
public:
    explicit DestinationWindow(const QString &place, const QString &scenario = QStringLiteral("f0"))
        : SimulatedWindow(place, scenario)
    {
    }

    std::optional<ses::EventDestination> destination(const QString &set, const QString &name)
    {
        const auto answer = ask<ses::GetConfigurationSetEventDestinations>({set});
        for (const auto &each : answer ? answer->eventDestinations : QList<ses::EventDestination>()) {
            if (each.name == name)
                return each;
        }
        return std::nullopt;
    }
};

inline QString labelText(const ListDriver &user, const QString &name)
{
    const auto *label = user.find<QLabel>(name);
    return label ? label->text() : QString();
}
