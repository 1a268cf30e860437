#include "../simulatorcase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ses::DkimSigningKeyLength;
using ses::VerificationStatus;

/// PutEmailIdentityDkimSigningAttributes (api.md 4.8, 5.2, console.md 18.1, 18.2; example E12 of api.md 11; acceptance
/// row C9 with the clock handed in).
class TestDkimSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersBothRoutes_data();
    void answersBothRoutes();
    void refuses_data();
    void refuses();
    void limitsChangesOfTheLength_data();
    void limitsChangesOfTheLength();
    void countsNoNewKeyAsAChangeOfLength();
    void keepsTokensAndStatusForANewLength_data();
    void keepsTokensAndStatusForANewLength();
    void showsTheNewLengthAsCurrentADayLater();
    void verifiesNewKeysAnew_data();
    void verifiesNewKeysAnew();
    void makesNewTokensWhenItComesBackToEasyDkim();
    void replacesAKeyOfOnesOwn_data();
    void replacesAKeyOfOnesOwn();
    void retriesWhatFailed_data();
    void retriesWhatFailed();
    void neverTellsAPrivateKey();
    void keepsReplicasWithTheirParent();
    void makesAReplicaIndependent();
};

namespace {

QByteArray path(const QByteArray &name, const QByteArray &version = "v2")
{
    return '/' + version + "/email/identities/" + name.toPercentEncoding() + "/dkim/signing";
}

const QByteArray easy = R"({"SigningAttributesOrigin":"AWS_SES"})";

QByteArray length(int bits)
{
    return R"({"SigningAttributesOrigin":"AWS_SES","SigningAttributes":{"NextSigningKeyLength":"RSA_)"
        + QByteArray::number(bits) + R"(_BIT"}})";
}

QByteArray ownKey(const QByteArray &selector = "sel1", const QByteArray &key = "MIIEow==")
{
    return R"({"SigningAttributesOrigin":"EXTERNAL","SigningAttributes":{"DomainSigningSelector":")" + selector
        + R"(","DomainSigningPrivateKey":")" + key + R"("}})";
}

QJsonObject dkimOf(SimulatorCase &aws, const QByteArray &name = "a.com")
{
    return aws.object("GET", "/v2/email/identities/" + name).value("DkimAttributes"_L1).toObject();
}

/// "1024/2048": current and next.
QString lengths(SimulatorCase &aws, const QByteArray &name = "a.com")
{
    const auto dkim = dkimOf(aws, name);
    const auto bits = [&](QLatin1StringView which) { return dkim.value(which).toString().section(u'_', 1, 1); };
    return bits("CurrentSigningKeyLength"_L1) + u'/' + bits("NextSigningKeyLength"_L1);
}

const QString tooOften =
    u"400 BadRequestException: The input you provided is invalid: the key length can be changed once in 24 hours."_s;
QString already(int bits)
{
    return u"400 BadRequestException: The input you provided is invalid: the key length is RSA_%1_BIT already."_s.arg(
        bits);
}

/// A change of the length to be tried, hours after the domain was made, and the answer.
struct Try
{
    std::chrono::minutes at;
    int bits;
    QString answer;
};
using Tries = QList<Try>;

} // namespace

void TestDkimSigning::answersBothRoutes_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("as the current model has it") << "v2"_ba;
    QTest::newRow("as many released clients send it") << "v1"_ba;
}

void TestDkimSigning::answersBothRoutes()
{
    QFETCH(QByteArray, version);
    SimulatorCase aws;
    QVERIFY(aws.create(u"example.com"_s));
    const auto tokens = dkimOf(aws, "example.com").value("Tokens"_L1).toArray();
    const QJsonObject expected{
        {u"DkimStatus"_s, u"PENDING"_s}, {u"DkimTokens"_s, tokens}, {u"SigningHostedZone"_s, u"dkim.amazonses.com"_s}};
    QCOMPARE(aws.object("PUT", path("example.com", version), length(1024)), expected);
    QCOMPARE(aws.ask("PUT", path("Example.com", version), ownKey()).body,
             R"({"DkimStatus":"PENDING","DkimTokens":["sel1"]})");
}

