#include "ui/pages/whichsettings/whichsettingshelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::WhichSettingsHelp)
};

} // namespace

// clang-format off
HelpContent whichSettingsHelp()
{
    return {Texts::tr("Which settings apply?"), {
        {Kind::Paragraph, Texts::tr("The answer comes from the same rules by which mail is sent. Nothing is sent, and the "
                                    "daily quota and the sending rate are not looked at. `Send test email` leads on to a "
                                    "mail with these addresses and this configuration set.")},
        {Kind::Term, Texts::tr("Identity")},
        {Kind::Definition, Texts::tr("The most specific verified identity governs: the address, without its label, then "
                                     "its domain, then the domains above. All settings are those of this one identity.")},
        {Kind::Term, Texts::tr("Configuration set")},
        {Kind::Definition, Texts::tr("A set that the mail names comes before the default of the identity. The default of "
                                     "a domain does not reach an address that is verified itself.")},
        {Kind::Term, Texts::tr("MAIL FROM")},
        {Kind::Definition, Texts::tr("The custom domain of the identity while its MX record is found; otherwise its "
                                     "behavior on MX failure decides.")},
        {Kind::Term, Texts::tr("DKIM")},
        {Kind::Definition, Texts::tr("A domain signs for itself; an address inherits from the nearest verified domain "
                                     "above it.")},
        {Kind::Term, Texts::tr("Sandbox")},
        {Kind::Definition, Texts::tr("In the sandbox recipients have to be verified too, but for addresses of the mailbox "
                                     "simulator.")},
    }};
}
// clang-format on

} // namespace ui
