#include "ways.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ways;

/// Every transition of a domain and its DKIM (console.md 18.1, 18.2): what happened before, and what is so afterwards.
class TestDomainCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesADomainItsWay_data();
    void takesADomainItsWay();
    void verifiesByAnOwnKey_data();
    void verifiesByAnOwnKey();
    void keepsTokensOnRetry();
    void rotatesTheKeyAfterADay();
};

namespace {

const auto setupSucceeded = u"DKIM setup SUCCESS for example.com in US East (N. Virginia) region"_s;
const auto setupFailed = u"Email DKIM setup FAILURE for example.com"_s;

} // namespace

void TestDomainCourse::takesADomainItsWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("statuses"); // identity, DKIM
    QTest::addColumn<int>("hoursLeft"); // until the search ends; -1: none is under way
    QTest::addColumn<QStringList>("mails");
    QTest::addColumn<QString>("lastEntry");
    const auto pending = u"PENDING PENDING"_s, verified = u"SUCCESS SUCCESS"_s, failed = u"FAILED FAILED"_s,
               temporary = u"TEMPORARY_FAILURE TEMPORARY_FAILURE"_s;
    const auto created = u"IDENTITY_CREATED PENDING WINDOW"_s;
    const auto found = u"DKIM_STATUS PENDING SUCCESS DNS_CHECK"_s;
    const auto lost = u"DKIM_STATUS SUCCESS TEMPORARY_FAILURE DNS_CHECK"_s;
    const auto ended = u"DKIM_STATUS PENDING FAILED 72_HOURS_ENDED"_s;
    // clang-format off
    QTest::newRow("D1 created") << u"create"_s << pending << 72 << QStringList() << created;
    QTest::newRow("D2 not before the check") << u"create publish +59s"_s << pending << 71 << QStringList() << created;
    QTest::newRow("D2 found") << u"create publish +1m"_s << verified << -1 << QStringList{setupSucceeded} << found;
    QTest::newRow("D2 found late") << u"create +50h publish +1m"_s << verified << -1 << QStringList{setupSucceeded} << found;
    QTest::newRow("D2 at the last check") << u"create +71h +59m publish +1m"_s << verified << -1
                                          << QStringList{setupSucceeded} << found;
    QTest::newRow("D3 some, not all") << u"create publish2 +71h"_s << pending << 1 << QStringList() << created;
    QTest::newRow("D4 not before the end") << u"create +71h +59m +59s"_s << pending << 0 << QStringList() << created;
    QTest::newRow("D4 72 hours") << u"create +72h"_s << failed << -1 << QStringList{setupFailed} << ended;
    QTest::newRow("D4 published after the end") << u"create +72h publish +72h"_s << failed << -1
                                                << QStringList{setupFailed} << ended;
    QTest::newRow("D5 not before the recheck") << u"create publish +1m lose1 +59m"_s << verified << -1
                                               << QStringList{setupSucceeded} << found;
    QTest::newRow("D5 lost") << u"create publish +1m lose1 +1h"_s << temporary << 72 << QStringList{setupSucceeded} << lost;
    QTest::newRow("D5 lost and back between checks") << u"create publish +1m lose1 +30m publish +30m"_s << verified << -1
                                                     << QStringList{setupSucceeded} << found;
    QTest::newRow("D6 back") << u"create publish +1m lose1 +1h publish +1m"_s << verified << -1
                             << QStringList{setupSucceeded} << u"DKIM_STATUS TEMPORARY_FAILURE SUCCESS DNS_CHECK"_s;
    QTest::newRow("D7 gone for 72 hours") << u"create publish +1m lose1 +1h +72h"_s << failed << -1
                                          << QStringList{setupSucceeded, setupFailed}
                                          << u"DKIM_STATUS TEMPORARY_FAILURE FAILED 72_HOURS_ENDED"_s;
    QTest::newRow("D8 retried") << u"create +72h retry"_s << pending << 72 << QStringList{setupFailed}
                                << u"DKIM_STATUS FAILED PENDING WINDOW"_s;
    QTest::newRow("D8 retried and found") << u"create +72h retry publish +1m"_s << verified << -1
                                          << QStringList{setupFailed, setupSucceeded} << found;
    QTest::newRow("D8 retried in vain") << u"create +72h retry +72h"_s << failed << -1
                                        << QStringList{setupFailed, setupFailed} << ended;
    QTest::newRow("D8 created again") << u"create +72h recreate"_s << pending << 72 << QStringList{setupFailed} << created;
    QTest::newRow("D9 another origin") << u"create publish +1m own"_s << u"SUCCESS PENDING"_s << 72
                                       << QStringList{setupSucceeded} << u"NEW_KEY PENDING WINDOW"_s;
    QTest::newRow("D10 another origin, never found") << u"create publish +1m own +72h"_s << failed << -1
                                                     << QStringList{setupSucceeded, setupFailed} << ended;
    QTest::newRow("D11 signatures off") << u"create publish +1m off"_s << verified << -1 << QStringList{setupSucceeded} << found;
    QTest::newRow("D11 off and on while pending") << u"create off on"_s << pending << 72 << QStringList() << created;
    QTest::newRow("D12 another length") << u"create publish +1m 1024"_s << verified << -1 << QStringList{setupSucceeded}
                                        << u"NEXT_KEY_LENGTH WINDOW"_s;
    QTest::newRow("D12 the rotation") << u"create publish +1m 1024 +24h"_s << verified << -1 << QStringList{setupSucceeded}
                                      << u"CURRENT_KEY_LENGTH CLOCK"_s;
    QTest::newRow("D13 never begun") << u"imported publish +100h"_s << u"NOT_STARTED NOT_STARTED"_s << -1 << QStringList()
                                     << created;
    // clang-format on
}

