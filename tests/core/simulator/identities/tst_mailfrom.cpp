#include "../simulatorcase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ses::VerificationStatus;

/// PutEmailIdentityMailFromAttributes (api.md 5.2, console.md 18.4; example E13 of api.md 11).
class TestMailFrom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAndRemoves();
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void changesTheBehaviorAlone_data();
    void changesTheBehaviorAlone();
    void looksAnewForAnotherDomain_data();
    void looksAnewForAnotherDomain();
    void startsAgainAfterAFailure();
};

namespace {

QByteArray path(const QByteArray &name)
{
    return "/v2/email/identities/" + name.toPercentEncoding() + "/mail-from";
}

QByteArray wanted(const QByteArray &domain, const QByteArray &behavior = {})
{
    return R"({"MailFromDomain":")" + domain + '"'
        + (behavior.isEmpty() ? behavior : R"(,"BehaviorOnMxFailure":")" + behavior + '"') + '}';
}

QByteArray shown(SimulatorCase &aws, const QByteArray &name)
{
    const auto answer = aws.object("GET", "/v2/email/identities/" + name.toPercentEncoding());
    return wire::printJson(answer.value("MailFromAttributes"_L1));
}

/// Stores a MAIL FROM domain in that status.
void put(SimulatorCase &aws, const QString &identity, VerificationStatus status)
{
    QVERIFY(aws.create(identity));
    aws.change(identity, [&](store::IdentityRow &row) {
        row.mailFromDomain = "m."_L1 + identity;
        row.mailFromStatus = status;
        row.mxFailure = ses::BehaviorOnMxFailure::UseDefaultValue;
        if (status == VerificationStatus::Pending || status == VerificationStatus::TemporaryFailure)
            row.mailFromDeadline = aws.context.now.addDays(1);
    });
}

} // namespace

void TestMailFrom::setsAndRemoves()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"example.com"_s));
    for (const QByteArray removal : {"{}", "", R"({"MailFromDomain":""})", R"({"MailFromDomain":null})",
                                     R"({"BehaviorOnMxFailure":"REJECT_MESSAGE"})"}) {
        QCOMPARE(aws.ask("PUT", path("example.com"), wanted("bounce.example.com", "REJECT_MESSAGE")).body, "{}");
        QCOMPARE(shown(aws, "example.com"),
                 R"({"BehaviorOnMxFailure":"REJECT_MESSAGE","MailFromDomain":"bounce.example.com",)"
                 R"("MailFromDomainStatus":"PENDING"})");
        QCOMPARE(aws.stored(u"example.com"_s).mailFromDeadline, std::optional(aws.context.now.addDays(3)));
        QCOMPARE(aws.ask("PUT", path("example.com"), removal).body, "{}");
        QCOMPARE(shown(aws, "example.com"), R"({"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"})");
        QVERIFY(!aws.stored(u"example.com"_s).mailFromDeadline);
    }
}

void TestMailFrom::takes_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QString>("stored");
    const QByteArray longest =
        QByteArrayList{QByteArray(63, 'a'), QByteArray(63, 'b'), QByteArray(63, 'c'), QByteArray(55, 'd')}.join('.');
    QTest::newRow("below a domain") << "example.com"_ba
                                    << "m.example.com"_ba << u"m.example.com"_s;
    QTest::newRow("deep below") << "example.com"_ba
                                << "a.b-c.example.com"_ba << u"a.b-c.example.com"_s;
    QTest::newRow("in capitals") << "example.com"_ba
                                 << "M.EXAMPLE.com"_ba << u"m.example.com"_s;
    QTest::newRow("below an address's domain") << "ann@Example.com"_ba
                                               << "m.example.com"_ba << u"m.example.com"_s;
    QTest::newRow("Punycode") << "example.com"_ba
                              << "xn--bcher-kva.example.com"_ba << u"xn--bcher-kva.example.com"_s;
    QTest::newRow("253 characters") << "a.org"_ba << longest + ".a.org" << QString::fromLatin1(longest + ".a.org");
}

