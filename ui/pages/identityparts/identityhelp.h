#pragma once

#include "ui/components/navigation/helpcontent.h"

/// What the help panel says on the page of an identity, by topic.
namespace ui {

HelpContent dkimHelp();
HelpContent mailFromHelp();
HelpContent feedbackHelp();
HelpContent forwardingHelp();
HelpContent policiesHelp();
HelpContent configurationSetHelp();
HelpContent tagsHelp();

} // namespace ui