void TestDkimSigning::refuses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString bad = u"400 BadRequestException: "_s;
    const QString noDomain = bad + u"The EmailIdentity value must be a valid domain."_s;
    const QString both = bad
        + u"DomainSigningSelector and DomainSigningPrivateKey must be specified when SigningAttributesOrigin is EXTERNAL."_s;
    const auto violation = [&](const QString &member, const QString &rule) {
        return bad + u"1 validation error detected: Value at '%1' failed to satisfy constraint: %2"_s.arg(member, rule);
    };
    const auto with = [](const QByteArray &origin, const QByteArray &attributes) {
        return R"({"SigningAttributesOrigin":")" + origin + R"(","SigningAttributes":{)" + attributes + "}}";
    };
    const QString selector = u"signingAttributes.domainSigningSelector"_s;
    const QString key = u"signingAttributes.domainSigningPrivateKey"_s;
    const QString pattern = u"Member must satisfy regular expression pattern: "_s;
    // clang-format off
    QTest::newRow("address") << "ann@a.com"_ba << easy << noDomain;
    QTest::newRow("unknown address") << "user@example.com"_ba << easy << noDomain;
    QTest::newRow("blank") << "  "_ba << easy << noDomain;
    QTest::newRow("unknown domain") << "Nope.com"_ba << easy << u"404 NotFoundException: Email identity Nope.com does not exist."_s;
    QTest::newRow("values before existence") << "nope.com"_ba << with("EXTERNAL", "") << both;
    QTest::newRow("no origin") << "a.com"_ba << "{}"_ba << violation(u"signingAttributesOrigin"_s, u"Member must not be null"_s);
    QTest::newRow("unknown origin") << "a.com"_ba << R"({"SigningAttributesOrigin":"MINE"})"_ba
        << violation(u"signingAttributesOrigin"_s, u"Member must satisfy enum value set: [%1]"_s.arg(wire::wordsOf<ses::DkimSigningAttributesOrigin>().join(u", "_s)));
    QTest::newRow("replica as the origin") << "a.com"_ba << R"({"SigningAttributesOrigin":"AWS_SES_EU_WEST_1"})"_ba << bad + u"SigningAttributesOrigin must be AWS_SES or EXTERNAL."_s;
    QTest::newRow("replica among the attributes") << "a.com"_ba << with("AWS_SES", R"("DomainSigningAttributesOrigin":"AWS_SES_EU_WEST_1")")
        << bad + u"DomainSigningAttributesOrigin can only be specified in CreateEmailIdentity."_s;
    QTest::newRow("origin twice") << "a.com"_ba << with("EXTERNAL", R"("DomainSigningAttributesOrigin":"EXTERNAL")")
        << bad + u"DomainSigningAttributesOrigin can only be specified in CreateEmailIdentity."_s;
    QTest::newRow("own key without attributes") << "a.com"_ba << R"({"SigningAttributesOrigin":"EXTERNAL"})"_ba << both;
    QTest::newRow("own key without a key") << "a.com"_ba << with("EXTERNAL", R"("DomainSigningSelector":"s")") << both;
    QTest::newRow("own key without a selector") << "a.com"_ba << with("EXTERNAL", R"("DomainSigningPrivateKey":"aa==")") << both;
    QTest::newRow("own key with a length") << "a.com"_ba << with("EXTERNAL", R"("DomainSigningSelector":"s","DomainSigningPrivateKey":"aa==","NextSigningKeyLength":"RSA_1024_BIT")")
        << bad + u"NextSigningKeyLength can only be specified when SigningAttributesOrigin is AWS_SES."_s;
    QTest::newRow("Easy DKIM with a key") << "a.com"_ba << with("AWS_SES", R"("DomainSigningSelector":"s","DomainSigningPrivateKey":"aa==")")
        << bad + u"DomainSigningSelector and DomainSigningPrivateKey can only be specified when SigningAttributesOrigin is EXTERNAL."_s;
    QTest::newRow("unknown length") << "a.com"_ba << length(4096)
        << violation(u"signingAttributes.nextSigningKeyLength"_s, u"Member must satisfy enum value set: [RSA_1024_BIT, RSA_2048_BIT]"_s);
    QTest::newRow("length that is configured") << "a.com"_ba << length(2048) << already(2048);
    QTest::newRow("dot in the selector") << "a.com"_ba << ownKey("a.b") << violation(selector, pattern + u"^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]))$"_s);
    QTest::newRow("hyphen at the end of the selector") << "a.com"_ba << ownKey("a-") << violation(selector, pattern + u"^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]))$"_s);
    QTest::newRow("selector of 64") << "a.com"_ba << ownKey(QByteArray(64, 's')) << violation(selector, u"Member must have length less than or equal to 63"_s);
    QTest::newRow("header lines around the key") << "a.com"_ba << ownKey("s", "-----BEGIN RSA PRIVATE KEY-----") << violation(key, pattern + u"^[a-zA-Z0-9+\\/]+={0,2}$"_s);
    QTest::newRow("line breaks in the key") << "a.com"_ba << ownKey("s", "aa\\naa") << violation(key, pattern + u"^[a-zA-Z0-9+\\/]+={0,2}$"_s);
    QTest::newRow("key of 20481") << "a.com"_ba << ownKey("s", QByteArray(20481, 'a')) << violation(key, u"Member must have length less than or equal to 20480"_s);
    // clang-format on
}

