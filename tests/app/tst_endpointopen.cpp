#include "endpointprogram.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// The endpoint as a program that others of its network can reach (design.md 7). It is asked from here all the same.
class TestEndpointOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysSoLoudly();
    void answersWhoMay_data();
    void answersWhoMay();
    void letsTheNamesInOnLoopbackToo();
    void cleanupTestCase();

private:
    static QByteArray answerTo(const Endpoint &endpoint, const QByteArray &request);

    QTemporaryDir m_home;
    std::unique_ptr<Endpoint> m_endpoint;
};

void TestEndpointOpen::initTestCase()
{
    const QString token = u"a-token-long-enough"_s;
    m_endpoint = std::make_unique<Endpoint>(m_home, u"open"_s,
                                            QStringList{u"--host"_s, u"0.0.0.0"_s, u"--port"_s, u"0"_s, u"--scenario"_s,
                                                        u"empty"_s, u"--state"_s, m_home.filePath(u"open.db"_s),
                                                        u"--name"_s, u"ses_endpoint"_s, u"--name"_s, u"Ses.Lan."_s},
                                            token);
    QTRY_VERIFY_WITH_TIMEOUT(m_endpoint->isReady(), 30'000);
}

void TestEndpointOpen::saysSoLoudly()
{
    static const QRegularExpression sentence(
        u"^ATTENTION: port [0-9]+ of 0\\.0\\.0\\.0 can be reached by others than this computer\\. .+\\.$"_s,
        QRegularExpression::MultilineOption);
    QString errors;
    QTRY_VERIFY2(sentence.match(errors += QString::fromUtf8(m_endpoint->process().readAllStandardError())).hasMatch(),
                 qPrintable(errors));
    QVERIFY(!errors.contains("a-token-long-enough"_L1));
    QVERIFY2(m_endpoint->url().startsWith(u"http://127.0.0.1:"_s), qPrintable(m_endpoint->url()));
}

void TestEndpointOpen::answersWhoMay_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); ///< what is in it
    const QByteArray address = "Host: 127.0.0.1\r\n", elsewhere = "Host: evil.example\r\n";
    const QByteArray service = "Host: ses_endpoint:4579\r\n", alias = "Host: ses.lan\r\n";
    const QByteArray token = "X-Simulator-Token: a-token-long-enough\r\n";
    // clang-format off
    QTest::newRow("without the token") << "/simulator/clock"_ba << address << 403 << "need the token in X-Simulator-Token"_ba;
    QTest::newRow("with another token") << "/simulator/clock"_ba << address + "X-Simulator-Token: a-token-long-enougH\r\n" << 403 << "need the token in X-Simulator-Token"_ba;
    QTest::newRow("with the token") << "/simulator/clock"_ba << address + token << 200 << "\"IsRunning\""_ba;
    QTest::newRow("with the token, by another name") << "/simulator/clock"_ba << elsewhere + token << 403 << "The host 'evil.example' is not this computer"_ba;
    QTest::newRow("with the token, by a name that was given") << "/simulator/clock"_ba << service + token << 200 << "\"IsRunning\""_ba;
    QTest::newRow("with the token, by the other one") << "/simulator/clock"_ba << alias + token << 200 << "\"IsRunning\""_ba;
    QTest::newRow("without the token, by a name that was given") << "/simulator/clock"_ba << service << 403 << "need the token in X-Simulator-Token"_ba;
    QTest::newRow("by another name, which may be given") << "/health"_ba << elsewhere << 403 << "Start ses-endpoint with --name NAME to let another name in."_ba;
    QTest::newRow("SES by another name") << "/v2/email/identities"_ba << elsewhere << 403 << "The host 'evil.example' is not this computer"_ba;
    QTest::newRow("SES, which needs no token but a signature") << "/v2/email/identities"_ba << address << 403 << "Missing Authentication Token"_ba;
    // clang-format on
}

void TestEndpointOpen::answersWhoMay()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const QByteArray answer =
        answerTo(*m_endpoint, "GET " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer);
    QVERIFY2(answer.contains(body), answer);
}

/// As behind a proxy on this computer, which passes on the name by which it was reached.
void TestEndpointOpen::letsTheNamesInOnLoopbackToo()
{
    Endpoint local(m_home, u"local"_s,
                   QStringList{u"--port"_s, u"0"_s, u"--scenario"_s, u"empty"_s, u"--state"_s,
                               m_home.filePath(u"local.db"_s), u"--name"_s, u"ses.lan"_s});
    QTRY_VERIFY_WITH_TIMEOUT(local.isReady(), 30'000);
    const auto statusFor = [&local](const QByteArray &host) {
        const QByteArray answer =
            answerTo(local, "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        return answer.split(' ').value(1);
    };
    QCOMPARE(statusFor("ses.lan:4579"), "200");
    QCOMPARE(statusFor("evil.example"), "403");
    QCOMPARE(local.end(), 0);
}

void TestEndpointOpen::cleanupTestCase()
{
    QCOMPARE(m_endpoint->end(), 0);
}

QByteArray TestEndpointOpen::answerTo(const Endpoint &endpoint, const QByteArray &request)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(QUrl(endpoint.url()).port()));
    socket.write(request);
    const bool isOver = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return isOver ? socket.readAll() : "The connection stays"_ba;
}

QTEST_GUILESS_MAIN(TestEndpointOpen)
#include "tst_endpointopen.moc"
