#pragma once

#include "core/ses/configurationsets.h"
#include "core/ses/eventdestinations.h"
#include "core/simulation/setusers.h"

namespace ui {

/// All that is known of a configuration set at one moment.
struct ConfigurationSetReading
{
    QString name;
    ses::GetConfigurationSet::Response set;
    QList<ses::EventDestination> destinations;
    QList<simulation::SetUser> users; ///< who has it as the default
    bool areUsersKnown = false; ///< a real account does not tell
};

} // namespace ui
