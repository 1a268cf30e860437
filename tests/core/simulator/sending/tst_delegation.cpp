#include "sendingcase.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;
using simulation::Rule;
using simulation::Setting;

/// Sending with an identity of another account, as its policies allow it (api.md 2.6, 5.3; SES guide, "Using sending
/// authorization").
class TestDelegation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksThePolicies_data();
    void asksThePolicies();
    void followsPoliciesAsTheyChange();
    void needsAVerifiedIdentity_data();
    void needsAVerifiedIdentity();
    void takesIdentitiesOfHeaders_data();
    void takesIdentitiesOfHeaders();
    void lendsPlacesForBounces_data();
    void lendsPlacesForBounces();
    void usesWhatTheIdentityHas();
    void usesSetsOfTheSender();
    void countsForTheSender();
    void needsBothOutOfTheSandbox_data();
    void needsBothOutOfTheSandbox();
};

namespace {

const QString owner = u"210987654321"_s;
const QByteArray arn = "arn:aws:ses:us-east-1:210987654321:identity/example.org";
const QByteArray ownArn = "arn:aws:ses:us-east-1:123456789012:identity/example.com";
const QByteArray from = "news@example.org", to = "to@example.net";

/// The account that sends, with example.com, and the owner of example.org, both in production.
class DelegationCase : public SendingCase
{
public:
    DelegationCase()
    {
        given(u"example.com"_s);
        asOwner([this] {
            settings(R"({"ProductionAccess":true})");
            given(u"example.org"_s);
        });
    }

    void asOwner(const std::function<void()> &work)
    {
        const QString sender = std::exchange(context.scope.account, owner);
        work();
        context.scope.account = sender;
    }

    /// Attaches a policy with these statements to an identity of the owner; the answer's status.
    int allow(const QByteArray &statements, const QByteArray &identity = "example.org")
    {
        const QByteArray document = R"({"Version":"2012-10-17","Statement":[)" + statements + "]}";
        const QJsonObject body{{u"Policy"_s, QString::fromUtf8(document)}};
        int status = 0;
        asOwner([&] {
            status =
                ask("POST", "/v2/email/identities/" + identity + "/policies/lent", QJsonDocument(body).toJson()).status;
        });
        return status;
    }
};

QByteArray statement(const QByteArray &effect, const QByteArray &principal, const QByteArray &action,
                     const QByteArray &condition = {})
{
    return R"({"Effect":")" + effect + R"(","Principal":)" + principal + R"(,"Action":)" + action + R"(,"Resource":")"
        + arn + '"' + (condition.isEmpty() ? QByteArray() : R"(,"Condition":)" + condition) + '}';
}

/// To whoever sends anything, on that condition.
QByteArray allowed(const QByteArray &condition = {})
{
    return statement("Allow", R"("*")", R"("ses:Send*")", condition);
}

QByteArray lent(const QByteArray &identity = arn)
{
    return R"("FromEmailAddressIdentityArn":")" + identity + R"(",)";
}

QByteArray raw(const QByteArray &headers)
{
    return headers + "To: to@example.net\r\nSubject: Hi\r\n\r\nHello\r\n";
}

QString denied(const QString &operation = u"SendEmail"_s, const QByteArray &identity = arn)
{
    return u"403 AccessDeniedException: User `arn:aws:iam::123456789012:root' is not authorized to perform `ses:%1' on "
           "resource `%2'"_s.arg(operation, QString::fromUtf8(identity));
}

QString unverified(const QString &names)
{
    return u"400 MessageRejected: Email address is not verified. The following identities failed the check in region "
           "US-EAST-1: %1"_s.arg(names);
}

} // namespace