void TestDkimSigning::refuses()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    QVERIFY(aws.create(u"ann@a.com"_s));
    const qint64 before = store::lastChange(*aws.database);
    QTEST(aws.refusal("PUT", path(name), body), "refusal");
    QTEST(aws.refusal("PUT", path(name, "v1"), body), "refusal");
    QCOMPARE(store::lastChange(*aws.database), before);
}

void TestDkimSigning::limitsChangesOfTheLength_data()
{
    QTest::addColumn<int>("created");
    QTest::addColumn<Tries>("tries");
    const QString ok = u"200"_s;
    // clang-format off
    QTest::newRow("the table of console.md 18.2") << 2048 << Tries{
        {0h, 1024, ok}, {1h, 2048, tooOften}, {25h, 2048, ok}, {26h, 1024, ok}, {27h, 2048, tooOften}, {28h, 1024, already(1024)}};
    QTest::newRow("the creation is no change") << 2048 << Tries{{1min, 1024, ok}};
    QTest::newRow("nor with the shorter length") << 1024 << Tries{{1min, 2048, ok}};
    QTest::newRow("up and down again at once") << 1024 << Tries{{0h, 2048, ok}, {1min, 1024, ok}, {2min, 2048, tooOften}};
    QTest::newRow("a minute before the day is over") << 2048 << Tries{{0h, 1024, ok}, {24h - 1min, 2048, tooOften}};
    QTest::newRow("when the day is over") << 2048 << Tries{{0h, 1024, ok}, {24h, 2048, ok}};
    QTest::newRow("the same length, whenever") << 2048 << Tries{{0h, 2048, already(2048)}, {100h, 2048, already(2048)}};
    QTest::newRow("a refusal counts for nothing") << 2048 << Tries{{0h, 1024, ok}, {23h, 2048, tooOften}, {24h, 2048, ok}, {47h, 2048, already(2048)}};
    QTest::newRow("a downgrade begins another day") << 1024 << Tries{{0h, 2048, ok}, {20h, 1024, ok}, {25h, 2048, tooOften}, {44h, 2048, ok}};
    // clang-format on
}

void TestDkimSigning::limitsChangesOfTheLength()
{
    QFETCH(int, created);
    QFETCH(Tries, tries);
    SimulatorCase aws;
    const QByteArray fresh = R"({"EmailIdentity":"a.com","DkimSigningAttributes":{"NextSigningKeyLength":"RSA_)"
        + QByteArray::number(created) + R"(_BIT"}})";
    QCOMPARE(aws.ask("POST", "/v2/email/identities", fresh).status, 200);
    const QDateTime start = aws.context.now;
    for (const Try &each : tries) {
        aws.context.now = start.addSecs(std::chrono::seconds(each.at).count());
        const auto before = aws.stored(u"a.com"_s);
        QCOMPARE(aws.refusal("PUT", path("a.com"), length(each.bits)), each.answer);
        if (each.answer == u"200"_s)
            QVERIFY(lengths(aws).endsWith(u'/' + QString::number(each.bits)));
        else
            QCOMPARE(aws.stored(u"a.com"_s), before);
    }
}

