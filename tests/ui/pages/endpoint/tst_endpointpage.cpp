#include "endpointwindow.h"

using namespace Qt::StringLiterals;
using State = client::EndpointStatus::State;

/// The page "Endpoint" (visual.md 13.7).
class TestEndpointPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void isReachedFromTheNavigation();
    void showsAnEndpointThatIsStopped();
    void startsIt();
    void showsWhatARunningOneDoes();
    void stopsIt();
    void tellsWhyItFailed();
    void opensTheForm();
    void showsHowEachToolConnects();
    void linesFollowTheAddress();
    void saysWhoseKeysWork();
    void warnsWhereOthersReachIt();
    void goesBackToThisComputer();
    void tellsThatItCouldNotGoBack();
    void withoutAnEndpointOnlyKeysAreShown();

private:
    void open(const QString &place = u"/endpoint"_s) { m_window = std::make_unique<EndpointWindow>(place); }
    FormDriver user() { return m_window->user(); }
    FakeEndpoint &endpoint() { return m_window->endpoint; }

    std::unique_ptr<EndpointWindow> m_window;
};

void TestEndpointPage::isReachedFromTheNavigation()
{
    open(u"/identities"_s);
    QVERIFY(user().click(u"navigationEntry:endpoint"_s));
    QTRY_COMPARE(m_window->window.window->windowTitle(), u"Endpoint – SES Console"_s);
    QVERIFY(user().find(u"endpointTab"_s));
}

void TestEndpointPage::showsAnEndpointThatIsStopped()
{
    open();
    QCOMPARE(m_window->status(u"endpointState"_s), u"Stopped"_s);
    QCOMPARE(m_window->label(u"endpointPlainUrl"_s), u"http://127.0.0.1:4579"_s);
    QVERIFY(!user().find(u"endpointUrl"_s)); // nothing to copy: nothing answers there
    QCOMPARE(m_window->label(u"endpointReach"_s), u"This computer only"_s);
    QCOMPARE(m_window->label(u"endpointServed"_s), u"-"_s);
    QCOMPARE(m_window->label(u"endpointSince"_s), u"-"_s);
    QVERIFY(user().texts(u"connect"_s).contains(u"Start the endpoint first: nothing answers at this address now."_s));
    QCOMPARE(user().find<ui::Button>(u"switchEndpoint"_s)->variant(), ui::Button::Variant::Primary);
}

void TestEndpointPage::startsIt()
{
    open();
    QCOMPARE(user().find<ui::Button>(u"switchEndpoint"_s)->text(), u"Start endpoint"_s);
    QVERIFY(user().click(u"switchEndpoint"_s));
    QCOMPARE(endpoint().shown.state, State::Running);
    QCOMPARE(m_window->status(u"endpointState"_s), u"Running"_s);
    QCOMPARE(user().find<ui::Button>(u"switchEndpoint"_s)->text(), u"Stop endpoint"_s);
}

void TestEndpointPage::showsWhatARunningOneDoes()
{
    open();
    endpoint().show({.state = State::Running,
                     .url = u"http://127.0.0.1:4579"_s,
                     .answered = 1284,
                     .errors = 3,
                     .connections = 2,
                     .since = QDateTime::fromString(u"2025-11-21T08:02:00Z"_s, Qt::ISODate)});
    QCOMPARE(m_window->label(u"endpointServed"_s), u"1,284 (3 errors)"_s);
    QCOMPARE(m_window->label(u"endpointConnections"_s), u"2"_s);
    QVERIFY2(m_window->label(u"endpointSince"_s).startsWith(u"November 21, 2025 at"_s),
             qPrintable(m_window->label(u"endpointSince"_s)));
    QVERIFY(user().find(u"endpointUrl"_s));
    endpoint().show({.state = State::Running, .url = u"http://127.0.0.1:4579"_s, .answered = 1, .errors = 1});
    QCOMPARE(m_window->label(u"endpointServed"_s), u"1 (1 error)"_s);
}

void TestEndpointPage::stopsIt()
{
    open();
    endpoint().become(State::Running);
    QVERIFY(user().click(u"switchEndpoint"_s));
    QCOMPARE(endpoint().shown.state, State::Stopping);
    QVERIFY(user().find<ui::Button>(u"switchEndpoint"_s)->isLoading());
    endpoint().become(State::Stopped);
    QVERIFY(!user().find<ui::Button>(u"switchEndpoint"_s)->isLoading());
    QCOMPARE(m_window->status(u"endpointState"_s), u"Stopped"_s);
}

void TestEndpointPage::tellsWhyItFailed()
{
    open();
    endpoint().become(State::Failed, u"The address is in use"_s);
    QCOMPARE(m_window->status(u"endpointState"_s), u"Failed: The address is in use"_s);
    QVERIFY(user().click(u"switchEndpoint"_s));
    QCOMPARE(endpoint().shown.state, State::Running);
}

