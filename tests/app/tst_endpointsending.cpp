#include "awscli.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Mail that the unmodified AWS CLI sends through the endpoint; the commands of the seeds are in tst_endpointseeds.
class TestEndpointSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyNothingIsSent_data();
    void tellsWhyNothingIsSent();
    void sendsRawMessages();
    void tellsOfTheAccount();

private:
    QString file(const QString &name, const QByteArray &content) const; ///< "file://..."
    QStringList mail(const QByteArray &to = "success@simulator.amazonses.com") const;

    QTemporaryDir m_home;
};

QString TestEndpointSending::file(const QString &name, const QByteArray &content) const
{
    QFile written(m_home.filePath(name));
    return written.open(QFile::WriteOnly) && written.write(content) == content.size()
        ? "file://"_L1 + written.fileName()
        : QString();
}

QStringList TestEndpointSending::mail(const QByteArray &to) const
{
    return {u"--destination"_s, file(u"destination.json"_s, R"({"ToAddresses":[")" + to + R"("]})"), u"--content"_s,
            file(u"content.json"_s,
                 R"({"Simple":{"Subject":{"Data":"Hi","Charset":"UTF-8"},"Body":{"Text":{"Data":"Grüße"}}}})")};
}

void TestEndpointSending::tellsWhyNothingIsSent_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    const auto from = [](const QString &address) { return QStringList{u"--from-email-address"_s, address}; };
    // clang-format off
    QTest::newRow("unknown set") << from(u"joe@example.com"_s) + QStringList{u"--configuration-set-name"_s, u"gone"_s}
        << "An error occurred (NotFoundException) when calling the SendEmail operation: Configuration set <gone> does not exist."_ba;
    QTest::newRow("not verified") << from(u"x@pending.com"_s)
        << "An error occurred (MessageRejected) when calling the SendEmail operation: Email address is not verified. The following identities failed the check in region US-EAST-1: x@pending.com"_ba;
    // clang-format on
}

void TestEndpointSending::tellsWhyNothingIsSent()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    Endpoint endpoint(m_home, u"refused"_s + QString::fromLatin1(QTest::currentDataTag()).remove(u' '));
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    const auto outcome = cli(endpoint, u"sesv2 send-email"_s, mail() + arguments);
    QVERIFY(outcome.code != 0);
    QCOMPARE(outcome.out, ""_ba);
    QCOMPARE(outcome.errors.trimmed(), error);
}

void TestEndpointSending::sendsRawMessages()
{
    Endpoint endpoint(m_home, u"raw"_s);
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    const QByteArray source =
        "From: joe@example.com\r\nTo: success@simulator.amazonses.com\r\nSubject: Hi\r\n\r\nHello\r\n";
    const QString content = file(u"raw.json"_s, R"({"Raw":{"Data":")" + source.toBase64() + R"("}})");
    QVERIFY(
        json(endpoint, u"sesv2 send-email --cli-binary-format base64 --content"_s, {content}).contains("MessageId"_L1));
}

void TestEndpointSending::tellsOfTheAccount()
{
    Endpoint endpoint(m_home, u"account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    json(endpoint, u"sesv2 send-email --from-email-address joe@example.com"_s, mail("ann@gmail.com"));
    const auto account = json(endpoint, u"sesv2 get-account"_s);
    QVERIFY(account["ProductionAccessEnabled"_L1].toBool());
    QCOMPARE(account["EnforcementStatus"_L1].toString(), u"HEALTHY"_s);
    QCOMPARE(account["SendQuota"_L1]["Max24HourSend"_L1].toDouble(), 50000.0);
    QCOMPARE(account["SendQuota"_L1]["SentLast24Hours"_L1].toDouble(), 1.0);
    const auto paused = cli(endpoint, u"sesv2 put-account-sending-attributes --no-sending-enabled"_s);
    QCOMPARE(paused.code, 0);
    QCOMPARE(paused.out, ""_ba);
    QVERIFY(!json(endpoint, u"sesv2 get-account"_s)["SendingEnabled"_L1].toBool());
    const auto sandbox = json(endpoint, u"sesv2 get-account --region eu-central-1"_s);
    QVERIFY(!sandbox["ProductionAccessEnabled"_L1].toBool());
    QCOMPARE(sandbox["SendQuota"_L1]["Max24HourSend"_L1].toDouble(), 200.0);
}

QTEST_GUILESS_MAIN(TestEndpointSending)
#include "tst_endpointsending.moc"
