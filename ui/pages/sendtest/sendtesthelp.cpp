#include "ui/pages/sendtest/sendtesthelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::SendTestHelp)
};

} // namespace

// clang-format off
HelpContent sendTestHelp()
{
    return {Texts::tr("Send test email"), {
        {Kind::Paragraph, Texts::tr("Sends one mail from this identity. The scenarios go to addresses of the mailbox "
                                    "simulator, which need not be verified and do not count for the daily quota.")},
        {Kind::Term, Texts::tr("Successful delivery")},
        {Kind::Definition, Texts::tr("The mail is accepted and delivered.")},
        {Kind::Term, Texts::tr("Bounce")},
        {Kind::Definition, Texts::tr("The recipient's server refuses it for good, with SMTP code 550 5.1.1.")},
        {Kind::Term, Texts::tr("Automatic response")},
        {Kind::Definition, Texts::tr("It is delivered, and the recipient is out of the office.")},
        {Kind::Term, Texts::tr("Complaint")},
        {Kind::Definition, Texts::tr("It is delivered, and the recipient marks it as spam.")},
        {Kind::Term, Texts::tr("Recipient address on suppression list")},
        {Kind::Definition, Texts::tr("It is not delivered, as if the address had bounced before.")},
        {Kind::Term, Texts::tr("Custom")},
        {Kind::Definition, Texts::tr("Goes to an address of your own. In the sandbox it has to be verified.")},
        {Kind::Term, Texts::tr("Configuration set")},
        {Kind::Definition, Texts::tr("Comes before the default of the identity. With `None` the default applies.")},
    }};
}
// clang-format on

} // namespace ui
