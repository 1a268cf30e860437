#include "../simulatorcase.h"

using namespace Qt::StringLiterals;

/// Event destinations of configuration sets, and every text with which one is refused (api.md 5.5).
class TestEventDestinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsDestinations_data();
    void keepsDestinations();
    void refuses_data();
    void refuses();
    void refusesWhatIsThereOrTooMuch();
    void refusesTheUnknown();
    void takesNames_data();
    void takesNames();
    void listsInTheOrderOfTheirMaking();
    void replacesTheDefinition();
    void keepsTheKind();
    void keepsThemToTheirSet();
    void notesTheChange();
};

namespace {

const QByteArray path = "/v2/email/configuration-sets/a/event-destinations";

QByteArray definition(const QByteArray &place, const QByteArray &types = R"(["SEND"])")
{
    return R"({"Enabled":true,"MatchingEventTypes":)" + types + ',' + place + '}';
}

QByteArray named(const QByteArray &name, const QByteArray &definition)
{
    return R"({"EventDestinationName":")" + name + R"(","EventDestination":)" + definition + '}';
}

const QByteArray topic = R"("SnsDestination":{"TopicArn":"arn:aws:sns:us-east-1:123456789012:events"})";
const QByteArray foreignTopic = R"("SnsDestination":{"TopicArn":"arn:aws:sns:us-east-1:210987654321:any"})";
const QByteArray stream =
    R"("KinesisFirehoseDestination":{"IamRoleArn":"arn:aws:iam::123456789012:role/ses","DeliveryStreamArn":"arn:aws:firehose:us-east-1:123456789012:deliverystream/events"})";
const QByteArray counts =
    R"("CloudWatchDestination":{"DimensionConfigurations":[{"DimensionName":"ses:from-domain","DimensionValueSource":"MESSAGE_TAG","DefaultDimensionValue":"a.b@c_d-e"}]})";
const QByteArray bus =
    R"("EventBridgeDestination":{"EventBusArn":"arn:aws:events:us-east-1:123456789012:event-bus/default"})";
const QByteArray project =
    R"("PinpointDestination":{"ApplicationArn":"arn:aws:mobiletargeting:us-east-1:123456789012:apps/0a1b2c"})";

QByteArray dimension(const QByteArray &name, const QByteArray &source = "MESSAGE_TAG", const QByteArray &value = "x")
{
    return R"({"DimensionName":")" + name + R"(","DimensionValueSource":")" + source + R"(","DefaultDimensionValue":")"
        + value + R"("})";
}

QByteArray dimensions(const QByteArray &list)
{
    return R"("CloudWatchDestination":{"DimensionConfigurations":[)" + list + "]}";
}

SimulatorCase withSet()
{
    SimulatorCase aws;
    aws.configurationSet(u"a"_s);
    simulator::snsTopicsOf(aws.context).put({.name = u"events"_s});
    return aws;
}

QStringList namesIn(SimulatorCase &aws)
{
    QStringList names;
    for (const auto &each : aws.object("GET", path).value("EventDestinations"_L1).toArray())
        names += each.toObject().value("Name"_L1).toString();
    return names;
}

} // namespace

void TestEventDestinations::keepsDestinations_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QByteArray>("shown");
    const auto same = [](const char *row, const QByteArray &definition) {
        QTest::newRow(row) << definition << definition;
    };
    same("topic", definition(topic));
    same("topic of another account", definition(foreignTopic));
    same("stream", definition(stream));
    same("counts", definition(counts));
    same("bus", definition(bus));
    same("project", definition(project));
    same("all types",
         definition(topic,
                    R"(["SEND","REJECT","BOUNCE","COMPLAINT","DELIVERY","OPEN","CLICK","RENDERING_FAILURE",)"
                    R"("DELIVERY_DELAY","SUBSCRIPTION"])"));
    same("header as a dimension", definition(dimensions(dimension("Subject", "EMAIL_HEADER"))));
    same("tag called as a header that cannot be", definition(dimensions(dimension("From", "MESSAGE_TAG"))));
    QByteArray ten;
    for (int i = 0; i < 10; ++i)
        ten += (i > 0 ? "," : "") + dimension("d" + QByteArray::number(i), "LINK_TAG");
    same("ten dimensions", definition(dimensions(ten)));
    QTest::newRow("switched off by saying nothing") << R"({"MatchingEventTypes":["SEND"],)" + topic
            + '}' << R"({"Enabled":false,"MatchingEventTypes":["SEND"],)" + topic + '}';
}

