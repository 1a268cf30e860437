#include "endpointwindow.h"

using namespace Qt::StringLiterals;
using client::EndpointSettings;
using client::LocalEndpoint;

/// "Edit endpoint" (picture `endpoint-edit`).
class TestEndpointForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void showsWhatIsSet();
    void savesThePort();
    void anEmptyPortIsAnyFreeOne();
    void savesTheStartWithTheWindow();
    void refusesWrongInput_data();
    void refusesWrongInput();
    void showsARefusalAtItsField();
    void asksBeforeItOpensToOthers();
    void doesNotOpenWhenTheUserStays();
    void needsATokenForOthers();
    void asksForTheAddressOnlyWhereOneIsMeant();
    void generatesATokenOfEnoughCharacters();
    void asksBeforeChangesAreLost();

private:
    void open(const EndpointSettings &settings = {})
    {
        m_window = std::make_unique<EndpointWindow>(u"/endpoint"_s);
        m_window->endpoint.set = settings;
        QVERIFY(user().click(u"editEndpoint"_s));
        QTRY_VERIFY(user().find(u"endpointForm"_s));
    }
    FormDriver user() { return m_window->user(); }
    FakeEndpoint &endpoint() { return m_window->endpoint; }

    std::unique_ptr<EndpointWindow> m_window;
};

void TestEndpointForm::showsWhatIsSet()
{
    open({.port = 8080, .startsWithWindow = true, .token = u"a-token-of-some-length"_s});
    QVERIFY(user().isChecked(u"thisComputer"_s));
    QCOMPARE(user().text(u"endpointPort"_s), u"8080"_s);
    QVERIFY(user().isChecked(u"endpointStarts"_s));
    QCOMPARE(user().text(u"endpointToken"_s), u"a-token-of-some-length"_s);
    QVERIFY(!user().find(u"endpointHost"_s));
}

void TestEndpointForm::savesThePort()
{
    open();
    QVERIFY(user().type(u"endpointPort"_s, u"5000"_s));
    QVERIFY(user().click(u"submit"_s));
    QCOMPARE(endpoint().set.port, 5000);
    QCOMPARE(endpoint().set.host, u"127.0.0.1"_s);
    QTRY_VERIFY(user().find(u"endpointTab"_s));
    QCOMPARE(user().flash(), u"Endpoint changed"_s);
}

void TestEndpointForm::anEmptyPortIsAnyFreeOne()
{
    open();
    QVERIFY(user().type(u"endpointPort"_s, QString()));
    QVERIFY(user().click(u"submit"_s));
    QCOMPARE(endpoint().set.port, 0);
}

void TestEndpointForm::savesTheStartWithTheWindow()
{
    open();
    QVERIFY(!user().isChecked(u"endpointStarts"_s));
    QVERIFY(user().toggle(u"endpointStarts"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(endpoint().set.startsWithWindow);
}

void TestEndpointForm::refusesWrongInput_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("error");
    // clang-format off
    QTest::newRow("port 0") << u"endpointPort"_s << u"0"_s << u"Enter a number from 1 to 65535. Port: “0”"_s;
    QTest::newRow("port too high") << u"endpointPort"_s << u"65536"_s << u"Enter a number from 1 to 65535. Port: “65536”"_s;
    QTest::newRow("port is a word") << u"endpointPort"_s << u"http"_s << u"Enter a number from 1 to 65535. Port: “http”"_s;
    QTest::newRow("short token") << u"endpointToken"_s << u"fifteen-letters"_s << u"Enter 16 to 128 characters; these are 15"_s;
    QTest::newRow("long token") << u"endpointToken"_s << QString(129, u'x') << u"Enter 16 to 128 characters; these are 129"_s;
    QTest::newRow("token with a space") << u"endpointToken"_s << u"two words of a token"_s << u"Enter letters, digits and signs of ASCII, without spaces"_s;
    // clang-format on
}

void TestEndpointForm::refusesWrongInput()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    open();
    QVERIFY(user().type(field, typed));
    QVERIFY(user().click(u"submit"_s));
    QTEST(user().error(field), "error");
    QVERIFY(!endpoint().asked);
    QCOMPARE(user().text(field), typed);
}