void TestDomainCourse::takesADomainItsWay()
{
    QFETCH(QString, way);
    QFETCH(int, hoursLeft);
    CourseCase aws;
    go(aws, way);
    QTEST(statusesOf(aws.stored(domain)), "statuses");
    const auto facts = aws.object("GET", "/simulator/identities/example.com/facts");
    QCOMPARE(facts.contains("Deadline"_L1), hoursLeft >= 0);
    const double left = facts.value("Deadline"_L1).toDouble() - double(aws.context.now.toMSecsSinceEpoch()) / 1000;
    if (hoursLeft >= 0)
        QCOMPARE(int(left / 3600), hoursLeft);
    QTEST(aws.mails(), "mails");
    QTEST(aws.journal().constLast(), "lastEntry");
}

void TestDomainCourse::verifiesByAnOwnKey_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("error"); // empty: it is verified
    QTest::newRow("the key alone") << QStringList{u"\"p=%1\""_s.arg(publicKey)} << QString();
    QTest::newRow("with the other tags") << QStringList{u"\"v=DKIM1; k=rsa; p=%1\""_s.arg(publicKey)} << QString();
    QTest::newRow("in two strings") << QStringList{u"\"p=%1\" \"%2\""_s.arg(publicKey.first(100),
                                                                            publicKey.sliced(100))}
                                    << QString();
    QTest::newRow("another key") << QStringList{u"\"p=%1\""_s.arg(publicKey.chopped(8) + u"AAAAQAB"_s)}
                                 << u"INVALID_VALUE"_s;
    QTest::newRow("no key") << QStringList{u"\"p=\""_s} << u"INVALID_VALUE"_s;
    QTest::newRow("nothing") << QStringList() << u"HOST_NOT_FOUND"_s;
}

void TestDomainCourse::verifiesByAnOwnKey()
{
    QFETCH(QStringList, values);
    QFETCH(QString, error);
    CourseCase aws;
    go(aws, u"create own"_s);
    if (!values.isEmpty())
        aws.publish(u"mail._domainkey.example.com"_s, CourseCase::Type::TXT, values);
    go(aws, u"+1m"_s);
    QCOMPARE(statusesOf(aws.stored(domain)), error.isEmpty() ? u"SUCCESS SUCCESS"_s : u"PENDING PENDING"_s);
    QCOMPARE(aws.identityOf("example.com").value("VerificationInfo"_L1).toObject().value("ErrorType"_L1).toString(),
             error);
}

void TestDomainCourse::keepsTokensOnRetry()
{
    CourseCase aws;
    go(aws, u"create"_s);
    const auto tokens = aws.stored(domain).dkimTokens;
    go(aws, u"+72h retry"_s);
    QCOMPARE(aws.stored(domain).dkimTokens, tokens);
    go(aws, u"recreate"_s);
    QVERIFY(aws.stored(domain).dkimTokens != tokens);
}

void TestDomainCourse::rotatesTheKeyAfterADay()
{
    CourseCase aws;
    go(aws, u"create 1024 +23h"_s);
    QCOMPARE(aws.stored(domain).dkimCurrentLength, ses::DkimSigningKeyLength::Rsa2048Bit);
    go(aws, u"+1h"_s);
    QCOMPARE(aws.stored(domain).dkimCurrentLength, ses::DkimSigningKeyLength::Rsa1024Bit);
    QCOMPARE(aws.stored(domain).dkimGeneratedAt, aws.context.now);
    QVERIFY(!aws.stored(domain).dkimRotationDue);
}

QTEST_GUILESS_MAIN(TestDomainCourse)
#include "tst_domaincourse.moc"
