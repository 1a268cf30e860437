#include "core/models/statustexts.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using models::StatusKind;
using ses::VerificationStatus;

/// The console's words (console.md 1.6, 1.10).
class TestStatusTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysStatuses_data();
    void saysStatuses();
    void saysWhatHasNoStatusOfItsOwn();
    void saysDatesInLocalTime_data();
    void saysDatesInLocalTime();
    void saysThatThereIsNoDate();
};

void TestStatusTexts::saysStatuses_data()
{
    QTest::addColumn<VerificationStatus>("status");
    QTest::addColumn<QString>("ofIdentity");
    QTest::addColumn<QString>("ofDkimAndMailFrom");
    QTest::addColumn<StatusKind>("kind");
    // clang-format off
    QTest::newRow("success") << VerificationStatus::Success << u"Verified"_s << u"Successful"_s << StatusKind::Success;
    QTest::newRow("failed") << VerificationStatus::Failed << u"Failure"_s << u"Failed"_s << StatusKind::Error;
    QTest::newRow("pending") << VerificationStatus::Pending << u"Pending"_s << u"Pending"_s << StatusKind::Pending;
    QTest::newRow("temporary") << VerificationStatus::TemporaryFailure << u"Temporary Failure"_s << u"Temporary Failure"_s
                               << StatusKind::Warning;
    QTest::newRow("not started") << VerificationStatus::NotStarted << u"Not started"_s << u"Not started"_s
                                 << StatusKind::Stopped;
    // clang-format on
}

void TestStatusTexts::saysStatuses()
{
    QFETCH(VerificationStatus, status);
    QFETCH(QString, ofIdentity);
    QFETCH(QString, ofDkimAndMailFrom);
    QFETCH(StatusKind, kind);
    QCOMPARE(models::identityStatus(status).text, ofIdentity);
    QCOMPARE(models::identityStatus(status).kind, kind);
    QCOMPARE(models::dkimStatus(status).text, ofDkimAndMailFrom);
    QCOMPARE(models::dkimStatus(status).kind, kind);
    QCOMPARE(models::mailFromStatus(status).text, ofDkimAndMailFrom);
    QCOMPARE(models::mailFromStatus(status).kind, kind);
}

void TestStatusTexts::saysWhatHasNoStatusOfItsOwn()
{
    QCOMPARE(models::mailFromStatus(std::nullopt).text, u"Not started"_s);
    QCOMPARE(models::unverified().text, u"Unverified"_s);
    QCOMPARE(models::enabledStatus(true).text, u"Enabled"_s);
    QCOMPARE(models::enabledStatus(true).kind, StatusKind::Success);
    QCOMPARE(models::enabledStatus(false).text, u"Disabled"_s);
    QCOMPARE(models::enabledStatus(false).kind, StatusKind::Stopped);
    QCOMPARE(models::identityTypeText(ses::IdentityType::Domain), u"Domain"_s);
    QCOMPARE(models::identityTypeText(ses::IdentityType::ManagedDomain), u"Domain"_s);
    QCOMPARE(models::identityTypeText(ses::IdentityType::EmailAddress), u"Email address"_s);
}

void TestStatusTexts::saysDatesInLocalTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::newRow("Greenwich") << "UTC"_ba << u"October 3, 2025 at 09:12 (UTC+00:00)"_s;
    QTest::newRow("east") << "Asia/Kathmandu"_ba << u"October 3, 2025 at 14:57 (UTC+05:45)"_s;
    QTest::newRow("west") << "America/St_Johns"_ba << u"October 3, 2025 at 06:42 (UTC-02:30)"_s;
    QTest::newRow("yesterday") << "Pacific/Pago_Pago"_ba << u"October 2, 2025 at 22:12 (UTC-11:00)"_s;
}

void TestStatusTexts::saysDatesInLocalTime()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    const QByteArray usual = qgetenv("TZ");
    qputenv("TZ", zone);
    const QString said = models::dateText(QDateTime::fromString(u"2025-10-03T09:12:44Z"_s, Qt::ISODate));
    usual.isNull() ? qunsetenv("TZ") : qputenv("TZ", usual);
    QCOMPARE(said, text);
}

void TestStatusTexts::saysThatThereIsNoDate()
{
    QCOMPARE(models::dateText({}), u"-"_s);
}

QTEST_GUILESS_MAIN(TestStatusTexts)
#include "tst_statustexts.moc"
