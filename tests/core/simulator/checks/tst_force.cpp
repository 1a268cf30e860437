#include "../course/coursecase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ses::VerificationStatus;

/// Statuses that are set by hand are held until they are given back; CheckIdentity asks at once (visual.md 13.6).
class TestForce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasForced();
    void givesBackWhatWasThere();
    void endsAtTheNextCheck();
    void looksAtOnceWhenGivenBack_data();
    void looksAtOnceWhenGivenBack();
    void leavesTheOtherStatusesAlone();
    void forcesAnAddress();
    void letsChangesThroughUnderIt();
    void listsTheForced();
    void refuses_data();
    void refuses();
    void checksAtOnce();
    void leavesTheForcedWhenChecking();
};

namespace {

const auto domain = u"example.com"_s;
constexpr auto path = "/simulator/identities/example.com/forced-status";

QString statusesOf(CourseCase &aws)
{
    const auto answer = aws.identityOf("example.com");
    return answer.value("VerificationStatus"_L1).toString() + u' '
        + answer.value("DkimAttributes"_L1).toObject().value("Status"_L1).toString();
}

QJsonObject factsOf(CourseCase &aws)
{
    return aws.object("GET", "/simulator/identities/example.com/facts");
}

void makeVerified(CourseCase &aws)
{
    QVERIFY(aws.create(domain));
    aws.publishDkim(domain);
    aws.pass(1min);
}

} // namespace

void TestForce::holdsWhatWasForced()
{
    CourseCase aws;
    makeVerified(aws);
    QCOMPARE(
        aws.refusal("PUT", path, R"({"Status":"TEMPORARY_FAILURE","DkimStatus":"FAILED","Error":"DNS_SERVER_ERROR"})"),
        u"200"_s);
    QCOMPARE(
        aws.journal().last(2),
        (QStringList{u"IDENTITY_STATUS SUCCESS TEMPORARY_FAILURE FORCED"_s, u"DKIM_STATUS SUCCESS FAILED FORCED"_s}));
    aws.withdrawDkim(domain);
    for (const auto time : {1h, 24h, 300h}) {
        aws.pass(time);
        QCOMPARE(statusesOf(aws), u"TEMPORARY_FAILURE FAILED"_s);
    }
    QCOMPARE(aws.identityOf("example.com").value("VerificationInfo"_L1).toObject().value("ErrorType"_L1).toString(),
             u"DNS_SERVER_ERROR"_s);
    const auto facts = factsOf(aws);
    QVERIFY(facts.value("IsStatusForced"_L1).toBool());
    QVERIFY(facts.value("IsDkimForced"_L1).toBool());
    QVERIFY(!facts.contains("IsMailFromForced"_L1));
    QVERIFY(facts.value("IsForceLasting"_L1).toBool());
    QVERIFY(!facts.contains("NextCheck"_L1));
    QCOMPARE(aws.events(), QJsonArray());
}

void TestForce::givesBackWhatWasThere()
{
    CourseCase aws;
    QVERIFY(aws.create(domain));
    const auto before = aws.stored(domain);
    QCOMPARE(aws.refusal("PUT", path, R"({"Status":"SUCCESS","DkimStatus":"SUCCESS"})"), u"200"_s);
    QVERIFY(aws.stored(domain) != before);
    QCOMPARE(aws.refusal("DELETE", path), u"200"_s);
    auto after = aws.stored(domain);
    QCOMPARE(after.lastChecked, aws.context.now); // it was looked at once
    QCOMPARE(statusesOf(aws), u"PENDING PENDING"_s);
    QCOMPARE(after.deadline, before.deadline);
    QVERIFY(!after.forcedAt && !after.keptStatus && !after.keptDkimStatus);
    QCOMPARE(aws.journal().constLast(), u"FORCE_REMOVED WINDOW"_s);
    QCOMPARE(aws.events().size(), 1);
    QCOMPARE(aws.refusal("DELETE", path), u"200"_s);
    QCOMPARE(aws.journal().filter(u"FORCE_REMOVED"_s).size(), 1);
}