void TestMailFrom::takes()
{
    QFETCH(QByteArray, identity);
    QFETCH(QByteArray, domain);
    SimulatorCase aws;
    QVERIFY(aws.create(QString::fromLatin1(identity)));
    QCOMPARE(aws.refusal("PUT", path(identity), wanted(domain)), u"200"_s);
    QTEST(*aws.stored(QString::fromLatin1(identity)).mailFromDomain, "stored");
}

void TestMailFrom::refuses_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString bad = u"400 BadRequestException: "_s;
    const auto notBelow = [&](const QString &domain, const QString &parent) {
        return bad
            + u"Provided MAIL-FROM domain '%1' is not subdomain of the domain of the identity '%2'"_s.arg(domain,
                                                                                                          parent);
    };
    const auto invalid = [&](const QString &domain) {
        return bad + u"Provided MAIL-FROM domain '%1' is not a valid domain"_s.arg(domain);
    };
    const QString longest = QStringList(5, QString(49, u'a')).join(u'.') + u".a.org"_s; // 255
    // clang-format off
    QTest::newRow("unknown identity") << "nope.example.com"_ba << wanted("m.nope.example.com") << bad + u"Identity <nope.example.com> does not exist."_s;
    QTest::newRow("unknown identity, to remove") << "Nope.com"_ba << "{}"_ba << bad + u"Identity <Nope.com> does not exist."_s;
    QTest::newRow("word before existence") << "nope.com"_ba << R"({"BehaviorOnMxFailure":"X"})"_ba
        << bad + u"1 validation error detected: Value at 'behaviorOnMxFailure' failed to satisfy constraint: Member must satisfy enum value set: [REJECT_MESSAGE, USE_DEFAULT_VALUE]"_s;
    QTest::newRow("word in other case") << "foo.com"_ba << R"({"BehaviorOnMxFailure":"reject_message"})"_ba
        << bad + u"1 validation error detected: Value at 'behaviorOnMxFailure' failed to satisfy constraint: Member must satisfy enum value set: [REJECT_MESSAGE, USE_DEFAULT_VALUE]"_s;
    QTest::newRow("of another domain") << "foo.com"_ba << wanted("bar.org") << notBelow(u"bar.org"_s, u"foo.com"_s);
    QTest::newRow("beside it") << "sub.foo.com"_ba << wanted("bar.foo.com") << notBelow(u"bar.foo.com"_s, u"sub.foo.com"_s);
    QTest::newRow("itself") << "foo.com"_ba << wanted("foo.com") << notBelow(u"foo.com"_s, u"foo.com"_s);
    QTest::newRow("itself in capitals") << "foo.com"_ba << wanted("FOO.com") << notBelow(u"FOO.com"_s, u"foo.com"_s);
    QTest::newRow("only ends alike") << "foo.com"_ba << wanted("barfoo.com") << notBelow(u"barfoo.com"_s, u"foo.com"_s);
    QTest::newRow("domain of the address itself") << "ann@foo.com"_ba << wanted("foo.com") << notBelow(u"foo.com"_s, u"foo.com"_s);
    QTest::newRow("not below the address's domain") << "ann@foo.com"_ba << wanted("m.bar.com") << notBelow(u"m.bar.com"_s, u"foo.com"_s);
    QTest::newRow("underscore") << "foo.com"_ba << wanted("a_b.foo.com") << invalid(u"a_b.foo.com"_s);
    QTest::newRow("empty label") << "foo.com"_ba << wanted("a..foo.com") << invalid(u"a..foo.com"_s);
    QTest::newRow("dot at the end") << "foo.com"_ba << wanted("a.foo.com.") << invalid(u"a.foo.com."_s);
    QTest::newRow("dot at the start") << "foo.com"_ba << wanted(".foo.com") << invalid(u".foo.com"_s);
    QTest::newRow("space") << "foo.com"_ba << wanted("a b.foo.com") << invalid(u"a b.foo.com"_s);
    QTest::newRow("newline") << "foo.com"_ba << wanted("a.foo.com\\n") << invalid(u"a.foo.com\n"_s);
    QTest::newRow("umlaut") << "foo.com"_ba << wanted("b\xC3\xBC.foo.com") << invalid(u"bü.foo.com"_s);
    QTest::newRow("hyphen at the edge") << "foo.com"_ba << wanted("-a.foo.com") << invalid(u"-a.foo.com"_s);
    QTest::newRow("254 characters") << "a.org"_ba << wanted(longest.sliced(1).toLatin1()) << invalid(longest.sliced(1));
    QTest::newRow("number") << "foo.com"_ba << R"({"MailFromDomain":7})"_ba << u"400 SerializationException: NUMBER_VALUE can not be converted to a String"_s;
    // clang-format on
}