// clang-format off
void TestDelegation::asksThePolicies_data()
{
    QTest::addColumn<QByteArray>("statements"); // none: no policy
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QByteArray &statements, const QString &refusal, const QByteArray &request = SendingCase::mail(from, to, lent())) {
        QTest::newRow(name) << statements << request << refusal;
    };
    const QByteArray id = R"({"AWS":"123456789012"})", root = R"({"AWS":"arn:aws:iam::123456789012:root"})", other = R"({"AWS":"999999999999"})", all = R"("*")";
    const QByteArray simple = R"("ses:SendEmail")", rawOnly = R"(["ses:SendRawEmail"])", any = R"(["ses:SendEmail","ses:SendRawEmail"])";
    const QString ok = u"200"_s;
    const QByteArray rawMail = SendingCase::raw(raw("From: news@example.org\r\n"), lent());

    row("no policy", "", denied());
    row("account id", statement("Allow", id, simple), ok);
    row("account's root", statement("Allow", root, simple), ok);
    row("everybody", statement("Allow", all, simple), ok);
    row("another account", statement("Allow", other, simple), denied());
    row("a user of the account", statement("Allow", R"({"AWS":"arn:aws:iam::123456789012:user/joe"})", simple), denied());
    row("both actions", statement("Allow", id, any), ok);
    row("raw alone, of a simple mail", statement("Allow", id, rawOnly), denied());
    row("raw alone, of a raw mail", statement("Allow", id, rawOnly), ok, rawMail);
    row("simple alone, of a raw mail", statement("Allow", id, simple), denied(u"SendRawEmail"_s), rawMail);
    row("denied", allowed() + ',' + statement("Deny", id, simple), denied());
    row("denied to others", allowed() + ',' + statement("Deny", other, simple), ok);

    const QByteArray fromNews = R"({"StringEquals":{"ses:FromAddress":"news@example.org"}})", named = R"({"StringLike":{"ses:FromDisplayName":"Marketing*"}})";
    row("From as allowed", allowed(fromNews), ok);
    row("From as allowed, with a name", allowed(fromNews), ok, SendingCase::mail("News <news@example.org>", to, lent()));
    row("another From", allowed(fromNews), denied(), SendingCase::mail("joe@example.org", to, lent()));
    const QByteArray sender = R"("FromEmailAddress":"news@example.org",)";
    row("the same From in the header", allowed(fromNews), ok, SendingCase::raw(raw("From: News <news@example.org>\r\n"), lent() + sender));
    row("another From in the header", allowed(fromNews), denied(u"SendRawEmail"_s), SendingCase::raw(raw("From: boss@example.org\r\n"), lent() + sender));
    row("From in the header alone", allowed(fromNews), ok, SendingCase::raw(raw("From: news@example.org\r\nX-SES-SOURCE-ARN: " + ownArn + "\r\nX-SES-FROM-ARN: " + arn + "\r\n"), R"("FromEmailAddress":"joe@example.com",)"));
    row("name as allowed", allowed(named), ok, SendingCase::mail("Marketing team <news@example.org>", to, lent()));
    row("name in quotation marks", allowed(named), ok, SendingCase::mail(R"(\"Marketing, team\" <news@example.org>)", to, lent()));
    row("another name", allowed(named), denied(), SendingCase::mail("Sales <news@example.org>", to, lent()));
    const QByteArray marketing = "=?UTF-8?B?TWFya2V0aW5nIHRlYW0=?= <news@example.org>", sales = "=?UTF-8?Q?Sales?= <news@example.org>";
    row("encoded name as allowed", allowed(named), ok, SendingCase::mail(marketing, to, lent()));
    row("another encoded name", allowed(named), denied(), SendingCase::mail(sales, to, lent()));
    row("encoded name of a raw mail", allowed(named), ok, SendingCase::raw(raw("From: " + marketing + "\r\n"), lent()));
    row("another encoded name of a raw mail", allowed(named), denied(u"SendRawEmail"_s), SendingCase::raw(raw("From: " + sales + "\r\n"), lent()));
    const QByteArray notMarketing = R"({"StringNotLike":{"ses:FromDisplayName":"Marketing*"}})";
    row("encoded name that may not be", allowed(notMarketing), denied(), SendingCase::mail(marketing, to, lent()));
    row("one of several Froms in the header", allowed(fromNews), denied(u"SendRawEmail"_s), SendingCase::raw(raw("From: news@example.org, boss@example.org, news@example.org\r\n"), lent()));
    row("no name", allowed(named), denied());

    const QByteArray inside = R"({"ForAllValues:StringLike":{"ses:Recipients":"*@example.net"}})", feedback = R"({"StringLike":{"ses:FeedbackAddress":"*@example.org"}})";
    row("recipients as allowed", allowed(inside), ok, SendingCase::mail(from, R"(to@example.net","Ann <ann@example.net>)", lent()));
    row("a recipient elsewhere", allowed(inside), denied(), SendingCase::mail(from, R"(to@example.net","ann@gmail.com)", lent()));
    row("bounces to the sender", allowed(feedback), ok);
    row("bounces elsewhere", allowed(feedback), denied(), SendingCase::mail(from, to, lent() + R"("FeedbackForwardingEmailAddress":"b@example.com",)"));

    row("in time", allowed(R"({"DateLessThan":{"aws:CurrentTime":"2026-09-26T00:00:00Z"}})"), ok); // the clock stands at 2026-09-25
    row("too late", allowed(R"({"DateLessThan":{"aws:CurrentTime":"2026-09-24T00:00:00Z"}})"), denied());
    row("from here", allowed(R"({"IpAddress":{"aws:SourceIp":"127.0.0.0/8"}})"), ok);
    row("from elsewhere", allowed(R"({"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}})"), denied());
    row("denied without TLS", allowed() + ',' + statement("Deny", all, R"("*")", R"({"Bool":{"aws:SecureTransport":"false"}})"), ok);
    row("unknown operator", allowed(R"({"StringSounds":{"ses:FromAddress":"news"}})"), denied());
    row("unknown qualifier", allowed(R"({"ForEachValue:StringLike":{"ses:FromAddress":"*"}})"), denied());
    row("no number", allowed(R"({"NumericNotEquals":{"aws:EpochTime":"abc"}})"), denied());

    row("a label", allowed(), ok, SendingCase::mail("news+may@example.org", to, lent()));
    row("a subdomain", allowed(), ok, SendingCase::mail("news@mail.example.org", to, lent()));
    row("an ARN in capitals", allowed(), ok, SendingCase::mail(from, to, lent("arn:aws:ses:us-east-1:210987654321:identity/Example.ORG")));
    row("not covered", allowed(), unverified(u"news@example.net"_s), SendingCase::mail("news@example.net", to, lent()));
    row("not covered, though by one's own", allowed(), unverified(u"joe@example.com"_s), SendingCase::mail("joe@example.com", to, lent()));
    row("without its ARN", allowed(), unverified(u"news@example.org"_s), SendingCase::mail(from, to));
    const QByteArray elsewhere = "arn:aws:ses:eu-west-1:210987654321:identity/example.org", nobody = "arn:aws:ses:us-east-1:210987654321:identity/gone.org";
    row("of another Region", allowed(), denied(u"SendEmail"_s, elsewhere), SendingCase::mail(from, to, lent(elsewhere)));
    const auto invalid = [](const QByteArray &text) { return u"400 BadRequestException: Invalid ARN <%1>."_s.arg(QString::fromUtf8(text)); };
    const QByteArray topic = "arn:aws:sns:us-east-1:210987654321:identity/example.org", china = "arn:aws-cn:ses:us-east-1:210987654321:identity/example.org";
    row("of another service", allowed(), invalid(topic), SendingCase::mail(from, to, lent(topic)));
    row("of another partition", allowed(), invalid(china), SendingCase::mail(from, to, lent(china)));
    const QByteArray ownTopic = "arn:aws:sns:us-east-1:123456789012:identity/example.com";
    row("one's own, of another service", "", invalid(ownTopic), SendingCase::mail("joe@example.com", to, lent(ownTopic)));
    row("no such identity", allowed(), denied(u"SendEmail"_s, nobody), SendingCase::mail(from, to, lent(nobody)));
    row("one's own", "", ok, SendingCase::mail("joe@example.com", to, lent(ownArn)));
    row("one's own, of what is another's", "", unverified(u"news@example.org"_s), SendingCase::mail(from, to, lent(ownArn)));
}
// clang-format on