void TestEventDestinations::keepsDestinations()
{
    QFETCH(QByteArray, definition);
    QFETCH(QByteArray, shown);
    SimulatorCase aws = withSet();
    const auto http = aws.ask("POST", path, named("d", definition));
    QCOMPARE(http.body, "{}");
    QCOMPARE(http.status, 200);
    QJsonObject expected = (*wire::parseJson(shown)).toObject();
    expected.insert("Name"_L1, u"d"_s);
    QCOMPARE(aws.object("GET", path), (QJsonObject{{u"EventDestinations"_s, QJsonArray{expected}}}));
}

void TestEventDestinations::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString bad = u"400 BadRequestException: "_s;
    const QString one = bad
        + u"Please provide only one destination with each request. Either a Firehose Destination or a Cloudwatch Destination or an SNS Destination or an EventBridge Destination."_s;
    const auto violation = [&](const QString &member, const QString &rule) {
        return bad + u"1 validation error detected: Value at '%1' failed to satisfy constraint: %2"_s.arg(member, rule);
    };
    const auto characters = [&](const QString &name) {
        return bad
            + u"Invalid event destination name <%1>: only alphanumeric ASCII characters, '_', and '-' are allowed."_s
                  .arg(name);
    };
    const auto with = [](const QByteArray &place) { return named("d", definition(place)); };
    const auto firehose = [&](const QByteArray &role, const QByteArray &target) {
        return with(R"("KinesisFirehoseDestination":{"IamRoleArn":")" + role + R"(","DeliveryStreamArn":")" + target
                    + R"("})");
    };
    const auto sns = [&](const QByteArray &arn) { return with(R"("SnsDestination":{"TopicArn":")" + arn + R"("})"); };
    const auto bridge = [&](const QByteArray &arn) {
        return with(R"("EventBridgeDestination":{"EventBusArn":")" + arn + R"("})");
    };
    const QString onlyBus = bad
        + u"Invalid EventBridge event bus ARN provided: %1. Only the default event bus arn:aws:events:us-east-1:123456789012:event-bus/default can be used."_s;
    const QByteArray role = "arn:aws:iam::123456789012:role/ses",
                     target = "arn:aws:firehose:us-east-1:123456789012:deliverystream/events";
    // clang-format off
    QTest::newRow("no name") << R"({"EventDestination":{}})"_ba << violation(u"eventDestinationName"_s, u"Member must not be null"_s);
    QTest::newRow("no definition") << R"({"EventDestinationName":"d"})"_ba << violation(u"eventDestination"_s, u"Member must not be null"_s);
    QTest::newRow("empty name") << named("", definition(topic)) << characters({});
    QTest::newRow("space in the name") << named("my metrics", definition(topic)) << characters(u"my metrics"_s);
    QTest::newRow("dot in the name") << named("a.b", definition(topic)) << characters(u"a.b"_s);
    QTest::newRow("name of 65") << named(QByteArray(65, '.'), definition(topic)) << bad + u"Event destination name cannot exceed 64 characters."_s;
    QTest::newRow("name before the destination") << named("a b", "{}") << characters(u"a b"_s);
    QTest::newRow("no destination") << named("d", R"({"MatchingEventTypes":["SEND"]})") << bad + u"Event destination is not provided."_s;
    QTest::newRow("two destinations") << with(topic + ',' + stream) << one;
    QTest::newRow("five destinations") << with(topic + ',' + stream + ',' + counts + ',' + bus + ',' + project) << one;
    QTest::newRow("no types") << named("d", '{' + topic + '}') << bad + u"At least one event type must be specified."_s;
    QTest::newRow("empty types") << named("d", definition(topic, "[]")) << bad + u"At least one event type must be specified."_s;
    QTest::newRow("unknown type") << named("d", definition(topic, R"(["SENT"])"))
        << violation(u"eventDestination.matchingEventTypes"_s, u"Member must satisfy constraint: [Member must satisfy enum value set: [SEND, REJECT, BOUNCE, COMPLAINT, DELIVERY, OPEN, CLICK, RENDERING_FAILURE, DELIVERY_DELAY, SUBSCRIPTION]]"_s);
    QTest::newRow("no dimensions") << with(dimensions({})) << bad + u"CloudWatch metrics dimension configuration list cannot be empty."_s;
    QTest::newRow("dimensions left out") << with(R"("CloudWatchDestination":{})") << bad + u"CloudWatch metrics dimension configuration list cannot be empty."_s;
    QByteArray eleven = dimension("d");
    for (int i = 0; i < 10; ++i)
        eleven += ',' + dimension("d");
    QTest::newRow("eleven dimensions") << with(dimensions(eleven)) << bad + u"CloudWatch metrics dimension configuration list cannot exceed 10 dimensions."_s;
    QTest::newRow("space in a dimension") << with(dimensions(dimension("a b"))) << bad + u"Invalid CloudWatch dimension name <a b>: only alphanumeric ASCII characters, '_', and '-' are allowed."_s;
    QTest::newRow("colon in a dimension") << with(dimensions(dimension("my:tag"))) << bad + u"Invalid CloudWatch dimension name <my:tag>: only alphanumeric ASCII characters, '_', and '-' are allowed."_s;
    QTest::newRow("default of a dimension") << with(dimensions(dimension("d", "LINK_TAG", "a b"))) << bad + u"Invalid default value <a b> of CloudWatch dimension <d>: only alphanumeric ASCII characters, '_', '-', '@', and '.' are allowed."_s;
    for (const char *header : {"Received", "To", "From", "DKIM-Signature", "CC", "message-id", "Return-Path", "RETURN-PATH"})
        QTest::addRow("header %s", header) << with(dimensions(dimension(header, "EMAIL_HEADER"))) << bad + u"Email header <%1> cannot be a CloudWatch dimension."_s.arg(QLatin1StringView(header));
    QTest::newRow("dimension without its source") << with(dimensions(R"({"DimensionName":"d","DefaultDimensionValue":"x"})"))
        << violation(u"eventDestination.cloudWatchDestination.dimensionConfigurations.1.member.dimensionValueSource"_s, u"Member must not be null"_s);
    QTest::newRow("role") << firehose("arn:aws:iam::123456789012:user/ses", target) << bad + u"Invalid IAM role ARN provided: arn:aws:iam::123456789012:user/ses."_s;
    QTest::newRow("stream") << firehose(role, "events") << bad + u"Invalid Kinesis Firehose delivery stream ARN provided: events."_s;
    QTest::newRow("stream of another Region") << firehose(role, "arn:aws:firehose:eu-west-1:123456789012:deliverystream/events") << bad + u"Invalid Kinesis Firehose delivery stream ARN provided: arn:aws:firehose:eu-west-1:123456789012:deliverystream/events."_s;
    QTest::newRow("empty stream") << firehose(role, "") << violation(u"eventDestination.kinesisFirehoseDestination.deliveryStreamArn"_s, u"Member must have length greater than or equal to 1"_s);
    QTest::newRow("unknown topic") << sns("arn:aws:sns:us-east-1:123456789012:nope") << bad + u"SNS topic <arn:aws:sns:us-east-1:123456789012:nope> not found."_s;
    QTest::newRow("no topic") << sns("nope") << bad + u"<nope> is not the ARN of an SNS topic."_s;
    QTest::newRow("FIFO topic") << sns("arn:aws:sns:us-east-1:123456789012:a.fifo") << bad + u"SNS topic <arn:aws:sns:us-east-1:123456789012:a.fifo> is a FIFO topic; only standard topics can be used."_s;
    QTest::newRow("topic of another Region") << sns("arn:aws:sns:eu-west-1:123456789012:events") << bad + u"SNS topic <arn:aws:sns:eu-west-1:123456789012:events> is not in the Region us-east-1."_s;
    QTest::newRow("topic left out") << with(R"("SnsDestination":{})") << violation(u"eventDestination.snsDestination.topicArn"_s, u"Member must not be null"_s);
    for (const char *arn : {"arn:aws:events:us-east-1:123456789012:event-bus/mine", "arn:aws:events:eu-west-1:123456789012:event-bus/default", "arn:aws:events:us-east-1:210987654321:event-bus/default"})
        QTest::addRow("bus %s", arn) << bridge(arn) << onlyBus.arg(QLatin1StringView(arn));
    QTest::newRow("project") << with(R"("PinpointDestination":{"ApplicationArn":"X"})") << bad + u"Invalid Pinpoint application ARN provided: X."_s;
    // clang-format on
}

