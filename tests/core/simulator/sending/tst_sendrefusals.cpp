#include "sendingcase.h"

using namespace Qt::StringLiterals;

/// What SES refuses of a mail, in which words (api.md 6, 4.4, 5.6), and what it looks at first.
class TestSendRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesFirstThingsFirst_data();
    void refusesFirstThingsFirst();
    void namesAllThatFailed();
    void countsMailsForADay();
    void refusesOnceTheQuotaIsUsed();
    void refusesWhatIsTooFast();
    void leavesNothingBehind();
    void limitsTheSize_data();
    void limitsTheSize();
};

namespace {

using Given = void (*)(SendingCase &);

const QByteArray from = "x@example.com", to = "to@example.net";

QString badRequest(const QString &message)
{
    return "400 BadRequestException: "_L1 + message;
}

QString invalid(const QString &path, const QString &constraint)
{
    return badRequest(
        u"1 validation error detected: Value at '%1' failed to satisfy constraint: %2"_s.arg(path, constraint));
}

QString unverified(const QString &names)
{
    return u"400 MessageRejected: Email address is not verified. The following identities failed the check in region "
           "US-EAST-1: %1"_s.arg(names);
}

QByteArray tagged(const QByteArray &name, const QByteArray &value)
{
    return SendingCase::mail(from, to, R"("EmailTags":[{"Name":")" + name + R"(","Value":")" + value + R"("}],)");
}

QByteArray taggedByHeader(const QByteArray &tags)
{
    return SendingCase::raw("From: x@example.com\r\nTo: to@example.net\r\nX-SES-MESSAGE-TAGS: " + tags
                            + "\r\n\r\nHi\r\n");
}

QByteArray containing(const QByteArray &content, const QByteArray &more = {})
{
    return R"({"Destination":{"ToAddresses":["to@example.net"]},)" + more + R"("Content":)" + content + '}';
}

QByteArray simple(const QByteArray &more)
{
    return SendingCase::mail(from, to).replace(R"("Body":)", more + R"("Body":)");
}

QByteArray recipients(int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list += "r" + QByteArray::number(i) + "@example.net";
    return SendingCase::mail(from, list.join(R"(",")"));
}

QByteArray senders(int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list += "s" + QByteArray::number(i) + "@example.com";
    return SendingCase::raw("From: " + list.join(",\r\n ") + "\r\nTo: to@example.net\r\n\r\nHi\r\n");
}

void nothing(SendingCase &)
{
}

} // namespace