void TestDelegation::asksThePolicies()
{
    QFETCH(QByteArray, statements);
    QFETCH(QByteArray, request);
    QFETCH(QString, refusal);
    DelegationCase aws;
    if (!statements.isEmpty())
        QCOMPARE(aws.allow(statements), 200);
    QCOMPARE(aws.refusalOf(request), refusal);
}

void TestDelegation::followsPoliciesAsTheyChange()
{
    DelegationCase aws;
    aws.given(u"example.org"_s); // of one's own: naming the other's is another matter
    const QByteArray request = SendingCase::mail(from, to, lent());
    QCOMPARE(aws.refusalOf(request), denied());
    QCOMPARE(aws.allow(allowed()), 200);
    QCOMPARE(aws.refusalOf(request), u"200"_s);
    aws.asOwner([&] { aws.ask("DELETE", "/v2/email/identities/example.org/policies/lent"); });
    QCOMPARE(aws.refusalOf(request), denied());
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, to)), u"200"_s);
}

void TestDelegation::needsAVerifiedIdentity_data()
{
    QTest::addColumn<ses::VerificationStatus>("status");
    QTest::addColumn<QString>("refusal");
    const QString refusal = unverified(u"news@example.org"_s);
    QTest::newRow("pending") << ses::VerificationStatus::Pending << refusal;
    QTest::newRow("failed") << ses::VerificationStatus::Failed << refusal;
    QTest::newRow("not started") << ses::VerificationStatus::NotStarted << refusal;
    QTest::newRow("in temporary failure") << ses::VerificationStatus::TemporaryFailure << u"200"_s;
}

