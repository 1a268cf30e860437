#include "ui/pages/endpoint/connectlines.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConnectLines)
};

/// With the target's values in the place of {url}, {region}, {account}.
QString filled(QString code, const ConnectTarget &target)
{
    code.replace("{url}"_L1, target.url);
    code.replace("{region}"_L1, target.region);
    return code.replace("{account}"_L1, target.account);
}

const QString environment = uR"(export AWS_ENDPOINT_URL={url}
export AWS_REGION={region}
export AWS_ACCESS_KEY_ID={account}
export AWS_SECRET_ACCESS_KEY=any)"_s;

const QString list = u"aws sesv2 list-email-identities --endpoint-url {url}"_s;

const QString commands =
    uR"(aws sesv2 create-email-identity --email-identity example.com --endpoint-url {url} --region {region}
aws sesv2 get-email-identity --email-identity example.com --endpoint-url {url} --region {region}
aws route53 list-hosted-zones --endpoint-url {url} --region {region})"_s;

const QString configure = uR"(aws configure set aws_access_key_id {account} --profile simulator
aws configure set aws_secret_access_key any --profile simulator
aws configure set region {region} --profile simulator
aws sesv2 list-email-identities --profile simulator --endpoint-url {url})"_s;

const QString javaScript = uR"(import { SESv2Client, ListEmailIdentitiesCommand } from "@aws-sdk/client-sesv2";

const client = new SESv2Client({
  endpoint: "{url}",
  region: "{region}",
  credentials: { accessKeyId: "{account}", secretAccessKey: "any" },
});
console.log(await client.send(new ListEmailIdentitiesCommand({})));)"_s;

const QString python = uR"(import boto3

client = boto3.client(
    "sesv2",
    endpoint_url="{url}",
    region_name="{region}",
    aws_access_key_id="{account}",
    aws_secret_access_key="any",
)
print(client.list_email_identities()["EmailIdentities"]))"_s;

const QString java = uR"(import java.net.URI;
import software.amazon.awssdk.auth.credentials.*;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;

SesV2Client client = SesV2Client.builder()
    .endpointOverride(URI.create("{url}"))
    .region(Region.of("{region}"))
    .credentialsProvider(StaticCredentialsProvider.create(
        AwsBasicCredentials.create("{account}", "any")))
    .build();
System.out.println(client.listEmailIdentities(request -> {}));)"_s;

const QString go = uR"(client := sesv2.New(sesv2.Options{
	BaseEndpoint: aws.String("{url}"),
	Region:       "{region}",
	Credentials:  credentials.NewStaticCredentialsProvider("{account}", "any", ""),
})
page, err := client.ListEmailIdentities(ctx, &sesv2.ListEmailIdentitiesInput{}))"_s;

const QString curl = uR"(curl "{url}/v2/email/identities" \
  --aws-sigv4 "aws:amz:{region}:ses" --user "{account}:any")"_s;

QString simulatorCurl(const ConnectTarget &target)
{
    const QString token = target.tokenVariable.isEmpty()
        ? QString()
        : u" \\\n  -H \"X-Simulator-Token: $%1\""_s.arg(target.tokenVariable);
    return u"curl \"{url}/simulator/clock\""_s + token;
}

} // namespace

QList<ConnectTool> connectTools(const ConnectTarget &target)
{
    // clang-format off
    QList<ConnectTool> tools{
        {u"environment"_s, Texts::tr("Environment"), {{{}, environment}, {Texts::tr("Then commands work as against AWS; an AWS CLI before 2.13 (Debian 12) needs --endpoint-url, else it asks Amazon:"), list}}},
        {u"cli"_s, Texts::tr("AWS CLI"), {{{}, commands}, {Texts::tr("Or as a profile of its own:"), configure}}},
        {u"javascript"_s, Texts::tr("JavaScript"), {{{}, javaScript}}},
        {u"python"_s, Texts::tr("Python"), {{{}, python}}},
        {u"java"_s, Texts::tr("Java"), {{{}, java}}},
        {u"go"_s, Texts::tr("Go"), {{{}, go}}},
        {u"curl"_s, Texts::tr("curl"), {{{}, curl}, {Texts::tr("The simulator's own operations need no signature:"), simulatorCurl(target)}}},
    };
    // clang-format on
    for (ConnectTool &tool : tools) {
        for (ConnectBlock &block : tool.blocks)
            block.code = filled(block.code, target);
    }
    return tools;
}

} // namespace ui
