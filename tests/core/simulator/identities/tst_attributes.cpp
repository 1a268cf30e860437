#include "../simulatorcase.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// The default configuration set, the switch for DKIM signatures and feedback forwarding of an identity (api.md 5.2;
/// examples E10, E11, E14 of 11).
class TestAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsReplacesAndRemovesTheDefaultSet();
    void linksOneSetToManyIdentities();
    void keepsTheNameOfADeletedSet();
    void refuses_data();
    void refuses();
    void takesWordsForBooleans_data();
    void takesWordsForBooleans();
    void switchesSigningOfADomainInAnyStatus_data();
    void switchesSigningOfADomainInAnyStatus();
    void switchesSigningOfAnAddressUnderAVerifiedDomain();
    void asksTheDomainBeforeItSwitchesAnAddress_data();
    void asksTheDomainBeforeItSwitchesAnAddress();
    void switchesForwardingOfDomainsAndAddresses();
    void notesTheChange_data();
    void notesTheChange();
};

namespace {

QByteArray path(const QByteArray &name, const QByteArray &attribute)
{
    return "/v2/email/identities/" + name.toPercentEncoding() + '/' + attribute;
}

QString setOf(SimulatorCase &aws, const QByteArray &name)
{
    const auto answer = aws.object("GET", "/v2/email/identities/" + name.toPercentEncoding());
    return answer.value("ConfigurationSetName"_L1).toString(u"(absent)"_s);
}

bool signs(SimulatorCase &aws, const QByteArray &name)
{
    const auto answer = aws.object("GET", "/v2/email/identities/" + name.toPercentEncoding());
    return answer.value("DkimAttributes"_L1).toObject().value("SigningEnabled"_L1).toBool();
}

} // namespace

void TestAttributes::setsReplacesAndRemovesTheDefaultSet()
{
    SimulatorCase aws;
    aws.configurationSet(u"set-a"_s);
    aws.configurationSet(u"set-b"_s);
    QVERIFY(aws.create(u"example.com"_s));
    const QByteArray target = path("example.com", "configuration-set");
    for (const QByteArray removal : {"{}", "", R"({"ConfigurationSetName":null})"}) {
        QCOMPARE(aws.ask("PUT", target, R"({"ConfigurationSetName":"set-a"})").body, "{}");
        QCOMPARE(setOf(aws, "example.com"), u"set-a"_s);
        QCOMPARE(aws.ask("PUT", target, R"({"ConfigurationSetName":"set-b"})").body, "{}");
        QCOMPARE(setOf(aws, "example.com"), u"set-b"_s);
        const auto removed = aws.ask("PUT", target, removal);
        QCOMPARE(removed.status, 200);
        QCOMPARE(removed.body, "{}");
        QCOMPARE(setOf(aws, "example.com"), u"(absent)"_s);
    }
    QCOMPARE(aws.ask("PUT", target, R"({"ConfigurationSetName":""})").status, 200); // as CreateEmailIdentity takes it
    QCOMPARE(setOf(aws, "example.com"), QString());
}

void TestAttributes::linksOneSetToManyIdentities()
{
    SimulatorCase aws;
    aws.configurationSet(u"set-a"_s);
    for (const QByteArray name : {"a.com", "b.com", "ann@b.com"}) {
        QVERIFY(aws.create(QString::fromLatin1(name)));
        QCOMPARE(aws.refusal("PUT", path(name, "configuration-set"), R"({"ConfigurationSetName":"set-a"})"), u"200"_s);
        QCOMPARE(setOf(aws, name), u"set-a"_s);
    }
}

void TestAttributes::keepsTheNameOfADeletedSet()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    aws.change(u"a.com"_s, [](auto &row) { row.configurationSet = u"gone"_s; });
    QCOMPARE(aws.refusal("PUT", path("a.com", "configuration-set"), R"({"ConfigurationSetName":"gone"})"),
             u"404 NotFoundException: Configuration set <gone> does not exist."_s);
    QCOMPARE(setOf(aws, "a.com"), u"gone"_s);
}

