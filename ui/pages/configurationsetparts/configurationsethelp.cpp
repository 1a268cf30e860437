#include "ui/pages/configurationsetparts/configurationsethelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConfigurationSetsHelp)
};

} // namespace

// clang-format off
HelpContent configurationSetsHelp()
{
    return {Texts::tr("Configuration sets"), {
        {Kind::Paragraph, Texts::tr("A configuration set is a group of rules for mail: through which addresses it is "
                                    "sent, how links are tracked, which addresses are left out, and where its events "
                                    "go.")},
        {Kind::Heading, Texts::tr("Which set applies")},
        {Kind::Paragraph, Texts::tr("The set that is named with a mail. Without one, the default of the identity that "
                                    "sends it. A set whose sending is disabled refuses its mail.")},
        {Kind::Heading, Texts::tr("Deleting")},
        {Kind::Paragraph, Texts::tr("Identities keep the name of a deleted set as their default, and their mail is "
                                    "refused until it is replaced or taken away.")},
    }};
}

HelpContent eventDestinationsHelp()
{
    return {Texts::tr("Event destinations"), {
        {Kind::Paragraph, Texts::tr("An event destination publishes what happens to the mail of the set: to a topic, a "
                                    "stream, a bus, or as counts per dimension. A set may have up to 10.")},
        {Kind::Term, Texts::tr("Event publishing")},
        {Kind::Definition, Texts::tr("While it is disabled, events are not published, and not made up for later.")},
        {Kind::Term, Texts::tr("Dimensions")},
        {Kind::Definition, Texts::tr("Amazon CloudWatch counts events by them. Each takes its value from a tag of the "
                                     "mail, a header or a tag of a link, or else its default.")},
    }};
}
// clang-format on

} // namespace ui