void TestDelegation::needsAVerifiedIdentity()
{
    QFETCH(ses::VerificationStatus, status);
    QFETCH(QString, refusal);
    DelegationCase aws;
    aws.asOwner([&] { aws.change(u"example.org"_s, [&](store::IdentityRow &row) { row.status = status; }); });
    QCOMPARE(aws.allow(allowed()), 200);
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, to, lent())), refusal);
}

/// The request's ARN comes before those of the headers, of which the first counts.
// clang-format off
void TestDelegation::takesIdentitiesOfHeaders_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("refusal");
    const QString ok = u"200"_s, noSuch = denied(u"SendRawEmail"_s, "arn:aws:ses:us-east-1:999999999999:identity/example.org");
    const QByteArray head = "From: news@example.org\r\n", source = "X-SES-SOURCE-ARN: " + arn + "\r\n", header = "X-SES-FROM-ARN: " + arn + "\r\n";
    const QByteArray foreign = "X-SES-SOURCE-ARN: arn:aws:ses:us-east-1:999999999999:identity/example.org\r\n";
    QTest::newRow("none") << SendingCase::raw(raw(head)) << unverified(u"news@example.org"_s);
    QTest::newRow("of the source") << SendingCase::raw(raw(head + source)) << ok;
    QTest::newRow("of From") << SendingCase::raw(raw(head + header)) << ok;
    QTest::newRow("of both") << SendingCase::raw(raw(source + head + header)) << ok;
    QTest::newRow("in another case") << SendingCase::raw(raw(head + source.toLower())) << ok;
    QTest::newRow("of the source, for From and Sender") << SendingCase::raw(raw(head + source + "Sender: desk@example.org\r\n"), R"("FromEmailAddress":"joe@example.org",)") << ok;
    QTest::newRow("of From, beside a sender of one's own") << SendingCase::raw(raw(head + header + "X-SES-SOURCE-ARN: " + ownArn + "\r\n"), R"("FromEmailAddress":"joe@example.com",)") << ok;
    QTest::newRow("of one that lends nothing") << SendingCase::raw(raw(head + foreign)) << noSuch;
    QTest::newRow("the first of two") << SendingCase::raw(raw(head + source + foreign)) << ok;
    QTest::newRow("the second of two") << SendingCase::raw(raw(head + foreign + source)) << noSuch;
    QTest::newRow("the request's first") << SendingCase::raw(raw(head + foreign + "X-SES-FROM-ARN: nonsense\r\n"), lent()) << ok;
    QTest::newRow("of the place for bounces") << SendingCase::raw(raw("From: joe@example.com\r\nReturn-Path: b@example.org\r\nX-SES-RETURN-PATH-ARN: " + arn + "\r\n")) << ok;
    QTest::newRow("none of the place for bounces") << SendingCase::raw(raw("From: joe@example.com\r\nReturn-Path: b@example.org\r\n")) << unverified(u"b@example.org"_s);
    QTest::newRow("nonsense") << SendingCase::raw(raw(head + "X-SES-RETURN-PATH-ARN: example.org\r\n")) << u"400 BadRequestException: Invalid ARN <example.org>."_s;
    QTest::newRow("in a simple mail") << SendingCase::mail(from, to).replace(R"("Body":)", R"("Headers":[{"Name":"X-SES-SOURCE-ARN","Value":")" + arn + R"("}],"Body":)") << unverified(u"news@example.org"_s);
}
// clang-format on

