#include "ui/pages/createidentity/createidentityhelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::CreateIdentityHelp)
};

} // namespace

// clang-format off
HelpContent createIdentityHelp()
{
    return {Texts::tr("Create identity"), {
        {Kind::Heading, Texts::tr("Domain or email address")},
        {Kind::Paragraph, Texts::tr("A verified domain covers its subdomains and all addresses under it. An address of its "
                                    "own is worth making for a test, or to give it other settings than its domain.")},
        {Kind::Term, Texts::tr("Domain")},
        {Kind::Definition, Texts::tr("Give the name without `www.`, in Punycode where it has letters outside a to z. You "
                                     "prove with records in its DNS that it is yours; that may take up to 72 hours.")},
        {Kind::Term, Texts::tr("Email address")},
        {Kind::Definition, Texts::tr("Upper and lower case count. You follow the link of a mail within 24 hours.")},
        {Kind::Heading, Texts::tr("DKIM")},
        {Kind::Paragraph, Texts::tr("With Easy DKIM, SES makes the keys and renews them. With BYODKIM you keep the key "
                                    "pair: paste the private half here and publish the public half.")},
        {Kind::Heading, Texts::tr("Custom MAIL FROM domain")},
        {Kind::Paragraph, Texts::tr("A subdomain that is used for nothing else, so that SPF agrees with the domain in the "
                                    "From header. It needs an MX and a TXT record.")},
    }, {
        {Texts::tr("Creating and verifying identities"),
         QStringLiteral("https://docs.aws.amazon.com/ses/latest/dg/creating-identities.html")},
    }};
}
// clang-format on

} // namespace ui
