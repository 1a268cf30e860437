#include "core/simulator/scenarios/scenarioidentity.h"

#include "core/aws/arn.h"
#include "core/ses/jsontext.h"
#include "core/simulator/course/verificationstart.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/dkimkeys.h"
#include "core/simulator/identities/freshidentity.h"
#include "core/simulator/identities/identitynames.h"
#include "core/simulator/identities/keylength.h"
#include "core/simulator/identities/policies.h"
#include "core/simulator/topics/notificationtopics.h"
#include "core/store/identities/notificationtopics.h"
#include "core/store/tags.h"

using namespace Qt::StringLiterals;

namespace simulator {

using ses::VerificationStatus;

namespace {

void loadMailFrom(const JsonPart &part, const QDateTime &now, store::IdentityRow &row)
{
    part.allowOnly({u"domain"_s, u"status"_s, u"behaviorOnMxFailure"_s, u"deadline"_s});
    row.mailFromDomain = part["domain"].text();
    row.mailFromStatus = part["status"].word<VerificationStatus>();
    if (row.mailFromStatus == VerificationStatus::Pending || row.mailFromStatus == VerificationStatus::TemporaryFailure)
        row.mailFromDeadline = now.addMSecs(mailFromWindow.count());
    take(part, "deadline", row.mailFromDeadline, &JsonPart::moment);
    take(part, "behaviorOnMxFailure", row.mxFailure, &JsonPart::word<ses::BehaviorOnMxFailure>);
}

void loadDkim(const JsonPart &part, store::IdentityRow &row)
{
    part.allowOnly({u"signingEnabled"_s, u"status"_s, u"origin"_s, u"selector"_s, u"tokens"_s,
                    u"currentSigningKeyLength"_s, u"nextSigningKeyLength"_s, u"lastKeyGeneration"_s, u"rotation"_s,
                    u"signingHostedZone"_s});
    take(part, "origin", row.dkimOrigin, &JsonPart::word<ses::DkimSigningAttributesOrigin>);
    if (row.dkimOrigin == ses::DkimSigningAttributesOrigin::External) {
        removeKeys(row);
        row.dkimSelector = part["selector"].text();
    }
    take(part, "signingEnabled", row.dkimEnabled, &JsonPart::flag);
    take(part, "status", row.dkimStatus, &JsonPart::word<VerificationStatus>);
    take(part, "currentSigningKeyLength", row.dkimCurrentLength, &JsonPart::word<ses::DkimSigningKeyLength>);
    take(part, "nextSigningKeyLength", row.dkimNextLength, &JsonPart::word<ses::DkimSigningKeyLength>);
    take(part, "lastKeyGeneration", row.dkimGeneratedAt, &JsonPart::moment);
    if (part.has("rotation")) {
        row.dkimRotationDue = part["rotation"].moment();
        row.dkimLengthChangedAt = row.dkimRotationDue->addMSecs(-keyLengthPeriod.count());
    }
    take(part, "signingHostedZone", row.dkimZone, &JsonPart::text);
    if (!part.has("tokens"))
        return;
    row.dkimTokens.clear();
    for (const JsonPart &token : part["tokens"].items())
        row.dkimTokens += token.text();
}

store::IdentityRow rowOf(const JsonPart &identity, const QString &region, const QDateTime &now, const Stage &stage)
{
    const QString name = identity["name"].text();
    if (const auto refusal = refusalOfName(name))
        identity["name"].refuse(refusal->message);
    Generator generator(stage.database);
    const QDateTime created = identity.has("created") ? identity["created"].moment() : now;
    auto row = freshIdentity(name, region, created, generator);
    row.status = identity["status"].word<VerificationStatus>();
    if (row.status != VerificationStatus::Pending) {
        row.deadline.reset();
        row.dkimSince.reset(); // it follows from the deadline, or from the creation
    }
    if (row.type == ses::IdentityType::Domain)
        row.dkimStatus = row.status;
    take(identity, "deadline", row.deadline, &JsonPart::moment);
    take(identity, "lastChecked", row.lastChecked, &JsonPart::moment);
    take(identity, "lastSuccess", row.lastSuccess, &JsonPart::moment);
    take(identity, "lastError", row.errorType, &JsonPart::word<ses::VerificationError>);
    take(identity, "forwarding", row.feedbackForwarding, &JsonPart::flag);
    take(identity, "defaultConfigurationSet", row.configurationSet, &JsonPart::text);
    if (identity.has("mailFrom"))
        loadMailFrom(identity["mailFrom"], now, row);
    if (identity.has("dkim"))
        loadDkim(identity["dkim"], row);
    return row;
}

void loadTopics(const JsonPart &topics, const QString &identity, const Context &context)
{
    for (const QString &kind : topics.names()) {
        const JsonPart part = topics[kind];
        const auto known = wire::fromWireName<store::FeedbackKind>(kind);
        if (!known)
            part.refuse(u"the kinds are %1"_s.arg(wire::wordsOf<store::FeedbackKind>().join(u", "_s)));
        part.allowOnly({u"topic"_s, u"headers"_s});
        store::NotificationTopicRow row{.identity = identity, .kind = *known};
        take(part, "topic", row.topic, &JsonPart::text);
        take(part, "headers", row.headers, &JsonPart::flag);
        if (const auto refusal = notificationtopics::refusalOf({row.topic, row.headers}, context))
            part.refuse(refusal->message.chopped(1)); // its full stop
        topicsOf(context).put(row);
    }
}

/// @param identity stored already
void loadPolicies(const JsonPart &identity, const QString &name, const Context &context)
{
    for (const JsonPart &part : identity.items("policies")) {
        part.allowOnly({u"name"_s, u"document"_s});
        const QString policy = part["name"].text(), document = part["document"].text();
        if (const auto refusal = policies::refusalOf({name, policy, document}, context))
            part.refuse(refusal->message.chopped(1)); // its full stop
        policiesOf(context).put({.identity = name, .name = policy, .document = ses::compactJson(document)});
    }
}

} // namespace

QList<ses::Tag> tagsOfScenario(const JsonPart &resource)
{
    QList<ses::Tag> tags;
    for (const JsonPart &tag : resource.items("tags")) {
        tag.allowOnly({u"key"_s, u"value"_s});
        tags.append({tag["key"].text(), tag["value"].text()});
    }
    return tags;
}

void loadScenarioIdentity(const JsonPart &identity, const QString &region, const QDateTime &now, const Stage &stage)
{
    identity.allowOnly({u"name"_s, u"status"_s, u"created"_s, u"deadline"_s, u"lastChecked"_s, u"lastSuccess"_s,
                        u"lastError"_s, u"forwarding"_s, u"defaultConfigurationSet"_s, u"mailFrom"_s, u"dkim"_s,
                        u"topics"_s, u"policies"_s, u"tags"_s});
    const auto row = rowOf(identity, region, now, stage);
    store::IdentityRepository identities(stage.database, stage.account, region);
    if (identities.find(row.name))
        identity["name"].refuse(u"\"%1\" is there twice"_s.arg(row.name));
    identities.put(row);
    const Context context{{stage.account, region}, now, stage.database};
    if (identity.has("topics"))
        loadTopics(identity["topics"], row.name, context);
    loadPolicies(identity, row.name, context);
    store::TagRepository tags(stage.database, stage.account, region);
    for (const ses::Tag &tag : tagsOfScenario(identity))
        tags.put(aws::identityResource(row.name), tag);
}

} // namespace simulator
