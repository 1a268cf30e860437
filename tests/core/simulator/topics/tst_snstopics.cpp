#include "../simulatorcase.h"

using namespace Qt::StringLiterals;

/// ListTopics and CreateTopic, the simulator's own (console.md 7).
class TestSnsTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndLists();
    void answersATopicThatIsThere();
    void refuses_data();
    void refuses();
    void keepsTopicsToTheirRegionAndAccount();
};

namespace {

const QByteArray path = "/simulator/topics";

QByteArray named(const QByteArray &name)
{
    return R"({"Name":")" + name + R"("})";
}

} // namespace

void TestSnsTopics::createsAndLists()
{
    SimulatorCase aws;
    QCOMPARE(aws.ask("GET", path).body, R"({"TopicArns":[]})");
    QCOMPARE(aws.ask("POST", path, R"({"Name":"ses-bounces","DisplayName":"Bounces of b\u00fccher"})").body,
             R"({"TopicArn":"arn:aws:sns:us-east-1:123456789012:ses-bounces"})");
    QCOMPARE(aws.changedAfter(0), QStringList{u"sns-topic/ses-bounces"_s});
    QCOMPARE(aws.ask("POST", path, named("A_1")).status, 200);
    QCOMPARE(
        aws.ask("GET", path).body,
        R"({"TopicArns":["arn:aws:sns:us-east-1:123456789012:A_1","arn:aws:sns:us-east-1:123456789012:ses-bounces"]})");
    const auto row = simulator::snsTopicsOf(aws.context).find(u"ses-bounces"_s);
    QCOMPARE(row->displayName, u"Bounces of bücher"_s);
}

void TestSnsTopics::answersATopicThatIsThere()
{
    SimulatorCase aws;
    QCOMPARE(aws.ask("POST", path, R"({"Name":"a","DisplayName":"first"})").status, 200);
    const qint64 before = store::lastChange(*aws.database);
    QCOMPARE(aws.ask("POST", path, R"({"Name":"a","DisplayName":"second"})").body,
             R"({"TopicArn":"arn:aws:sns:us-east-1:123456789012:a"})");
    QCOMPARE(store::lastChange(*aws.database), before);
    QCOMPARE(simulator::snsTopicsOf(aws.context).find(u"a"_s)->displayName, u"first"_s);
    QCOMPARE(aws.refusal("POST", path, named("A")), u"200"_s); // names compare with case
    QCOMPARE(aws.object("GET", path).value("TopicArns"_L1).toArray().size(), 2);
}

void TestSnsTopics::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("rule");
    const QString pattern = u"Member must satisfy regular expression pattern: ^[A-Za-z0-9_-]+$"_s;
    QTest::newRow("no name") << "{}"_ba << u"name"_s << u"Member must not be null"_s;
    QTest::newRow("FIFO") << named("a.fifo") << u"name"_s << pattern;
    QTest::newRow("space") << named("a b") << u"name"_s << pattern;
    QTest::newRow("umlaut") << named("\xC3\xBC") << u"name"_s << pattern;
    QTest::newRow("name of 257") << named(QByteArray(257, 'a')) << u"name"_s
                                 << u"Member must have length less than or equal to 256"_s;
    QTest::newRow("display name of 101") << R"({"Name":"a","DisplayName":")" + QByteArray(101, 'd') + R"("})"
                                         << u"displayName"_s << u"Member must have length less than or equal to 100"_s;
}

void TestSnsTopics::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, member);
    QFETCH(QString, rule);
    SimulatorCase aws;
    QCOMPARE(
        aws.refusal("POST", path, body),
        u"400 BadRequestException: 1 validation error detected: Value at '%1' failed to satisfy constraint: %2"_s.arg(
            member, rule));
    QCOMPARE(aws.ask("GET", path).body, R"({"TopicArns":[]})");
}

void TestSnsTopics::keepsTopicsToTheirRegionAndAccount()
{
    SimulatorCase aws;
    QCOMPARE(aws.refusal("POST", path, named("a")), u"200"_s);
    for (const simulator::Scope &scope :
         {simulator::Scope{.region = u"us-gov-west-1"_s}, {.account = u"111122223333"_s}}) {
        aws.context.scope = scope;
        QCOMPARE(aws.ask("GET", path).body, R"({"TopicArns":[]})");
    }
    aws.context.scope = {.region = u"us-gov-west-1"_s};
    QCOMPARE(aws.ask("POST", path, named("a")).body,
             R"({"TopicArn":"arn:aws-us-gov:sns:us-gov-west-1:123456789012:a"})");
}

QTEST_GUILESS_MAIN(TestSnsTopics)
#include "tst_snstopics.moc"
