#include "ui/pages/hostedzones/dnshelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::DnsHelp)
};

} // namespace

// clang-format off
HelpContent hostedZonesHelp()
{
    return {Texts::tr("Hosted zones"), {
        {Kind::Paragraph, Texts::tr("A hosted zone holds the DNS records of a domain in Route 53. Zones belong to the account, "
                                    "not to a Region.")},
        {Kind::Paragraph, Texts::tr("When a public hosted zone holds the domain of an identity, its page offers to publish "
                                    "the DNS records there. A private zone answers only inside a VPC: SES never looks into it.")},
        {Kind::Heading, Texts::tr("Other DNS")},
        {Kind::Paragraph, Texts::tr("Domains whose DNS is at another provider. The simulator answers for them with the records "
                                    "that are entered here.")},
    }};
}

HelpContent otherDnsHelp()
{
    return {Texts::tr("Other DNS"), {
        {Kind::Paragraph, Texts::tr("What DNS answers for domains that are not in Route 53. Enter what the owner of a domain would "
                                    "enter at their provider.")},
        {Kind::Paragraph, Texts::tr("A name that a public hosted zone holds is answered by that zone, whatever stands here.")},
    }};
}

HelpContent recordsHelp()
{
    return {Texts::tr("Records"), {
        {Kind::Paragraph, Texts::tr("All values of one name and one type make up one record. Deleting a record deletes them all.")},
        {Kind::Term, Texts::tr("TXT")},
        {Kind::Definition, Texts::tr("Each value stands in quotation marks. One that is longer than 255 characters is split into "
                                     "several strings with a space between.")},
        {Kind::Term, Texts::tr("MX")},
        {Kind::Definition, Texts::tr("A preference and a host name: `10 mx.example.com`.")},
        {Kind::Term, Texts::tr("SRV")},
        {Kind::Definition, Texts::tr("Priority, weight, port and host name: `10 5 587 smtp.example.com`.")},
        {Kind::Term, Texts::tr("CAA")},
        {Kind::Definition, Texts::tr("Flags, tag and value: `0 issue \"amazon.com\"`.")},
        {Kind::Heading, Texts::tr("Zone files")},
        {Kind::Paragraph, Texts::tr("A zone file as BIND reads it can be imported, and the records can be exported as one.")},
    }};
}

HelpContent dnsFaultsHelp()
{
    return {Texts::tr("DNS faults"), {
        {Kind::Paragraph, Texts::tr("A fault makes DNS answer wrongly for one name while it is on. The records stay as they are.")},
        {Kind::Term, Texts::tr("Not found")},
        {Kind::Definition, Texts::tr("The name does not exist.")},
        {Kind::Term, Texts::tr("SERVFAIL")},
        {Kind::Definition, Texts::tr("The DNS server fails.")},
        {Kind::Term, Texts::tr("Wrong value")},
        {Kind::Definition, Texts::tr("Another value is answered than the one that is there.")},
        {Kind::Term, Texts::tr("Propagation delay")},
        {Kind::Definition, Texts::tr("What is changed while it is on is seen later, in virtual time.")},
    }};
}
// clang-format on

} // namespace ui