void TestDelegation::takesIdentitiesOfHeaders()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, refusal);
    DelegationCase aws;
    QCOMPARE(aws.allow(allowed()), 200);
    QCOMPARE(aws.refusalOf(request), refusal);
}

void TestDelegation::lendsPlacesForBounces_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("refusal");
    const QByteArray bounces = R"("FeedbackForwardingEmailAddress":"b@example.org",)";
    const QByteArray bouncesArn = R"("FeedbackForwardingEmailAddressIdentityArn":")" + arn + R"(",)";
    const QByteArray gone = "arn:aws:ses:us-east-1:999999999999:identity/example.org";
    QTest::newRow("with its ARN") << SendingCase::mail("joe@example.com", to, bounces + bouncesArn) << u"200"_s;
    QTest::newRow("without") << SendingCase::mail("joe@example.com", to, bounces) << unverified(u"b@example.org"_s);
    QTest::newRow("beside the same of From") << SendingCase::mail(from, to, bounces + lent()) << u"200"_s;
    QTest::newRow("of one that lends nothing")
        << SendingCase::mail("joe@example.com", to, bounces + QByteArray(bouncesArn).replace(arn, gone))
        << denied(u"SendEmail"_s, gone);
}

void TestDelegation::lendsPlacesForBounces()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, refusal);
    DelegationCase aws;
    QCOMPARE(aws.allow(allowed()), 200);
    QCOMPARE(aws.refusalOf(request), refusal);
}

/// DKIM and MAIL FROM go with the identity, whose owner alone decides about them.
void TestDelegation::usesWhatTheIdentityHas()
{
    DelegationCase aws;
    QCOMPARE(aws.allow(allowed()), 200);
    aws.asOwner([&] {
        aws.change(u"example.org"_s, [](store::IdentityRow &row) {
            row.dkimEnabled = true;
            row.dkimStatus = ses::VerificationStatus::Success;
            row.mailFromDomain = u"m.example.org"_s;
            row.mailFromStatus = ses::VerificationStatus::Success;
        });
    });
    const auto sent = aws.sent(aws.send(SendingCase::mail(from, to, lent())));
    const auto identity = settingIn(sent.settings, Setting::Identity);
    QCOMPARE(identity.value, u"example.org"_s);
    QCOMPARE(identity.rule, Rule::AnotherAccount);
    QCOMPARE(identity.detail, owner);
    QCOMPARE(settingIn(sent.settings, Setting::MailFrom).value, u"m.example.org"_s);
    QCOMPARE(settingIn(sent.settings, Setting::Dkim).value, u"example.org"_s);
}

