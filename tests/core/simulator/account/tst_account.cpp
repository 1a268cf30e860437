#include "../simulatorcase.h"

using namespace Qt::StringLiterals;

/// The account in a Region (api.md 5.9), and what AWS decides about it (console.md 18.6).
class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsInTheSandbox();
    void pausesAndGoesOn_data();
    void pausesAndGoesOn();
    void asksForProduction();
    void mayAskAgainOncePutBack();
    void mayAskAgainOnceTheDenialIsTakenBack();
    void refusesDetails_data();
    void refusesDetails();
    void keepsWhatIsNotNamed();
    void takesTheQuotaOfWhereItIsPut();
    void refusesSettings_data();
    void refusesSettings();
    void keepsRegionsApart();
    void notesItsChanges();

private:
    static constexpr char details[] = "/v2/email/account/details";
    static constexpr char settings[] = "/simulator/account-settings";
};

namespace {

const QByteArray request =
    R"({"MailType":"TRANSACTIONAL","WebsiteURL":"https://example.com/","ContactLanguage":"EN",)"
    R"("UseCaseDescription":"Orders","AdditionalContactEmailAddresses":["a@example.com","b@example.com"],)"
    R"("ProductionAccessEnabled":true})";

QJsonObject account(SimulatorCase &aws)
{
    return aws.object("GET", "/v2/email/account");
}

} // namespace

void TestAccount::beginsInTheSandbox()
{
    SimulatorCase aws;
    const QByteArray expected = R"({"DedicatedIpAutoWarmupEnabled":true,"EnforcementStatus":"HEALTHY",)"
                                R"("ProductionAccessEnabled":false,"SendQuota":{"Max24HourSend":200.0,)"
                                R"("MaxSendRate":1.0,"SentLast24Hours":0.0},"SendingEnabled":true,)"
                                R"("SuppressionAttributes":{"SuppressedReasons":["BOUNCE","COMPLAINT"]}})";
    QCOMPARE(account(aws), (*wire::parseJson(expected)).toObject());
}

void TestAccount::pausesAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("sends");
    QTest::newRow("off") << R"({"SendingEnabled":false})"_ba << false;
    QTest::newRow("on") << R"({"SendingEnabled":true})"_ba << true;
    QTest::newRow("on, in words") << R"({"SendingEnabled":"yes"})"_ba << true;
    QTest::newRow("absent means off (api.md 1.4)") << "{}"_ba << false;
    QTest::newRow("without a body") << ""_ba << false;
}

void TestAccount::pausesAndGoesOn()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, sends);
    SimulatorCase aws;
    aws.object("PUT", settings, sends ? R"({"SendingEnabled":false})" : "{}");
    QCOMPARE(aws.ask("PUT", "/v2/email/account/sending", body).body, "{}"_ba);
    QCOMPARE(account(aws)["SendingEnabled"_L1].toBool(), sends);
}

void TestAccount::asksForProduction()
{
    SimulatorCase aws;
    QCOMPARE(aws.ask("POST", details, request).body, "{}"_ba);
    const QJsonObject told = account(aws)["Details"_L1].toObject();
    QCOMPARE(told["MailType"_L1].toString(), u"TRANSACTIONAL"_s);
    QCOMPARE(told["WebsiteURL"_L1].toString(), u"https://example.com/"_s);
    QCOMPARE(told["ContactLanguage"_L1].toString(), u"EN"_s);
    QCOMPARE(told["UseCaseDescription"_L1].toString(), u"Orders"_s);
    QCOMPARE(told["AdditionalContactEmailAddresses"_L1].toArray(),
             (QJsonArray{u"a@example.com"_s, u"b@example.com"_s}));
    QCOMPARE(told["ReviewDetails"_L1]["Status"_L1].toString(), u"PENDING"_s);
    QVERIFY(!told["ReviewDetails"_L1]["CaseId"_L1].toString().isEmpty());
    QVERIFY(!account(aws)["ProductionAccessEnabled"_L1].toBool());
    QCOMPARE(aws.ask("POST", details, request).status, 409);
    QCOMPARE(aws.ask("POST", details, request).body, R"({"message":null})"_ba);
    QCOMPARE(aws.refusal("POST", details, request), u"409 ConflictException: "_s);

    aws.object("PUT", settings, R"({"ReviewDecision":"GRANT"})");
    QCOMPARE(account(aws)["Details"_L1]["ReviewDetails"_L1]["Status"_L1].toString(), u"GRANTED"_s);
    QVERIFY(account(aws)["ProductionAccessEnabled"_L1].toBool());
    QCOMPARE(account(aws)["SendQuota"_L1]["Max24HourSend"_L1].toDouble(), 50000.0);
    QCOMPARE(account(aws)["SendQuota"_L1]["MaxSendRate"_L1].toDouble(), 14.0);
    QCOMPARE(aws.ask("POST", details, request).status, 200); // details may change; nothing is asked for any more
    QCOMPARE(account(aws)["Details"_L1]["ReviewDetails"_L1]["Status"_L1].toString(), u"GRANTED"_s);
}

