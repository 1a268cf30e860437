#include "calls.h"
#include "samplerequests.h"

#include "core/activity/commands.h"
#include "core/activity/shellword.h"
#include "core/simulation/clock.h"
#include "core/simulation/mailbox.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using activity::Call;

/// The commands that do what a call did (visual.md 13.9, console.md 21).
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCommands_data();
    void namesCommands();
    void writesTheCommand_data();
    void writesTheCommand();
    void standsInLines();
    void signsForTheRegion();
    void saysWhatHasNoCommand();
    void aShellReadsTheSameWord_data();
    void aShellReadsTheSameWord();

    void writesCurl();
    void writesCurlOfTheSimulator();
    void curlTakesTheBodyAsItIs();
    void curlSignsAPresignedRequestAnew();

private:
    static QString inOneLine(QString command) { return command.replace(u" \\\n  "_s, u" "_s); }
    const activity::Target m_target{u"http://127.0.0.1:4579"_s};
};

void TestCommands::namesCommands_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("PutEmailIdentityDkimSigningAttributes") << u"put-email-identity-dkim-signing-attributes"_s;
    QTest::newRow("BehaviorOnMxFailure") << u"behavior-on-mx-failure"_s;
    QTest::newRow("DNSName") << u"dns-name"_s;
    QTest::newRow("VPC") << u"vpc"_s;
    QTest::newRow("ListTagsForResources") << u"list-tags-for-resources"_s;
}

void TestCommands::namesCommands()
{
    QTEST(activity::commandName(QString::fromLatin1(QTest::currentDataTag())), "command");
}

void TestCommands::writesTheCommand_data()
{
    QTest::addColumn<int>("sample");
    const auto samples = sampleRequests();
    QVERIFY(samples.size() >= 25);
    for (int i = 0; i < samples.size(); ++i)
        QTest::newRow(samples[i].name) << i;
}

void TestCommands::writesTheCommand()
{
    QFETCH(int, sample);
    const SampleRequest wanted = sampleRequests().at(sample);
    RecordedCalls calls;
    const Call &call = calls.record(wanted.request);
    QCOMPARE(inOneLine(activity::awsCommand(call, m_target)),
             wanted.command + u" --region us-east-1 --endpoint-url http://127.0.0.1:4579"_s);
}

void TestCommands::standsInLines()
{
    RecordedCalls calls;
    const Call &call = calls.record<ses::PutEmailIdentityMailFromAttributes>(
        {.emailIdentity = u"pending.com"_s,
         .mailFromDomain = u"mail.pending.com"_s,
         .behaviorOnMxFailure = ses::BehaviorOnMxFailure::RejectMessage});
    QCOMPARE(activity::awsCommand(call, m_target),
             u"aws sesv2 put-email-identity-mail-from-attributes \\\n  --email-identity pending.com \\\n"
             "  --mail-from-domain mail.pending.com \\\n  --behavior-on-mx-failure REJECT_MESSAGE \\\n"
             "  --region us-east-1 \\\n  --endpoint-url http://127.0.0.1:4579"_s); // picture activity-cli
}

void TestCommands::signsForTheRegion()
{
    RecordedCalls calls;
    const auto request = wire::encodeRequest<ses::GetEmailIdentity>({u"a.b"_s});
    const Call call = calls.record(request, wire::HttpResponse(), RecordedCalls::endpoint(u"eu-west-1"_s));
    QVERIFY(activity::awsCommand(call, m_target).contains(u"--region eu-west-1"_s));
    QVERIFY(activity::curlCommand(call, m_target).contains(u"--aws-sigv4 aws:amz:eu-west-1:ses"_s));
}

void TestCommands::saysWhatHasNoCommand()
{
    RecordedCalls calls;
    QCOMPARE(activity::awsCommand(calls.record<simulation::GetClock>({}), m_target),
             u"The AWS CLI has no command for the simulator's own operations: use curl."_s);
    QCOMPARE(activity::awsCommand(calls.record({"GET", "/nonsense", {}, {}, {}}), m_target),
             u"This is no operation that the AWS CLI knows."_s);
    const QByteArray body = R"({"EmailIdentity":")" + QByteArray(Call::keptOfBody, 'a') + R"("})";
    QCOMPARE(activity::awsCommand(calls.record({"POST", "/v2/email/identities", {}, {}, body}), m_target),
             u"The request is too long for a command."_s);
}

