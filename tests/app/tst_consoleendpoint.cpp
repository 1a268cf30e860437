#include "app/console/consoleendpoint.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkProxy>
#include <QPromise>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using client::EndpointSettings;
using client::LocalEndpoint;
using console::ConsoleEndpoint;
using State = client::EndpointStatus::State;

namespace {

/// A program that talks to the endpoint.
class Client
{
public:
    explicit Client(const QString &url)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(QUrl(url).host(), quint16(QUrl(url).port()));
    }
    void get(const QByteArray &path, const QByteArray &more = {})
    {
        m_socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n");
    }
    QByteArray received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isRefused() const { return m_socket.error() == QAbstractSocket::ConnectionRefusedError; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace

/// The endpoint of the window by itself: what its settings make of it (visual.md 13.7).
class TestConsoleEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void doesNotStartByItself();
    void startsWithTheWindowWhereThatIsSet();
    void answersWhileItRuns();
    void countsWhatItAnswers();
    void stopsAfterWhatIsUnderWay();
    void listensOnBothLoopbackAddresses();
    void saysWhyItCannotStart();
    void goesOnAtAnotherPort();
    void aPortInUseIsRefusedAndTheOldOneGoesOn();
    void refusesOthersWithoutAToken();
    void refusesWhatIsNoAddress();
    void asksForTheTokenOnceItIsSet();
    void remembersItsSettings();
    void theTokenIsReadableByItsOwnerOnly();
    void settingsThatMeanNothingAreAsAtFirst();

private:
    static EndpointSettings anyPort()
    {
        EndpointSettings settings;
        settings.port = 0;
        return settings;
    }
    void make()
    {
        m_endpoint = std::make_unique<ConsoleEndpoint>(
            ConsoleEndpoint::Parts{.behind = [this](const endpoint::Gate &gate) { return answering(gate); },
                                   .wall = [] { return QDateTime::fromString(u"2025-11-21T08:02:00Z"_s, Qt::ISODate); },
                                   .account = u"123456789012"_s},
            *m_settings);
    }
    /// On a port that is free.
    void start()
    {
        QVERIFY(!m_endpoint->change(anyPort()));
        m_endpoint->start();
        QCOMPARE(m_endpoint->status().state, State::Running);
    }
    wire::Transport answering(const endpoint::Gate &gate)
    {
        return [this, gate](const wire::HttpRequest &request) -> QFuture<wire::Reply> {
            if (const auto refusal = gate.refusalOf(request))
                return QtFuture::makeReadyFuture(wire::Reply(*refusal));
            if (request.path == "/slow") {
                m_slow.start();
                return m_slow.future();
            }
            const int status = request.path == "/wrong" ? 404 : 200;
            return QtFuture::makeReadyFuture(wire::Reply(wire::HttpResponse{status, {}, "answer"}));
        };
    }
    QString url() const { return m_endpoint->status().url; }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    QPromise<wire::Reply> m_slow;
    std::unique_ptr<ConsoleEndpoint> m_endpoint;
};

void TestConsoleEndpoint::init()
{
    const QString folder = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    QDir().mkpath(folder);
    m_settings = std::make_unique<QSettings>(folder + "/settings.ini"_L1, QSettings::IniFormat);
    m_slow = {};
    make();
}

void TestConsoleEndpoint::cleanup()
{
    m_endpoint.reset();
    m_settings.reset();
}

void TestConsoleEndpoint::doesNotStartByItself()
{
    QCOMPARE(m_endpoint->status().state, State::Stopped);
    QCOMPARE(m_endpoint->settings(), EndpointSettings());
    QCOMPARE(url(), u"http://127.0.0.1:4579"_s);
}

void TestConsoleEndpoint::startsWithTheWindowWhereThatIsSet()
{
    EndpointSettings settings = anyPort();
    settings.startsWithWindow = true;
    QVERIFY(!m_endpoint->change(settings));
    QCOMPARE(m_endpoint->status().state, State::Stopped);
    make();
    QCOMPARE(m_endpoint->status().state, State::Running);
}

void TestConsoleEndpoint::answersWhileItRuns()
{
    start();
    Client client(url());
    client.get("/a");
    QTRY_VERIFY(client.received().endsWith("answer"));
    QCOMPARE(m_endpoint->status().since.toString(Qt::ISODate), u"2025-11-21T08:02:00Z"_s);
}

void TestConsoleEndpoint::countsWhatItAnswers()
{
    start();
    QSignalSpy changed(m_endpoint.get(), &LocalEndpoint::changed);
    Client client(url());
    client.get("/a");
    client.get("/wrong");
    QTRY_COMPARE(m_endpoint->status().answered, 2);
    QCOMPARE(m_endpoint->status().errors, 1);
    QCOMPARE(m_endpoint->status().connections, 1);
    QTRY_VERIFY(!changed.isEmpty());
}

void TestConsoleEndpoint::stopsAfterWhatIsUnderWay()
{
    start();
    Client client(url());
    client.get("/slow");
    QTRY_COMPARE(m_endpoint->status().connections, 1);
    QTRY_VERIFY(m_slow.future().isStarted());
    m_endpoint->stop();
    QCOMPARE(m_endpoint->status().state, State::Stopping);
    m_slow.addResult(wire::Reply(wire::HttpResponse{200, {}, "late"}));
    m_slow.finish();
    QTRY_VERIFY(client.received().endsWith("late"));
    QTRY_COMPARE_WITH_TIMEOUT(m_endpoint->status().state, State::Stopped, 30'000);
    Client after(url());
    QTRY_VERIFY(!after.isConnected());
    m_endpoint->start();
    QCOMPARE(m_endpoint->status().state, State::Running);
}

void TestConsoleEndpoint::listensOnBothLoopbackAddresses()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("There is no IPv6 here");
    start();
    Client client(u"http://[::1]:%1"_s.arg(QUrl(url()).port()));
    client.get("/a");
    QTRY_VERIFY(client.received().endsWith("answer"));
}

void TestConsoleEndpoint::saysWhyItCannotStart()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    EndpointSettings settings;
    settings.port = other.serverPort();
    QVERIFY(!m_endpoint->change(settings));
    m_endpoint->start();
    QCOMPARE(m_endpoint->status().state, State::Failed);
    QVERIFY(!m_endpoint->status().problem.isEmpty());
    other.close();
    m_endpoint->start();
    QCOMPARE(m_endpoint->status().state, State::Running);
    QCOMPARE(m_endpoint->status().problem, QString());
}

