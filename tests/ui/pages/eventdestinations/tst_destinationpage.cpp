#include "destinationwindow.h"

#include "ui/components/controls/button.h"
#include "ui/components/status/statusindicator.h"

using namespace Qt::StringLiterals;

/// The page of an event destination and the forms behind it, on the data of the pictures (console.md 13.5).
class TestDestinationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void showsATopic();
    void showsDimensions();
    void switchesPublishing();
    void tellsWhyPublishingStays();
    void switchesOnceWhileTheServiceIsSlow();
    void deletesTheDestination();
    void leavesADestinationThatIsGone();

    void editsEventTypes();
    void editsDimensions();
    void editsATopic();
    void keepsNameAndKind();
    void refusesWrongInput();
    void keepsWhatTheServiceRefuses();
    void saysThatTheDestinationWasDeleted();
    void leadsBackWithoutAChange();

private:
    void open(const QString &name, const QString &form = {});
    QString status()
    {
        const auto *indicator = user().find<ui::StatusIndicator>(u"publishingStatus"_s);
        return indicator ? indicator->text() : QString();
    }
    QString label(const QString &name) { return labelText(user(), name); }
    ses::EventDestination stored(const QString &name)
    {
        return m_window->destination(u"set-a"_s, name).value_or(ses::EventDestination());
    }
    ListDriver user() { return ListDriver(*m_window->window); }

    std::unique_ptr<DestinationWindow> m_window;
};

namespace {

const QByteArray path = "/v2/email/configuration-sets/set-a/event-destinations/";
const QString topic = u"bounces-to-sns"_s;
const QString metrics = u"metrics"_s;

} // namespace

void TestDestinationPage::open(const QString &name, const QString &form)
{
    const ui::Place place{u"configuration-sets"_s, u"set-a"_s, u"destinations"_s, form, name};
    m_window = std::make_unique<DestinationWindow>(place.toString(), u"pictures"_s);
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
}

void TestDestinationPage::showsATopic()
{
    open(topic);
    QTRY_COMPARE(label(u"shownName"_s), topic);
    QCOMPARE(label(u"destinationType"_s), u"Amazon SNS"_s);
    QCOMPARE(label(u"deliveryTypes"_s), u"Hard bounces, Complaints"_s);
    QCOMPARE(label(u"engagementTypes"_s), u"-"_s);
    QCOMPARE(status(), u"Enabled"_s);
    QVERIFY(!user().find(u"dimensions"_s));
    QCOMPARE(m_window->window->page()->crumbs().size(), 4);
}

void TestDestinationPage::showsDimensions()
{
    open(metrics);
    QTRY_VERIFY(user().texts(u"dimensions"_s).contains(u"ses:configuration-set"_s));
    QVERIFY(user().texts(u"dimensions"_s).contains(u"(2)"_s));
    QCOMPARE(status(), u"Disabled"_s);
}

void TestDestinationPage::switchesPublishing()
{
    open(topic);
    QTRY_VERIFY(user().isEnabled(u"switchPublishing"_s));
    const auto before = stored(topic);
    QVERIFY(user().click(u"switchPublishing"_s));
    QTRY_COMPARE(status(), u"Disabled"_s);
    QCOMPARE(user().flash(), u"Event publishing of bounces-to-sns is disabled."_s);
    auto expected = before;
    expected.enabled = false;
    QCOMPARE(stored(topic), expected); // the rest stays
    QCOMPARE(user().find<QAbstractButton>(u"switchPublishing"_s)->text(), u"Enable"_s);
    QTRY_VERIFY(user().isEnabled(u"switchPublishing"_s));
    QVERIFY(user().click(u"switchPublishing"_s));
    QTRY_COMPARE(status(), u"Enabled"_s);
    QCOMPARE(stored(topic), before);
}

void TestDestinationPage::tellsWhyPublishingStays()
{
    open(topic);
    QTRY_VERIFY(user().isEnabled(u"switchPublishing"_s));
    m_window->refuse(asking("PUT", path), {u"TooManyRequestsException"_s, u"Too many requests."_s, 429});
    QVERIFY(user().click(u"switchPublishing"_s));
    QTRY_COMPARE(user().flash(), u"The event destination could not be changed Too many requests."_s);
    QCOMPARE(status(), u"Enabled"_s);
}

void TestDestinationPage::switchesOnceWhileTheServiceIsSlow()
{
    open(topic);
    QTRY_VERIFY(user().isEnabled(u"switchPublishing"_s));
    m_window->hold(asking("PUT", path));
    QVERIFY(user().click(u"switchPublishing"_s));
    QTRY_COMPARE(m_window->held(), 1);
    user().click(u"switchPublishing"_s);
    QCOMPARE(m_window->held(), 1);
    m_window->release();
    QTRY_COMPARE(status(), u"Disabled"_s);
}