void TestEventDestinations::refuses()
{
    QFETCH(QByteArray, body);
    SimulatorCase aws = withSet();
    const qint64 before = store::lastChange(*aws.database);
    QTEST(aws.refusal("POST", path, body), "refusal");
    QCOMPARE(store::lastChange(*aws.database), before);
    QCOMPARE(namesIn(aws), QStringList());
}

void TestEventDestinations::refusesWhatIsThereOrTooMuch()
{
    SimulatorCase aws = withSet();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(aws.refusal("POST", path, named("d" + QByteArray::number(i), definition(topic))), u"200"_s);
    QCOMPARE(aws.refusal("POST", path, named("d3", definition(topic))),
             u"400 AlreadyExistsException: An event destination with name <d3> already exists for configuration set "
             "<a>."_s);
    QCOMPARE(aws.refusal("POST", path, named("d10", definition(topic))),
             u"400 LimitExceededException: There are too many instances of the specified resource type."_s);
    QCOMPARE(namesIn(aws).size(), 10);
}

void TestEventDestinations::refusesTheUnknown()
{
    SimulatorCase aws = withSet();
    const QByteArray nope = "/v2/email/configuration-sets/nope/event-destinations";
    const QString noSet = u"404 NotFoundException: Configuration set <nope> does not exist."_s;
    const QString noDestination = u"404 NotFoundException: An event destination with name <d> does not exist for "
                                  "configuration set <a>."_s;
    const QByteArray wanted = R"({"EventDestination":)" + definition(topic) + '}';
    QCOMPARE(aws.refusal("POST", nope, named("d", definition(topic))), noSet);
    QCOMPARE(aws.refusal("GET", nope), noSet);
    QCOMPARE(aws.refusal("PUT", nope + "/d", wanted), noSet);
    QCOMPARE(aws.refusal("DELETE", nope + "/d"), noSet);
    QCOMPARE(aws.refusal("PUT", path + "/d", wanted), noDestination);
    QCOMPARE(aws.refusal("DELETE", path + "/d"), noDestination);
    // What is wrong with the values comes first (api.md 1.3).
    QCOMPARE(aws.refusal("POST", nope, named("d", "{}")),
             u"400 BadRequestException: Event destination is not provided."_s);
    QCOMPARE(aws.refusal("PUT", path + "/d", R"({"EventDestination":{}})"),
             u"400 BadRequestException: Event destination is not provided."_s);
}

