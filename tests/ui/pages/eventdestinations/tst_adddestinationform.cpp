#include "destinationwindow.h"

#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"

using namespace Qt::StringLiterals;

/// The wizard "Add destination" on the simulator (console.md 13.5, visual.md 13.11).
class TestAddDestinationForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void publishesToATopic();
    void publishesCounts();
    void publishesToAStream();
    void publishesToTheBus();
    void makesATopicOnTheWay();

    void demandsAnEventType();
    void choosesAllOfAGroup();
    void refusesWrongNames_data();
    void refusesWrongNames();
    void refusesWrongDimensions_data();
    void refusesWrongDimensions();
    void refusesWrongStreams_data();
    void refusesWrongStreams();
    void demandsATopic();
    void keepsOneToTenDimensions();
    void offersNoPinpoint();

    void keepsWhatWasTypedForAnotherKind();
    void goesBackToEitherStep();
    void showsTheRedirectDomain();
    void returnsToTheNameThatIsTaken();
    void keepsWhatTheServiceRefuses();
    void sendsOnceWhileTheServiceIsSlow();
    void asksBeforeTypedThingsAreLost();
    void saysThatThereIsNoRoom();

private:
    void open(const QString &set, const QString &scenario);
    void next() { QVERIFY(user().click(u"submit"_s)); }
    void goToStep(int number) { QTRY_COMPARE(step(), number); }
    void chooseTypes(const QStringList &types);
    void goToDestination(const QString &kind, const QString &name);
    void addToTopic(const QString &name);
    int step()
    {
        const auto *steps = user().find<ui::WizardSteps>(u"steps"_s);
        return steps ? steps->current() : -1;
    }
    QString label(const QString &name) { return labelText(user(), name); }
    ListDriver user() { return ListDriver(*m_window->window); }

    std::unique_ptr<DestinationWindow> m_window;
};

namespace {

const QByteArray path = "/v2/email/configuration-sets/set-a/event-destinations";
const QString topic = u"arn:aws:sns:us-east-1:123456789012:ses-bounces"_s;
const QString stream = u"arn:aws:firehose:us-east-1:123456789012:deliverystream/events"_s;
const QString role = u"arn:aws:iam::123456789012:role/ses"_s;

} // namespace

void TestAddDestinationForm::init()
{
    open(u"set-a"_s, u"f0"_s);
}

void TestAddDestinationForm::open(const QString &set, const QString &scenario)
{
    m_window.reset();
    m_window = std::make_unique<DestinationWindow>(u"/configuration-sets/%1/destinations/add-destination"_s.arg(set),
                                                   scenario);
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
    QTRY_VERIFY(user().find(u"SEND"_s));
}

void TestAddDestinationForm::chooseTypes(const QStringList &types)
{
    for (const QString &type : types)
        QVERIFY2(user().toggle(type), qPrintable(type));
}

void TestAddDestinationForm::goToDestination(const QString &kind, const QString &name)
{
    chooseTypes({u"BOUNCE"_s});
    next();
    goToStep(1);
    QVERIFY(user().toggle(kind));
    QVERIFY(user().type(u"destinationName"_s, name));
}

void TestAddDestinationForm::addToTopic(const QString &name)
{
    goToDestination(u"Sns"_s, name);
    QVERIFY(user().choose(u"destinationTopic"_s, topic));
    next();
    goToStep(2);
    next();
}

/// Row C16.
void TestAddDestinationForm::publishesToATopic()
{
    chooseTypes({u"BOUNCE"_s, u"COMPLAINT"_s, u"CLICK"_s});
    next();
    goToStep(1);
    QVERIFY(user().toggle(u"Sns"_s));
    QVERIFY(user().type(u"destinationName"_s, u"bounces"_s));
    QVERIFY(user().isChecked(u"publishing"_s));
    QVERIFY(user().choose(u"destinationTopic"_s, topic));
    next();
    goToStep(2);
    QTRY_COMPARE(label(u"deliveryTypes"_s), u"Hard bounces, Complaints"_s);
    QCOMPARE(label(u"engagementTypes"_s), u"Clicks"_s);
    QCOMPARE(label(u"destinationType"_s), u"Amazon SNS"_s);
    QVERIFY(!m_window->destination(u"set-a"_s, u"bounces"_s)); // nothing is saved yet
    next();
    QTRY_COMPARE(user().flash(), u"Event destination bounces added"_s);
    QTRY_VERIFY(user().find(u"destinationPage"_s));
    QTRY_COMPARE(label(u"shownName"_s), u"bounces"_s);
    const auto destination = m_window->destination(u"set-a"_s, u"bounces"_s);
    QVERIFY(destination && destination->enabled);
    QCOMPARE(destination->snsDestination, std::optional(ses::SnsDestination{topic}));
    QCOMPARE(destination->matchingEventTypes,
             (QList{ses::EventType::Bounce, ses::EventType::Complaint, ses::EventType::Click}));
}

