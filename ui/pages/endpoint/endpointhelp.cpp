#include "ui/pages/endpoint/endpointhelp.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::EndpointHelp)
};

} // namespace

// clang-format off
HelpContent endpointHelp()
{
    return {Texts::tr("Endpoint"), {
        {Kind::Paragraph, Texts::tr("The AWS CLI, an AWS SDK or a program under test talk to this simulator when they are given "
                                    "its address. What they change shows in this window at once, and the other way round.")},
        {Kind::Heading, Texts::tr("Region and account")},
        {Kind::Paragraph, Texts::tr("The Region is the one that a request is signed for. The account follows from the access "
                                    "key: the one for which the key was made, a key ID of twelve digits itself, or else the "
                                    "account with which this window was opened.")},
        {Kind::Heading, Texts::tr("Older AWS CLI")},
        {Kind::Paragraph, Texts::tr("Before version 2.13 the AWS CLI does not know AWS_ENDPOINT_URL and would go to Amazon. "
                                    "With `--endpoint-url` every version comes here.")},
        {Kind::Heading, Texts::tr("Reachable from the network")},
        {Kind::Paragraph, Texts::tr("Listening on more than this computer lets everybody who reaches it read and change the "
                                    "simulator. The token protects the simulator's own operations only.")},
    }};
}

HelpContent accessKeysHelp()
{
    return {Texts::tr("Access keys"), {
        {Kind::Paragraph, Texts::tr("Each key opens one account, so that a class can have an account for each participant. The "
                                    "signatures of these keys are checked.")},
        {Kind::Term, Texts::tr("Any access key")},
        {Kind::Definition, Texts::tr("Unknown keys are let in too; their signatures cannot be checked.")},
        {Kind::Term, Texts::tr("Only the keys below")},
        {Kind::Definition, Texts::tr("A request with another key, or with one that is inactive, is refused as AWS refuses it.")},
        {Kind::Paragraph, Texts::tr("The secret is shown once, when the key is created. Whoever has lost it makes another key.")},
    }};
}
// clang-format on

} // namespace ui