void TestEventDestinations::takesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("all signs") << "-_aZ09"_ba;
    QTest::newRow("as long as may be") << QByteArray(64, 'x');
    QTest::newRow("in other case") << "D"_ba;
}

void TestEventDestinations::takesNames()
{
    QFETCH(QByteArray, name);
    SimulatorCase aws = withSet();
    QCOMPARE(aws.refusal("POST", path, named("d", definition(topic))), u"200"_s);
    QCOMPARE(aws.refusal("POST", path, named(name, definition(topic))), u"200"_s);
    QCOMPARE(aws.refusal("DELETE", path + '/' + name), u"200"_s);
    QCOMPARE(namesIn(aws), QStringList{u"d"_s});
}

void TestEventDestinations::listsInTheOrderOfTheirMaking()
{
    SimulatorCase aws = withSet();
    for (const QByteArray name : {"c", "a", "b"})
        QCOMPARE(aws.refusal("POST", path, named(name, definition(topic))), u"200"_s);
    QCOMPARE(aws.refusal("PUT", path + "/c", R"({"EventDestination":)" + definition(foreignTopic) + '}'), u"200"_s);
    QCOMPARE(namesIn(aws), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(aws.refusal("DELETE", path + "/a"), u"200"_s);
    QCOMPARE(aws.refusal("POST", path, named("a", definition(topic))), u"200"_s);
    QCOMPARE(namesIn(aws), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void TestEventDestinations::replacesTheDefinition()
{
    SimulatorCase aws = withSet();
    QCOMPARE(aws.refusal("POST", path, named("d", definition(topic, R"(["SEND","OPEN"])"))), u"200"_s);
    const QByteArray wanted = R"({"EventDestination":{"MatchingEventTypes":["CLICK"],)" + foreignTopic + "}}";
    QCOMPARE(aws.refusal("PUT", path + "/d", wanted), u"200"_s);
    const auto now = simulator::eventDestinationsOf(aws.context).find(u"a"_s, u"d"_s);
    QVERIFY(now);
    QVERIFY(!now->enabled); // left out
    QCOMPARE(now->matchingEventTypes, QList{ses::EventType::Click});
    QCOMPARE(now->snsDestination->topicArn, u"arn:aws:sns:us-east-1:210987654321:any"_s);
}

void TestEventDestinations::keepsTheKind()
{
    SimulatorCase aws = withSet();
    QCOMPARE(aws.refusal("POST", path, named("d", definition(topic))), u"200"_s);
    for (const QByteArray &other : {stream, counts, bus, project})
        QCOMPARE(aws.refusal("PUT", path + "/d", R"({"EventDestination":)" + definition(other) + '}'),
                 u"400 BadRequestException: The type of event destination <d> cannot be changed."_s);
    QVERIFY(simulator::eventDestinationsOf(aws.context).find(u"a"_s, u"d"_s)->snsDestination);
}

void TestEventDestinations::keepsThemToTheirSet()
{
    SimulatorCase aws = withSet();
    aws.configurationSet(u"b"_s);
    QCOMPARE(aws.refusal("POST", path, named("d", definition(foreignTopic))), u"200"_s);
    QCOMPARE(aws.object("GET", "/v2/email/configuration-sets/b/event-destinations")
                 .value("EventDestinations"_L1)
                 .toArray()
                 .size(),
             0);
    for (const simulator::Scope &scope : {simulator::Scope{.region = u"eu-west-1"_s}, {.account = u"111122223333"_s}}) {
        aws.context.scope = scope;
        aws.configurationSet(u"a"_s);
        QCOMPARE(namesIn(aws), QStringList());
    }
}

void TestEventDestinations::notesTheChange()
{
    SimulatorCase aws = withSet();
    const QStringList change{u"configuration-set/a"_s};
    qint64 before = store::lastChange(*aws.database);
    const auto changed = [&] { return aws.changedAfter(std::exchange(before, store::lastChange(*aws.database))); };
    QCOMPARE(aws.refusal("POST", path, named("d", definition(topic))), u"200"_s);
    QCOMPARE(changed(), change);
    QCOMPARE(aws.refusal("PUT", path + "/d", R"({"EventDestination":)" + definition(topic) + '}'), u"200"_s);
    QCOMPARE(changed(), change);
    QCOMPARE(aws.refusal("DELETE", path + "/d"), u"200"_s);
    QCOMPARE(changed(), change);
}

QTEST_GUILESS_MAIN(TestEventDestinations)
#include "tst_eventdestinations.moc"
