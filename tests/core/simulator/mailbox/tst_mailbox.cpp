#include "../course/coursecase.h"

#include "core/mail/message.h"
#include "core/simulator/mailbox/verificationlink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::VerificationLink;

/// What SES sent: the list, the mails themselves, and links that are none (console.md 12; transitions are in
/// tst_mailfromcourse).
class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheNewestFirst();
    void listsInPages();
    void tellsOfTheLink();
    void holdsWhatSesWrites();
    void writesAboutStatesToTheAccount();
    void givesTheSameSourceAgain();
    void marksAsRead();
    void deletes();
    void givesNoNumberTwice();
    void knowsItsLinksOnly_data();
    void knowsItsLinksOnly();
    void followsTheLinkOfAMail();
    void refusesToFollow_data();
    void refusesToFollow();
    void readsTheLinksThatItMade_data();
    void readsTheLinksThatItMade();
    void refusesTheUnknown();
};

namespace {

const auto address = u"o'neil+news@example.org"_s;

QJsonArray listed(SimulatorCase &aws)
{
    return aws.object("GET", "/simulator/mails").value("Mails"_L1).toArray();
}

mail::Message read(SimulatorCase &aws, const QString &id)
{
    const auto answer = aws.object("GET", "/simulator/mails/" + id.toLatin1());
    const auto source = QByteArray::fromBase64(answer.value("Source"_L1).toString().toLatin1());
    return mail::parse(source).value_or(mail::Message());
}

QString linkIn(const QString &text)
{
    static const QRegularExpression link(u"https://email-verification\\S+"_s);
    return link.match(text).captured();
}

QString outcomeOf(SimulatorCase &aws, const QString &link)
{
    return aws.object("POST", "/simulator/links/follow", R"({"Url":")" + link.toUtf8() + R"("})")
        .value("Outcome"_L1)
        .toString();
}

} // namespace

void TestMailbox::listsTheNewestFirst()
{
    CourseCase aws;
    QVERIFY(aws.create(u"a@example.org"_s));
    aws.pass(1min);
    aws.context.scope.region = u"eu-west-1"_s;
    QVERIFY(aws.create(u"b@example.org"_s));
    const auto mails = listed(aws);
    QCOMPARE(mails.size(), 2);
    QCOMPARE(mails[0]["To"_L1].toString(), u"b@example.org"_s);
    QCOMPARE(mails[0]["Region"_L1].toString(), u"eu-west-1"_s);
    QCOMPARE(mails[0]["Kind"_L1].toString(), u"VERIFICATION"_s);
    QCOMPARE(mails[0]["From"_L1].toString(), u"Amazon Web Services <no-reply-aws@amazon.com>"_s);
    QCOMPARE(mails[0]["Subject"_L1].toString(),
             u"Amazon Web Services - Email Address Verification Request in region Europe (Ireland)"_s);
    QCOMPARE(mails[1]["To"_L1].toString(), u"a@example.org"_s);
    aws.context.scope.account = u"111122223333"_s;
    QCOMPARE(listed(aws), QJsonArray());
}

void TestMailbox::listsInPages()
{
    CourseCase aws;
    for (int i = 0; i < 5; ++i)
        QVERIFY(aws.create(u"a%1@example.org"_s.arg(i)));
    QStringList seen;
    QByteArray target = "/simulator/mails?PageSize=2";
    for (int page = 0; page < 3; ++page) {
        const auto answer = aws.object("GET", target);
        QCOMPARE(answer.value("Total"_L1).toInt(), 5);
        QCOMPARE(answer.value("Unread"_L1).toInt(), 5);
        for (const auto &mail : answer.value("Mails"_L1).toArray())
            seen += mail["To"_L1].toString().first(2);
        const auto token = answer.value("NextToken"_L1).toString();
        QCOMPARE(token.isEmpty(), page == 2);
        target = "/simulator/mails?PageSize=2&NextToken=" + token.toLatin1();
    }
    QCOMPARE(seen, (QStringList{u"a4"_s, u"a3"_s, u"a2"_s, u"a1"_s, u"a0"_s}));
    QVERIFY(aws.refusal("GET", "/simulator/mails?NextToken=x").startsWith(u"400"_s));
}