void TestConsoleEndpoint::goesOnAtAnotherPort()
{
    start();
    const QString before = url();
    EndpointSettings settings = anyPort();
    settings.token = u"another-token-than-before"_s;
    QVERIFY(!m_endpoint->change(settings));
    QCOMPARE(m_endpoint->status().state, State::Running);
    Client client(url());
    client.get("/a");
    QTRY_VERIFY(client.received().endsWith("answer"));
    QCOMPARE(m_endpoint->status().answered, 1); // of the new one
    if (url() != before) {
        Client old(before);
        QTRY_VERIFY(old.isRefused());
    }
}

void TestConsoleEndpoint::aPortInUseIsRefusedAndTheOldOneGoesOn()
{
    start();
    const QString before = url();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    EndpointSettings settings;
    settings.port = other.serverPort();
    const auto refusal = m_endpoint->change(settings);
    QVERIFY(refusal);
    QCOMPARE(refusal->field, LocalEndpoint::Field::Port);
    QVERIFY2(refusal->text.startsWith(u"Port %1 of 127.0.0.1 cannot be listened on ("_s.arg(other.serverPort())),
             qPrintable(refusal->text));
    QCOMPARE(m_endpoint->settings(), anyPort());
    QCOMPARE(url(), before);
    Client client(before);
    client.get("/a");
    QTRY_VERIFY(client.received().endsWith("answer"));
}

void TestConsoleEndpoint::refusesOthersWithoutAToken()
{
    EndpointSettings settings = anyPort();
    settings.host = EndpointSettings::allNetworks();
    const auto refusal = m_endpoint->change(settings);
    QVERIFY(refusal);
    QCOMPARE(refusal->field, LocalEndpoint::Field::Token);
    settings.token = u"a-token-long-enough"_s;
    QVERIFY(!m_endpoint->change(settings));
}

void TestConsoleEndpoint::refusesWhatIsNoAddress()
{
    EndpointSettings settings = anyPort();
    settings.host = u"nowhere"_s;
    settings.token = u"a-token-long-enough"_s;
    const auto refusal = m_endpoint->change(settings);
    QVERIFY(refusal);
    QCOMPARE(refusal->field, LocalEndpoint::Field::Host);
    QVERIFY(refusal->text.startsWith(u"'nowhere' is no address"_s));
}

void TestConsoleEndpoint::asksForTheTokenOnceItIsSet()
{
    start();
    EndpointSettings settings = anyPort();
    settings.token = u"a-token-long-enough"_s;
    QVERIFY(!m_endpoint->change(settings));
    Client without(url());
    without.get("/simulator/clock");
    QTRY_VERIFY2(without.received().startsWith("HTTP/1.1 403"), without.received());
    Client with(url());
    with.get("/simulator/clock", "X-Simulator-Token: a-token-long-enough\r\n");
    QTRY_VERIFY2(with.received().startsWith("HTTP/1.1 200"), with.received());
}

void TestConsoleEndpoint::remembersItsSettings()
{
    const EndpointSettings settings{.port = 5001, .token = u"a-token-long-enough"_s};
    QVERIFY(!m_endpoint->change(settings));
    make();
    QCOMPARE(m_endpoint->settings(), settings);
    QVERIFY(!m_endpoint->change(EndpointSettings()));
    make();
    QCOMPARE(m_endpoint->settings(), EndpointSettings());
}

void TestConsoleEndpoint::theTokenIsReadableByItsOwnerOnly()
{
    QVERIFY(!m_endpoint->change({.token = u"a-token-long-enough"_s}));
    m_settings->sync();
    const QString file = console::EndpointMemory(*m_settings).tokenFile();
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(QFileInfo::exists(file));
    QVERIFY(!(QFileInfo(file).permissions() & others));
    QFile settings(m_settings->fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("a-token-long-enough"));
    QVERIFY(!m_endpoint->change(EndpointSettings()));
    QVERIFY(!QFileInfo::exists(file));
}

void TestConsoleEndpoint::settingsThatMeanNothingAreAsAtFirst()
{
    m_settings->setValue(u"endpoint/port"_s, u"70000"_s);
    m_settings->setValue(u"endpoint/host"_s, u"nowhere"_s);
    m_settings->setValue(u"endpoint/startsWithWindow"_s, true);
    make();
    QCOMPARE(m_endpoint->settings().port, 4579);
    QCOMPARE(m_endpoint->status().state, State::Failed);
    QVERIFY(m_endpoint->status().problem.startsWith(u"'nowhere' is no address"_s));
}

QTEST_GUILESS_MAIN(TestConsoleEndpoint)
#include "tst_consoleendpoint.moc"