void TestEndpointPage::opensTheForm()
{
    open();
    QVERIFY(user().click(u"editEndpoint"_s));
    QTRY_VERIFY(user().find(u"endpointForm"_s));
}

void TestEndpointPage::showsHowEachToolConnects()
{
    open();
    QVERIFY(m_window->code().value(0).startsWith(u"export AWS_ENDPOINT_URL=http://127.0.0.1:4579\n"_s));
    QCOMPARE(m_window->code().value(1), u"aws sesv2 list-email-identities --endpoint-url http://127.0.0.1:4579"_s);
    const std::pair<QString, QString> tools[] = {{u"cli"_s, u"aws sesv2 create-email-identity"_s},
                                                 {u"javascript"_s, u"import { SESv2Client"_s},
                                                 {u"python"_s, u"import boto3"_s},
                                                 {u"java"_s, u"import java.net.URI"_s},
                                                 {u"go"_s, u"client := sesv2.New"_s},
                                                 {u"curl"_s, u"curl \"http://127.0.0.1:4579/v2"_s}};
    for (const auto &[id, beginning] : tools) {
        QVERIFY(m_window->chooseTab(u"connectTabs"_s, id));
        QTRY_VERIFY(m_window->code().value(0).startsWith(beginning));
    }
}

void TestEndpointPage::linesFollowTheAddress()
{
    open();
    endpoint().show({.state = State::Running, .url = u"http://127.0.0.1:9999"_s});
    QTRY_VERIFY(m_window->code().value(0).contains(u"http://127.0.0.1:9999\n"_s));
    QVERIFY(m_window->code().value(0).contains(u"AWS_REGION=us-east-1\n"_s));
}

void TestEndpointPage::saysWhoseKeysWork()
{
    open();
    endpoint().become(State::Running);
    QVERIFY(user().texts(u"connect"_s).contains(u"Any access key works. A key ID of twelve digits is the account."_s));
    QVERIFY(m_window->window.ask<simulation::PutKeyChecking>({simulation::KeyChecking::KnownKeys}));
    QTRY_VERIFY(
        user()
            .texts(u"connect"_s)
            .contains(
                u"Only the active access keys work: put one of them in the place of the key ID and the secret."_s));
}

void TestEndpointPage::warnsWhereOthersReachIt()
{
    open();
    QVERIFY(!user().find(u"networkWarning"_s));
    endpoint().set = {.host = client::EndpointSettings::allNetworks(), .token = {}};
    endpoint().show({.state = State::Running, .url = u"http://192.168.7.20:4579"_s, .networks = {u"192.168.7.0/24"_s}});
    QTRY_VERIFY(user().find(u"networkWarning"_s));
    QCOMPARE(user().find<ui::Alert>(u"networkWarning"_s)->text(),
             u"Every computer in 192.168.7.0/24 can read and change this simulator. No token is set for the simulator "
             "operations."_s);
    QCOMPARE(m_window->status(u"endpointWideReach"_s), u"All networks of this computer"_s);
    QVERIFY(!user().find(u"endpointReach"_s));
    endpoint().set.token = u"sixteen-or-longer"_s;
    endpoint().become(State::Running);
    QTRY_VERIFY(user().find(u"networkWarning"_s)
                && user().find<ui::Alert>(u"networkWarning"_s)->text().endsWith(u"need the token."_s));
}

void TestEndpointPage::goesBackToThisComputer()
{
    open();
    endpoint().set.host = client::EndpointSettings::allNetworks();
    endpoint().become(State::Running);
    QTRY_VERIFY(user().find(u"thisComputerOnly"_s));
    QVERIFY(user().click(u"thisComputerOnly"_s));
    QCOMPARE(endpoint().set.host, u"127.0.0.1"_s);
    QTRY_VERIFY(!user().find(u"networkWarning"_s));
}

void TestEndpointPage::tellsThatItCouldNotGoBack()
{
    open();
    endpoint().set.host = client::EndpointSettings::allNetworks();
    endpoint().become(State::Running);
    endpoint().refusal = client::LocalEndpoint::Refusal{client::LocalEndpoint::Field::Port, u"It is in use."_s};
    QTRY_VERIFY(user().find(u"thisComputerOnly"_s));
    QVERIFY(user().click(u"thisComputerOnly"_s));
    QCOMPARE(user().flash(), u"The endpoint could not be changed It is in use."_s);
    QVERIFY(user().find(u"networkWarning"_s));
}

void TestEndpointPage::withoutAnEndpointOnlyKeysAreShown()
{
    SimulatedWindow window(u"/endpoint"_s);
    QTRY_VERIFY(window.user().find(u"accessKeysTab"_s));
    QVERIFY(!window.user().find(u"endpointTab"_s));
}

QTEST_MAIN(TestEndpointPage)
#include "tst_endpointpage.moc"