void TestAddDestinationForm::publishesCounts()
{
    goToDestination(u"CloudWatch"_s, u"metrics"_s);
    QVERIFY(user().toggle(u"publishing"_s));
    QVERIFY(user().type(u"dimensionName0"_s, u"campaign"_s));
    QVERIFY(user().type(u"defaultValue0"_s, u"none"_s));
    QVERIFY(user().click(u"addDimension"_s));
    QTRY_VERIFY(user().find(u"dimensionName1"_s));
    QVERIFY(user().choose(u"valueSource1"_s, u"EMAIL_HEADER"_s));
    QVERIFY(user().type(u"dimensionName1"_s, u"Subject"_s));
    QVERIFY(user().type(u"defaultValue1"_s, u"a.b@c"_s));
    next();
    goToStep(2);
    QTRY_VERIFY(user().texts(u"dimensions"_s).contains(u"campaign"_s));
    next();
    QTRY_VERIFY(m_window->destination(u"set-a"_s, u"metrics"_s));
    const auto destination = m_window->destination(u"set-a"_s, u"metrics"_s);
    QVERIFY(!destination->enabled);
    QCOMPARE(destination->cloudWatchDestination->dimensionConfigurations,
             (QList<ses::CloudWatchDimensionConfiguration>{
                 {u"campaign"_s, ses::DimensionValueSource::MessageTag, u"none"_s},
                 {u"Subject"_s, ses::DimensionValueSource::EmailHeader, u"a.b@c"_s}}));
}

void TestAddDestinationForm::publishesToAStream()
{
    goToDestination(u"Firehose"_s, u"all"_s);
    QVERIFY(user().type(u"stream"_s, stream));
    QVERIFY(user().type(u"role"_s, role));
    next();
    goToStep(2);
    next();
    QTRY_VERIFY(m_window->destination(u"set-a"_s, u"all"_s));
    QCOMPARE(m_window->destination(u"set-a"_s, u"all"_s)->kinesisFirehoseDestination,
             (ses::KinesisFirehoseDestination{role, stream}));
}

void TestAddDestinationForm::publishesToTheBus()
{
    goToDestination(u"EventBridge"_s, u"bus"_s);
    QCOMPARE(label(u"eventBus"_s), u"arn:aws:events:us-east-1:123456789012:event-bus/default"_s);
    next();
    goToStep(2);
    next();
    QTRY_VERIFY(m_window->destination(u"set-a"_s, u"bus"_s));
    QVERIFY(m_window->destination(u"set-a"_s, u"bus"_s)->eventBridgeDestination);
}

void TestAddDestinationForm::makesATopicOnTheWay()
{
    goToDestination(u"Sns"_s, u"new"_s);
    QVERIFY(user().choose(u"destinationTopic"_s, u"create"_s));
    QTRY_VERIFY(user().find(u"topicName"_s));
    QVERIFY(user().type(u"topicName"_s, u"fresh"_s));
    QVERIFY(user().click(u"createTopic"_s));
    QTRY_VERIFY(!user().dialog());
    next();
    goToStep(2);
    next();
    QTRY_VERIFY(m_window->destination(u"set-a"_s, u"new"_s));
    QCOMPARE(m_window->destination(u"set-a"_s, u"new"_s)->snsDestination->topicArn,
             u"arn:aws:sns:us-east-1:123456789012:fresh"_s);
}

void TestAddDestinationForm::demandsAnEventType()
{
    QVERIFY(user().isEnabled(u"submit"_s));
    next();
    QTRY_COMPARE(user().error(u"deliveryEvents"_s), u"At least one event type must be specified."_s);
    QCOMPARE(step(), 0);
    chooseTypes({u"CLICK"_s}); // of the other group
    QTRY_COMPARE(user().error(u"deliveryEvents"_s), QString());
    next();
    goToStep(1);
}