void TestMailFrom::refuses()
{
    QFETCH(QByteArray, identity);
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    for (const auto &name : {u"foo.com"_s, u"sub.foo.com"_s, u"ann@foo.com"_s, u"a.org"_s})
        QVERIFY(aws.create(name));
    const qint64 before = store::lastChange(*aws.database);
    QTEST(aws.refusal("PUT", path(identity), body), "refusal");
    QCOMPARE(store::lastChange(*aws.database), before);
}

void TestMailFrom::changesTheBehaviorAlone_data()
{
    QTest::addColumn<VerificationStatus>("status");
    QTest::newRow("pending") << VerificationStatus::Pending;
    QTest::newRow("successful") << VerificationStatus::Success;
    QTest::newRow("in temporary failure") << VerificationStatus::TemporaryFailure;
}

void TestMailFrom::changesTheBehaviorAlone()
{
    QFETCH(VerificationStatus, status);
    SimulatorCase aws;
    put(aws, u"a.com"_s, status);
    auto expected = aws.stored(u"a.com"_s);
    aws.pass(50s); // before anybody looks at DNS
    QCOMPARE(aws.refusal("PUT", path("a.com"), wanted("M.a.com", "REJECT_MESSAGE")), u"200"_s);
    expected.mxFailure = ses::BehaviorOnMxFailure::RejectMessage;
    QCOMPARE(aws.stored(u"a.com"_s), expected);
    QCOMPARE(aws.refusal("PUT", path("a.com"), wanted("m.a.com")), u"200"_s); // what is left out is as usual
    expected.mxFailure = ses::BehaviorOnMxFailure::UseDefaultValue;
    QCOMPARE(aws.stored(u"a.com"_s), expected);
}

void TestMailFrom::looksAnewForAnotherDomain_data()
{
    QTest::addColumn<VerificationStatus>("status");
    for (const auto status : {VerificationStatus::Pending, VerificationStatus::Success, VerificationStatus::Failed,
                              VerificationStatus::TemporaryFailure})
        QTest::newRow(wire::wireName(status).data()) << status;
}

void TestMailFrom::looksAnewForAnotherDomain()
{
    QFETCH(VerificationStatus, status);
    SimulatorCase aws;
    put(aws, u"a.com"_s, status);
    auto expected = aws.stored(u"a.com"_s);
    aws.pass(50s); // before anybody looks at DNS
    QCOMPARE(aws.refusal("PUT", path("a.com"), wanted("other.a.com")), u"200"_s);
    expected.mailFromDomain = u"other.a.com"_s;
    expected.mailFromStatus = VerificationStatus::Pending;
    expected.mailFromDeadline = aws.context.now.addDays(3);
    expected.mailFromSince = aws.context.now;
    QCOMPARE(aws.stored(u"a.com"_s), expected); // the identity's own verification goes on
}

void TestMailFrom::startsAgainAfterAFailure()
{
    SimulatorCase aws;
    put(aws, u"a.com"_s, VerificationStatus::Failed);
    aws.pass(100h);
    QCOMPARE(aws.refusal("PUT", path("a.com"), wanted("m.a.com")), u"200"_s);
    QCOMPARE(aws.stored(u"a.com"_s).mailFromStatus, std::optional(VerificationStatus::Pending));
    QCOMPARE(aws.stored(u"a.com"_s).mailFromDeadline, std::optional(aws.context.now.addDays(3)));
}

QTEST_GUILESS_MAIN(TestMailFrom)
#include "tst_mailfrom.moc"