void TestDestinationPage::deletesTheDestination()
{
    open(topic);
    QTRY_VERIFY(user().isEnabled(u"deleteDestination"_s));
    QVERIFY(user().click(u"deleteDestination"_s));
    QTRY_VERIFY(user().find(u"deleteDestinationDialog"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().rows(u"destinations"_s), (QStringList{u"all-to-firehose"_s, metrics}));
    QCOMPARE(user().flash(), u"Event destination deleted bounces-to-sns was deleted."_s);
}

void TestDestinationPage::leavesADestinationThatIsGone()
{
    open(u"nope"_s);
    QTRY_COMPARE(user().rows(u"destinations"_s).size(), 3);
    QCOMPARE(user().flash(), u"The event destination nope does not exist in set-a."_s);
}

void TestDestinationPage::editsEventTypes()
{
    open(topic);
    QTRY_VERIFY(user().find(u"edit-destination-events"_s));
    QVERIFY(user().click(u"edit-destination-events"_s));
    QTRY_VERIFY(user().isChecked(u"BOUNCE"_s));
    QVERIFY(user().toggle(u"OPEN"_s));
    QVERIFY(user().toggle(u"BOUNCE"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"Event destination bounces-to-sns updated"_s);
    QTRY_COMPARE(label(u"engagementTypes"_s), u"Opens"_s);
    QCOMPARE(stored(topic).matchingEventTypes, (QList{ses::EventType::Complaint, ses::EventType::Open}));
    QVERIFY(stored(topic).enabled && stored(topic).snsDestination);
}

void TestDestinationPage::editsDimensions()
{
    open(metrics);
    QTRY_VERIFY(user().find(u"edit-destination-options"_s));
    QVERIFY(user().click(u"edit-destination-options"_s));
    QTRY_COMPARE(user().text(u"dimensionName1"_s), u"ses:configuration-set"_s);
    QVERIFY(user().type(u"defaultValue0"_s, u"unknown"_s));
    QVERIFY(user().click(u"removeDimension1"_s));
    QVERIFY(user().toggle(u"publishing"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"Event destination metrics updated"_s);
    QCOMPARE(stored(metrics).cloudWatchDestination->dimensionConfigurations,
             (QList<ses::CloudWatchDimensionConfiguration>{
                 {u"campaign"_s, ses::DimensionValueSource::MessageTag, u"unknown"_s}}));
    QVERIFY(stored(metrics).enabled);
    QCOMPARE(stored(metrics).matchingEventTypes.size(), 2);
}

void TestDestinationPage::editsATopic()
{
    open(topic, u"destination-options"_s);
    QTRY_VERIFY(user().find(u"destinationTopic"_s));
    QVERIFY(user().choose(u"destinationTopic"_s, u"arn:aws:sns:us-east-1:123456789012:ses-clicks"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"destinationPage"_s));
    QCOMPARE(stored(topic).snsDestination->topicArn, u"arn:aws:sns:us-east-1:123456789012:ses-clicks"_s);
}

void TestDestinationPage::keepsNameAndKind()
{
    open(topic, u"destination-options"_s);
    QTRY_COMPARE(user().text(u"destinationName"_s), topic);
    QVERIFY(user().find<QLineEdit>(u"destinationName"_s)->isReadOnly());
    QVERIFY(user().isChecked(u"Sns"_s));
    QVERIFY(!user().toggle(u"CloudWatch"_s));
    QVERIFY(user().isChecked(u"Sns"_s));
}

void TestDestinationPage::refusesWrongInput()
{
    open(u"all-to-firehose"_s, u"destination-options"_s);
    QTRY_VERIFY(user().text(u"stream"_s).endsWith(u"ses-events"_s));
    QVERIFY(user().type(u"stream"_s, u"ses-events"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().error(u"stream"_s).contains(u"Delivery stream ARN: “ses-events”"_s));
    QCOMPARE(m_window->countAsked(QString::fromLatin1("PUT " + path)), 0);
    open(topic, u"destination-events"_s);
    QTRY_VERIFY(user().isChecked(u"BOUNCE"_s));
    QVERIFY(user().toggle(u"BOUNCE"_s));
    QVERIFY(user().toggle(u"COMPLAINT"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().error(u"deliveryEvents"_s), u"At least one event type must be specified."_s);
}

void TestDestinationPage::keepsWhatTheServiceRefuses()
{
    open(topic, u"destination-events"_s);
    QTRY_VERIFY(user().isChecked(u"BOUNCE"_s));
    QVERIFY(user().toggle(u"SEND"_s));
    m_window->refuse(asking("PUT", path), {u"TooManyRequestsException"_s, u"Too many requests."_s, 429});
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"The event destination could not be saved Too many requests."_s);
    QVERIFY(user().isChecked(u"SEND"_s));
    m_window->refuseNothing();
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"destinationPage"_s));
    QCOMPARE(stored(topic).matchingEventTypes.size(), 3);
}

void TestDestinationPage::saysThatTheDestinationWasDeleted()
{
    open(topic, u"destination-events"_s);
    QTRY_VERIFY(user().isChecked(u"BOUNCE"_s));
    QVERIFY(user().toggle(u"SEND"_s));
    QVERIFY(m_window->ask<ses::DeleteConfigurationSetEventDestination>({u"set-a"_s, topic}));
    QTRY_VERIFY(user().find(u"destinationGone"_s));
    QVERIFY(!user().isEnabled(u"submit"_s));
    QVERIFY(user().isChecked(u"SEND"_s));
}

void TestDestinationPage::leadsBackWithoutAChange()
{
    open(topic, u"destination-options"_s);
    QTRY_VERIFY(user().find(u"destinationTopic"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"destinationPage"_s));
    QTRY_VERIFY(user().find(u"edit-destination-options"_s));
    QVERIFY(user().click(u"edit-destination-options"_s));
    QTRY_VERIFY(user().find(u"destinationTopic"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"Nothing was changed."_s);
    QVERIFY(user().find(u"destinationPage"_s));
}

QTEST_MAIN(TestDestinationPage)
#include "tst_destinationpage.moc"