void TestCommands::aShellReadsTheSameWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"a+b/c@example.com"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("apostrophes") << u"'it''s'"_s;
    QTest::newRow("quotation marks") << u"\"a\" \"b\""_s;
    QTest::newRow("lines") << u"a\n\nb"_s;
    QTest::newRow("variable") << u"$HOME ${x} $(id) `id`"_s;
    QTest::newRow("backslashes") << u"a\\b\\\\c\\"_s;
    QTest::newRow("wildcards") << u"* ? [a] {b,c} ~"_s;
    QTest::newRow("signs") << u"a;b&c|d<e>f#g!h=i"_s;
    QTest::newRow("a home") << u"~root"_s;
    QTest::newRow("not ASCII") << u"grün 日本 \U0001F4E7"_s;
    QTest::newRow("a tab") << u"a\tb"_s;
}

void TestCommands::aShellReadsTheSameWord()
{
    QFETCH(QString, word);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + activity::shellWord(word)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
}

void TestCommands::writesCurl()
{
    RecordedCalls calls;
    const Call &call = calls.record<ses::PutEmailIdentityDkimAttributes>(
        {.emailIdentity = u"a'b@example.com"_s, .signingEnabled = true});
    QCOMPARE(activity::curlCommand(call, m_target),
             u"curl -X PUT http://127.0.0.1:4579/v2/email/identities/a%27b%40example.com/dkim \\\n"
             "  --aws-sigv4 aws:amz:us-east-1:ses \\\n  --user 123456789012:any \\\n"
             "  -H 'Content-Type: application/json' \\\n  --data-raw '{\"SigningEnabled\":true}'"_s);
    const Call &list = calls.record<ses::ListEmailIdentities>({.pageSize = 10});
    QCOMPARE(inOneLine(activity::curlCommand(list, m_target)),
             u"curl 'http://127.0.0.1:4579/v2/email/identities?PageSize=10' --aws-sigv4 aws:amz:us-east-1:ses "
             "--user 123456789012:any"_s);
    const Call &zones = calls.record<route53::ListHostedZones>({});
    QVERIFY(activity::curlCommand(zones, m_target).contains(u"--aws-sigv4 aws:amz:us-east-1:route53"_s));
}

void TestCommands::writesCurlOfTheSimulator()
{
    RecordedCalls calls;
    const Call &call = calls.record<simulation::GetClock>({});
    QCOMPARE(inOneLine(activity::curlCommand(call, m_target)),
             u"curl http://127.0.0.1:4579/simulator/clock -H 'X-Simulator-Account: 123456789012' "
             "-H 'X-Simulator-Region: us-east-1'"_s);
    QVERIFY(
        activity::curlCommand(call, {m_target.url, true}).endsWith(u"-H \"X-Simulator-Token: $SES_ENDPOINT_TOKEN\""_s));
}

void TestCommands::curlTakesTheBodyAsItIs()
{
    RecordedCalls calls;
    const Call &call = calls.record({"POST", "/v2/email/tags", {}, {}, "@not-a-file's"});
    QVERIFY(activity::curlCommand(call, m_target).endsWith(u"--data-raw '@not-a-file'\\''s'"_s));
}

void TestCommands::curlSignsAPresignedRequestAnew()
{
    RecordedCalls calls;
    const Call &call = calls.record(
        {"GET", "/v2/email/identities", "PageSize=1&X-Amz-Date=20251122T000000Z&X-Amz-Signature=00", {}, {}});
    QVERIFY(activity::curlCommand(call, m_target)
                .startsWith(u"curl 'http://127.0.0.1:4579/v2/email/identities?PageSize=1' "_s));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
