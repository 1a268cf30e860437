#include "../simulatorcase.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// GetEmailIdentity and DeleteEmailIdentity (api.md 4.6, 5.1; examples E4 to E8 and E15 of 11).
class TestGetIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAFreshDomain();
    void answersAFreshAddress();
    void answersWhatWasVerified();
    void answersWhatFailed();
    void showsMailFromAndPolicies();
    void findsDomainsInAnyCase();
    void tellsAddressesApartByCase();
    void refusesTheUnknown_data();
    void refusesTheUnknown();
    void tellsWhoMaySend_data();
    void tellsWhoMaySend();
    void inheritsDkimOfTheExactDomain();
    void inheritsNoDkimOfAParent();
    void keepsASwitchedOffSignatureOfAnAddress();
    void deletesOnceAndAllThatBelongsToIt();
    void leavesAddressesOfADeletedDomain();
};

namespace {

QByteArray path(const QByteArray &name)
{
    return "/v2/email/identities/" + name.toPercentEncoding();
}

QJsonObject dkimOf(SimulatorCase &aws, const QByteArray &name)
{
    return aws.object("GET", path(name)).value("DkimAttributes"_L1).toObject();
}

} // namespace

void TestGetIdentity::answersAFreshDomain()
{
    SimulatorCase aws;
    aws.configurationSet(u"marketing"_s);
    const auto created = aws.object(
        "POST", "/v2/email/identities",
        R"({"EmailIdentity":"example.com","ConfigurationSetName":"marketing","Tags":[{"Key":"env","Value":"prod"}]})");
    QJsonObject dkim = created.value("DkimAttributes"_L1).toObject();
    dkim.insert(u"Status"_s, u"PENDING"_s);
    const auto http = aws.ask("GET", path("example.com"));
    QCOMPARE(http.status, 200);
    QCOMPARE(http.headers.value("Content-Type"), "application/json");
    QJsonObject answer = (*wire::parseJson(http.body)).toObject();
    QCOMPARE(answer.take("DkimAttributes"_L1).toObject(), dkim);
    QCOMPARE(wire::printJson(answer),
             R"({"ConfigurationSetName":"marketing","FeedbackForwardingStatus":true,"IdentityType":"DOMAIN",)"
             R"("MailFromAttributes":{"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"},"Policies":{},)"
             R"("Tags":[{"Key":"env","Value":"prod"}],"VerificationInfo":{},"VerificationStatus":"PENDING",)"
             R"("VerifiedForSendingStatus":false})");
}

void TestGetIdentity::answersAFreshAddress()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"user+tag@example.org"_s));
    const auto http = aws.ask("GET", "/v2/email/identities/user%2Btag%40example.org");
    QCOMPARE(http.status, 200);
    QCOMPARE(
        http.body,
        R"({"IdentityType":"EMAIL_ADDRESS","FeedbackForwardingStatus":true,"VerifiedForSendingStatus":false,)"
        R"("DkimAttributes":{"SigningEnabled":false,"Status":"NOT_STARTED","SigningAttributesOrigin":"AWS_SES",)"
        R"("NextSigningKeyLength":"RSA_1024_BIT"},"MailFromAttributes":{"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"},)"
        R"("Policies":{},"Tags":[],"VerificationStatus":"PENDING","VerificationInfo":{}})");
    QCOMPARE(aws.ask("GET", "/v2/email/identities/user+tag@example.org").body, http.body); // as others write it
}