/// Another origin brings another key, which is not refused; but it is no way around the rule either.
void TestDkimSigning::countsNoNewKeyAsAChangeOfLength()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    QCOMPARE(aws.refusal("PUT", path("a.com"), length(1024)), u"200"_s);
    QCOMPARE(aws.refusal("PUT", path("a.com"), ownKey()), u"200"_s);
    QVERIFY(!aws.stored(u"a.com"_s).dkimRotationDue);
    QCOMPARE(aws.refusal("PUT", path("a.com"), length(2048)), u"200"_s);
    QCOMPARE(lengths(aws), u"2048/2048"_s);
    aws.pass(2h);
    QCOMPARE(aws.refusal("PUT", path("a.com"), length(1024)), tooOften); // not the first downgrade of the day
    aws.pass(22h);
    QCOMPARE(aws.refusal("PUT", path("a.com"), length(1024)), u"200"_s);
}

void TestDkimSigning::keepsTokensAndStatusForANewLength_data()
{
    QTest::addColumn<VerificationStatus>("status");
    for (const QString &word : wire::wordsOf<VerificationStatus>())
        QTest::newRow(qPrintable(word)) << *wire::fromWireName<VerificationStatus>(word);
}

void TestDkimSigning::keepsTokensAndStatusForANewLength()
{
    QFETCH(VerificationStatus, status);
    SimulatorCase aws;
    aws.identity(u"a.com"_s, status);
    auto expected = aws.stored(u"a.com"_s);
    aws.pass(50s); // before anybody looks at DNS
    QCOMPARE(aws.refusal("PUT", path("a.com"), length(1024)), u"200"_s);
    expected.dkimNextLength = DkimSigningKeyLength::Rsa1024Bit;
    expected.dkimGeneratedAt = expected.dkimLengthChangedAt = expected.dkimDowngradedAt = aws.context.now;
    expected.dkimRotationDue = aws.context.now.addDays(1);
    QCOMPARE(aws.stored(u"a.com"_s), expected);
}

void TestDkimSigning::showsTheNewLengthAsCurrentADayLater()
{
    SimulatorCase aws;
    aws.identity(u"a.com"_s, VerificationStatus::Success);
    QVERIFY(aws.create(u"ann@a.com"_s));
    const auto generated = [&] { return dkimOf(aws).value("LastKeyGenerationTimestamp"_L1).toDouble(); };
    const double start = generated();
    aws.pass(1h);
    QCOMPARE(aws.refusal("PUT", path("a.com"), length(1024)), u"200"_s);
    QCOMPARE(lengths(aws), u"2048/1024"_s);
    QCOMPARE(generated(), start + 3600);
    aws.pass(24h - 1ms);
    QCOMPARE(lengths(aws), u"2048/1024"_s);
    aws.pass(1ms);
    QCOMPARE(lengths(aws), u"1024/1024"_s);
    QCOMPARE(lengths(aws, "ann%40a.com"), u"1024/1024"_s);
    QCOMPARE(generated(), start + 25 * 3600);
    aws.pass(1000h);
    QCOMPARE(lengths(aws), u"1024/1024"_s);
    QCOMPARE(generated(), start + 25 * 3600);
    QCOMPARE(aws.refusal("PUT", path("a.com"), length(2048)), u"200"_s);
    QCOMPARE(lengths(aws), u"1024/2048"_s); // what had come of the first change is known to the second
}

void TestDkimSigning::verifiesNewKeysAnew_data()
{
    QTest::addColumn<VerificationStatus>("status");
    QTest::addColumn<VerificationStatus>("expected"); // of the identity
    using enum VerificationStatus;
    QTest::newRow("verified") << Success << Success;
    QTest::newRow("in temporary failure") << TemporaryFailure << TemporaryFailure;
    QTest::newRow("pending") << Pending << Pending;
    QTest::newRow("failed") << Failed << Pending;
    QTest::newRow("not started") << NotStarted << Pending;
}

void TestDkimSigning::verifiesNewKeysAnew()
{
    QFETCH(VerificationStatus, status);
    QFETCH(VerificationStatus, expected);
    SimulatorCase aws;
    aws.identity(u"a.com"_s, status);
    aws.change(u"a.com"_s, [](auto &row) {
        row.deadline.reset();
        row.errorType = ses::VerificationError::TypeNotFound;
        row.dkimEnabled = false;
    });
    for (const QByteArray &body : {ownKey(), easy}) {
        aws.pass(7s);
        QCOMPARE(aws.object("PUT", path("a.com"), body).value("DkimStatus"_L1).toString(), u"PENDING"_s);
        const auto row = aws.stored(u"a.com"_s);
        QCOMPARE(row.dkimStatus, VerificationStatus::Pending);
        QCOMPARE(row.status, expected);
        QCOMPARE(row.deadline, std::optional(aws.context.now.addDays(3)));
        QVERIFY(!row.errorType && !row.dkimEnabled);
        aws.change(u"a.com"_s, [&](auto &changed) { changed.status = changed.dkimStatus = status; });
    }
}

