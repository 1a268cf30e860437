#include "ui/pages/identityparts/identitieshelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::IdentitiesHelp)
};

} // namespace

// clang-format off
HelpContent identitiesHelp()
{
    return {Texts::tr("Verified identities"), {
        {Kind::Paragraph, Texts::tr("An identity is a domain, subdomain or email address that you use to send mail. It "
                                    "must be verified before you can send from it.")},
        {Kind::Heading, Texts::tr("Status")},
        {Kind::Term, Texts::tr("Pending")},
        {Kind::Definition, Texts::tr("The records or the click on the link are still awaited.")},
        {Kind::Term, Texts::tr("Temporary Failure")},
        {Kind::Definition, Texts::tr("The domain was verified, but its records are no longer found. It is checked again "
                                     "for 72 hours.")},
        {Kind::Term, Texts::tr("Failure")},
        {Kind::Definition, Texts::tr("Nothing was found within 72 hours, or the link was not followed within 24 hours.")},
        {Kind::Heading, Texts::tr("Regions")},
        {Kind::Paragraph, Texts::tr("Identities belong to one Region. The list shows those of the Region that is chosen "
                                    "in the top bar, for example `us-east-1`.")},
    }, {
        {Texts::tr("Managing identities"),
         QStringLiteral("https://docs.aws.amazon.com/ses/latest/dg/managing-identities.html")},
        {Texts::tr("Verifying a domain with DKIM"),
         QStringLiteral("https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html")},
    }};
}
// clang-format on

} // namespace ui