void TestAttributes::refuses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QByteArray known = path("a.com", "configuration-set");
    const QString notVerified = u"400 BadRequestException: Domain %1 is not verified for DKIM signing."_s;
    const QString invalid =
        u"400 BadRequestException: Identity %1 is invalid. Must be a verified email address or domain."_s;
    const QString badType = u"400 SerializationException: "_s;
    // clang-format off
    QTest::newRow("set: unknown identity") << path("Nope.com", "configuration-set") << R"({"ConfigurationSetName":"set-a"})"_ba
        << u"404 NotFoundException: Identity <Nope.com> does not exist."_s;
    QTest::newRow("set: unknown identity before unknown set") << path("nope.com", "configuration-set") << R"({"ConfigurationSetName":"nope"})"_ba
        << u"404 NotFoundException: Identity <nope.com> does not exist."_s;
    QTest::newRow("set: removed from an unknown identity") << path("nope.com", "configuration-set") << "{}"_ba
        << u"404 NotFoundException: Identity <nope.com> does not exist."_s;
    QTest::newRow("set: unknown") << known << R"({"ConfigurationSetName":"nope"})"_ba
        << u"404 NotFoundException: Configuration set <nope> does not exist."_s;
    QTest::newRow("set: in other case") << known << R"({"ConfigurationSetName":"Set-A"})"_ba
        << u"404 NotFoundException: Configuration set <Set-A> does not exist."_s;
    QTest::newRow("set: number") << known << R"({"ConfigurationSetName":5})"_ba
        << badType + u"NUMBER_VALUE can not be converted to a String"_s;
    QTest::newRow("set: boolean") << known << R"({"ConfigurationSetName":false})"_ba
        << badType + u"FALSE_VALUE can not be converted to a String"_s;
    QTest::newRow("set: list for the body") << known << R"([])"_ba << badType + u"Start of list found where not expected"_s;
    QTest::newRow("set: text for the body") << known << R"("x")"_ba << badType + u"Expected null"_s;
    QTest::newRow("set: white space for the body") << known << "  "_ba << badType;

    QTest::newRow("signing: unknown domain") << path("Nope.example.com", "dkim") << R"({"SigningEnabled":true})"_ba << notVerified.arg(u"Nope.example.com"_s);
    QTest::newRow("signing: subdomain of a known one") << path("sub.a.com", "dkim") << R"({"SigningEnabled":true})"_ba << notVerified.arg(u"sub.a.com"_s);
    QTest::newRow("signing: address of an unknown domain") << path("x@nope.com", "dkim") << R"({"SigningEnabled":false})"_ba << notVerified.arg(u"nope.com"_s);
    QTest::newRow("signing: type before existence") << path("nope.com", "dkim") << R"({"SigningEnabled":"maybe"})"_ba << badType + u"STRING_VALUE can not be converted to an Boolean"_s;
    QTest::newRow("signing: number") << path("a.com", "dkim") << R"({"SigningEnabled":1})"_ba << badType + u"NUMBER_VALUE can not be converted to a Boolean"_s;
    QTest::newRow("signing: null") << path("a.com", "dkim") << R"({"SigningEnabled":null})"_ba << badType;

    QTest::newRow("forwarding: unknown domain") << path("nope.example.com", "feedback") << R"({"EmailForwardingEnabled":true})"_ba << invalid.arg(u"nope.example.com"_s);
    QTest::newRow("forwarding: unknown address") << path("Ann@a.com", "feedback") << "{}"_ba << invalid.arg(u"Ann@a.com"_s);
    QTest::newRow("forwarding: null") << path("a.com", "feedback") << R"({"EmailForwardingEnabled":null})"_ba << badType;
    // clang-format on
}

void TestAttributes::refuses()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    aws.configurationSet(u"set-a"_s);
    QVERIFY(aws.create(u"a.com"_s));
    QVERIFY(aws.create(u"ann@a.com"_s));
    const qint64 before = store::lastChange(*aws.database);
    const auto http = aws.ask("PUT", target, body);
    QTEST(aws.refusal("PUT", target, body), "refusal");
    QCOMPARE(http.headers.value("Content-Type"), "application/json");
    QCOMPARE(http.headers.value("x-amzn-RequestId").size(), 36);
    QCOMPARE(store::lastChange(*aws.database), before);
}

void TestAttributes::takesWordsForBooleans_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("expected");
    for (const QByteArray word : {"true", "yes", "y", "t", "1", "TRUE", "Yes"})
        QTest::newRow(word) << '"' + word + '"' << true;
    for (const QByteArray word : {"false", "no", "n", "f", "0", "FALSE", "No"})
        QTest::newRow(word) << '"' + word + '"' << false;
    QTest::newRow("a real one") << "true"_ba << true;
    QTest::newRow("a real false") << "false"_ba << false;
    QTest::newRow("absent") << QByteArray() << false;
}

void TestAttributes::takesWordsForBooleans()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, expected);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const auto body = [&](const QByteArray &name) {
        return value.isEmpty() ? "{}"_ba : R"({")" + name + R"(":)" + value + '}';
    };
    for (const bool before : {true, false}) {
        aws.change(u"a.com"_s, [before](auto &row) { row.dkimEnabled = row.feedbackForwarding = before; });
        QCOMPARE(aws.ask("PUT", path("a.com", "dkim"), body("SigningEnabled")).body, "{}");
        QCOMPARE(aws.ask("PUT", path("a.com", "feedback"), body("EmailForwardingEnabled")).body, "{}");
        QCOMPARE(aws.stored(u"a.com"_s).dkimEnabled, expected);
        QCOMPARE(aws.stored(u"a.com"_s).feedbackForwarding, expected);
    }
}

void TestAttributes::switchesSigningOfADomainInAnyStatus_data()
{
    QTest::addColumn<VerificationStatus>("status");
    for (const QString &word : wire::wordsOf<VerificationStatus>())
        QTest::newRow(qPrintable(word)) << *wire::fromWireName<VerificationStatus>(word);
}

