#include "core/models/happenings.h"
#include "core/models/times.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ses::DkimSigningKeyLength;
using ses::VerificationError;
using ses::VerificationStatus;
using simulation::Cause;
using simulation::Event;
using simulation::Happening;
using simulation::JournalEntry;

/// What is due and what happened, in words (visual.md 13.3).
class TestHappenings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsDue_data();
    void saysWhatIsDue();
    void saysWhatHappened_data();
    void saysWhatHappened();
    void saysCauses_data();
    void saysCauses();
    void saysSpans_data();
    void saysSpans();
    void saysMoments();
};

void TestHappenings::saysWhatIsDue_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("text");
    const auto pending = VerificationStatus::Pending;
    const auto failed = VerificationStatus::Failed;
    const auto success = VerificationStatus::Success;
    // clang-format off
    QTest::newRow("link") << Event{.what = Happening::IdentityStatus, .from = pending, .to = failed, .cause = Cause::LinkLapsed}
                          << u"Verification link lapses: Pending to Failure"_s;
    QTest::newRow("72 hours") << Event{.what = Happening::DkimStatus, .from = pending, .to = failed, .identityFrom = pending, .identityTo = failed, .cause = Cause::WindowEnded}
                              << u"72 hours end: Pending to Failure"_s;
    QTest::newRow("72 hours of DKIM alone") << Event{.what = Happening::DkimStatus, .from = pending, .to = failed, .cause = Cause::WindowEnded}
                                            << u"72 hours end: DKIM Pending to Failed"_s;
    QTest::newRow("72 hours of MAIL FROM") << Event{.what = Happening::MailFromStatus, .subject = u"m.a.org"_s, .from = pending, .to = failed, .cause = Cause::WindowEnded}
                                           << u"72 hours end: MAIL FROM Pending to Failed"_s;
    QTest::newRow("check") << Event{.what = Happening::DkimStatus, .from = pending, .to = success, .identityFrom = pending, .identityTo = success, .cause = Cause::DnsCheck}
                           << u"DNS check: Pending to Verified"_s;
    QTest::newRow("rotation to 2048") << Event{.what = Happening::CurrentKeyLength, .keyLength = DkimSigningKeyLength::Rsa2048Bit}
                                      << u"Key rotation: RSA_1024_BIT to RSA_2048_BIT"_s;
    QTest::newRow("rotation to 1024") << Event{.what = Happening::CurrentKeyLength, .keyLength = DkimSigningKeyLength::Rsa1024Bit}
                                      << u"Key rotation: RSA_2048_BIT to RSA_1024_BIT"_s;
    QTest::newRow("propagation") << Event{.what = Happening::PropagationEnd, .subject = u"x.a.org"_s} << u"Change of x.a.org becomes visible"_s;
    // clang-format on
}

void TestHappenings::saysWhatIsDue()
{
    QFETCH(Event, event);
    QFETCH(QString, text);
    QCOMPARE(models::eventText(event), text);
}

void TestHappenings::saysWhatHappened_data()
{
    QTest::addColumn<JournalEntry>("entry");
    QTest::addColumn<QString>("text");
    const auto pending = VerificationStatus::Pending;
    const auto success = VerificationStatus::Success;
    const auto temporary = VerificationStatus::TemporaryFailure;
    // clang-format off
    QTest::newRow("domain created") << JournalEntry{.what = Happening::IdentityCreated, .to = pending} << u"Identity created: Pending"_s;
    QTest::newRow("address created") << JournalEntry{.what = Happening::IdentityCreated, .to = pending, .mailSent = true} << u"Identity created; verification mail sent"_s;
    QTest::newRow("restored") << JournalEntry{.what = Happening::IdentityRestored} << u"Identity restored"_s;
    QTest::newRow("deleted") << JournalEntry{.what = Happening::IdentityDeleted} << u"Identity deleted"_s;
    QTest::newRow("address verified") << JournalEntry{.what = Happening::IdentityStatus, .from = pending, .to = success} << u"Identity: Pending to Verified"_s;
    QTest::newRow("DKIM lost") << JournalEntry{.what = Happening::DkimStatus, .from = success, .to = temporary, .error = VerificationError::HostNotFound}
                               << u"DKIM: Successful to Temporary Failure (HOST_NOT_FOUND)"_s;
    QTest::newRow("MAIL FROM set") << JournalEntry{.what = Happening::MailFromStatus, .subject = u"mail.a.org"_s, .to = pending} << u"MAIL FROM mail.a.org: Pending"_s;
    QTest::newRow("MAIL FROM found") << JournalEntry{.what = Happening::MailFromStatus, .subject = u"mail.a.org"_s, .from = pending, .to = success} << u"MAIL FROM mail.a.org: Pending to Successful"_s;
    QTest::newRow("MAIL FROM removed") << JournalEntry{.what = Happening::MailFromStatus, .subject = u"mail.a.org"_s, .from = pending} << u"MAIL FROM mail.a.org removed"_s;
    QTest::newRow("length") << JournalEntry{.what = Happening::NextKeyLength, .keyLength = DkimSigningKeyLength::Rsa2048Bit} << u"Next signing length set to RSA_2048_BIT"_s;
    QTest::newRow("rotation") << JournalEntry{.what = Happening::CurrentKeyLength, .keyLength = DkimSigningKeyLength::Rsa1024Bit} << u"Key rotation: current signing length is RSA_1024_BIT"_s;
    QTest::newRow("key") << JournalEntry{.what = Happening::NewKey, .to = pending} << u"New DKIM key: Pending"_s;
    QTest::newRow("mail") << JournalEntry{.what = Happening::VerificationMailSent} << u"Verification mail sent again"_s;
    QTest::newRow("visible") << JournalEntry{.what = Happening::PropagationEnd, .subject = u"x.a.org"_s} << u"Change of x.a.org became visible"_s;
    QTest::newRow("force removed") << JournalEntry{.what = Happening::ForceRemoved} << u"Force removed"_s;
    QTest::newRow("scenario") << JournalEntry{.what = Happening::ScenarioLoaded, .subject = u"f0"_s} << u"Scenario f0 loaded"_s;
    // clang-format on
}

