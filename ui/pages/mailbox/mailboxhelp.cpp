#include "ui/pages/mailbox/mailboxhelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::MailboxHelp)
};

} // namespace

// clang-format off
HelpContent mailboxHelp()
{
    return {Texts::tr("Mailbox"), {
        {Kind::Paragraph, Texts::tr("What Amazon SES sends reaches this mailbox and nobody else: requests to verify an "
                                    "address, and notices about DKIM and MAIL FROM to the account. Nothing leaves this "
                                    "computer, and nothing is loaded from elsewhere to show a message.")},
        {Kind::Term, Texts::tr("Valid")},
        {Kind::Definition, Texts::tr("The link verifies its address when it is followed. It lapses 24 hours after it was "
                                     "requested.")},
        {Kind::Term, Texts::tr("Followed")},
        {Kind::Definition, Texts::tr("It has verified its address. Following it again changes nothing.")},
        {Kind::Term, Texts::tr("Lapsed")},
        {Kind::Definition, Texts::tr("It verifies nothing any more. Resend asks for a new one.")},
    }};
}
// clang-format on

} // namespace ui
