#include "ui/pages/accountdashboard/accounthelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::AccountHelp)
};

} // namespace

// clang-format off
HelpContent accountHelp()
{
    return {Texts::tr("Account dashboard"), {
        {Kind::Paragraph, Texts::tr("Limits, use and health are those of this account in this Region; other Regions have "
                                    "their own.")},
        {Kind::Term, Texts::tr("Sending limits")},
        {Kind::Definition, Texts::tr("How many emails may be sent within 24 hours, and how many within a second. Each "
                                     "recipient counts as one. In the sandbox these are 200 and 1.")},
        {Kind::Term, Texts::tr("Account health")},
        {Kind::Definition, Texts::tr("Healthy, or Under review while bounces and complaints are looked into. While the "
                                     "account is Paused, mail is refused.")},
        {Kind::Term, Texts::tr("Daily email usage")},
        {Kind::Definition, Texts::tr("What was sent within the last 24 hours. Mail to the mailbox simulator does not "
                                     "count.")},
        {Kind::Term, Texts::tr("SMTP settings")},
        {Kind::Definition, Texts::tr("Where Amazon SES takes mail by SMTP in this Region. The simulator takes mail by its "
                                     "endpoint only.")},
    }};
}

HelpContent productionAccessHelp()
{
    return {Texts::tr("Request production access"), {
        {Kind::Paragraph, Texts::tr("A new account is in the sandbox: it can send to verified identities and to the "
                                    "mailbox simulator only, and its limits are low. Production access lifts that, in "
                                    "one Region.")},
        {Kind::Term, Texts::tr("Mail type")},
        {Kind::Definition, Texts::tr("Marketing goes to many recipients at once; transactional mail answers what a single "
                                     "recipient did. Choose what most of your mail is.")},
        {Kind::Term, Texts::tr("Additional contacts")},
        {Kind::Definition, Texts::tr("Who is told about the account beside its owner: four addresses at most.")},
        {Kind::Term, Texts::tr("Review")},
        {Kind::Definition, Texts::tr("While a request is under review it cannot be changed. After a denial Amazon SES "
                                     "takes no other one by this way. In the simulator `Take back denial` lifts it: the "
                                     "request can be changed and submitted again.")},
    }};
}
// clang-format on

} // namespace ui