void TestAddDestinationForm::choosesAllOfAGroup()
{
    const auto all = [this] { return user().find<ui::Checkbox>(u"selectAll"_s)->checkState(); };
    QCOMPARE(all(), Qt::Unchecked);
    chooseTypes({u"SEND"_s});
    QCOMPARE(all(), Qt::PartiallyChecked);
    QVERIFY(user().toggle(u"selectAll"_s));
    QCOMPARE(all(), Qt::Checked);
    for (const QString &type : {u"SEND"_s, u"RENDERING_FAILURE"_s, u"REJECT"_s, u"DELIVERY"_s, u"BOUNCE"_s,
                                u"COMPLAINT"_s, u"DELIVERY_DELAY"_s, u"SUBSCRIPTION"_s})
        QVERIFY2(user().isChecked(type), qPrintable(type));
    QVERIFY(!user().isChecked(u"OPEN"_s) && !user().isChecked(u"CLICK"_s));
    QVERIFY(user().toggle(u"selectAll"_s));
    QVERIFY(!user().isChecked(u"SEND"_s));
}

void TestAddDestinationForm::refusesWrongNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    const QString rule =
        u"Invalid event destination name <%1>: only alphanumeric ASCII characters, '_', and '-' are allowed."_s;
    QTest::newRow("none") << QString() << u"Enter a name"_s;
    QTest::newRow("space") << u"my metrics"_s << rule.arg(u"my metrics"_s);
    QTest::newRow("dot") << u"a.b"_s << rule.arg(u"a.b"_s);
    QTest::newRow("too long") << QString(
        65, u'a') << u"Event destination name cannot exceed 64 characters. Name: “%1…”"_s.arg(QString(60, u'a'));
}

void TestAddDestinationForm::refusesWrongNames()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    chooseTypes({u"BOUNCE"_s});
    next();
    goToStep(1);
    QVERIFY(user().toggle(u"EventBridge"_s));
    QVERIFY(user().type(u"destinationName"_s, name));
    next();
    QTRY_COMPARE(user().error(u"destinationName"_s), error);
    QCOMPARE(step(), 1);
    QCOMPARE(user().text(u"destinationName"_s), name);
}

void TestAddDestinationForm::refusesWrongDimensions_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("error");
    const QString tag = u"MESSAGE_TAG"_s, header = u"EMAIL_HEADER"_s;
    const QString nameRule = u"Use letters, digits, hyphens and underscores only, behind ses: for automatic tags. "
                             "Dimension name: “%1”"_s;
    const QString headerRule = u"Choose another header; these cannot be dimensions: Received, To, From, "
                               "DKIM-Signature, CC, message-id, Return-Path. Dimension name: “%1”"_s;
    // clang-format off
    QTest::newRow("no name") << tag << QString() << u"x"_s << u"dimensionName0"_s << u"Enter a dimension name"_s;
    QTest::newRow("space in the name") << tag << u"a b"_s << u"x"_s << u"dimensionName0"_s << nameRule.arg(u"a b"_s);
    QTest::newRow("colon in the name") << tag << u"my:tag"_s << u"x"_s << u"dimensionName0"_s << nameRule.arg(u"my:tag"_s);
    QTest::newRow("header") << header << u"from"_s << u"x"_s << u"dimensionName0"_s << headerRule.arg(u"from"_s);
    QTest::newRow("no default") << tag << u"a"_s << QString() << u"defaultValue0"_s << u"Enter a default value"_s;
    QTest::newRow("space in the default") << tag << u"a"_s << u"x y"_s << u"defaultValue0"_s << u"Use letters, digits, hyphens, underscores, @ and dots only. Default value: “x y”"_s;
    // clang-format on
}

void TestAddDestinationForm::refusesWrongDimensions()
{
    QFETCH(QString, source);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, field);
    QFETCH(QString, error);
    goToDestination(u"CloudWatch"_s, u"metrics"_s);
    if (source != u"MESSAGE_TAG"_s)
        QVERIFY(user().choose(u"valueSource0"_s, source));
    QVERIFY(user().type(u"dimensionName0"_s, name));
    QVERIFY(user().type(u"defaultValue0"_s, value));
    next();
    QTRY_COMPARE(user().error(field), error);
    QCOMPARE(step(), 1);
}