/// A set is one of the sender's account; the default of the identity is one of its owner's.
void TestDelegation::usesSetsOfTheSender()
{
    DelegationCase aws;
    QCOMPARE(aws.allow(allowed()), 200);
    aws.asOwner([&] {
        aws.configurationSet(u"owners"_s);
        aws.change(u"example.org"_s, [](store::IdentityRow &row) { row.configurationSet = u"owners"_s; });
    });
    aws.configurationSet(u"senders"_s);
    const auto usual = aws.sent(aws.send(SendingCase::mail(from, to, lent())));
    QCOMPARE(usual.mail.configurationSet, QString());
    QCOMPARE(settingIn(usual.settings, Setting::ConfigurationSet).rule, Rule::NoDefaultOfAnother);
    const QByteArray named = SendingCase::mail(from, to, lent() + R"("ConfigurationSetName":"senders",)");
    QCOMPARE(aws.sent(aws.send(named)).mail.configurationSet, u"senders"_s);
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, to, lent() + R"("ConfigurationSetName":"owners",)")),
             u"404 NotFoundException: Configuration set <owners> does not exist."_s);
}

void TestDelegation::countsForTheSender()
{
    DelegationCase aws;
    QCOMPARE(aws.allow(allowed()), 200);
    aws.send(SendingCase::mail(from, to, lent()));
    const auto sent = [&] {
        return aws.object("GET", "/v2/email/account")["SendQuota"_L1]["SentLast24Hours"_L1].toDouble();
    };
    const auto mails = [&] { return aws.object("GET", "/simulator/sent-mails").value("Total"_L1).toInt(); };
    QCOMPARE(sent(), 1.0);
    QCOMPARE(mails(), 1);
    aws.asOwner([&] {
        QCOMPARE(sent(), 0.0);
        QCOMPARE(mails(), 0);
        aws.settings(R"({"Max24HourSend":0})");
    });
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, to, lent())), u"200"_s);
    aws.settings(R"({"Max24HourSend":1})");
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, to, lent())),
             u"429 TooManyRequestsException: Daily message quota exceeded."_s);
}

void TestDelegation::needsBothOutOfTheSandbox_data()
{
    QTest::addColumn<bool>("isSenderInSandbox");
    QTest::addColumn<bool>("isOwnerInSandbox");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QString>("refusal");
    const QByteArray simulator = "success@simulator.amazonses.com", verified = "ann@example.com";
    const QString refusal = unverified(u"to@example.net"_s);
    QTest::newRow("neither") << false << false << to << u"200"_s;
    QTest::newRow("the sender") << true << false << to << refusal;
    QTest::newRow("the owner") << false << true << to << refusal;
    QTest::newRow("both") << true << true << to << refusal;
    QTest::newRow("the owner, to a verified recipient") << false << true << verified << u"200"_s;
    QTest::newRow("both, to the mailbox simulator") << true << true << simulator << u"200"_s;
}

void TestDelegation::needsBothOutOfTheSandbox()
{
    QFETCH(bool, isSenderInSandbox);
    QFETCH(bool, isOwnerInSandbox);
    QFETCH(QByteArray, recipient);
    QFETCH(QString, refusal);
    DelegationCase aws;
    QCOMPARE(aws.allow(allowed()), 200);
    const QByteArray sandbox = R"({"ProductionAccess":false})";
    if (isSenderInSandbox)
        aws.settings(sandbox);
    if (isOwnerInSandbox)
        aws.asOwner([&] { aws.settings(sandbox); });
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, recipient, lent())), refusal);
}

QTEST_GUILESS_MAIN(TestDelegation)
#include "tst_delegation.moc"
