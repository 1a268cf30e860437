#pragma once

#include "core/route53/changes.h"
#include "core/route53/hostedzones.h"
#include "core/route53/recordsets.h"
#include "core/route53/tags.h"
#include "core/ses/configurationsets.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/ses/policies.h"
#include "core/ses/tags.h"
#include "core/wire/rest.h"

/// A request, and the command of the AWS CLI that makes the same one, without Region and address.
struct SampleRequest
{
    const char *name;
    wire::HttpRequest request;
    QString command;
};

inline QList<SampleRequest> sampleRequests()
{
    using namespace Qt::StringLiterals;
    const QString identity = u"example.com"_s;
    const auto arn = u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s;
    const auto http = [](const QByteArray &method, const QByteArray &path, const QByteArray &body) {
        return wire::HttpRequest{method, path, {}, {{"Content-Type", "application/json"}}, body};
    };
    const auto zoneChange = route53::ChangeResourceRecordSets::Request{
        .hostedZoneId = u"Z1"_s,
        .changeBatch = {
            .comment = u"it's\nnew"_s,
            .changes = {{.action = route53::ChangeAction::Upsert,
                         .resourceRecordSet = {.name = u"a.example.com"_s,
                                               .type = route53::RecordType::TXT,
                                               .ttl = 300,
                                               .resourceRecords = QList<route53::ResourceRecord>{{u"\"x\""_s}}}}}}};
    // clang-format off
    return {
        {"identities", wire::encodeRequest<ses::ListEmailIdentities>({}), u"aws sesv2 list-email-identities"_s},
        {"a page of identities", wire::encodeRequest<ses::ListEmailIdentities>({.nextToken = u"abc="_s, .pageSize = 10}), u"aws sesv2 list-email-identities --next-token 'abc=' --page-size 10"_s},
        {"an identity", wire::encodeRequest<ses::GetEmailIdentity>({identity}), u"aws sesv2 get-email-identity --email-identity example.com"_s},
        {"a plus and a slash", wire::encodeRequest<ses::GetEmailIdentity>({u"a+b/c@example.com"_s}), u"aws sesv2 get-email-identity --email-identity a+b/c@example.com"_s},
        {"an apostrophe", wire::encodeRequest<ses::GetEmailIdentity>({u"o'hara@example.com"_s}), u"aws sesv2 get-email-identity --email-identity 'o'\\''hara@example.com'"_s},
        {"a name that looks like an option", wire::encodeRequest<ses::GetEmailIdentity>({u"--help@example.com"_s}), u"aws sesv2 get-email-identity --email-identity=--help@example.com"_s},
        {"a percent sign", wire::encodeRequest<ses::GetEmailIdentity>({u"a%2Fb@example.com"_s}), u"aws sesv2 get-email-identity --email-identity a%2Fb@example.com"_s},
        {"a dollar sign", wire::encodeRequest<ses::GetEmailIdentity>({u"$HOME`id`@example.com"_s}), u"aws sesv2 get-email-identity --email-identity '$HOME`id`@example.com'"_s},
        {"a new identity with a set", http("POST", "/v2/email/identities", R"({"EmailIdentity":"new.com","ConfigurationSetName":"set-a"})"), u"aws sesv2 create-email-identity --email-identity new.com --configuration-set-name set-a"_s},
        {"a new identity with tags", http("POST", "/v2/email/identities", R"({"EmailIdentity":"new.com","Tags":[{"Key":"a b","Value":"it's"}]})"), uR"(aws sesv2 create-email-identity --email-identity new.com --tags '[{"Key":"a b","Value":"it'\''s"}]')"_s},
        {"an identity deleted", wire::encodeRequest<ses::DeleteEmailIdentity>({identity}), u"aws sesv2 delete-email-identity --email-identity example.com"_s},
        {"a default set", wire::encodeRequest<ses::PutEmailIdentityConfigurationSetAttributes>({.emailIdentity = identity, .configurationSetName = u"set-c"_s}), u"aws sesv2 put-email-identity-configuration-set-attributes --email-identity example.com --configuration-set-name set-c"_s},
        {"no default set", wire::encodeRequest<ses::PutEmailIdentityConfigurationSetAttributes>({.emailIdentity = identity}), u"aws sesv2 put-email-identity-configuration-set-attributes --email-identity example.com"_s},
        {"DKIM on", wire::encodeRequest<ses::PutEmailIdentityDkimAttributes>({.emailIdentity = identity, .signingEnabled = true}), u"aws sesv2 put-email-identity-dkim-attributes --email-identity example.com --signing-enabled"_s},
        {"DKIM off", wire::encodeRequest<ses::PutEmailIdentityDkimAttributes>({.emailIdentity = identity, .signingEnabled = false}), u"aws sesv2 put-email-identity-dkim-attributes --email-identity example.com --no-signing-enabled"_s},
        {"a key length", http("PUT", "/v1/email/identities/example.com/dkim/signing", R"({"SigningAttributesOrigin":"AWS_SES","SigningAttributes":{"NextSigningKeyLength":"RSA_1024_BIT"}})"), uR"(aws sesv2 put-email-identity-dkim-signing-attributes --email-identity example.com --signing-attributes-origin AWS_SES --signing-attributes '{"NextSigningKeyLength":"RSA_1024_BIT"}')"_s},
        {"a MAIL FROM", wire::encodeRequest<ses::PutEmailIdentityMailFromAttributes>({.emailIdentity = identity, .mailFromDomain = u"mail.example.com"_s, .behaviorOnMxFailure = ses::BehaviorOnMxFailure::RejectMessage}), u"aws sesv2 put-email-identity-mail-from-attributes --email-identity example.com --mail-from-domain mail.example.com --behavior-on-mx-failure REJECT_MESSAGE"_s},
        {"an empty MAIL FROM", http("PUT", "/v2/email/identities/example.com/mail-from", R"({"MailFromDomain":""})"), u"aws sesv2 put-email-identity-mail-from-attributes --email-identity example.com --mail-from-domain ''"_s},
        {"feedback", http("PUT", "/v2/email/identities/example.com/feedback", R"({"EmailForwardingEnabled":false})"), u"aws sesv2 put-email-identity-feedback-attributes --email-identity example.com --no-email-forwarding-enabled"_s},
        {"a policy over lines", wire::encodeRequest<ses::CreateEmailIdentityPolicy>({.emailIdentity = identity, .policyName = u"p"_s, .policy = u"{\n \"Version\": \"2012-10-17\"\n}"_s}), u"aws sesv2 create-email-identity-policy --email-identity example.com --policy-name p --policy '{\n \"Version\": \"2012-10-17\"\n}'"_s},
        {"policies", wire::encodeRequest<ses::GetEmailIdentityPolicies>({identity}), u"aws sesv2 get-email-identity-policies --email-identity example.com"_s},
        {"a policy that names a file", wire::encodeRequest<ses::UpdateEmailIdentityPolicy>({.emailIdentity = identity, .policyName = u"p"_s, .policy = u"file:///etc/passwd"_s}), uR"(aws sesv2 update-email-identity-policy --cli-input-json '{"EmailIdentity":"example.com","Policy":"file:///etc/passwd","PolicyName":"p"}')"_s},
        {"a resource tagged", wire::encodeRequest<ses::TagResource>({.resourceArn = arn, .tags = {{.key = u"k"_s, .value = u""_s}}}), uR"(aws sesv2 tag-resource --resource-arn arn:aws:ses:us-east-1:123456789012:identity/example.com --tags '[{"Key":"k","Value":""}]')"_s},
        {"a resource untagged", wire::encodeRequest<ses::UntagResource>({.resourceArn = arn, .tagKeys = {u"a"_s, u"b c"_s}}), uR"(aws sesv2 untag-resource --resource-arn arn:aws:ses:us-east-1:123456789012:identity/example.com --tag-keys '["a","b c"]')"_s},
        {"tags of a resource", wire::encodeRequest<ses::ListTagsForResource>({arn}), u"aws sesv2 list-tags-for-resource --resource-arn arn:aws:ses:us-east-1:123456789012:identity/example.com"_s},
        {"a configuration set", http("POST", "/v2/email/configuration-sets", R"({"ConfigurationSetName":"set-x","SendingOptions":{"SendingEnabled":false}})"), uR"(aws sesv2 create-configuration-set --configuration-set-name set-x --sending-options '{"SendingEnabled":false}')"_s},
        {"configuration sets", wire::encodeRequest<ses::ListConfigurationSets>({.pageSize = 5}), u"aws sesv2 list-configuration-sets --page-size 5"_s},
        {"a set deleted", wire::encodeRequest<ses::DeleteConfigurationSet>({u"set-x"_s}), u"aws sesv2 delete-configuration-set --configuration-set-name set-x"_s},
        {"a hosted zone", wire::encodeRequest<route53::CreateHostedZone>({.name = u"example.com"_s, .callerReference = u"once"_s, .hostedZoneConfig = route53::HostedZoneConfig{.comment = u"a & b"_s}}), uR"(aws route53 create-hosted-zone --name example.com --caller-reference once --hosted-zone-config '{"Comment":"a & b"}')"_s},
        {"hosted zones", wire::encodeRequest<route53::ListHostedZones>({.maxItems = u"2"_s}), u"aws route53 list-hosted-zones --max-items 2 --no-paginate"_s},
        {"the next hosted zones", wire::encodeRequest<route53::ListHostedZones>({.marker = u"Z1"_s, .maxItems = u"2"_s}), u"aws route53 list-hosted-zones --marker Z1 --max-items 2 --no-paginate"_s},
        {"hosted zones by name", wire::encodeRequest<route53::ListHostedZonesByName>({.dnsName = u"example.com"_s, .maxItems = u"1"_s}), u"aws route53 list-hosted-zones-by-name --dns-name example.com --max-items 1"_s},
        {"a hosted zone's records", wire::encodeRequest<route53::ListResourceRecordSets>({.hostedZoneId = u"Z1"_s, .startRecordName = u"a.example.com"_s, .startRecordType = route53::RecordType::MX, .maxItems = u"3"_s}), u"aws route53 list-resource-record-sets --hosted-zone-id Z1 --start-record-name a.example.com --start-record-type MX --max-items 3 --no-paginate"_s},
        {"a record changed", wire::encodeRequest<route53::ChangeResourceRecordSets>(zoneChange), uR"(aws route53 change-resource-record-sets --hosted-zone-id Z1 --change-batch '{"Changes":[{"Action":"UPSERT","ResourceRecordSet":{"Name":"a.example.com","ResourceRecords":[{"Value":"\"x\""}],"TTL":300,"Type":"TXT"}}],"Comment":"it'\''s\nnew"}')"_s},
        {"a zone's comment", wire::encodeRequest<route53::UpdateHostedZoneComment>({.id = u"Z1"_s, .comment = u"new"_s}), u"aws route53 update-hosted-zone-comment --id Z1 --comment new"_s},
        {"tags of a zone", wire::encodeRequest<route53::ChangeTagsForResource>({.resourceType = u"hostedzone"_s, .resourceId = u"Z1"_s, .addTags = QList<route53::Tag>{{.key = u"a"_s, .value = u"b"_s}}}), uR"(aws route53 change-tags-for-resource --resource-type hostedzone --resource-id Z1 --add-tags '[{"Key":"a","Value":"b"}]')"_s},
        {"tags of zones", wire::encodeRequest<route53::ListTagsForResources>({.resourceType = u"hostedzone"_s, .resourceIds = {u"Z1"_s, u"Z2"_s}}), uR"(aws route53 list-tags-for-resources --resource-type hostedzone --resource-ids '["Z1","Z2"]')"_s},
        {"a change", wire::encodeRequest<route53::GetChange>({u"C1"_s}), u"aws route53 get-change --id C1"_s},
    };
    // clang-format on
}
