#include "../simulatorcase.h"

using namespace Qt::StringLiterals;

/// GetNotificationTopics and PutNotificationTopics, the simulator's own (console.md 6.5, 7; acceptance row C13).
class TestNotificationTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhereFeedbackGoes();
    void changesWhatIsNamedOnly();
    void takesTopicsAway();
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void writesNothingWhenOneIsRefused();
    void notesTheChange();

private:
    std::unique_ptr<SimulatorCase> m_aws;
};

namespace {

const QByteArray path = "/simulator/identities/a.com/notification-topics";
const QString own = u"arn:aws:sns:us-east-1:123456789012:"_s;

QByteArray bounce(const QString &arn, const QByteArray &headers = "false")
{
    return R"({"Bounce":{"TopicArn":")" + arn.toUtf8() + R"(","IncludeHeaders":)" + headers + "}}";
}

} // namespace

void TestNotificationTopics::init()
{
    m_aws = std::make_unique<SimulatorCase>();
    QVERIFY(m_aws->create(u"a.com"_s));
    for (const QByteArray name : {"x", "y", "z"})
        QCOMPARE(m_aws->refusal("POST", "/simulator/topics", R"({"Name":")" + name + R"("})"), u"200"_s);
}

void TestNotificationTopics::tellsWhereFeedbackGoes()
{
    QCOMPARE(m_aws->ask("GET", path).body,
             R"({"Bounce":{"IncludeHeaders":false},"Complaint":{"IncludeHeaders":false},)"
             R"("Delivery":{"IncludeHeaders":false}})");
    const QByteArray wanted =
        R"({"Bounce":{"TopicArn":"arn:aws:sns:us-east-1:123456789012:y","IncludeHeaders":true},)"
        R"("Complaint":{"TopicArn":"arn:aws:sns:us-east-1:123456789012:x","IncludeHeaders":false},)"
        R"("Delivery":{"TopicArn":"arn:aws:sns:us-east-1:123456789012:z","IncludeHeaders":false}})";
    const auto answer = m_aws->ask("PUT", path, wanted);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "{}");
    QCOMPARE(m_aws->ask("GET", path).body, wanted);
    QCOMPARE(m_aws->ask("GET", "/simulator/identities/A.com/notification-topics").body, wanted);
}

void TestNotificationTopics::changesWhatIsNamedOnly()
{
    QCOMPARE(m_aws->refusal("PUT", path, bounce(own + u'x', "true")), u"200"_s);
    const QByteArray complaint = R"("Complaint":{"TopicArn":"arn:aws:sns:us-east-1:123456789012:y"})";
    QCOMPARE(m_aws->refusal("PUT", path, '{' + complaint + '}'), u"200"_s);
    const QByteArray both = R"({"Bounce":{"TopicArn":"arn:aws:sns:us-east-1:123456789012:x","IncludeHeaders":true},)"
                            R"("Complaint":{"TopicArn":"arn:aws:sns:us-east-1:123456789012:y","IncludeHeaders":false},)"
                            R"("Delivery":{"IncludeHeaders":false}})";
    QCOMPARE(m_aws->ask("GET", path).body, both);
    for (const QByteArray nothing : {"{}", "", R"({"Bounce":null,"Complaint":null,"Delivery":null})"}) {
        QCOMPARE(m_aws->refusal("PUT", path, nothing), u"200"_s);
        QCOMPARE(m_aws->ask("GET", path).body, both);
    }
}

void TestNotificationTopics::takesTopicsAway()
{
    QCOMPARE(m_aws->refusal("PUT", path, bounce(own + u'x', "true")), u"200"_s);
    QCOMPARE(m_aws->refusal("PUT", path, R"({"Bounce":{}})"), u"200"_s);
    QCOMPARE(m_aws->ask("GET", path).body,
             R"({"Bounce":{"IncludeHeaders":false},"Complaint":{"IncludeHeaders":false},)"
             R"("Delivery":{"IncludeHeaders":false}})");
    QVERIFY(simulator::topicsOf(m_aws->context).of(u"a.com"_s).isEmpty());
}

void TestNotificationTopics::takes_data()
{
    QTest::addColumn<QString>("topic");
    QTest::newRow("one's own") << own + u'x';
    QTest::newRow("another account's, which may or may not exist") << u"arn:aws:sns:us-east-1:210987654321:Team_1-x"_s;
    QTest::newRow("a long name") << u"arn:aws:sns:us-east-1:210987654321:"_s + QString(256, u'x');
}

