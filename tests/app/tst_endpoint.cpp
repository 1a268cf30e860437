#include "awscli.h"

#include <QJsonArray>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// The endpoint as a program, and the unmodified AWS CLI in front of it.
class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsErrorsAsAwsDoes();
    void keepsRegionsApart();
    void takesNamesOfEveryKind_data();
    void takesNamesOfEveryKind();
    void managesHostedZones();
    void sharesItsState();
    void drawsTokensFromTheSeed();
    void endsCleanly_data();
    void endsCleanly();
    void refusesToStart_data();
    void refusesToStart();
    void makesNoStateWhereItCannotListen();
    void writesHelpAndVersion();

private:
    QTemporaryDir m_home;
};

void TestEndpoint::tellsErrorsAsAwsDoes()
{
    Endpoint endpoint(m_home, u"errors"_s);
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    const auto missing = cli(endpoint, u"sesv2 get-email-identity --email-identity nobody.test"_s);
    QVERIFY(missing.code != 0);
    QVERIFY2(
        missing.errors.contains("An error occurred (NotFoundException) when calling the GetEmailIdentity operation: "),
        missing.errors);
    const auto zone = cli(endpoint, u"route53 get-hosted-zone --id ZNOTTHERE"_s);
    QVERIFY2(zone.errors.contains("An error occurred (NoSuchHostedZone) when calling the GetHostedZone operation: "
                                  "No hosted zone found with ID: ZNOTTHERE"),
             zone.errors);
    const auto older = cli(endpoint, u"ses list-identities"_s);
    QVERIFY2(older.errors.contains("An error occurred (InvalidAction) when calling the ListIdentities operation: "
                                   "Could not find operation ListIdentities for version 2010-12-01."),
             older.errors);
}

void TestEndpoint::keepsRegionsApart()
{
    Endpoint endpoint(m_home, u"regions"_s);
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    const auto names = json(endpoint, u"sesv2 list-email-identities --region eu-west-1"_s);
    const QJsonArray identities = names.value("EmailIdentities"_L1).toArray();
    QCOMPARE(identities.size(), 1);
    QCOMPARE(identities[0].toObject().value("IdentityName"_L1).toString(), u"eu.example.com"_s);
}

void TestEndpoint::takesNamesOfEveryKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plus") << u"a+b@shop.test"_s;
    QTest::newRow("slash") << u"a/b@shop.test"_s;
    QTest::newRow("percent") << u"a%2Fb@shop.test"_s;
    QTest::newRow("capital letters") << u"Ann.O'Hara@shop.test"_s;
}

void TestEndpoint::takesNamesOfEveryKind()
{
    QFETCH(QString, name);
    Endpoint endpoint(m_home, u"names"_s + QString::fromLatin1(QTest::currentDataTag()).remove(u' '));
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    json(endpoint, u"sesv2 create-email-identity --email-identity"_s, {name});
    const auto got = json(endpoint, u"sesv2 get-email-identity --email-identity"_s, {name});
    QCOMPARE(got.value("IdentityType"_L1).toString(), u"EMAIL_ADDRESS"_s);
}

void TestEndpoint::managesHostedZones()
{
    Endpoint endpoint(m_home, u"zones"_s);
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    const auto created = json(endpoint, u"route53 create-hosted-zone --name shop.test --caller-reference once"_s);
    const QString id = created.value("HostedZone"_L1).toObject().value("Id"_L1).toString();
    QVERIFY2(id.startsWith("/hostedzone/Z"_L1), qPrintable(id));
    const QString batch = u"{\"Changes\":[{\"Action\":\"UPSERT\",\"ResourceRecordSet\":{\"Name\":\"mail.shop.test\","
                          u"\"Type\":\"MX\",\"TTL\":"
                          "1800,\"ResourceRecords\":[{\"Value\":\"10 feedback-smtp.us-east-1.amazonses.com\"}]}}]}"_s;
    const auto changed =
        json(endpoint, u"route53 change-resource-record-sets --hosted-zone-id %1 --change-batch"_s.arg(id), {batch});
    QCOMPARE(changed.value("ChangeInfo"_L1).toObject().value("Status"_L1).toString(), u"PENDING"_s);
    const auto records = json(endpoint, u"route53 list-resource-record-sets --hosted-zone-id %1"_s.arg(id));
    QCOMPARE(records.value("ResourceRecordSets"_L1).toArray().size(), 3); // with NS and SOA
    const auto refused = cli(endpoint, u"route53 delete-hosted-zone --id %1"_s.arg(id));
    QVERIFY2(refused.errors.contains("(HostedZoneNotEmpty)"), refused.errors);
}