void TestAccount::mayAskAgainOncePutBack()
{
    SimulatorCase aws;
    aws.ask("POST", details, request);
    aws.object("PUT", settings, R"({"ReviewDecision":"DENY"})");
    QCOMPARE(account(aws)["Details"_L1]["ReviewDetails"_L1]["Status"_L1].toString(), u"DENIED"_s);
    QVERIFY(!account(aws)["ProductionAccessEnabled"_L1].toBool());
    QCOMPARE(aws.refusal("POST", details, request), u"409 ConflictException: "_s);
    aws.object("PUT", settings, R"({"ProductionAccess":false})");
    QCOMPARE(aws.ask("POST", details, request).status, 200);
}

void TestAccount::mayAskAgainOnceTheDenialIsTakenBack()
{
    SimulatorCase aws;
    aws.ask("POST", details, request);
    aws.object("PUT", settings, R"({"ReviewDecision":"DENY"})");
    QCOMPARE(aws.object("GET", settings)["Review"_L1].toString(), u"DENIED"_s);
    QCOMPARE(aws.ask("PUT", settings, R"({"ReviewDecision":"TAKE_BACK"})").body, "{}"_ba);
    QVERIFY(!aws.object("GET", settings).contains("Review"_L1));
    const QJsonObject told = account(aws)["Details"_L1].toObject();
    QVERIFY(!told.contains("ReviewDetails"_L1));
    QCOMPARE(told["UseCaseDescription"_L1].toString(), u"Orders"_s); // to be changed and sent again
    QVERIFY(!account(aws)["ProductionAccessEnabled"_L1].toBool());
    QCOMPARE(aws.ask("POST", details, request).status, 200);
    QCOMPARE(account(aws)["Details"_L1]["ReviewDetails"_L1]["Status"_L1].toString(), u"PENDING"_s);
    QCOMPARE(aws.refusal("PUT", settings, R"({"ReviewDecision":"TAKE_BACK"})"),
             u"400 BadRequestException: No request for production access was denied."_s); // it waits for a decision
}

// clang-format off
void TestAccount::refusesDetails_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("constraint");
    const QString missing = u"Member must not be null"_s, contacts = u"additionalContactEmailAddresses"_s;
    const QByteArray both = R"(["a@example.com","b@example.com"])";
    QTest::newRow("no mail type") << R"("MailType":"TRANSACTIONAL",)"_ba << ""_ba << u"mailType"_s << missing;
    QTest::newRow("unknown mail type") << "TRANSACTIONAL"_ba << "SPAM"_ba << u"mailType"_s << u"Member must satisfy enum value set: [MARKETING, TRANSACTIONAL]"_s;
    QTest::newRow("no website") << R"("WebsiteURL":"https://example.com/",)"_ba << ""_ba << u"websiteURL"_s << missing;
    QTest::newRow("empty website") << "https://example.com/"_ba << ""_ba << u"websiteURL"_s << u"Member must have length greater than or equal to 1"_s;
    QTest::newRow("long website") << "https://example.com/"_ba << QByteArray(1001, 'a') << u"websiteURL"_s << u"Member must have length less than or equal to 1000"_s;
    QTest::newRow("unknown language") << R"("EN")"_ba << R"("DE")"_ba << u"contactLanguage"_s << u"Member must satisfy enum value set: [EN, JA]"_s;
    QTest::newRow("long description") << "Orders"_ba << QByteArray(5001, 'a') << u"useCaseDescription"_s << u"Member must have length less than or equal to 5000"_s;
    QTest::newRow("no contacts in the list") << both << "[]"_ba << contacts << u"Member must have length greater than or equal to 1"_s;
    QTest::newRow("five contacts") << both << R"(["a@example.com","a@example.com","a@example.com","a@example.com","a@example.com"])"_ba << contacts << u"Member must have length less than or equal to 4"_s;
    QTest::newRow("contact that is none") << both << R"(["example.com"])"_ba << contacts << u"Member must satisfy constraint: [Member must satisfy regular expression pattern: ^(.+)@(.+)$]"_s;
    QTest::newRow("short contact") << both << R"(["a@b.c"])"_ba << contacts << u"Member must satisfy constraint: [Member must have length greater than or equal to 6]"_s;
    QTest::newRow("long contact") << both << R"([")"_ba + QByteArray(254, 'a') + R"(@b"])" << contacts << u"Member must satisfy constraint: [Member must have length less than or equal to 254]"_s;
}
// clang-format on

