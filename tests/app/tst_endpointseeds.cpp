#include "../core/answers.h"
#include "awscli.h"
#include "endpointclient.h"

#include "core/simulation/checks.h"
#include "core/simulation/mailbox.h"
#include "core/simulation/sending.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Every command of both seeds, word for word but for its placeholders, by the unmodified AWS CLI, for an address and
/// for a domain. What it writes is compared as a whole, apart from ids, tokens and times. It is what this CLI knows of
/// an answer: members that are younger than it, as VerificationInfo and SigningHostedZone, it leaves out.
class TestEndpointSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsWithADefaultSet_data() { eachKindOfIdentity(); }
    void createsWithADefaultSet();
    void addsReturnsAndRemovesTheDefaultSet_data() { eachKindOfIdentity(); }
    void addsReturnsAndRemovesTheDefaultSet();
    void overridesTheDefaultSet_data() { eachKindOfIdentity(); }
    void overridesTheDefaultSet();
    void failsToSendOnceTheDefaultSetIsDeleted_data() { eachKindOfIdentity(); }
    void failsToSendOnceTheDefaultSetIsDeleted();

private:
    static void eachKindOfIdentity();
    bool start(); ///< an endpoint of its own for each test
    Outcome run(const QString &command, const QString &name, const QString &set = {});
    template <typename Operation>
    auto ask(const typename Operation::Request &request)
    {
        EndpointClient client{QUrl(m_endpoint->url())};
        return awaited(client.service().call<Operation>(request));
    }
    bool verify(const QString &name);
    bool createVerified(const QString &name, const QString &set);
    /// What decided the configuration set of that mail.
    simulation::AppliedSetting setOf(const QString &messageId);

    QTemporaryDir m_home;
    std::unique_ptr<Endpoint> m_endpoint;
};

namespace {

// clang-format off
const QString create = u"aws sesv2 create-email-identity --email-identity ADDRESS-OR-DOMAIN --configuration-set-name CONFIG-SET"_s; // the second seed alone
const QString setDefault = u"aws sesv2 put-email-identity-configuration-set-attributes --email-identity ADDRESS-OR-DOMAIN --configuration-set-name CONFIG-SET"_s;
const QString removeDefault = u"aws sesv2 put-email-identity-configuration-set-attributes --email-identity ADDRESS-OR-DOMAIN"_s;
const QString get = u"aws sesv2 get-email-identity --email-identity ADDRESS-OR-DOMAIN"_s;
const QString sendOverriding = u"aws sesv2 send-email --destination file://DESTINATION-JSON --content file://CONTENT-JSON --from-email-address ADDRESS-OR-DOMAIN --configuration-set-name CONFIG-SET"_s;
// Of no seed: what an override overrides.
const QString send = u"aws sesv2 send-email --destination file://DESTINATION-JSON --content file://CONTENT-JSON --from-email-address ADDRESS-OR-DOMAIN"_s;
const QString deleteSet = u"aws sesv2 delete-configuration-set --configuration-set-name CONFIG-SET"_s;
// clang-format on

/// It ended well, told of no problem, and wrote that and no more. @param expected JSON; empty: nothing at all
bool hasWritten(const Outcome &outcome, const QByteArray &expected)
{
    if (outcome.code != 0 || !outcome.errors.isEmpty())
        return false;
    return expected.isEmpty()
        ? outcome.out.isEmpty()
        : matches(QJsonDocument::fromJson(expected).object(), QJsonDocument::fromJson(outcome.out).object());
}

QByteArray shown(const Outcome &outcome)
{
    return "code " + QByteArray::number(outcome.code) + '\n' + outcome.out + outcome.errors;
}

QByteArray dkimOf(bool isDomain, const QByteArray &status)
{
    if (!isDomain) {
        return R"({"SigningEnabled":false,"Status":"NOT_STARTED","SigningAttributesOrigin":"AWS_SES",)"
               R"("NextSigningKeyLength":"RSA_1024_BIT"})";
    }
    return R"({"SigningEnabled":true,"Status":")" + status
        + R"(","Tokens":["*","*","*"],"SigningAttributesOrigin":"AWS_SES","NextSigningKeyLength":"RSA_2048_BIT",)"
          R"("CurrentSigningKeyLength":"RSA_2048_BIT","LastKeyGenerationTimestamp":"*"})";
}