void TestAddDestinationForm::refusesWrongStreams_data()
{
    QTest::addColumn<QString>("streamArn");
    QTest::addColumn<QString>("roleArn");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("begin");
    // clang-format off
    QTest::newRow("no stream") << QString() << role << u"stream"_s << u"Enter the ARN of a delivery stream, as arn:aws:firehose:us-east-1:"_s;
    QTest::newRow("name alone") << u"events"_s << role << u"stream"_s << u"Enter the ARN of a delivery stream in us-east-1"_s;
    QTest::newRow("another Region") << u"arn:aws:firehose:eu-west-1:123456789012:deliverystream/events"_s << role << u"stream"_s << u"Enter the ARN of a delivery stream in us-east-1"_s;
    QTest::newRow("no role") << stream << QString() << u"role"_s << u"Enter the ARN of a role, as arn:aws:iam::"_s;
    QTest::newRow("a user") << stream << u"arn:aws:iam::123456789012:user/ses"_s << u"role"_s << u"Enter the ARN of a role"_s;
    // clang-format on
}

void TestAddDestinationForm::refusesWrongStreams()
{
    QFETCH(QString, streamArn);
    QFETCH(QString, roleArn);
    QFETCH(QString, field);
    QFETCH(QString, begin);
    goToDestination(u"Firehose"_s, u"all"_s);
    QVERIFY(user().type(u"stream"_s, streamArn));
    QVERIFY(user().type(u"role"_s, roleArn));
    next();
    QTRY_VERIFY(!user().error(field).isEmpty());
    QVERIFY2(user().error(field).startsWith(begin), qPrintable(user().error(field)));
    const QString typed = field == u"stream"_s ? streamArn : roleArn;
    QVERIFY(typed.isEmpty() || user().error(field).contains(typed.left(50)));
    QCOMPARE(step(), 1);
}

void TestAddDestinationForm::demandsATopic()
{
    goToDestination(u"Sns"_s, u"bounces"_s);
    next();
    QTRY_COMPARE(user().error(u"destinationTopic"_s), u"Choose an SNS topic"_s);
    QVERIFY(!user().hasOption(u"destinationTopic"_s, u"none"_s));
    QVERIFY(user().choose(u"destinationTopic"_s, u"foreign"_s));
    QVERIFY(user().type(u"destinationArn"_s, u"arn:aws:sns:eu-west-1:210987654321:events"_s));
    next();
    QTRY_VERIFY(user().error(u"destinationArn"_s).startsWith(u"Enter the ARN of a standard topic in us-east-1"_s));
    QCOMPARE(step(), 1);
    QVERIFY(!user().find(u"destinationHeaders"_s));
}

void TestAddDestinationForm::keepsOneToTenDimensions()
{
    goToDestination(u"CloudWatch"_s, u"metrics"_s);
    QVERIFY(!user().isEnabled(u"removeDimension0"_s));
    for (int i = 1; i < 10; ++i) {
        QVERIFY(user().click(u"addDimension"_s));
        QTRY_VERIFY(user().find(u"dimensionName%1"_s.arg(i)));
    }
    QVERIFY(!user().isEnabled(u"addDimension"_s));
    QVERIFY(user().click(u"removeDimension3"_s));
    QTRY_VERIFY(!user().find(u"dimensionName9"_s));
    QVERIFY(user().isEnabled(u"addDimension"_s));
}

void TestAddDestinationForm::offersNoPinpoint()
{
    goToDestination(u"CloudWatch"_s, u"metrics"_s);
    QVERIFY(user().find(u"Pinpoint"_s));
    QVERIFY(!user().toggle(u"Pinpoint"_s));
}

void TestAddDestinationForm::keepsWhatWasTypedForAnotherKind()
{
    goToDestination(u"CloudWatch"_s, u"metrics"_s);
    QVERIFY(user().type(u"dimensionName0"_s, u"campaign"_s));
    QVERIFY(user().toggle(u"Firehose"_s));
    QTRY_VERIFY(!user().find(u"dimensionName0"_s));
    QVERIFY(user().type(u"stream"_s, stream));
    QVERIFY(user().toggle(u"CloudWatch"_s));
    QTRY_COMPARE(user().text(u"dimensionName0"_s), u"campaign"_s);
    QVERIFY(user().toggle(u"Firehose"_s));
    QTRY_COMPARE(user().text(u"stream"_s), stream);
}