void TestAccount::refusesDetails()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, into);
    QFETCH(QString, path);
    QFETCH(QString, constraint);
    SimulatorCase aws;
    QCOMPARE(
        aws.refusal("POST", details, QByteArray(request).replace(from, into)),
        u"400 BadRequestException: 1 validation error detected: Value at '%1' failed to satisfy constraint: %2"_s.arg(
            path, constraint));
    QVERIFY(!account(aws).contains("Details"_L1));
}

void TestAccount::keepsWhatIsNotNamed()
{
    SimulatorCase aws;
    const QByteArray all = R"({"ProductionAccess":true,"Max24HourSend":-1,"MaxSendRate":7,"Throttling":true,)"
                           R"("SendingEnabled":false,"EnforcementStatus":"PROBATION"})";
    aws.object("PUT", settings, all);
    aws.object("PUT", settings, "{}");
    QCOMPARE(aws.object("GET", settings), (*wire::parseJson(all)).toObject());
    QCOMPARE(account(aws)["SendQuota"_L1]["Max24HourSend"_L1].toDouble(), -1.0);
    QCOMPARE(account(aws)["EnforcementStatus"_L1].toString(), u"PROBATION"_s);
    aws.object("PUT", settings, R"({"MaxSendRate":8})");
    QCOMPARE(aws.object("GET", settings)["Max24HourSend"_L1].toInt(), -1);
    QCOMPARE(aws.object("GET", settings)["MaxSendRate"_L1].toInt(), 8);
}

void TestAccount::takesTheQuotaOfWhereItIsPut()
{
    SimulatorCase aws;
    aws.object("PUT", settings, R"({"ProductionAccess":true})");
    QCOMPARE(aws.object("GET", settings)["Max24HourSend"_L1].toInt(), 50'000);
    aws.object("PUT", settings, R"({"ProductionAccess":false})");
    QCOMPARE(aws.object("GET", settings)["Max24HourSend"_L1].toInt(), 200);
    QCOMPARE(aws.object("GET", settings)["MaxSendRate"_L1].toInt(), 1);
}

void TestAccount::refusesSettings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString begin = u"400 BadRequestException: "_s;
    const QString violation =
        begin + u"1 validation error detected: Value at '%1' failed to satisfy constraint: Member must %2"_s;
    QTest::newRow("decision without a request")
        << R"({"ReviewDecision":"GRANT"})"_ba << begin + "No request for production access waits for a decision."_L1;
    QTest::newRow("taking back without a denial")
        << R"({"ReviewDecision":"TAKE_BACK"})"_ba << begin + "No request for production access was denied."_L1;
    QTest::newRow("less than nothing") << R"({"Max24HourSend":-2})"_ba
                                       << violation.arg(u"max24HourSend"_s,
                                                        u"have value greater than or equal to -1"_s);
    QTest::newRow("no rate") << R"({"MaxSendRate":0})"_ba
                             << violation.arg(u"maxSendRate"_s, u"have value greater than or equal to 1"_s);
    QTest::newRow("unknown status") << R"({"EnforcementStatus":"GONE"})"_ba
                                    << violation.arg(u"enforcementStatus"_s,
                                                     u"satisfy enum value set: [HEALTHY, PROBATION, SHUTDOWN]"_s);
}

void TestAccount::refusesSettings()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, refusal);
    SimulatorCase aws;
    QCOMPARE(aws.refusal("PUT", settings, body), refusal);
}

void TestAccount::keepsRegionsApart()
{
    SimulatorCase aws;
    aws.object("PUT", settings, R"({"ProductionAccess":true})");
    aws.context.scope.region = u"eu-west-1"_s;
    QVERIFY(!account(aws)["ProductionAccessEnabled"_L1].toBool());
}

void TestAccount::notesItsChanges()
{
    SimulatorCase aws;
    const qint64 before = store::lastChange(*aws.database);
    aws.ask("PUT", "/v2/email/account/sending", "{}");
    QCOMPARE(aws.changedAfter(before), QStringList{u"account"_s});
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