void TestMailbox::tellsOfTheLink()
{
    CourseCase aws;
    QVERIFY(aws.create(address));
    QCOMPARE(listed(aws)[0]["Link"_L1].toString(), u"VALID"_s);
    const double received = listed(aws)[0]["Received"_L1].toDouble();
    QCOMPARE(qRound64(listed(aws)[0]["LinkExpires"_L1].toDouble() - received), 86400);
    aws.pass(24h);
    QCOMPARE(listed(aws)[0]["Link"_L1].toString(), u"LAPSED"_s);
    aws.refusal("POST", "/simulator/identities/" + address.toUtf8().toPercentEncoding() + "/resend-verification");
    const auto mail = read(aws, listed(aws)[0]["Id"_L1].toString());
    QCOMPARE(outcomeOf(aws, linkIn(mail.text)), u"VERIFIED"_s);
    QCOMPARE(listed(aws)[0]["Link"_L1].toString(), u"FOLLOWED"_s);
    QCOMPARE(listed(aws)[1]["Link"_L1].toString(), u"LAPSED"_s);
}

void TestMailbox::holdsWhatSesWrites()
{
    CourseCase aws;
    QVERIFY(aws.create(address));
    const auto mail = read(aws, listed(aws)[0]["Id"_L1].toString());
    QVERIFY(mail.text.startsWith(u"Dear Amazon Web Services Customer,\n\nWe have received a request to authorize this "
                                 "email address for use with Amazon SES and Amazon Pinpoint in region US East (N. "
                                 "Virginia)."_s));
    QVERIFY(mail.text.contains(u"This link expires 24 hours after your original verification request."_s));
    const QString link = linkIn(mail.text);
    QVERIFY(mail.html.contains(u"<a href=\"%1\">"_s.arg(link.toHtmlEscaped())));
    QVERIFY(link.startsWith(u"https://email-verification.us-east-1.amazonaws.com/?Context=123456789012&X-Amz-Date="_s));
    QVERIFY(link.contains(u"&Identity.IdentityName=o%27neil%2Bnews%40example.org&"_s));
    QVERIFY(QRegularExpression(u"&Operation=ConfirmVerification&Namespace=Bacon&X-Amz-Signature=[0-9a-f]{64}$"_s)
                .match(link)
                .hasMatch());
    QStringList names;
    for (const auto &header : mail.headers)
        names += header.name;
    QCOMPARE(names.first(), u"Received"_s);
    QVERIFY(names.contains(u"Message-Id"_s) && names.contains(u"Date"_s));
}

void TestMailbox::writesAboutStatesToTheAccount()
{
    CourseCase aws;
    QVERIFY(aws.create(u"example.com"_s));
    QCOMPARE(aws.refusal("PUT", "/v2/email/identities/example.com/mail-from", R"({"MailFromDomain":"m.example.com"})"),
             u"200"_s);
    aws.pass(72h);
    const auto mails = listed(aws);
    QCOMPARE(mails.size(), 2);
    QCOMPARE(mails[1]["Kind"_L1].toString(), u"DKIM"_s);
    QCOMPARE(mails[1]["To"_L1].toString(), u"training@example.com"_s);
    QCOMPARE(mails[1]["Identity"_L1].toString(), u"example.com"_s);
    QVERIFY(!mails[1].toObject().contains("Link"_L1));
    QCOMPARE(mails[0]["Kind"_L1].toString(), u"MAIL_FROM"_s);
    QCOMPARE(mails[0]["Subject"_L1].toString(),
             u"Custom MAIL FROM domain m.example.com: FAILURE in US East (N. Virginia) region"_s);
    QVERIFY(read(aws, mails[1]["Id"_L1].toString()).text.contains(u"example.com"_s));
    QVERIFY(read(aws, mails[0]["Id"_L1].toString()).text.contains(u"m.example.com"_s));
}