// clang-format off
void TestSendRefusals::refuses_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QByteArray &request, const QString &refusal, Given given = nothing) {
        QTest::newRow(name) << given << request << refusal;
    };
    const QByteArray long255(255, 'a'), local(309, 'a');
    const QByteArray text = R"("Subject":{"Data":"Hi"},"Body":{"Text":{"Data":"x"}})", fromMember = R"("FromEmailAddress":"x@example.com",)";

    row("accepted", SendingCase::mail(from, to), u"200"_s);
    row("no JSON", "{", u"400 SerializationException: unterminated object"_s);
    row("wrong type", R"({"Content":5})", u"400 SerializationException: Expected null"_s);
    row("no content", R"({"FromEmailAddress":"x@example.com"})", invalid(u"content"_s, u"Member must not be null"_s));
    row("empty content", containing("{}", fromMember), badRequest(u"Content must have exactly one of Simple, Raw and Template."_s));
    row("two contents", containing(R"({"Simple":{)" + text + R"(},"Raw":{"Data":""}})", fromMember), badRequest(u"Content must have exactly one of Simple, Raw and Template."_s));
    row("no subject", containing(R"({"Simple":{"Body":{"Text":{"Data":"x"}}}})", fromMember), invalid(u"content.simple.subject"_s, u"Member must not be null"_s));
    row("no data of the subject", containing(R"({"Simple":{"Subject":{},"Body":{"Text":{"Data":"x"}}}})", fromMember), invalid(u"content.simple.subject.data"_s, u"Member must not be null"_s));
    row("empty body", containing(R"({"Simple":{"Subject":{"Data":"Hi"},"Body":{}}})", fromMember), badRequest(u"Body must have Text or Html."_s));
    row("unknown character set", containing(R"({"Simple":{"Subject":{"Data":"Hi","Charset":"klingon"},"Body":{"Text":{"Data":"x"}}}})", fromMember), badRequest(u"Charset klingon is not supported."_s));
    row("header without a name", simple(R"("Headers":[{"Value":"x"}],)"), invalid(u"content.simple.headers.1.member.name"_s, u"Member must not be null"_s));
    row("header with a colon", simple(R"("Headers":[{"Name":"a:b","Value":"x"}],)"), invalid(u"content.simple.headers.1.member.name"_s, u"Member must satisfy regular expression pattern: ^[!-9;-@A-~]+$"_s));
    row("header with another line", simple(R"("Headers":[{"Name":"a","Value":"x\r\nBcc: y@z.org"}],)"), invalid(u"content.simple.headers.1.member.value"_s, u"Member must satisfy regular expression pattern: [ -~]*"_s));
    row("header too long", simple(R"("Headers":[{"Name":")" + QByteArray(126, 'a') + R"(","Value":")" + QByteArray(900, 'b') + R"("}],)"), badRequest(u"Header %1 and its value are longer than 996 characters together."_s.arg(QString(126, u'a'))));
    row("sixteen headers", simple(R"("Headers":[)" + QByteArray(R"({"Name":"a","Value":"x"},)").repeated(15) + R"({"Name":"a","Value":"x"}],)"), invalid(u"content.simple.headers"_s, u"Member must have length less than or equal to 15"_s));
    row("attachment without a name", simple(R"("Attachments":[{"RawContent":"eA=="}],)"), invalid(u"content.simple.attachments.1.member.fileName"_s, u"Member must not be null"_s));

    row("account paused", SendingCase::mail(from, to), u"400 SendingPausedException: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account."_s,
        [](SendingCase &aws) { aws.ask("PUT", "/v2/email/account/sending", "{}"); });
    row("account shut down", SendingCase::mail(from, to), u"400 AccountSuspendedException: The message can't be sent because the account's ability to send email has been permanently restricted."_s,
        [](SendingCase &aws) { aws.settings(R"({"EnforcementStatus":"SHUTDOWN"})"); });
    row("account on probation", SendingCase::mail(from, to), u"200"_s, [](SendingCase &aws) { aws.settings(R"({"EnforcementStatus":"PROBATION"})"); });

    row("simple without a sender", containing("{\"Simple\":{" + text + "}}"), badRequest({}));
    row("template without a sender", containing(R"({"Template":{"TemplateName":"t"}})"), badRequest(u"Source cannot be empty"_s));
    row("raw without a sender", SendingCase::raw("To: a@example.net\r\n\r\nHi\r\n"), badRequest(u"Missing required header 'From'."_s));
    row("sender without a domain", SendingCase::mail("joe", to), badRequest(u"Missing final '@domain'"_s));
    row("recipient without a domain", SendingCase::mail(from, "joe"), badRequest(u"Missing final '@domain'"_s));
    row("recipient that ends at the @", SendingCase::mail(from, "joe@"), badRequest(u"Missing domain"_s));
    row("recipient in angle brackets that ends at the @", SendingCase::mail(from, "Joe <joe@>"), badRequest(u"Missing domain"_s));
    row("blank in the local part", SendingCase::mail(from, "j oe@example.net"), badRequest(u"Local address contains control or whitespace"_s));
    row("tab in the local part", SendingCase::mail(from, "j\\toe@example.net"), badRequest(u"Local address contains control or whitespace"_s));
    row("local part beyond ASCII", SendingCase::mail(from, "jöe@example.net"), badRequest(u"Local address contains control or whitespace"_s));
    row("blank in the domain", SendingCase::mail(from, "joe@exa mple.net"), badRequest(u"Domain contains control or whitespace"_s));
    row("domain beyond ASCII", SendingCase::mail(from, "joe@exämple.net"), badRequest(u"Domain contains control or whitespace"_s));
    row("two @", SendingCase::mail(from, "a@b@example.net"), badRequest(u"Invalid email address a@b@example.net."_s));
    row("two dots", SendingCase::mail(from, "a..b@example.net"), badRequest(u"Invalid email address a..b@example.net."_s));
    row("no local part", SendingCase::mail(from, "@example.net"), badRequest(u"Invalid email address @example.net."_s));
    row("two dots in the domain", SendingCase::mail(from, "a@example..net"), badRequest(u"Invalid email address a@example..net."_s));
    row("reply to nothing", SendingCase::mail(from, to, R"("ReplyToAddresses":["joe"],)"), badRequest(u"Missing final '@domain'"_s));
    row("too long an address", SendingCase::mail(from, local + "@example.net"), badRequest(u"Address length is more than 320 characters long: '%1@example.net'."_s.arg(QString::fromLatin1(local))));
    row("longest address", SendingCase::mail(from, local.first(308) + "@example.net"), u"200"_s);

    row("no recipients", R"({"FromEmailAddress":"x@example.com","Content":{"Simple":{)" + text + "}}}", badRequest(u"There are no recipients specified"_s));
    row("no recipients in the headers", SendingCase::raw("From: x@example.com\r\n\r\nHi\r\n"), badRequest(u"There are no recipients specified"_s));
    row("51 recipients", recipients(51), badRequest(u"Recipient count exceeds 50."_s));
    row("50 recipients", recipients(50), u"200"_s);
    row("51 senders", senders(51), badRequest(u"Sender count exceeds 50."_s));
    row("50 senders", senders(50), u"200"_s);

    row("unknown set", SendingCase::mail(from, to, R"("ConfigurationSetName":"gone",)"), u"404 NotFoundException: Configuration set <gone> does not exist."_s);
    row("empty set", SendingCase::mail(from, to, R"("ConfigurationSetName":"",)"), u"200"_s);
    row("unknown set in a header", SendingCase::raw("From: x@example.com\r\nTo: a@example.net\r\nX-SES-CONFIGURATION-SET: gone\r\n\r\nHi\r\n"), u"404 NotFoundException: Configuration set <gone> does not exist."_s);
    row("deleted default", SendingCase::mail(from, to), badRequest(u"Configuration set <gone> does not exist."_s), [](SendingCase &aws) { aws.given(u"example.com::gone"_s); });
    row("paused set", SendingCase::mail(from, to, R"("ConfigurationSetName":"paused",)"), u"400 SendingPausedException: Sending is paused for configuration set paused"_s,
        [](SendingCase &aws) { simulator::configurationSetsOf(aws.context).put({.name = u"paused"_s, .maySend = false}); });

    row("tag", tagged("a_-9", "b_-.@9"), u"200"_s);
    row("tag with a blank in its name", tagged("a b", "x"), badRequest(u"Invalid tag name <a b>: only alphanumeric ASCII characters, '_',  '-' are allowed."_s));
    row("tag without a name", tagged("", "x"), badRequest(u"The tag name must be specified."_s));
    row("tag with too long a name", tagged(long255 + 'a', "x"), badRequest(u"Tag name cannot exceed 255 characters."_s));
    row("tag with a blank in its value", tagged("a", "b c"), badRequest(u"Invalid tag value <b c>: only alphanumeric ASCII characters, '_',  '-' , '.', '@' are allowed."_s));
    row("tag without a value", tagged("a", ""), badRequest(u"The tag value must be specified."_s));
    row("tag with too long a value", tagged("a", long255 + 'a'), badRequest(u"Tag value cannot exceed 255 characters."_s));
    row("longest tag", tagged(long255, long255), u"200"_s);
    row("the same tag twice", SendingCase::mail(from, to, R"("EmailTags":[{"Name":"a","Value":"1"},{"Name":"a","Value":"2"}],)"), badRequest(u"Duplicate tag name <a>."_s));
    row("tag with null", SendingCase::mail(from, to, R"("EmailTags":[{"Name":"a"}],)"), invalid(u"emailTags.1.member.value"_s, u"Member must not be null"_s));

    row("tags in a header", taggedByHeader("a_-9=b_-.@9, c=d"), u"200"_s);
    row("tag in a header with a blank in its name", taggedByHeader("a b=x"), badRequest(u"Invalid tag name <a b>: only alphanumeric ASCII characters, '_',  '-' are allowed."_s));
    row("tag in a header without a name", taggedByHeader("=x"), badRequest(u"The tag name must be specified."_s));
    row("tag in a header with too long a name", taggedByHeader(long255 + "a=x"), badRequest(u"Tag name cannot exceed 255 characters."_s));
    row("tag in a header with a blank in its value", taggedByHeader("a=b c"), badRequest(u"Invalid tag value <b c>: only alphanumeric ASCII characters, '_',  '-' , '.', '@' are allowed."_s));
    row("tag in a header with two values", taggedByHeader("a=b=c"), badRequest(u"Invalid tag value <b=c>: only alphanumeric ASCII characters, '_',  '-' , '.', '@' are allowed."_s));
    row("tag in a header without a value", taggedByHeader("a="), badRequest(u"The tag value must be specified."_s));
    row("word in a header of tags", taggedByHeader("a"), badRequest(u"The tag value must be specified."_s));
    row("tag in a header with too long a value", taggedByHeader("a=" + long255 + 'a'), badRequest(u"Tag value cannot exceed 255 characters."_s));
    row("the same tag twice in a header", taggedByHeader("a=1, a=2"), badRequest(u"Duplicate tag name <a>."_s));

    row("unknown template", containing(R"({"Template":{"TemplateName":"welcome"}})", fromMember), u"404 NotFoundException: Template welcome does not exist."_s);
    row("unknown template by ARN", containing(R"({"Template":{"TemplateArn":"arn:aws:ses:us-east-1:123456789012:template/welcome"}})", fromMember), u"404 NotFoundException: Template welcome does not exist."_s);
    row("template without anything", containing(R"({"Template":{}})", fromMember), badRequest(u"Template must have TemplateName, TemplateArn or TemplateContent."_s));
    row("template in the mail", containing(R"({"Template":{"TemplateContent":{"Subject":"Hi"}}})", fromMember), badRequest(u"TemplateContent is not simulated: send the text as Simple content."_s));
    row("unknown list", SendingCase::mail(from, to, R"("ListManagementOptions":{"ContactListName":"readers"},)"), u"404 NotFoundException: List with name: readers doesn't exist."_s);

    row("unverified sender", SendingCase::mail("news@example.net", to), unverified(u"news@example.net"_s));
    row("unverified sender with a name", SendingCase::mail(R"(\"Joe\" <joe@example.net>)", to), unverified(u"\"Joe\" <joe@example.net>"_s));
    row("unverified place for bounces", SendingCase::mail(from, to, R"("FeedbackForwardingEmailAddress":"b@example.net",)"), unverified(u"b@example.net"_s));
    row("unverified Sender header", SendingCase::raw("From: x@example.com\r\nSender: s@example.net\r\nTo: a@example.net\r\n\r\nHi\r\n"), unverified(u"s@example.net"_s));
    row("unverified Return-Path header", SendingCase::raw("Return-Path: r@example.net\r\nFrom: x@example.com\r\nTo: a@example.net\r\n\r\nHi\r\n"), unverified(u"r@example.net"_s));
    row("unverified From header", SendingCase::raw("From: y@example.net\r\nTo: a@example.net\r\n\r\nHi\r\n", fromMember), unverified(u"y@example.net"_s));
    row("unverified recipient in the sandbox", SendingCase::mail(from, to), unverified(u"to@example.net"_s), [](SendingCase &aws) { aws.settings(R"({"ProductionAccess":false})"); });

    row("MAIL FROM not found", SendingCase::mail(from, to), u"400 MailFromDomainNotVerifiedException: Mail FROM domain is not verified"_s, [](SendingCase &aws) {
        aws.ask("PUT", "/v2/email/identities/example.com/mail-from", R"({"MailFromDomain":"m.example.com","BehaviorOnMxFailure":"REJECT_MESSAGE"})");
    });
    row("by an identity of one's own", SendingCase::mail(from, to, R"("FromEmailAddressIdentityArn":"arn:aws:ses:us-east-1:123456789012:identity/example.com",)"), u"200"_s);
    row("by an identity of others", SendingCase::mail(from, to, R"("FromEmailAddressIdentityArn":"arn:aws:ses:us-east-1:999999999999:identity/example.com",)"),
        u"403 AccessDeniedException: User `arn:aws:iam::123456789012:root' is not authorized to perform `ses:SendEmail' on resource `arn:aws:ses:us-east-1:999999999999:identity/example.com'"_s);
    row("by no identity", SendingCase::mail(from, to, R"("FromEmailAddressIdentityArn":"example.com",)"), badRequest(u"Invalid ARN <example.com>."_s));
}
// clang-format on