void TestDkimSigning::makesNewTokensWhenItComesBackToEasyDkim()
{
    SimulatorCase aws;
    aws.context.scope.region = u"eu-south-1"_s;
    QVERIFY(aws.create(u"a.com"_s));
    const auto before = aws.stored(u"a.com"_s);
    QCOMPARE(aws.refusal("PUT", path("a.com"), ownKey()), u"200"_s);
    QCOMPARE(wire::printJson(dkimOf(aws)),
             R"({"SigningAttributesOrigin":"EXTERNAL","SigningEnabled":true,"Status":"PENDING","Tokens":["sel1"]})");
    aws.pass(1h);
    QCOMPARE(aws.refusal("PUT", path("a.com"), length(1024)), u"200"_s);
    const auto after = aws.stored(u"a.com"_s);
    QCOMPARE(after.dkimTokens.size(), 3);
    for (const QString &token : after.dkimTokens)
        QVERIFY(!before.dkimTokens.contains(token));
    QVERIFY(!after.dkimSelector && !after.dkimPrivateKey);
    QCOMPARE(lengths(aws), u"1024/1024"_s);
    QCOMPARE(after.dkimGeneratedAt, std::optional(aws.context.now));
    QCOMPARE(after.dkimZone, std::optional(u"dkim.eu-south-1.amazonses.com"_s));
}

void TestDkimSigning::replacesAKeyOfOnesOwn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("the same") << ownKey("sel1", "aaaa") << false;
    QTest::newRow("another selector") << ownKey("sel2", "aaaa") << true;
    QTest::newRow("another key") << ownKey("sel1", "bbbb") << true;
    QTest::newRow("both") << ownKey("sel2", "bbbb") << true;
}

void TestDkimSigning::replacesAKeyOfOnesOwn()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isAnother);
    SimulatorCase aws;
    aws.identity(u"a.com"_s, VerificationStatus::Success);
    QCOMPARE(aws.refusal("PUT", path("a.com"), ownKey("sel1", "aaaa")), u"200"_s);
    aws.change(u"a.com"_s, [](auto &row) {
        row.dkimStatus = VerificationStatus::Success;
        row.deadline.reset();
    });
    const auto before = aws.stored(u"a.com"_s);
    QCOMPARE(aws.refusal("PUT", path("a.com"), body), u"200"_s);
    const auto after = aws.stored(u"a.com"_s);
    QCOMPARE(after.status, VerificationStatus::Success);
    QCOMPARE(after.dkimStatus, isAnother ? VerificationStatus::Pending : VerificationStatus::Success);
    QCOMPARE(after.deadline.has_value(), isAnother);
    QCOMPARE(after == before, !isAnother);
    QVERIFY(body.contains(after.dkimSelector->toLatin1()) && body.contains(after.dkimPrivateKey->toLatin1()));
}

void TestDkimSigning::retriesWhatFailed_data()
{
    QTest::addColumn<bool>("hasOwnKey");
    QTest::addColumn<VerificationStatus>("status");
    QTest::addColumn<bool>("isRetried");
    for (const bool hasOwnKey : {false, true}) {
        const char *const kind = hasOwnKey ? "own key" : "Easy DKIM";
        for (const QString &word : wire::wordsOf<VerificationStatus>()) {
            const auto status = *wire::fromWireName<VerificationStatus>(word);
            QTest::addRow("%s: %s", kind, qPrintable(word))
                << hasOwnKey << status
                << (status == VerificationStatus::Failed || status == VerificationStatus::NotStarted);
        }
    }
}

