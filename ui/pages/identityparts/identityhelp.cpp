#include "ui/pages/identityparts/identityhelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::IdentityHelp)
};

} // namespace

// clang-format off
HelpContent dkimHelp()
{
    return {Texts::tr("DKIM"), {
        {Kind::Paragraph, Texts::tr("DKIM signs each mail with a key of the domain. Receivers look the key up in the "
                                    "DNS and see that the mail is genuine and unchanged.")},
        {Kind::Heading, Texts::tr("Records")},
        {Kind::Paragraph, Texts::tr("Publish every record exactly as shown. They also prove that the domain is yours, "
                                    "so they must stay.")},
        {Kind::Term, Texts::tr("The name appears twice")},
        {Kind::Definition, Texts::tr("Many DNS providers append the domain by themselves: enter the part before it.")},
        {Kind::Term, Texts::tr("The underscore is refused")},
        {Kind::Definition, Texts::tr("`_domainkey` is a valid part of a name. Ask the provider, or leave DNS of the "
                                     "domain to another one.")},
        {Kind::Heading, Texts::tr("Addresses")},
        {Kind::Paragraph, Texts::tr("An address inherits DKIM from its domain, or from a parent of it, once that is "
                                    "verified.")},
    }};
}

HelpContent mailFromHelp()
{
    return {Texts::tr("Custom MAIL FROM domain"), {
        {Kind::Paragraph, Texts::tr("The MAIL FROM domain is where bounces go. A subdomain of your own lets SPF agree "
                                    "with the domain in the From header.")},
        {Kind::Heading, Texts::tr("Records")},
        {Kind::Paragraph, Texts::tr("One MX and one TXT record are needed. `10` is the preference of the MX record, and "
                                    "there must be no other MX record on that name.")},
        {Kind::Heading, Texts::tr("Behavior on MX failure")},
        {Kind::Paragraph, Texts::tr("While the MX record is not found, mail is either sent with the default MAIL FROM "
                                    "domain or rejected.")},
    }};
}

HelpContent feedbackHelp()
{
    return {Texts::tr("Feedback notifications"), {
        {Kind::Paragraph, Texts::tr("Bounces, complaints and deliveries can each be published to an Amazon SNS topic, "
                                    "with the headers of the original mail if you want.")},
    }};
}

HelpContent forwardingHelp()
{
    return {Texts::tr("Email Feedback Forwarding"), {
        {Kind::Paragraph, Texts::tr("Bounces and complaints are sent to you as mail. Turn it off only when both go to "
                                    "a topic.")},
    }};
}

HelpContent policiesHelp()
{
    return {Texts::tr("Sending authorization"), {
        {Kind::Paragraph, Texts::tr("A policy lets another account or user send mail from this identity. There may be "
                                    "up to 20.")},
    }};
}

HelpContent configurationSetHelp()
{
    return {Texts::tr("Default configuration set"), {
        {Kind::Paragraph, Texts::tr("Applied to mail from this identity that names no configuration set. Addresses of "
                                    "a domain that have no identity of their own use that of the domain.")},
    }};
}

HelpContent tagsHelp()
{
    return {Texts::tr("Tags"), {
        {Kind::Paragraph, Texts::tr("A tag is a label of a key and a value, for finding and grouping what belongs "
                                    "together. An identity may have up to 50.")},
    }};
}
// clang-format on

} // namespace ui