void TestSendRefusals::refuses()
{
    QFETCH(Given, given);
    QFETCH(QByteArray, request);
    QFETCH(QString, refusal);
    SendingCase aws;
    aws.given(u"example.com"_s);
    given(aws);
    QCOMPARE(aws.refusalOf(request), refusal);
}

/// Each row mends what the row before was refused for (api.md 6, order of checks).
// clang-format off
void TestSendRefusals::refusesFirstThingsFirst_data()
{
    QTest::addColumn<int>("mended");
    QTest::addColumn<QString>("refusal");
    const QStringList refusals{
        invalid(u"emailTags.1.member.value"_s, u"Member must not be null"_s),
        u"400 SendingPausedException: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account."_s,
        badRequest(u"Missing final '@domain'"_s),
        badRequest(u"Recipient count exceeds 50."_s),
        u"404 NotFoundException: Configuration set <gone> does not exist."_s,
        badRequest(u"Address length is more than 320 characters long: '%1@example.net'."_s.arg(QString(320, u'a'))),
        badRequest(u"Invalid tag name <a b>: only alphanumeric ASCII characters, '_',  '-' are allowed."_s),
        u"404 NotFoundException: List with name: readers doesn't exist."_s,
        u"403 AccessDeniedException: User `arn:aws:iam::123456789012:root' is not authorized to perform `ses:SendEmail' on resource `arn:aws:ses:us-east-1:123456789012:identity/example.com'"_s,
        unverified(u"b@example.net"_s),
        u"400 MailFromDomainNotVerifiedException: Mail FROM domain is not verified"_s,
        u"429 TooManyRequestsException: Daily message quota exceeded."_s,
        u"200"_s};
    for (int i = 0; i < refusals.size(); ++i)
        QTest::addRow("%02d", i) << i << refusals[i];
}
// clang-format on