void TestAttributes::switchesSigningOfADomainInAnyStatus()
{
    QFETCH(VerificationStatus, status);
    SimulatorCase aws;
    aws.identity(u"a.com"_s, status);
    auto expected = aws.stored(u"a.com"_s);
    for (const bool on : {false, true}) {
        const QByteArray body = on ? R"({"SigningEnabled":true})" : R"({"SigningEnabled":false})";
        QCOMPARE(aws.refusal("PUT", path("A.com", "dkim"), body), u"200"_s);
        expected.dkimEnabled = on;
        QCOMPARE(aws.stored(u"a.com"_s), expected); // status, tokens and all else stay
    }
}

void TestAttributes::switchesSigningOfAnAddressUnderAVerifiedDomain()
{
    SimulatorCase aws;
    aws.identity(u"example.com"_s, VerificationStatus::Success);
    QVERIFY(aws.create(u"joe@Example.com"_s));
    QVERIFY(aws.create(u"ann@example.com"_s));
    QCOMPARE(aws.refusal("PUT", path("joe@Example.com", "dkim"), R"({"SigningEnabled":false})"), u"200"_s);
    QVERIFY(!signs(aws, "joe@Example.com"));
    QVERIFY(signs(aws, "ann@example.com"));
    QVERIFY(signs(aws, "example.com"));
    QCOMPARE(aws.refusal("PUT", path("joe@Example.com", "dkim"), R"({"SigningEnabled":true})"), u"200"_s);
    QVERIFY(signs(aws, "joe@Example.com"));

    const qint64 before = store::lastChange(*aws.database);
    QCOMPARE(aws.ask("PUT", path("nobody@example.com", "dkim"), R"({"SigningEnabled":false})").body, "{}");
    QCOMPARE(aws.ask("GET", "/v2/email/identities/nobody@example.com").status, 404);
    QCOMPARE(store::lastChange(*aws.database), before);
}

void TestAttributes::asksTheDomainBeforeItSwitchesAnAddress_data()
{
    QTest::addColumn<VerificationStatus>("status");
    QTest::addColumn<bool>("domainSigns");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("verified") << VerificationStatus::Success << true << true;
    QTest::newRow("in temporary failure") << VerificationStatus::TemporaryFailure << true << true;
    QTest::newRow("verified, does not sign") << VerificationStatus::Success << false << false;
    QTest::newRow("pending") << VerificationStatus::Pending << true << false;
    QTest::newRow("failed") << VerificationStatus::Failed << true << false;
    QTest::newRow("not started") << VerificationStatus::NotStarted << true << false;
}

void TestAttributes::asksTheDomainBeforeItSwitchesAnAddress()
{
    QFETCH(VerificationStatus, status);
    QFETCH(bool, domainSigns);
    QFETCH(bool, isTaken);
    SimulatorCase aws;
    aws.identity(u"a.com"_s, status);
    aws.change(u"a.com"_s, [domainSigns](auto &row) { row.dkimEnabled = domainSigns; });
    aws.identity(u"ann@a.com"_s, VerificationStatus::Success);
    for (const QByteArray body : {R"({"SigningEnabled":false})", R"({"SigningEnabled":true})"}) {
        QCOMPARE(aws.refusal("PUT", path("ann@a.com", "dkim"), body),
                 isTaken ? u"200"_s : u"400 BadRequestException: Domain a.com is not verified for DKIM signing."_s);
    }
}

void TestAttributes::switchesForwardingOfDomainsAndAddresses()
{
    SimulatorCase aws;
    for (const QByteArray name : {"a.com", "ann@a.com"}) {
        QVERIFY(aws.create(QString::fromLatin1(name)));
        auto expected = aws.stored(QString::fromLatin1(name));
        QVERIFY(expected.feedbackForwarding);
        expected.feedbackForwarding = false;
        QCOMPARE(aws.ask("PUT", path(name, "feedback"), R"({"EmailForwardingEnabled":false})").body, "{}");
        QCOMPARE(aws.stored(QString::fromLatin1(name)), expected);
    }
}

void TestAttributes::notesTheChange_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("set") << "configuration-set"_ba
                         << "{}"_ba;
    QTest::newRow("signing") << "dkim"_ba
                             << "{}"_ba;
    QTest::newRow("keys") << "dkim/signing"_ba
                          << R"({"SigningAttributesOrigin":"AWS_SES"})"_ba;
    QTest::newRow("MAIL FROM") << "mail-from"_ba
                               << R"({"MailFromDomain":"m.a.com"})"_ba;
    QTest::newRow("forwarding") << "feedback"_ba
                                << "{}"_ba;
}

void TestAttributes::notesTheChange()
{
    QFETCH(QByteArray, attribute);
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const qint64 before = store::lastChange(*aws.database);
    QCOMPARE(aws.refusal("PUT", path("A.com", attribute), body), u"200"_s);
    QCOMPARE(aws.changedAfter(before), QStringList{u"identity/a.com"_s});
}

QTEST_GUILESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