/// What get-email-identity writes of one that is verified. @param set empty: it has none
QByteArray verifiedIdentity(bool isDomain, const QByteArray &set)
{
    return R"({"IdentityType":")" + QByteArray(isDomain ? "DOMAIN" : "EMAIL_ADDRESS")
        + R"(","FeedbackForwardingStatus":true,"VerifiedForSendingStatus":true,"DkimAttributes":)"
        + dkimOf(isDomain, "SUCCESS")
        + R"(,"MailFromAttributes":{"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"},"Policies":{},"Tags":[],)"
        + (set.isEmpty() ? QByteArray() : R"("ConfigurationSetName":")" + set + R"(",)")
        + R"("VerificationStatus":"SUCCESS"})";
}

QString messageIdIn(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out).object().value("MessageId"_L1).toString();
}

} // namespace

void TestEndpointSeeds::eachKindOfIdentity()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sender"); ///< what stands for ADDRESS-OR-DOMAIN as the From address
    QTest::addColumn<bool>("isDomain");
    QTest::newRow("address") << u"joe@shop.test"_s << u"joe@shop.test"_s << false;
    QTest::newRow("domain") << u"shop.test"_s << u"news@shop.test"_s << true;
}

bool TestEndpointSeeds::start()
{
    static int number = 0;
    m_endpoint = std::make_unique<Endpoint>(m_home, u"seed%1"_s.arg(++number));
    return QTest::qWaitFor([this] { return m_endpoint->isReady(); }, 30'000);
}

Outcome TestEndpointSeeds::run(const QString &command, const QString &name, const QString &set)
{
    const auto file = [this](const QString &fileName, const QByteArray &content) {
        QFile written(m_home.filePath(fileName));
        return written.open(QFile::WriteOnly) && written.write(content) == content.size() ? written.fileName()
                                                                                          : QString();
    };
    QString words = command.sliced(command.indexOf(u' '));
    words.replace("ADDRESS-OR-DOMAIN"_L1, name).replace("CONFIG-SET"_L1, set);
    words.replace("DESTINATION-JSON"_L1,
                  file(u"destination.json"_s, R"({"ToAddresses":["success@simulator.amazonses.com"]})"));
    words.replace("CONTENT-JSON"_L1,
                  file(u"content.json"_s,
                       R"({"Simple":{"Subject":{"Data":"Hi","Charset":"UTF-8"},"Body":{"Text":{"Data":"Grüße"}}}})"));
    return cli(*m_endpoint, words);
}

/// By the link in the mail; of a domain, as records in DNS would do it.
bool TestEndpointSeeds::verify(const QString &name)
{
    if (!name.contains(u'@')) {
        using ses::VerificationStatus;
        return bool(ask<simulation::ForceStatus>(
            {.emailIdentity = name, .status = VerificationStatus::Success, .dkimStatus = VerificationStatus::Success}));
    }
    const auto inbox = ask<simulation::ListMails>({});
    if (!inbox || inbox->mails.isEmpty() || inbox->mails.first().to != name)
        return false;
    const auto page = ask<simulation::FollowLink>({.mailId = inbox->mails.first().id});
    return page && page->outcome == simulation::LinkOutcome::Verified && page->identity == name;
}

bool TestEndpointSeeds::createVerified(const QString &name, const QString &set)
{
    return start() && run(create, name, set).code == 0 && verify(name);
}

simulation::AppliedSetting TestEndpointSeeds::setOf(const QString &messageId)
{
    const auto mail = ask<simulation::GetSentMail>({messageId});
    if (!mail)
        return {};
    const auto found =
        std::ranges::find(mail->settings, simulation::Setting::ConfigurationSet, &simulation::AppliedSetting::setting);
    return found == mail->settings.end() || found->value != mail->mail.configurationSet ? simulation::AppliedSetting()
                                                                                        : *found;
}

/// The seed says that it "exits without providing any output", but the API answers, and the CLI writes the answer.
void TestEndpointSeeds::createsWithADefaultSet()
{
    QFETCH(QString, name);
    QFETCH(bool, isDomain);
    QVERIFY(start());
    const auto created = run(create, name, u"set-a"_s);
    QVERIFY2(hasWritten(created,
                        isDomain ? R"({"IdentityType":"DOMAIN","VerifiedForSendingStatus":false,"DkimAttributes":)"
                                + dkimOf(true, "NOT_STARTED") + '}'
                                 : R"({"IdentityType":"EMAIL_ADDRESS","VerifiedForSendingStatus":false})"_ba),
             shown(created));
    QVERIFY(verify(name));
    const auto got = run(get, name);
    QVERIFY2(hasWritten(got, verifiedIdentity(isDomain, "set-a")), shown(got));
}

void TestEndpointSeeds::addsReturnsAndRemovesTheDefaultSet()
{
    QFETCH(QString, name);
    QFETCH(bool, isDomain);
    QVERIFY(createVerified(name, u"set-a"_s));
    const auto added = run(setDefault, name, u"set-b"_s);
    QVERIFY2(hasWritten(added, {}), shown(added));
    const auto got = run(get, name);
    QVERIFY2(hasWritten(got, verifiedIdentity(isDomain, "set-b")), shown(got));
    const auto removed = run(removeDefault, name);
    QVERIFY2(hasWritten(removed, {}), shown(removed));
    const auto without = run(get, name);
    QVERIFY2(hasWritten(without, verifiedIdentity(isDomain, {})), shown(without));
}

void TestEndpointSeeds::overridesTheDefaultSet()
{
    QFETCH(QString, name);
    QFETCH(QString, sender);
    QVERIFY(createVerified(name, u"set-b"_s));
    const QByteArray answer = R"({"MessageId":"*"})";
    const auto overriding = run(sendOverriding, sender, u"set-c"_s);
    QVERIFY2(hasWritten(overriding, answer), shown(overriding));
    static const QRegularExpression form(u"^0100[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-000000$"_s);
    QVERIFY(form.match(messageIdIn(overriding)).hasMatch());
    const auto named = setOf(messageIdIn(overriding));
    QCOMPARE(named.value, u"set-c"_s);
    QCOMPARE(named.rule, simulation::Rule::NamedByMail);
    const QList<simulation::Loser> losers{{name, u"set-b"_s}};
    QCOMPARE(named.losers, losers);

    const auto plain = run(send, sender);
    QVERIFY2(hasWritten(plain, answer), shown(plain));
    const auto usual = setOf(messageIdIn(plain));
    QCOMPARE(usual.value, u"set-b"_s);
    QCOMPARE(usual.rule, simulation::Rule::DefaultOfIdentity);
}

/// "... your call to Amazon SES fails with a 'bad request' error."
void TestEndpointSeeds::failsToSendOnceTheDefaultSetIsDeleted()
{
    QFETCH(QString, name);
    QFETCH(QString, sender);
    QVERIFY(createVerified(name, u"set-b"_s));
    const auto deleted = run(deleteSet, {}, u"set-b"_s);
    QVERIFY2(hasWritten(deleted, {}), shown(deleted));
    const auto refused = run(send, sender);
    QVERIFY(refused.code != 0);
    QCOMPARE(refused.out, ""_ba);
    QCOMPARE(refused.errors.trimmed(),
             "An error occurred (BadRequestException) when calling the SendEmail operation: "
             "Configuration set <set-b> does not exist."_ba);
    const auto overriding = run(sendOverriding, sender, u"set-c"_s); // as any set that is there
    QVERIFY2(hasWritten(overriding, R"({"MessageId":"*"})"), shown(overriding));
    const auto sent = ask<simulation::ListSentMails>({});
    QVERIFY(sent && sent->total == 1);
}

QTEST_GUILESS_MAIN(TestEndpointSeeds)
#include "tst_endpointseeds.moc"
