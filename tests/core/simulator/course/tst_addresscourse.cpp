#include "ways.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ways;

/// Every transition of an address (console.md 18.3): what happened before, and what is so afterwards.
class TestAddressCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnAddressItsWay_data();
    void takesAnAddressItsWay();
};

namespace {

const auto address = u"ann@example.org"_s;
const auto request = u"Amazon Web Services - Email Address Verification Request in region US East (N. Virginia)"_s;

/// The link in the mail that was sent as the number-th.
QByteArray linkOf(CourseCase &aws, int number)
{
    const auto mails = aws.object("GET", "/simulator/mails").value("Mails"_L1).toArray();
    const QString id = mails[mails.size() - number]["Id"_L1].toString();
    const auto mail = aws.object("GET", "/simulator/mails/" + id.toLatin1());
    const QByteArray source = QByteArray::fromBase64(mail.value("Source"_L1).toString().toLatin1());
    QString text = QString::fromLatin1(source).replace(u"=\r\n"_s, QString()).replace(u"=3D"_s, u"="_s);
    static const QRegularExpression link(u"https://email-verification\\S+"_s);
    return link.match(text).captured().toLatin1();
}

QString follow(CourseCase &aws, const QByteArray &link)
{
    return aws.object("POST", "/simulator/links/follow", R"({"Url":")" + link + R"("})").value("Outcome"_L1).toString();
}

/// A step of an address; "click2 VERIFIED" follows the link of the second mail and says what it must come to.
void addressStep(CourseCase &aws, const QString &word)
{
    static const QRegularExpression click(u"^click(\\d)=(.*)$"_s);
    if (const auto match = click.match(word); match.hasMatch())
        QCOMPARE(follow(aws, linkOf(aws, match.captured(1).toInt())), match.captured(2));
    else if (word == "create"_L1)
        QVERIFY(aws.create(address));
    else if (word == "resend"_L1)
        QCOMPARE(aws.refusal("POST", "/simulator/identities/ann%40example.org/resend-verification"), u"200"_s);
    else if (word == "refused"_L1)
        QVERIFY(
            aws.refusal("POST", "/simulator/identities/ann%40example.org/resend-verification").startsWith(u"400"_s));
    else if (word == "delete"_L1)
        QCOMPARE(aws.ask("DELETE", "/v2/email/identities/ann%40example.org").status, 200);
    else
        step(aws, word);
}

} // namespace

void TestAddressCourse::takesAnAddressItsWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("status"); // empty: it is gone
    QTest::addColumn<int>("mails");
    QTest::addColumn<QString>("lastEntry");
    const auto confirmed = u"IDENTITY_STATUS PENDING SUCCESS LINK_FOLLOWED"_s;
    const auto lapsed = u"IDENTITY_STATUS PENDING FAILED LINK_LAPSED"_s;
    const auto created = u"IDENTITY_CREATED PENDING WINDOW"_s;
    // clang-format off
    QTest::newRow("E1 created") << u"create"_s << u"PENDING"_s << 1 << created;
    QTest::newRow("E2 followed") << u"create +23h click1=VERIFIED"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E2 followed twice") << u"create click1=VERIFIED click1=VERIFIED"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E2 followed again much later") << u"create click1=VERIFIED +90h click1=VERIFIED"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E3 not yet lapsed") << u"create +23h +59m +59s"_s << u"PENDING"_s << 1 << created;
    QTest::newRow("E3 lapsed") << u"create +24h"_s << u"FAILED"_s << 1 << lapsed;
    QTest::newRow("E4 sent again while pending") << u"create +20h resend +20h"_s << u"PENDING"_s << 2
                                                 << u"VERIFICATION_MAIL PENDING WINDOW"_s;
    QTest::newRow("E4 24 hours from the last mail") << u"create +20h resend +24h"_s << u"FAILED"_s << 2 << lapsed;
    QTest::newRow("E4 sent again after the failure") << u"create +24h resend"_s << u"PENDING"_s << 2
                                                     << u"VERIFICATION_MAIL FAILED PENDING WINDOW"_s;
    QTest::newRow("E4 and followed") << u"create +24h resend click2=VERIFIED"_s << u"SUCCESS"_s << 2 << confirmed;
    QTest::newRow("the older link works for its own 24 hours") << u"create +20h resend +3h click1=VERIFIED"_s << u"SUCCESS"_s
                                                               << 2 << confirmed;
    QTest::newRow("the older link lapses alone") << u"create +20h resend +5h click1=LAPSED click2=VERIFIED"_s << u"SUCCESS"_s
                                                 << 2 << confirmed;
    QTest::newRow("not within a minute") << u"create +59s refused +1s resend"_s << u"PENDING"_s << 2
                                         << u"VERIFICATION_MAIL PENDING WINDOW"_s;
    QTest::newRow("not when verified") << u"create +2m click1=VERIFIED refused"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E5 stays verified") << u"create click1=VERIFIED +1000h"_s << u"SUCCESS"_s << 1 << confirmed;
    QTest::newRow("E6 clicked late") << u"create +24h click1=LAPSED"_s << u"FAILED"_s << 1 << lapsed;
    QTest::newRow("deleted") << u"create delete click1=IDENTITY_DELETED"_s << QString() << 1 << u"IDENTITY_DELETED WINDOW"_s;
    QTest::newRow("deleted and made again") << u"create +1m delete create click1=IDENTITY_DELETED"_s << u"PENDING"_s << 2 << created;
    // clang-format on
}

void TestAddressCourse::takesAnAddressItsWay()
{
    QFETCH(QString, way);
    QFETCH(int, mails);
    CourseCase aws;
    for (const QString &word : way.split(u' '))
        addressStep(aws, word);
    const auto row = simulator::identitiesOf(aws.context).find(address);
    QTEST(row ? QString(wire::wireName(row->status)) : QString(), "status");
    QCOMPARE(aws.mails(), QStringList(mails, request));
    QTEST(aws.journal().constLast(), "lastEntry");
}

QTEST_GUILESS_MAIN(TestAddressCourse)
#include "tst_addresscourse.moc"