void TestGetIdentity::answersWhatWasVerified()
{
    SimulatorCase aws;
    aws.identity(u"example.com"_s, VerificationStatus::Success);
    auto row = *simulator::identitiesOf(aws.context).find(u"example.com"_s);
    row.lastChecked = row.lastSuccess = QDateTime::fromMSecsSinceEpoch(1790398784100, Qt::UTC);
    simulator::identitiesOf(aws.context).put(row);
    const auto answer = aws.object("GET", path("example.com"));
    QCOMPARE(answer.value("VerifiedForSendingStatus"_L1).toBool(), true);
    QCOMPARE(answer.value("VerificationStatus"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(answer.value("DkimAttributes"_L1).toObject().value("Status"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(wire::printJson(answer.value("VerificationInfo"_L1)),
             R"({"LastCheckedTimestamp":1790398784.1,"LastSuccessTimestamp":1790398784.1})");
}

void TestGetIdentity::answersWhatFailed()
{
    SimulatorCase aws;
    aws.identity(u"example.com"_s, VerificationStatus::Failed);
    auto row = *simulator::identitiesOf(aws.context).find(u"example.com"_s);
    row.lastChecked = QDateTime::fromMSecsSinceEpoch(1790571584000, Qt::UTC);
    row.errorType = ses::VerificationError::HostNotFound;
    simulator::identitiesOf(aws.context).put(row);
    const auto answer = aws.object("GET", path("example.com"));
    QCOMPARE(answer.value("VerifiedForSendingStatus"_L1).toBool(), false);
    QCOMPARE(answer.value("VerificationStatus"_L1).toString(), u"FAILED"_s);
    QCOMPARE(wire::printJson(answer.value("VerificationInfo"_L1)),
             R"({"ErrorType":"HOST_NOT_FOUND","LastCheckedTimestamp":1790571584})");
}

void TestGetIdentity::showsMailFromAndPolicies()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"example.com"_s));
    auto row = *simulator::identitiesOf(aws.context).find(u"example.com"_s);
    row.mailFromDomain = u"bounce.example.com"_s;
    row.mailFromStatus = VerificationStatus::Pending;
    row.mxFailure = ses::BehaviorOnMxFailure::RejectMessage;
    row.feedbackForwarding = false;
    simulator::identitiesOf(aws.context).put(row);
    simulator::policiesOf(aws.context).put({.identity = u"example.com"_s, .name = u"p"_s, .document = u"{\"a\": 1}"_s});
    const auto answer = aws.object("GET", path("example.com"));
    QCOMPARE(wire::printJson(answer.value("MailFromAttributes"_L1)),
             R"({"BehaviorOnMxFailure":"REJECT_MESSAGE","MailFromDomain":"bounce.example.com",)"
             R"("MailFromDomainStatus":"PENDING"})");
    QCOMPARE(answer.value("Policies"_L1).toObject(), (QJsonObject{{u"p"_s, u"{\"a\": 1}"_s}}));
    QCOMPARE(answer.value("FeedbackForwardingStatus"_L1).toBool(true), false);
}

void TestGetIdentity::findsDomainsInAnyCase()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"Example.com"_s));
    QCOMPARE(aws.ask("GET", path("EXAMPLE.COM")).body, aws.ask("GET", path("example.com")).body);
    QCOMPARE(aws.ask("DELETE", path("EXAMPLE.com")).status, 200);
}

void TestGetIdentity::tellsAddressesApartByCase()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"ann@example.com"_s));
    QCOMPARE(aws.ask("GET", path("ann@EXAMPLE.com")).status, 404);
    QCOMPARE(aws.ask("GET", path("Ann@example.com")).status, 404);
}

void TestGetIdentity::refusesTheUnknown_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("refusal");
    // clang-format off
    QTest::newRow("get") << "GET"_ba << path("nope.example.com")
        << u"404 NotFoundException: Email identity nope.example.com does not exist."_s;
    QTest::newRow("get, as it was written") << "GET"_ba << path("Nope.example.com")
        << u"404 NotFoundException: Email identity Nope.example.com does not exist."_s;
    QTest::newRow("delete") << "DELETE"_ba << path("user+tag@example.org")
        << u"404 NotFoundException: Email identity user+tag@example.org does not exist."_s;
    QTest::newRow("slash inside a name") << "GET"_ba << path("b/mail-from")
        << u"404 NotFoundException: Email identity b/mail-from does not exist."_s;
    QTest::newRow("no such method") << "PATCH"_ba << path("a.org") << u"404 UnknownOperationException: "_s;
    QTest::newRow("no such path") << "GET"_ba << "/v2/email/nothing"_ba << u"404 UnknownOperationException: "_s;
    QTest::newRow("no name") << "DELETE"_ba << "/v2/email/identities/"_ba << u"404 UnknownOperationException: "_s;
    // clang-format on
}

void TestGetIdentity::refusesTheUnknown()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    SimulatorCase aws;
    QTEST(aws.refusal(method, target), "refusal");
    QCOMPARE(aws.ask(method, target).headers.value("x-amzn-RequestId").size(), 36);
}

void TestGetIdentity::tellsWhoMaySend_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<VerificationStatus>("status");
    QTest::addColumn<bool>("maySend");
    // Beside them: verified.com verified, pending.com pending, flaky.com in temporary failure.
    // clang-format off
    QTest::newRow("verified") << u"a.com"_s << VerificationStatus::Success << true;
    QTest::newRow("pending") << u"a.com"_s << VerificationStatus::Pending << false;
    QTest::newRow("failed") << u"a.com"_s << VerificationStatus::Failed << false;
    QTest::newRow("not started") << u"a.com"_s << VerificationStatus::NotStarted << false;
    QTest::newRow("temporary failure") << u"a.com"_s << VerificationStatus::TemporaryFailure << true;
    QTest::newRow("pending address of a verified domain") << u"ann@Verified.com"_s << VerificationStatus::Pending << true;
    QTest::newRow("failed address below a verified domain") << u"ann@a.b.verified.com"_s << VerificationStatus::Failed << true;
    QTest::newRow("pending subdomain of a verified domain") << u"b.verified.com"_s << VerificationStatus::Pending << true;
    QTest::newRow("pending address of a flaky domain") << u"ann@flaky.com"_s << VerificationStatus::Pending << true;
    QTest::newRow("pending address of a pending domain") << u"ann@pending.com"_s << VerificationStatus::Pending << false;
    QTest::newRow("verified address of a pending domain") << u"ann@pending.com"_s << VerificationStatus::Success << true;
    QTest::newRow("a name that only ends alike") << u"ann@notverified.com"_s << VerificationStatus::Pending << false;
    // clang-format on
}