void TestForce::endsAtTheNextCheck()
{
    CourseCase aws;
    makeVerified(aws);
    aws.pass(10min);
    QCOMPARE(aws.refusal("PUT", path, R"({"Status":"FAILED","UntilNextCheck":true})"), u"200"_s);
    QVERIFY(!factsOf(aws).value("IsForceLasting"_L1).toBool());
    QCOMPARE(aws.events().size(), 1);
    aws.pass(49min);
    QCOMPARE(statusesOf(aws), u"FAILED SUCCESS"_s);
    aws.pass(1min); // the hourly one
    QCOMPARE(statusesOf(aws), u"SUCCESS SUCCESS"_s);
    QCOMPARE(aws.journal().constLast(), u"FORCE_REMOVED DNS_CHECK"_s);
}

void TestForce::looksAtOnceWhenGivenBack_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("statuses");
    QTest::newRow("found") << true << 1 << u"SUCCESS SUCCESS"_s;
    QTest::newRow("found, though the search is over") << true << 100 << u"SUCCESS SUCCESS"_s;
    QTest::newRow("not found") << false << 1 << u"PENDING PENDING"_s;
    QTest::newRow("not found, and the search is over") << false << 100 << u"FAILED FAILED"_s;
}

void TestForce::looksAtOnceWhenGivenBack()
{
    QFETCH(bool, isThere);
    QFETCH(int, hours);
    CourseCase aws;
    QVERIFY(aws.create(domain));
    QCOMPARE(aws.refusal("PUT", path, R"({"Status":"NOT_STARTED"})"), u"200"_s);
    aws.pass(std::chrono::hours(hours));
    if (isThere)
        aws.publishDkim(domain);
    QCOMPARE(aws.refusal("DELETE", path), u"200"_s);
    QTEST(statusesOf(aws), "statuses");
}

void TestForce::leavesTheOtherStatusesAlone()
{
    CourseCase aws;
    makeVerified(aws);
    QCOMPARE(aws.refusal("PUT", path, R"({"DkimStatus":"PENDING"})"), u"200"_s);
    QCOMPARE(statusesOf(aws), u"SUCCESS PENDING"_s);
    QCOMPARE(aws.refusal("PUT", path, R"({"Status":"FAILED"})"), u"200"_s);
    QCOMPARE(statusesOf(aws), u"FAILED PENDING"_s);
    QCOMPARE(aws.refusal("DELETE", path), u"200"_s);
    QCOMPARE(statusesOf(aws), u"SUCCESS SUCCESS"_s);
}

void TestForce::forcesAnAddress()
{
    CourseCase aws;
    QVERIFY(aws.create(u"ann@example.org"_s));
    QCOMPARE(aws.refusal("PUT", "/simulator/identities/ann%40example.org/forced-status", R"({"Status":"SUCCESS"})"),
             u"200"_s);
    aws.pass(24h);
    QCOMPARE(aws.stored(u"ann@example.org"_s).status, VerificationStatus::Success);
    QCOMPARE(aws.refusal("DELETE", "/simulator/identities/ann%40example.org/forced-status"), u"200"_s);
    aws.pass(0h);
    QCOMPARE(aws.stored(u"ann@example.org"_s).status, VerificationStatus::Failed); // its link lapsed meanwhile
}

void TestForce::letsChangesThroughUnderIt()
{
    CourseCase aws;
    QVERIFY(aws.create(domain));
    aws.pass(72h);
    QCOMPARE(aws.refusal("PUT", path, R"({"Status":"SUCCESS","DkimStatus":"SUCCESS"})"), u"200"_s);
    QCOMPARE(
        aws.refusal("PUT", "/v2/email/identities/example.com/dkim/signing", R"({"SigningAttributesOrigin":"AWS_SES"})"),
        u"200"_s); // retried
    QCOMPARE(statusesOf(aws), u"SUCCESS SUCCESS"_s);
    QCOMPARE(aws.refusal("DELETE", path), u"200"_s);
    QCOMPARE(statusesOf(aws), u"PENDING PENDING"_s);
}

