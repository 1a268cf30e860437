#include "sendingcase.h"

using namespace Qt::StringLiterals;

/// What policies of an identity say to the account that owns it: a Deny counts for it too, an Allow is not needed (IAM
/// guide, "Policy evaluation logic").
class TestOwnPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heedsADeny_data();
    void heedsADeny();
    void heedsThatOfTheGoverningIdentity_data();
    void heedsThatOfTheGoverningIdentity();
    void tellsItBeforeAnythingIsSent();
};

namespace {

const QByteArray from = "joe@example.com", to = "to@example.net";

QString denied(const QString &operation = u"SendEmail"_s, const QString &identity = u"example.com"_s)
{
    return u"403 AccessDeniedException: User `arn:aws:iam::123456789012:root' is not authorized to perform `ses:%1' on "
           "resource `arn:aws:ses:us-east-1:123456789012:identity/%2'"_s.arg(operation, identity);
}

QByteArray rawMail(const QByteArray &header, const QByteArray &more = {})
{
    return SendingCase::raw("From: " + header + "\r\nTo: to@example.net\r\n\r\nHi\r\n", more);
}

} // namespace

// clang-format off
void TestOwnPolicies::heedsADeny_data()
{
    QTest::addColumn<QByteArray>("effect"); // none: no policy
    QTest::addColumn<QByteArray>("principal");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("refusal");
    const QByteArray mail = SendingCase::mail(from, to), rawFromJoe = rawMail(from);
    const auto row = [&](const char *name, const QByteArray &effect, const QByteArray &principal, const QByteArray &action, const QByteArray &condition, const QString &refusal, const QByteArray &request = {}) {
        QTest::newRow(name) << effect << principal << action << condition << (request.isEmpty() ? mail : request) << refusal;
    };
    const QByteArray all = R"("*")", own = R"({"AWS":"123456789012"})", other = R"({"AWS":"210987654321"})", send = R"("ses:SendEmail")", any = R"("ses:Send*")";
    const QString ok = u"200"_s, raw = u"SendRawEmail"_s;
    row("no policy", "", "", "", "", ok);
    row("allowed to others alone", "Allow", other, send, "", ok);
    row("denied to everybody", "Deny", all, send, "", denied());
    row("denied to oneself", "Deny", own, send, "", denied());
    row("denied to others", "Deny", other, send, "", ok);
    row("raw denied, of a simple mail", "Deny", all, R"("ses:SendRawEmail")", "", ok);
    row("raw denied, of a raw mail", "Deny", all, R"("ses:SendRawEmail")", "", denied(raw), rawFromJoe);

    const QByteArray boss = R"(,"Condition":{"StringEquals":{"ses:FromAddress":"boss@example.com"}})";
    row("denied for another address", "Deny", all, any, boss, ok);
    row("denied for the address", "Deny", all, any, boss, denied(), SendingCase::mail("The boss <boss@example.com>", to));
    row("denied for the address in the header", "Deny", all, any, boss, denied(raw), rawMail("boss@example.com", R"("FromEmailAddress":"joe@example.com",)"));
    row("denied for the second address in the header", "Deny", all, any, boss, denied(raw), rawMail("joe@example.com, boss@example.com"));
    const QByteArray named = R"(,"Condition":{"StringLike":{"ses:FromDisplayName":"The boss"}})";
    row("denied for an encoded name", "Deny", all, any, named, denied(), SendingCase::mail("=?utf-8?q?The_boss?= <joe@example.com>", to));
    row("denied on what cannot be judged", "Deny", all, any, R"(,"Condition":{"Junk:StringLike":{"ses:FromAddress":"x"}})", denied());
    row("named by its ARN", "Deny", all, any, "", denied(), SendingCase::mail(from, to, R"("FromEmailAddressIdentityArn":"arn:aws:ses:us-east-1:123456789012:identity/example.com",)"));
}
// clang-format on

void TestOwnPolicies::heedsADeny()
{
    QFETCH(QByteArray, effect);
    QFETCH(QByteArray, principal);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, request);
    QFETCH(QString, refusal);
    SendingCase aws;
    aws.given(u"example.com"_s);
    if (!effect.isEmpty())
        QCOMPARE(aws.attach(u"example.com"_s, effect, principal, action, condition), 200);
    QCOMPARE(aws.refusalOf(request), refusal);
    // What allows lifts nothing.
    QCOMPARE(aws.attach(u"example.com"_s, "Allow", R"("*")", R"("ses:*")", {}, "later"), 200);
    QCOMPARE(aws.refusalOf(request), refusal);
}

void TestOwnPolicies::heedsThatOfTheGoverningIdentity_data()
{
    QTest::addColumn<QString>("address"); // as SendingCase::given() takes it; none: there is none
    QTest::addColumn<QString>("denying");
    QTest::addColumn<QString>("refusal");
    const QString domain = u"example.com"_s, joe = u"joe@example.com"_s;
    QTest::newRow("the domain alone") << QString() << domain << denied();
    QTest::newRow("the address before its domain") << joe << joe << denied(u"SendEmail"_s, joe);
    QTest::newRow("not the domain of the address") << joe << domain << u"200"_s;
    QTest::newRow("not an address that is not verified") << joe + u":PENDING"_s << joe << u"200"_s;
    QTest::newRow("the domain of an address that is not verified") << joe + u":PENDING"_s << domain << denied();
}

void TestOwnPolicies::heedsThatOfTheGoverningIdentity()
{
    QFETCH(QString, address);
    QFETCH(QString, denying);
    QFETCH(QString, refusal);
    SendingCase aws;
    aws.given(u"example.com"_s);
    if (!address.isEmpty())
        aws.given(address);
    QCOMPARE(aws.deny(denying), 200);
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, to)), refusal);
}

/// With what would apply if it were not for them.
void TestOwnPolicies::tellsItBeforeAnythingIsSent()
{
    SendingCase aws;
    aws.given(u"example.com"_s);
    aws.deny(u"example.com"_s);
    const auto answer = *wire::decodeResponse<simulation::GetEffectiveSettings>(
        aws.ask("GET", "/simulator/effective-settings?From=joe@example.com"));
    QCOMPARE("403 "_L1 + answer.refusal->code + ": "_L1 + answer.refusal->message, denied());
    QCOMPARE(settingIn(answer.settings, simulation::Setting::Identity).value, u"example.com"_s);
}

QTEST_GUILESS_MAIN(TestOwnPolicies)
#include "tst_ownpolicies.moc"