void TestEndpoint::sharesItsState()
{
    const QString state = m_home.filePath(u"shared.db"_s);
    Endpoint first(m_home, u"one"_s, {u"--port"_s, u"0"_s, u"--scenario"_s, u"f0"_s, u"--state"_s, state});
    QTRY_VERIFY_WITH_TIMEOUT(first.isReady(), 30'000);
    Endpoint second(m_home, u"two"_s, {u"--port"_s, u"0"_s, u"--state"_s, state});
    QTRY_VERIFY_WITH_TIMEOUT(second.isReady(), 30'000);
    json(first, u"sesv2 create-email-identity --email-identity shared.test"_s);
    QVERIFY(!json(second, u"sesv2 get-email-identity --email-identity shared.test"_s).isEmpty());
}

void TestEndpoint::drawsTokensFromTheSeed()
{
    const auto tokensDrawn = [this](const QString &name, const QString &seed) {
        Endpoint endpoint(m_home, name,
                          {u"--port"_s, u"0"_s, u"--scenario"_s, u"empty"_s, u"--seed"_s, seed, u"--state"_s,
                           m_home.filePath(name + ".db"_L1)});
        if (!QTest::qWaitFor([&] { return endpoint.isReady(); }, 30'000))
            return QJsonArray();
        const auto created = json(endpoint, u"sesv2 create-email-identity --email-identity seed.test"_s);
        return created.value("DkimAttributes"_L1).toObject().value("Tokens"_L1).toArray();
    };
    const QJsonArray tokens = tokensDrawn(u"seven"_s, u"7"_s);
    QCOMPARE(tokens.size(), 3);
    QCOMPARE(tokensDrawn(u"seven-again"_s, u"7"_s), tokens);
    const QJsonArray others = tokensDrawn(u"eight"_s, u"8"_s);
    QCOMPARE(others.size(), 3);
    QVERIFY(others != tokens);
}

void TestEndpoint::endsCleanly_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

/// With a client that stays connected, and says nothing.
void TestEndpoint::endsCleanly()
{
    QFETCH(int, signalNumber);
    Endpoint endpoint(m_home, u"end%1"_s.arg(signalNumber));
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    QTcpSocket client;
    client.setProxy(QNetworkProxy::NoProxy);
    const QUrl url(endpoint.url());
    client.connectToHost(url.host(), quint16(url.port()));
    client.write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_VERIFY(client.peek(1000).endsWith("ok\n"));
    ::kill(pid_t(endpoint.process().processId()), signalNumber);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(endpoint.end(), 0);
}

void TestEndpoint::refusesToStart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    // clang-format off
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 2 << u"^Unknown option 'nonsense'\\. See --help\\.$"_s;
    QTest::newRow("host") << QStringList{u"--host"_s, u"nowhere"_s} << 2 << u"^'nowhere' is no address: .*$"_s;
    QTest::newRow("the network without a token") << QStringList{u"--host"_s, u"0.0.0.0"_s} << 2 << u"^With --host 0\\.0\\.0\\.0 others can reach this endpoint\\. Set a token .*SES_ENDPOINT_TOKEN first\\.$"_s;
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << 2 << u"^'70000' is no port: it takes a number from 0 to 65535\\.$"_s;
    QTest::newRow("name with a port") << QStringList{u"--name"_s, u"fine.lan"_s, u"--name"_s, u"ses.lan:4579"_s} << 2 << u"^'ses\\.lan:4579' is no name of a host: it takes one as ses\\.example, without scheme and port\\.$"_s;
    QTest::newRow("second name left out") << QStringList{u"--name"_s, u"fine.lan"_s, u"--name"_s, u"--reset"_s} << 2 << u"^--name needs a value\\. See --help\\.$"_s;
    QTest::newRow("port twice") << QStringList{u"--port"_s, u"0"_s, u"--port"_s, u"0"_s} << 2 << u"^--port is given more than once\\. See --help\\.$"_s;
    QTest::newRow("folder that is not there") << QStringList{u"--state"_s, u"/nowhere/state.db"_s} << 1 << u"^/nowhere/state\\.db cannot be opened for writing .*$"_s;
    QTest::newRow("ready file") << QStringList{u"--port"_s, u"0"_s, u"--state"_s, m_home.filePath(u"ready.db"_s), u"--ready-file"_s, u"/nowhere/ready"_s} << 1 << u"^/nowhere/ready cannot be written .*$"_s;
    // clang-format on
}

void TestEndpoint::refusesToStart()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(ENDPOINT), arguments);
    QVERIFY(process.waitForFinished());
    QTEST(process.exitCode(), "exitCode");
    QFETCH(QString, sentence);
    const QString errors = QString::fromUtf8(process.readAllStandardError()).trimmed();
    QVERIFY2(QRegularExpression(sentence).match(errors).hasMatch(), qPrintable(errors));
}

void TestEndpoint::makesNoStateWhereItCannotListen()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort()), state = m_home.filePath(u"unserved.db"_s);
    QProcess process;
    process.start(QStringLiteral(ENDPOINT), {u"--port"_s, port, u"--state"_s, state});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(errors.startsWith(u"Port %1 of 127.0.0.1 cannot be listened on ("_s.arg(port)), qPrintable(errors));
    QVERIFY(!QFile::exists(state));
}

void TestEndpoint::writesHelpAndVersion()
{
    QProcess process;
    process.start(QStringLiteral(ENDPOINT), {u"--help"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray help = process.readAllStandardOutput();
    for (const char *option :
         {"--host", "--port", "--name", "--state", "--scenario", "--seed", "--ready-file", "--account"})
        QVERIFY2(help.contains(option), option);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