void TestSendRefusals::refusesFirstThingsFirst()
{
    QFETCH(int, mended);
    QFETCH(QString, refusal);
    SendingCase aws;
    aws.given(u"example.com"_s);
    const auto isWrong = [&](int step) { return mended <= step; };
    if (isWrong(1))
        aws.ask("PUT", "/v2/email/account/sending", "{}");
    if (isWrong(8))
        aws.deny(u"example.com"_s);
    if (isWrong(10))
        aws.ask("PUT", "/v2/email/identities/example.com/mail-from",
                R"({"MailFromDomain":"m.example.com","BehaviorOnMxFailure":"REJECT_MESSAGE"})");
    if (isWrong(11))
        aws.settings(R"({"Max24HourSend":0})");
    QByteArray addresses = isWrong(2) ? "joe" : "to@example.net";
    if (isWrong(5))
        addresses += R"(",")" + QByteArray(320, 'a') + "@example.net";
    if (isWrong(3))
        addresses += QByteArray(R"(","a@example.net)").repeated(50);
    QByteArray more;
    if (isWrong(4))
        more += R"("ConfigurationSetName":"gone",)";
    if (isWrong(7))
        more += R"("ListManagementOptions":{"ContactListName":"readers"},)";
    if (isWrong(9))
        more += R"("FeedbackForwardingEmailAddress":"b@example.net",)";
    if (isWrong(6))
        more += QByteArray(R"("EmailTags":[{"Name":"a b")") + (isWrong(0) ? "}]," : R"(,"Value":"x"}],)");
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, addresses, more)), refusal);
}