void TestGetIdentity::tellsWhoMaySend()
{
    QFETCH(QString, name);
    QFETCH(VerificationStatus, status);
    SimulatorCase aws;
    aws.identity(u"verified.com"_s, VerificationStatus::Success);
    aws.identity(u"pending.com"_s, VerificationStatus::Pending);
    aws.identity(u"flaky.com"_s, VerificationStatus::TemporaryFailure);
    aws.identity(name, status);
    QTEST(aws.object("GET", path(name.toUtf8())).value("VerifiedForSendingStatus"_L1).toBool(), "maySend");
    const auto list = aws.object("GET", "/v2/email/identities").value("EmailIdentities"_L1).toArray();
    const auto listed = std::ranges::find_if(
        list, [&](const auto &each) { return each.toObject().value("IdentityName"_L1).toString() == name; });
    QVERIFY(listed != list.end());
    QTEST((*listed).toObject().value("SendingEnabled"_L1).toBool(), "maySend");
}

void TestGetIdentity::inheritsDkimOfTheExactDomain()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"example.com"_s));
    QVERIFY(aws.create(u"ann@EXAMPLE.com"_s));
    const auto domain = dkimOf(aws, "example.com");
    QCOMPARE(domain.value("Status"_L1).toString(), u"PENDING"_s);
    QCOMPARE(dkimOf(aws, "ann@EXAMPLE.com"), domain);
}

void TestGetIdentity::inheritsNoDkimOfAParent()
{
    SimulatorCase aws;
    aws.identity(u"example.com"_s, VerificationStatus::Success);
    QVERIFY(aws.create(u"ann@mail.example.com"_s));
    QCOMPARE(dkimOf(aws, "ann@mail.example.com").value("Status"_L1).toString(), u"NOT_STARTED"_s);
}

void TestGetIdentity::keepsASwitchedOffSignatureOfAnAddress()
{
    SimulatorCase aws;
    aws.identity(u"example.com"_s, VerificationStatus::Success);
    QVERIFY(aws.create(u"ann@example.com"_s));
    QCOMPARE(dkimOf(aws, "ann@example.com").value("SigningEnabled"_L1).toBool(), true);
    auto row = *simulator::identitiesOf(aws.context).find(u"ann@example.com"_s);
    row.dkimEnabled = false;
    simulator::identitiesOf(aws.context).put(row);
    QCOMPARE(dkimOf(aws, "ann@example.com").value("SigningEnabled"_L1).toBool(true), false);
    QCOMPARE(dkimOf(aws, "example.com").value("SigningEnabled"_L1).toBool(), true);
}

void TestGetIdentity::deletesOnceAndAllThatBelongsToIt()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"example.com"_s));
    simulator::tagsOf(aws.context).put(u"identity/example.com"_s, {u"env"_s, u"prod"_s});
    simulator::policiesOf(aws.context).put({.identity = u"example.com"_s, .name = u"p"_s, .document = u"{}"_s});
    simulator::topicsOf(aws.context)
        .put({.identity = u"example.com"_s, .kind = store::FeedbackKind::Bounce, .topic = u"arn:aws:sns:x"_s});
    const qint64 before = store::lastChange(*aws.database);
    const auto deleted = aws.ask("DELETE", path("example.com"));
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.body, "{}");
    const auto changes = store::changesAfter(*aws.database, before);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().resource, u"identity/example.com"_s);
    QCOMPARE(aws.refusal("DELETE", path("example.com")),
             u"404 NotFoundException: Email identity example.com does not exist."_s);

    QVERIFY(aws.create(u"example.com"_s));
    const auto again = aws.object("GET", path("example.com"));
    QCOMPARE(again.value("Tags"_L1).toArray().size(), 0);
    QCOMPARE(again.value("Policies"_L1).toObject().size(), 0);
    QVERIFY(simulator::topicsOf(aws.context).of(u"example.com"_s).isEmpty());
}

void TestGetIdentity::leavesAddressesOfADeletedDomain()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"example.com"_s));
    QVERIFY(aws.create(u"ann@example.com"_s));
    QCOMPARE(aws.ask("DELETE", path("example.com")).status, 200);
    QCOMPARE(aws.ask("GET", path("ann@example.com")).status, 200);
    QCOMPARE(dkimOf(aws, "ann@example.com").value("Status"_L1).toString(), u"NOT_STARTED"_s);
}

QTEST_GUILESS_MAIN(TestGetIdentity)
#include "tst_getidentity.moc"