void TestHappenings::saysWhatHappened()
{
    QFETCH(JournalEntry, entry);
    QFETCH(QString, text);
    QCOMPARE(models::journalText(entry), text);
}

void TestHappenings::saysCauses_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("text");
    QTest::newRow("window") << Cause::Window << u"Window"_s;
    QTest::newRow("endpoint") << Cause::Endpoint << u"Endpoint"_s;
    QTest::newRow("check") << Cause::DnsCheck << u"DNS check"_s;
    QTest::newRow("clock") << Cause::Clock << u"Clock"_s;
    QTest::newRow("followed") << Cause::LinkFollowed << u"Link followed"_s;
    QTest::newRow("lapsed") << Cause::LinkLapsed << u"Link lapsed"_s;
    QTest::newRow("72 hours") << Cause::WindowEnded << u"72 hours ended"_s;
    QTest::newRow("forced") << Cause::Forced << u"Forced"_s;
}

void TestHappenings::saysCauses()
{
    QFETCH(Cause, cause);
    QFETCH(QString, text);
    QCOMPARE(models::causeText(cause), text);
}

void TestHappenings::saysSpans_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("inHours");
    QTest::addColumn<QString>("inDays");
    QTest::newRow("nothing") << qint64(0) << u"less than 1 min"_s << u"less than 1 min"_s;
    QTest::newRow("a second less than a minute") << qint64(59) << u"less than 1 min"_s << u"less than 1 min"_s;
    QTest::newRow("minutes") << qint64(51 * 60 + 59) << u"51 min"_s << u"51 min"_s;
    QTest::newRow("whole hours") << qint64(3 * 3600) << u"3 h"_s << u"3 h"_s;
    QTest::newRow("hours and minutes") << qint64(7 * 3600 + 51 * 60) << u"7 h 51 min"_s << u"7 h 51 min"_s;
    QTest::newRow("over a day") << qint64(34 * 3600 + 26 * 60) << u"34 h 26 min"_s << u"%n days 10 h 26 min"_s;
    QTest::newRow("days and minutes") << qint64(72 * 3600 + 17 * 60) << u"72 h 17 min"_s << u"%n days 17 min"_s;
    QTest::newRow("before") << qint64(-5) << u"less than 1 min"_s << u"less than 1 min"_s;
}

/// Plurals come with the translation; here they stand for their number.
void TestHappenings::saysSpans()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, inHours);
    QFETCH(QString, inDays);
    QCOMPARE(models::hoursText(seconds), inHours);
    const QString days = QString::number(seconds / 86'400);
    QCOMPARE(models::daysText(seconds), inDays.replace(u"%n"_s, days));
}

void TestHappenings::saysMoments()
{
    const QDateTime time = QDateTime::fromString(u"2025-11-22T10:30:05+09:00"_s, Qt::ISODate);
    QCOMPARE(models::tableTime(time), u"2025-11-22 01:30"_s);
    QCOMPARE(models::tableTimeWithSeconds(time), u"2025-11-22 01:30:05"_s);
    QCOMPARE(models::tableTime({}), u"-"_s);
}

QTEST_GUILESS_MAIN(TestHappenings)
#include "tst_happenings.moc"