void TestNotificationTopics::takes()
{
    QFETCH(QString, topic);
    QCOMPARE(m_aws->refusal("PUT", path, bounce(topic)), u"200"_s);
    const auto shown = m_aws->object("GET", path).value("Bounce"_L1).toObject();
    QCOMPARE(shown.value("TopicArn"_L1).toString(), topic);
}

void TestNotificationTopics::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString bad = u"400 BadRequestException: "_s;
    const auto noTopic = [&](const char *name, const QString &arn) {
        QTest::newRow(name) << bounce(arn) << bad + u"<%1> is not the ARN of an SNS topic."_s.arg(arn);
    };
    noTopic("empty", {});
    noTopic("a name", u"ses-bounces"_s);
    noTopic("another service", u"arn:aws:sqs:us-east-1:123456789012:x"_s);
    noTopic("another partition", u"arn:aws-us-gov:sns:us-east-1:123456789012:x"_s);
    noTopic("no Region", u"arn:aws:sns::123456789012:x"_s);
    noTopic("11 digits", u"arn:aws:sns:us-east-1:12345678901:x"_s);
    noTopic("13 digits", u"arn:aws:sns:us-east-1:1234567890123:x"_s);
    noTopic("a subscription", own + u"x:6b0e71bd-7e97-4d97-80ce-4a0994e55286"_s);
    noTopic("a space at the end", own + u"x "_s);
    noTopic("a name of 257", own + QString(257, u'x'));
    const auto arn = [](const char *text) { return QString::fromLatin1(text); };
    QTest::newRow("a newline at the end")
        << bounce(own + u"x\\n"_s) << bad + u"<%1x\n> is not the ARN of an SNS topic."_s.arg(own);
    QTest::newRow("FIFO") << bounce(arn("arn:aws:sns:us-east-1:210987654321:x.fifo"))
                          << bad
            + u"SNS topic <arn:aws:sns:us-east-1:210987654321:x.fifo> is a FIFO topic; only standard topics can be used."_s;
    QTest::newRow("another Region") << bounce(arn("arn:aws:sns:eu-west-1:210987654321:x"))
                                    << bad
            + u"SNS topic <arn:aws:sns:eu-west-1:210987654321:x> is not in the Region us-east-1."_s;
    QTest::newRow("one's own that does not exist")
        << bounce(own + u"gone"_s) << u"404 NotFoundException: SNS topic <%1gone> does not exist."_s.arg(own);
    QTest::newRow("headers without a topic") << R"({"Delivery":{"IncludeHeaders":true}})"_ba
                                             << bad + u"Original headers are only included with an SNS topic."_s;
    QTest::newRow("null for a flag") << R"({"Delivery":{"IncludeHeaders":null}})"_ba
                                     << u"400 SerializationException: "_s;
}

void TestNotificationTopics::refuses()
{
    QFETCH(QByteArray, body);
    const qint64 before = store::lastChange(*m_aws->database);
    QTEST(m_aws->refusal("PUT", path, body), "refusal");
    QCOMPARE(m_aws->refusal("PUT", "/simulator/identities/nope.com/notification-topics", "{}"),
             u"404 NotFoundException: Email identity nope.com does not exist."_s);
    QCOMPARE(m_aws->refusal("GET", "/simulator/identities/nope.com/notification-topics"),
             u"404 NotFoundException: Email identity nope.com does not exist."_s);
    QCOMPARE(store::lastChange(*m_aws->database), before);
}

void TestNotificationTopics::writesNothingWhenOneIsRefused()
{
    const QByteArray body = R"({"Bounce":{"TopicArn":"arn:aws:sns:us-east-1:123456789012:x"},)"
                            R"("Delivery":{"TopicArn":"arn:aws:sns:us-east-1:123456789012:gone"}})";
    QVERIFY(m_aws->refusal("PUT", path, body) != u"200"_s);
    QVERIFY(simulator::topicsOf(m_aws->context).of(u"a.com"_s).isEmpty());
}

void TestNotificationTopics::notesTheChange()
{
    for (const QByteArray &body : {bounce(own + u'x'), "{\"Bounce\":{}}"_ba}) {
        const qint64 before = store::lastChange(*m_aws->database);
        QCOMPARE(m_aws->refusal("PUT", path, body), u"200"_s);
        QCOMPARE(m_aws->changedAfter(before), QStringList{u"identity/a.com"_s});
    }
}

QTEST_GUILESS_MAIN(TestNotificationTopics)
#include "tst_notificationtopics.moc"