/// D8 of console.md 18.1: the form is saved again, with nothing changed.
void TestDkimSigning::retriesWhatFailed()
{
    QFETCH(bool, hasOwnKey);
    QFETCH(VerificationStatus, status);
    QFETCH(bool, isRetried);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const QByteArray body = hasOwnKey ? ownKey() : easy;
    QCOMPARE(aws.refusal("PUT", path("a.com"), body), u"200"_s);
    aws.identity(u"a.com"_s, status);
    auto expected = aws.stored(u"a.com"_s);
    aws.pass(50s); // before anybody looks at DNS
    const auto answer = aws.object("PUT", path("a.com"), body);
    if (isRetried) {
        expected.status = expected.dkimStatus = VerificationStatus::Pending;
        expected.deadline = aws.context.now.addDays(3);
        expected.dkimSince = aws.context.now;
    }
    const auto row = aws.stored(u"a.com"_s);
    expected.foundFrom = row.foundFrom; // what the checks will find is another test's business
    expected.foundError = row.foundError;
    QCOMPARE(row, expected); // the same tokens, the same key
    QCOMPARE(answer.value("DkimStatus"_L1).toString(), QString(wire::wireName(expected.dkimStatus)));
    QCOMPARE(answer.value("DkimTokens"_L1).toArray().size(), hasOwnKey ? 1 : 3);
}

void TestDkimSigning::neverTellsAPrivateKey()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const QByteArray secret = "c2VjcmV0a2V5";
    const QByteArrayList bodies{
        aws.ask("PUT", path("a.com"), ownKey("sel1", secret)).body,
        aws.ask("PUT", path("a.com"), ownKey("sel.1", secret)).body,
        aws.ask("PUT", path("ann@a.com"), ownKey("sel1", secret)).body,
        aws.ask("PUT", path("nope.com"), ownKey("sel1", secret)).body,
        aws.ask("PUT", path("a.com"), ownKey("sel1", '!' + secret)).body,
        aws.ask("GET", "/v2/email/identities/a.com").body,
        aws.ask("GET", "/simulator/identities/a.com/facts").body,
    };
    QCOMPARE(aws.stored(u"a.com"_s).dkimPrivateKey, std::optional(QString::fromLatin1(secret)));
    for (const QByteArray &body : bodies)
        QVERIFY2(!body.contains(secret), body);
}

void TestDkimSigning::keepsReplicasWithTheirParent()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    aws.context.scope.region = u"eu-west-1"_s;
    const QByteArray replica =
        R"({"EmailIdentity":"a.com","DkimSigningAttributes":{"DomainSigningAttributesOrigin":"AWS_SES_US_EAST_1"}})";
    QCOMPARE(aws.ask("POST", "/v2/email/identities", replica).status, 200);
    QVERIFY(aws.create(u"b.com"_s)); // of that Region alone
    aws.context.scope.region = u"us-east-1"_s;
    QVERIFY(aws.create(u"b.com"_s));
    QCOMPARE(aws.refusal("PUT", path("a.com"), length(1024)), u"200"_s);
    QCOMPARE(aws.refusal("PUT", path("a.com"), ownKey()),
             u"400 BadRequestException: Identity <a.com> has replicas in other Regions. Its DKIM signing attributes "
             "must stay those of Easy DKIM."_s);
    QCOMPARE(aws.refusal("PUT", path("b.com"), ownKey()), u"200"_s);
    aws.context.scope.region = u"eu-west-1"_s;
    QCOMPARE(lengths(aws), u"2048/1024"_s);
    QCOMPARE(lengths(aws, "b.com"), u"2048/2048"_s);
    aws.pass(24h);
    QCOMPARE(lengths(aws), u"1024/1024"_s);
}

void TestDkimSigning::makesAReplicaIndependent()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const auto parent = aws.stored(u"a.com"_s);
    aws.context.scope.region = u"eu-west-1"_s;
    const QByteArray replica =
        R"({"EmailIdentity":"a.com","DkimSigningAttributes":{"DomainSigningAttributesOrigin":"AWS_SES_US_EAST_1"}})";
    QCOMPARE(aws.ask("POST", "/v2/email/identities", replica).status, 200);
    QCOMPARE(aws.stored(u"a.com"_s).dkimTokens, parent.dkimTokens);
    QCOMPARE(aws.refusal("PUT", path("a.com"), easy), u"200"_s);
    QCOMPARE(aws.stored(u"a.com"_s).dkimOrigin, ses::DkimSigningAttributesOrigin::AwsSes);
    QVERIFY(aws.stored(u"a.com"_s).dkimTokens != parent.dkimTokens);
    QCOMPARE(lengths(aws), u"2048/2048"_s);
}

QTEST_GUILESS_MAIN(TestDkimSigning)
#include "tst_dkimsigning.moc"
