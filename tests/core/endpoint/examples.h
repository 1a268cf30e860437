#pragma once

#include "../simulator/simulatorcase.h"

#include "core/simulator/dns/newzone.h"
#include "core/store/accounts/accesskeys.h"
#include "core/store/accounts/accountsettings.h"
#include "core/store/dns/dnszones.h"
#include "core/store/dns/recordsets.h"

/// What the examples of api.md 11 are made of: requests with their answers, and states to begin with.
namespace examples {

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// Who signs a request.
enum class Signer {
    Known, ///< with a key that the state has, so that the signature is checked
    Unknown, ///< with a key that it has not
    Nobody,
};

/// A request and its answer. In the answer `"*"` stands for any value.
struct Step
{
    QByteArray request; ///< method and target, divided by a space
    QByteArray body;
    int status = 200;
    QByteArray errorType; ///< none: the answer is no error
    QByteArray answer;
    Signer signer = Signer::Known;
};
using Steps = QList<Step>;
using Given = void (*)(SimulatorCase &);

inline Step ok(const QByteArray &request, const QByteArray &body, const QByteArray &answer)
{
    return {request, body, 200, {}, answer};
}

inline Step refused(const QByteArray &request, const QByteArray &body, int status, const QByteArray &type,
                    const QByteArray &message)
{
    return {request, body, status, type, R"({"message":")" + message + R"("})"};
}

inline Step by(Signer signer, Step step)
{
    step.signer = signer;
    return step;
}

inline void nothing(SimulatorCase &)
{
}

inline void marketing(SimulatorCase &aws)
{
    aws.configurationSet(u"marketing"_s);
}

inline void domain(SimulatorCase &aws)
{
    aws.identity(u"example.com"_s, VerificationStatus::Success);
}

inline void domainAndSets(SimulatorCase &aws)
{
    domain(aws);
    marketing(aws);
}

/// As it stands when the mails of E17 are sent: with a default, another set and one that is paused.
inline void sendingDomain(SimulatorCase &aws)
{
    domainAndSets(aws);
    aws.configurationSet(u"other"_s);
    aws.change(u"example.com"_s, [](auto &row) { row.configurationSet = u"marketing"_s; });
}

inline void pausedSet(SimulatorCase &aws)
{
    sendingDomain(aws);
    simulator::configurationSetsOf(aws.context).put({.name = u"marketing"_s, .maySend = false});
}

inline void deletedSet(SimulatorCase &aws)
{
    sendingDomain(aws);
    simulator::configurationSetsOf(aws.context).remove(u"marketing"_s);
}

inline void pendingDomain(SimulatorCase &aws)
{
    aws.create(u"example.com"_s);
    aws.create(u"user@example.com"_s);
}

inline void address(SimulatorCase &aws)
{
    aws.create(u"user+tag@example.org"_s);
}

inline void verified(SimulatorCase &aws)
{
    domain(aws);
    aws.change(u"example.com"_s, [](auto &row) {
        row.lastChecked = row.lastSuccess = QDateTime::fromMSecsSinceEpoch(1790398784100, Qt::UTC);
    });
}

/// With a hosted zone, which holds none of the records.
inline void failed(SimulatorCase &aws)
{
    const store::DnsZoneRow zone{.account = aws.context.scope.account,
                                 .id = u"Z0123456789ABCDEFGHIJ"_s,
                                 .name = u"example.com"_s,
                                 .sortKey = u"com.example."_s,
                                 .nameServers = {u"ns-2048.awsdns-64.com"_s}};
    store::DnsZoneRepository(*aws.database, zone.account).put(zone);
    store::RecordSetRepository(*aws.database, zone).write({}, simulator::dns::apexRecords(zone));
    aws.identity(u"example.com"_s, VerificationStatus::Failed);
    aws.change(u"example.com"_s, [](auto &row) {
        row.lastChecked = QDateTime::fromMSecsSinceEpoch(1790571584000, Qt::UTC);
        row.errorType = ses::VerificationError::HostNotFound;
    });
}

inline void several(SimulatorCase &aws)
{
    domain(aws);
    address(aws);
    aws.create(u"zebra.example"_s);
}

inline void throttled(SimulatorCase &aws)
{
    store::AccountSettingsRepository settings(*aws.database, aws.context.scope.account, aws.context.scope.region);
    auto row = settings.get();
    row.isThrottled = true;
    settings.put(row);
}

inline void knownKeysOnly(SimulatorCase &aws)
{
    store::AccessKeyRepository(*aws.database).setChecking(simulation::KeyChecking::KnownKeys);
}

/// What GetEmailIdentity answers of a domain, with its DKIM and the rest behind "Tags".
inline QByteArray domainAnswer(const QByteArray &dkimStatus, const QByteArray &verified, const QByteArray &rest)
{
    return R"({"IdentityType":"DOMAIN","FeedbackForwardingStatus":true,"VerifiedForSendingStatus":)" + verified
        + R"(,"DkimAttributes":{"SigningEnabled":true,"Status":")" + dkimStatus
        + R"(","Tokens":["*","*","*"],"SigningHostedZone":"dkim.amazonses.com","SigningAttributesOrigin":"AWS_SES",)"
          R"("NextSigningKeyLength":"RSA_2048_BIT","CurrentSigningKeyLength":"RSA_2048_BIT",)"
          R"("LastKeyGenerationTimestamp":1790312384.592},)"
          R"("MailFromAttributes":{"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"},"Policies":{},)"
        + rest + '}';
}

inline QByteArray mailFromAnswer(const QByteArray &attributes)
{
    return domainAnswer("SUCCESS", "true", R"("Tags":[],"VerificationStatus":"SUCCESS","VerificationInfo":{})")
        .replace(R"({"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"})", attributes);
}

inline const QByteArray identities = "/v2/email/identities";
inline const QByteArray example = identities + "/example.com";
inline const QByteArray unknown = identities + "/nope.example.com";
inline const QByteArray sets = "/v2/email/configuration-sets";
inline const QByteArray arn = "arn:aws:ses:us-east-1:123456789012:identity/";
inline const QByteArray encodedArn = "arn%3Aaws%3Ases%3Aus-east-1%3A123456789012%3Aidentity%2F";

} // namespace examples