/// As they were given, senders first, each once, in the Region's capitals.
void TestSendRefusals::namesAllThatFailed()
{
    SendingCase aws;
    aws.context.scope.region = u"eu-west-1"_s;
    aws.given(u"ok@example.org"_s);
    QCOMPARE(aws.refusalOf(SendingCase::mail("a@x.com", R"(\"Name\" <b@y.com>","ok@example.org","a@x.com)")),
             u"400 MessageRejected: Email address is not verified. The following identities failed the check in region "
             "EU-WEST-1: a@x.com, \"Name\" <b@y.com>"_s);
}

/// To the second, by which a mail counts no more.
void TestSendRefusals::countsMailsForADay()
{
    using namespace std::chrono_literals;
    SendingCase aws;
    aws.given(u"example.com"_s);
    aws.settings(R"({"Max24HourSend":1})");
    QCOMPARE(aws.refusalOf(recipients(1)), u"200"_s);
    aws.pass(23h + 59min + 59s);
    QCOMPARE(aws.refusalOf(recipients(1)), u"429 TooManyRequestsException: Daily message quota exceeded."_s);
    aws.pass(1s);
    QCOMPARE(aws.refusalOf(recipients(1)), u"200"_s);
}

void TestSendRefusals::refusesOnceTheQuotaIsUsed()
{
    using namespace std::chrono_literals;
    const QString refusal = u"429 TooManyRequestsException: Daily message quota exceeded."_s;
    SendingCase aws;
    aws.given(u"example.com"_s);
    aws.settings(R"({"Max24HourSend":3})");
    QCOMPARE(aws.refusalOf(recipients(2)), u"200"_s);
    aws.pass(1h);
    QCOMPARE(aws.refusalOf(recipients(5)), u"200"_s); // one was left: it goes through as a whole (api.md 4.4)
    QCOMPARE(aws.refusalOf(recipients(1)), refusal);
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, "bounce@simulator.amazonses.com")), u"200"_s); // does not count
    aws.pass(22h + 59min + 59s);
    QCOMPARE(aws.refusalOf(recipients(1)), refusal);
    aws.pass(1s); // the two are 24 h old, the five are not
    QCOMPARE(aws.refusalOf(recipients(1)), refusal);
    aws.pass(1h);
    QCOMPARE(aws.refusalOf(recipients(1)), u"200"_s);
    aws.settings(R"({"Max24HourSend":-1})");
    for (int i = 0; i < 4; ++i)
        QCOMPARE(aws.refusalOf(recipients(50)), u"200"_s);
}