void TestMailbox::givesTheSameSourceAgain()
{
    QByteArray source;
    for (int i = 0; i < 2; ++i) {
        CourseCase aws;
        QVERIFY(aws.create(address));
        const auto answer = aws.ask("GET", "/simulator/mails/ses-1").body;
        QCOMPARE(aws.ask("GET", "/simulator/mails/ses-1").body, answer);
        QVERIFY(source.isEmpty() || source == answer);
        source = answer;
    }
}

void TestMailbox::marksAsRead()
{
    CourseCase aws;
    for (int i = 0; i < 3; ++i)
        QVERIFY(aws.create(u"a%1@example.org"_s.arg(i)));
    const auto unread = [&] { return aws.object("GET", "/simulator/mails").value("Unread"_L1).toInt(); };
    QCOMPARE(aws.refusal("POST", "/simulator/mails/read", R"({"Ids":["ses-1","ses-99","nonsense"]})"), u"200"_s);
    QCOMPARE(unread(), 2);
    QCOMPARE(listed(aws)[2]["IsUnread"_L1].toBool(), false);
    QVERIFY(aws.context.notices.contains(u"mailbox"_s));
    QCOMPARE(aws.refusal("POST", "/simulator/mails/read", "{}"), u"200"_s);
    QCOMPARE(unread(), 0);
}

void TestMailbox::deletes()
{
    CourseCase aws;
    QVERIFY(aws.create(address));
    const QString link = linkIn(read(aws, u"ses-1"_s).text);
    QCOMPARE(aws.refusal("POST", "/simulator/mails/delete", R"({"Ids":["ses-1","ses-99"]})"), u"200"_s);
    QCOMPARE(listed(aws), QJsonArray());
    QVERIFY(aws.refusal("GET", "/simulator/mails/ses-1").startsWith(u"404"_s));
    QCOMPARE(outcomeOf(aws, link), u"VERIFIED"_s);
    QVERIFY(aws.refusal("POST", "/simulator/mails/delete", R"({"Ids":[]})").startsWith(u"400"_s));
}

void TestMailbox::givesNoNumberTwice()
{
    CourseCase aws;
    QVERIFY(aws.create(u"a@example.org"_s));
    QCOMPARE(aws.refusal("POST", "/simulator/mails/delete", R"({"Ids":["ses-1"]})"), u"200"_s);
    QVERIFY(aws.create(u"b@example.org"_s));
    QVERIFY(listed(aws)[0]["Id"_L1].toString() != u"ses-1"_s);
}

void TestMailbox::knowsItsLinksOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instead");
    QTest::newRow("another address") << u"neil"_s << u"neal"_s;
    QTest::newRow("another time") << u"X-Amz-Date=2026"_s << u"X-Amz-Date=2027"_s;
    QTest::newRow("another Region") << u"email-verification.us-east-1"_s << u"email-verification.eu-west-1"_s;
    QTest::newRow("another account") << u"Context=123456789012"_s << u"Context=111122223333"_s;
    QTest::newRow("another signature") << u"X-Amz-Signature="_s << u"X-Amz-Signature=0"_s;
    QTest::newRow("another service") << u"amazonaws.com"_s << u"example.com"_s;
    QTest::newRow("something more") << u"Namespace=Bacon"_s << u"Namespace=Bacon&x=1"_s;
}

void TestMailbox::knowsItsLinksOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, instead);
    CourseCase aws;
    QVERIFY(aws.create(address));
    const QString link = linkIn(read(aws, u"ses-1"_s).text);
    QVERIFY2(link.contains(text), qPrintable(link));
    QCOMPARE(outcomeOf(aws, QString(link).replace(text, instead)), u"UNKNOWN"_s);
    QCOMPARE(aws.stored(address).status, ses::VerificationStatus::Pending);
    QCOMPARE(outcomeOf(aws, u"not a link"_s), u"UNKNOWN"_s);
    QCOMPARE(outcomeOf(aws, link), u"VERIFIED"_s);
}

