#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

HelpContent hostedZonesHelp();
HelpContent otherDnsHelp();
HelpContent recordsHelp();
HelpContent dnsFaultsHelp();

} // namespace ui