void TestSendRefusals::refusesWhatIsTooFast()
{
    using namespace std::chrono_literals;
    const QString refusal = u"429 TooManyRequestsException: Maximum sending rate exceeded."_s;
    SendingCase aws;
    aws.given(u"example.com"_s);
    aws.settings(R"({"MaxSendRate":2})");
    for (int i = 0; i < 10; ++i)
        QCOMPARE(aws.refusalOf(recipients(1)), u"200"_s); // not until throttling is switched on
    aws.settings(R"({"Throttling":true})");
    QCOMPARE(aws.refusalOf(recipients(1)), u"200"_s);
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, "success@simulator.amazonses.com")), u"200"_s);
    QCOMPARE(aws.refusalOf(recipients(1)), refusal);
    QCOMPARE(aws.refusalOf(SendingCase::mail(from, "success@simulator.amazonses.com")), refusal); // they count here
    aws.pass(499ms);
    QCOMPARE(aws.refusalOf(recipients(1)), refusal);
    aws.pass(1ms);
    QCOMPARE(aws.refusalOf(recipients(6)), u"200"_s); // anything was left; the next ones wait for three seconds
    aws.pass(2999ms);
    QCOMPARE(aws.refusalOf(recipients(1)), refusal);
    aws.pass(1ms);
    QCOMPARE(aws.refusalOf(recipients(1)), u"200"_s);
}

void TestSendRefusals::leavesNothingBehind()
{
    SendingCase aws;
    aws.given(u"example.com"_s);
    const qint64 before = store::lastChange(*aws.database);
    aws.refusalOf(SendingCase::mail("x@example.net", to));
    QCOMPARE(store::lastChange(*aws.database), before);
    QCOMPARE(aws.object("GET", "/simulator/sent-mails").value("Total"_L1).toInt(), 0);
    QCOMPARE(aws.object("GET", "/v2/email/account")["SendQuota"_L1]["SentLast24Hours"_L1].toDouble(), 0.0);
}

void TestSendRefusals::limitsTheSize_data()
{
    QTest::addColumn<qint64>("encoded"); // bytes of base64
    QTest::addColumn<QString>("refusal");
    QTest::newRow("40 MB") << ses::maxMessageSize << u"200"_s;
    QTest::newRow("a little more") << ses::maxMessageSize + 4
                                   << badRequest(u"Message length is more than 41943040 bytes long: '41943044'."_s);
}

void TestSendRefusals::limitsTheSize()
{
    QFETCH(qint64, encoded);
    QFETCH(QString, refusal);
    SendingCase aws;
    aws.given(u"example.com"_s);
    const QByteArray head = "From: x@example.com\r\nTo: to@example.net\r\n\r\n";
    const QByteArray line = QByteArray(76, 'x') + "\r\n";
    const auto size = encoded / 4 * 3;
    const QByteArray body = line.repeated(size / line.size() + 1).first(size - head.size());
    QCOMPARE(aws.refusalOf(SendingCase::raw(head + body)), refusal);
}

QTEST_GUILESS_MAIN(TestSendRefusals)
#include "tst_sendrefusals.moc"