void TestForce::listsTheForced()
{
    CourseCase aws;
    for (const auto &name : {u"b.com"_s, u"a.com"_s, u"c.com"_s})
        QVERIFY(aws.create(name));
    QCOMPARE(aws.refusal("PUT", "/simulator/identities/b.com/forced-status", R"({"Status":"FAILED"})"), u"200"_s);
    QCOMPARE(aws.refusal("PUT", "/simulator/identities/a.com/forced-status", R"({"Status":"FAILED"})"), u"200"_s);
    QCOMPARE(aws.refusal("PUT", "/simulator/identities/c.com/forced-status", R"({"DkimStatus":"FAILED"})"), u"200"_s);
    QCOMPARE(aws.ask("GET", "/simulator/forced-identities").body, R"({"EmailIdentities":["a.com","b.com"]})");
}

void TestForce::refuses_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing to force") << "example.com"_ba
                                      << "{}"_ba << 400;
    QTest::newRow("an error alone") << "example.com"_ba
                                    << R"({"Error":"HOST_NOT_FOUND"})"_ba << 400;
    QTest::newRow("an error of what is verified") << "example.com"_ba
                                                  << R"({"Status":"SUCCESS","Error":"HOST_NOT_FOUND"})"_ba << 400;
    QTest::newRow("DKIM of an address") << "ann%40example.org"_ba
                                        << R"({"DkimStatus":"FAILED"})"_ba << 400;
    QTest::newRow("a MAIL FROM that is not set") << "example.com"_ba
                                                 << R"({"MailFromStatus":"FAILED"})"_ba << 400;
    QTest::newRow("nobody") << "nope.com"_ba
                            << R"({"Status":"FAILED"})"_ba << 404;
}

void TestForce::refuses()
{
    QFETCH(QByteArray, identity);
    QFETCH(QByteArray, body);
    CourseCase aws;
    QVERIFY(aws.create(domain));
    QVERIFY(aws.create(u"ann@example.org"_s));
    QTEST(aws.ask("PUT", "/simulator/identities/" + identity + "/forced-status", body).status, "status");
    QVERIFY(!aws.stored(domain).forcedAt);
}

void TestForce::checksAtOnce()
{
    CourseCase aws;
    QVERIFY(aws.create(domain));
    aws.publishDkim(domain);
    aws.pass(7s);
    QCOMPARE(aws.refusal("POST", "/simulator/identities/example.com/check"), u"200"_s);
    QCOMPARE(statusesOf(aws), u"SUCCESS SUCCESS"_s);
    QCOMPARE(aws.stored(domain).lastChecked, aws.context.now);
    aws.withdrawDkim(domain);
    QCOMPARE(aws.refusal("POST", "/simulator/identities/example.com/check"), u"200"_s);
    QCOMPARE(statusesOf(aws), u"TEMPORARY_FAILURE TEMPORARY_FAILURE"_s);
    QVERIFY(aws.create(u"ann@example.org"_s));
    QVERIFY(aws.refusal("POST", "/simulator/identities/ann%40example.org/check").startsWith(u"400 BadRequest"_s));
    QVERIFY(aws.refusal("POST", "/simulator/identities/nope.com/check").startsWith(u"404"_s));
}

void TestForce::leavesTheForcedWhenChecking()
{
    CourseCase aws;
    makeVerified(aws);
    QCOMPARE(aws.refusal("PUT", path, R"({"Status":"FAILED"})"), u"200"_s);
    QCOMPARE(aws.refusal("POST", "/simulator/identities/example.com/check"), u"200"_s);
    QCOMPARE(statusesOf(aws), u"FAILED SUCCESS"_s);
    QCOMPARE(aws.refusal("PUT", path, R"({"Status":"FAILED","UntilNextCheck":true})"), u"200"_s);
    QCOMPARE(aws.refusal("POST", "/simulator/identities/example.com/check"), u"200"_s);
    QCOMPARE(statusesOf(aws), u"SUCCESS SUCCESS"_s);
}

QTEST_GUILESS_MAIN(TestForce)
#include "tst_force.moc"