void TestEndpointForm::showsARefusalAtItsField()
{
    open();
    endpoint().refusal = LocalEndpoint::Refusal{LocalEndpoint::Field::Port, u"Port 5000 is in use."_s};
    QVERIFY(user().type(u"endpointPort"_s, u"5000"_s));
    QVERIFY(user().click(u"submit"_s));
    QCOMPARE(user().error(u"endpointPort"_s), u"Port 5000 is in use."_s);
    QCOMPARE(endpoint().set.port, 4579);
    QVERIFY(user().find(u"endpointForm"_s));
}

void TestEndpointForm::asksBeforeItOpensToOthers()
{
    open();
    QVERIFY(user().toggle(u"allNetworks"_s));
    QVERIFY(user().click(u"generateToken"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"openToOthersDialog"_s));
    QVERIFY(!endpoint().asked);
    QVERIFY(
        user().texts(u"openToOthersDialog"_s).join(u' ').contains(u"Everybody in every network of this computer"_s));
    QVERIFY(user().click(u"openToOthers"_s));
    QCOMPARE(endpoint().set.host, u"0.0.0.0"_s);
}

void TestEndpointForm::doesNotOpenWhenTheUserStays()
{
    open();
    QVERIFY(user().toggle(u"allNetworks"_s));
    QVERIFY(user().click(u"generateToken"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"openToOthersDialog"_s));
    QVERIFY(user().click(u"stayHere"_s));
    QTRY_VERIFY(!user().dialog());
    QVERIFY(!endpoint().asked);
    QVERIFY(user().isChecked(u"allNetworks"_s));
}

void TestEndpointForm::needsATokenForOthers()
{
    open();
    QVERIFY(user().toggle(u"allNetworks"_s));
    QVERIFY(user().click(u"submit"_s));
    QCOMPARE(user().error(u"endpointToken"_s), u"Others can reach the endpoint: enter a token, or generate one"_s);
    QVERIFY(!user().dialog());
    QVERIFY(user().toggle(u"thisComputer"_s));
    QCOMPARE(user().error(u"endpointToken"_s), QString());
}

void TestEndpointForm::asksForTheAddressOnlyWhereOneIsMeant()
{
    open();
    QVERIFY(user().toggle(u"oneAddress"_s));
    QVERIFY(user().find(u"endpointHost"_s));
    QVERIFY(user().click(u"generateToken"_s));
    QVERIFY(user().click(u"submit"_s));
    QCOMPARE(user().error(u"endpointHost"_s), u"Enter an address of this computer"_s);
    QVERIFY(user().type(u"endpointHost"_s, u"192.168.7.20"_s));
    endpoint().refusal = LocalEndpoint::Refusal{LocalEndpoint::Field::Host, u"There is no such address."_s};
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"openToOthers"_s));
    QVERIFY(user().click(u"openToOthers"_s));
    QCOMPARE(endpoint().asked->host, u"192.168.7.20"_s);
    QCOMPARE(user().error(u"endpointHost"_s), u"There is no such address."_s);
}

void TestEndpointForm::generatesATokenOfEnoughCharacters()
{
    open();
    QVERIFY(user().click(u"generateToken"_s));
    const QString token = user().text(u"endpointToken"_s);
    QCOMPARE(token.size(), 32);
    QVERIFY(user().click(u"generateToken"_s));
    QVERIFY(user().text(u"endpointToken"_s) != token);
    QVERIFY(user().click(u"submit"_s));
    QCOMPARE(endpoint().set.token.size(), 32);
}

void TestEndpointForm::asksBeforeChangesAreLost()
{
    open();
    QVERIFY(user().type(u"endpointPort"_s, u"5000"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"leaveDialog"_s));
}

QTEST_MAIN(TestEndpointForm)
#include "tst_endpointform.moc"