void TestMailbox::followsTheLinkOfAMail()
{
    CourseCase aws;
    QVERIFY(aws.create(u"a@example.org"_s));
    QVERIFY(aws.create(u"b@example.org"_s));
    const auto follow = [&](const QByteArray &id) {
        return wire::printJson(aws.object("POST", "/simulator/links/follow", R"({"MailId":")" + id + R"("})"));
    };
    const QByteArray verified = R"({"Identity":"a@example.org","Outcome":"VERIFIED","Region":"us-east-1"})";
    QCOMPARE(follow("ses-1"), verified);
    QCOMPARE(aws.stored(u"a@example.org"_s).status, ses::VerificationStatus::Success);
    QCOMPARE(aws.stored(u"b@example.org"_s).status, ses::VerificationStatus::Pending);
    QCOMPARE(listed(aws).last()["Link"_L1].toString(), u"FOLLOWED"_s);
    aws.pass(24h);
    QCOMPARE(follow("ses-1"), verified);
    QVERIFY(follow("ses-2").contains(R"("Outcome":"LAPSED")"));
}

void TestMailbox::refusesToFollow_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const auto either = u"400 BadRequestException: Either the Url of a link or the MailId of its mail is needed."_s;
    QTest::newRow("neither") << "{}"_ba << either;
    QTest::newRow("both") << R"({"Url":"https://a.example","MailId":"ses-1"})"_ba << either;
    QTest::newRow("no mail") << R"({"MailId":"ses-9"})"_ba << u"404 NotFoundException: Mail ses-9 does not exist."_s;
    QTest::newRow("no id") << R"({"MailId":"1"})"_ba << u"404 NotFoundException: Mail 1 does not exist."_s;
    QTest::newRow("no link") << R"({"MailId":"ses-2"})"_ba << u"400 BadRequestException: Mail ses-2 has no link."_s;
}

void TestMailbox::refusesToFollow()
{
    QFETCH(QByteArray, body);
    CourseCase aws;
    QVERIFY(aws.create(u"example.com"_s));
    aws.pass(72h);
    QCOMPARE(listed(aws)[0]["Id"_L1].toString(), u"ses-2"_s); // that the setup of DKIM failed
    QTEST(aws.refusal("POST", "/simulator/links/follow", body), "refusal");
}

void TestMailbox::readsTheLinksThatItMade_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"ann@example.org"_s;
    QTest::newRow("all kinds of characters") << u"a.b+c_d-e=f!#$%&'*/?^`{|}~@example.org"_s;
    QTest::newRow("capitals") << u"Ann.Lee@Example.ORG"_s;
}

void TestMailbox::readsTheLinksThatItMade()
{
    QFETCH(QString, address);
    const VerificationLink link{u"123456789012"_s, u"ap-northeast-1"_s, address,
                                QDateTime::fromString(u"2025-11-21T23:50:00Z"_s, Qt::ISODate)};
    QCOMPARE(VerificationLink::read(link.url("key"), "key"), link);
    QVERIFY(!VerificationLink::read(link.url("key"), "another"));
}

void TestMailbox::refusesTheUnknown()
{
    CourseCase aws;
    QVERIFY(aws.refusal("GET", "/simulator/mails/ses-7").startsWith(u"404"_s));
    QVERIFY(aws.refusal("GET", "/simulator/mails/7").startsWith(u"404"_s));
    QVERIFY(aws.refusal("POST", "/simulator/identities/nope%40a.com/resend-verification").startsWith(u"404"_s));
    QVERIFY(aws.create(u"example.com"_s));
    QVERIFY(aws.refusal("POST", "/simulator/identities/example.com/resend-verification").startsWith(u"400"_s));
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