void TestAddDestinationForm::goesBackToEitherStep()
{
    goToDestination(u"EventBridge"_s, u"bus"_s);
    next();
    goToStep(2);
    QVERIFY(user().click(u"editStep0"_s));
    goToStep(0);
    QVERIFY(user().isChecked(u"BOUNCE"_s));
    chooseTypes({u"SEND"_s});
    next();
    goToStep(1);
    QCOMPARE(user().text(u"destinationName"_s), u"bus"_s);
    next();
    goToStep(2);
    QTRY_COMPARE(label(u"deliveryTypes"_s), u"Sends, Hard bounces"_s);
    QVERIFY(user().click(u"editStep1"_s));
    goToStep(1);
    QVERIFY(user().click(u"previous"_s));
    goToStep(0);
}

void TestAddDestinationForm::showsTheRedirectDomain()
{
    QTRY_COMPARE(label(u"setRedirectDomain"_s), u"-"_s);
    open(u"set-b"_s, u"pictures"_s);
    QTRY_COMPARE(label(u"setRedirectDomain"_s), u"click.example.com"_s);
}

void TestAddDestinationForm::returnsToTheNameThatIsTaken()
{
    m_window->refuse(asking("POST", path),
                     {u"AlreadyExistsException"_s, u"An event destination with name <bus> already exists."_s});
    goToDestination(u"EventBridge"_s, u"bus"_s);
    next();
    goToStep(2);
    next();
    goToStep(1);
    QCOMPARE(user().error(u"destinationName"_s),
             u"The configuration set has an event destination of this name already. Name: “bus”"_s);
    m_window->refuseNothing();
    // One that is known is told at once.
    open(u"set-a"_s, u"pictures"_s);
    goToDestination(u"EventBridge"_s, u"metrics"_s);
    next();
    QTRY_VERIFY(!user().error(u"destinationName"_s).isEmpty());
    QCOMPARE(step(), 1);
}

void TestAddDestinationForm::keepsWhatTheServiceRefuses()
{
    m_window->refuse(asking("POST", path), {u"TooManyRequestsException"_s, u"Too many requests."_s, 429});
    addToTopic(u"bounces"_s);
    QTRY_COMPARE(user().flash(), u"The event destination could not be added Too many requests."_s);
    QCOMPARE(step(), 2);
    m_window->refuseNothing();
    next();
    QTRY_VERIFY(m_window->destination(u"set-a"_s, u"bounces"_s));
}

void TestAddDestinationForm::sendsOnceWhileTheServiceIsSlow()
{
    m_window->hold(asking("POST", path));
    addToTopic(u"bounces"_s);
    QTRY_COMPARE(m_window->held(), 1);
    user().click(u"submit"_s);
    user().click(u"previous"_s);
    QCOMPARE(m_window->held(), 1);
    QCOMPARE(step(), 2);
    m_window->release();
    QTRY_VERIFY(user().find(u"destinationPage"_s));
    QCOMPARE(m_window->countAsked(QString::fromLatin1("POST " + path)), 1);
}

void TestAddDestinationForm::asksBeforeTypedThingsAreLost()
{
    chooseTypes({u"SEND"_s});
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"leave"_s));
    QVERIFY(user().click(u"leave"_s));
    QTRY_VERIFY(user().list(u"destinations"_s));
}

void TestAddDestinationForm::saysThatThereIsNoRoom()
{
    ses::EventDestinationDefinition definition;
    definition.matchingEventTypes = {ses::EventType::Send};
    definition.snsDestination = ses::SnsDestination{topic};
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_window->ask<ses::CreateConfigurationSetEventDestination>({u"set-a"_s, u"d%1"_s.arg(i), definition}));
    QTRY_VERIFY(user().find(u"full"_s));
    QVERIFY(m_window->ask<ses::DeleteConfigurationSetEventDestination>({u"set-a"_s, u"d0"_s}));
    QTRY_VERIFY(!user().find(u"full"_s));
}

QTEST_MAIN(TestAddDestinationForm)
#include "tst_adddestinationform.moc"
