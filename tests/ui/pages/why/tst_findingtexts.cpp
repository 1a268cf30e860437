#include "ui/pages/why/findingtexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using route53::RecordType;
using simulation::RecordCause;
using simulation::RecordFinding;
using simulation::RecordFound;
using ui::WhySubject;

/// Causes in plain words (visual.md 13.5).
class TestFindingTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysCauses_data();
    void saysCauses();
    void saysWhatWasFound_data();
    void saysWhatWasFound();
    void offersAFix_data();
    void offersAFix();
    void writesAReport();
};

namespace {

RecordFinding finding(RecordCause cause, const QString &detail = {})
{
    return {.name = u"t._domainkey.a.org"_s, .expected = u"t.dkim.amazonses.com"_s, .cause = cause, .detail = detail};
}

RecordFinding doubled()
{
    return finding(RecordCause::NameDoubled, u"t._domainkey.a.org.a.org"_s);
}

RecordFinding secondMx()
{
    return {.type = RecordType::MX,
            .name = u"mail.a.org"_s,
            .expected = u"10 feedback-smtp.us-east-1.amazonses.com"_s,
            .found = RecordFound::SeveralRecords,
            .values = {u"10 feedback-smtp.us-east-1.amazonses.com"_s, u"20 mx2.a.org"_s},
            .cause = RecordCause::SecondMx};
}

RecordFinding spf(RecordCause cause)
{
    RecordFinding result = finding(cause);
    result.type = RecordType::TXT;
    return result;
}

} // namespace

void TestFindingTexts::saysCauses_data()
{
    QTest::addColumn<RecordFinding>("finding");
    QTest::addColumn<WhySubject>("subject");
    QTest::addColumn<QString>("text");
    RecordFinding later = finding(RecordCause::NotYetVisible);
    later.visibleFrom = QDateTime::fromString(u"2025-11-22T01:54:00Z"_s, Qt::ISODate);
    const auto dkim = WhySubject::Dkim;
    const auto mailFrom = WhySubject::MailFrom;
    // clang-format off
    QTest::newRow("right") << finding(RecordCause::AsExpected) << dkim << u"The record is right."_s;
    QTest::newRow("missing") << finding(RecordCause::Missing) << dkim << u"The record is missing."_s;
    QTest::newRow("doubled") << doubled() << dkim << u"Domain name doubled: the zone’s name was added to a full name."_s;
    QTest::newRow("type") << finding(RecordCause::WrongType, u"A"_s) << dkim << u"Wrong type: the record is A."_s;
    QTest::newRow("target") << finding(RecordCause::WrongTarget) << dkim << u"Wrong target: the record points to another mail service."_s;
    QTest::newRow("target of MX") << secondMx() << mailFrom << u"More than one MX record. SES accepts exactly one, the feedback host of its Region."_s;
    QTest::newRow("feedback host") << finding(RecordCause::WrongTarget) << mailFrom << u"Wrong target: it is not the feedback host of a Region."_s;
    QTest::newRow("region") << finding(RecordCause::OtherRegion, u"eu-west-1"_s) << dkim << u"Wrong Region: the target belongs to eu-west-1."_s;
    QTest::newRow("quotes") << finding(RecordCause::QuotesOrSpaces) << dkim << u"Quotes or spaces stand in the value."_s;
    QTest::newRow("server") << finding(RecordCause::ServerFails) << dkim << u"The DNS server fails."_s;
    QTest::newRow("later") << later << dkim << u"Not yet visible: the change is seen from 2025-11-22 01:54 UTC on."_s;
    QTest::newRow("private") << finding(RecordCause::PrivateZoneOnly) << dkim << u"Private zone only: SES does not see the record there."_s;
    QTest::newRow("fault") << finding(RecordCause::Fault) << dkim << u"A DNS fault that is switched on pretends it."_s;
    QTest::newRow("SPF right") << spf(RecordCause::AsExpected) << mailFrom << u"Not needed for the status. SPF passes."_s;
    QTest::newRow("SPF missing") << spf(RecordCause::Missing) << mailFrom << u"The record is missing. It is not needed for the status, but SPF fails."_s;
    QTest::newRow("TXT of a key") << spf(RecordCause::Missing) << dkim << u"The record is missing."_s;
    // clang-format on
}

void TestFindingTexts::saysCauses()
{
    QFETCH(RecordFinding, finding);
    QFETCH(WhySubject, subject);
    QFETCH(QString, text);
    QCOMPARE(ui::causeText(finding, subject), text);
}

void TestFindingTexts::saysWhatWasFound_data()
{
    QTest::addColumn<RecordFinding>("finding");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("lines");
    RecordFinding right = finding(RecordCause::AsExpected);
    right.found = RecordFound::AsExpected;
    right.values = {u"t.dkim.amazonses.com"_s};
    RecordFinding wrong = finding(RecordCause::WrongTarget);
    wrong.found = RecordFound::WrongValue;
    wrong.values = {u"x.org"_s};
    RecordFinding noType = finding(RecordCause::Missing);
    noType.error = ses::VerificationError::TypeNotFound;
    RecordFinding silent = finding(RecordCause::ServerFails);
    silent.found = RecordFound::NoAnswer;
    // clang-format off
    QTest::newRow("right") << right << u"As expected"_s << QStringList{u"t.dkim.amazonses.com"_s};
    QTest::newRow("wrong") << wrong << u"Wrong value"_s << QStringList{u"x.org"_s};
    QTest::newRow("missing") << finding(RecordCause::Missing) << u"Not found"_s << QStringList{u"Nothing. The name does not exist."_s};
    QTest::newRow("no type") << noType << u"Not found"_s << QStringList{u"Nothing. The name has no record of this type."_s};
    QTest::newRow("doubled") << doubled() << u"Not found"_s << QStringList{u"Nothing here, but at"_s, u"t._domainkey.a.org.a.org"_s};
    QTest::newRow("silent") << silent << u"No answer"_s << QStringList();
    // clang-format on
}

void TestFindingTexts::saysWhatWasFound()
{
    QFETCH(RecordFinding, finding);
    QFETCH(QString, status);
    QFETCH(QStringList, lines);
    QCOMPARE(ui::foundStatus(finding).text, status);
    QCOMPARE(ui::foundLines(finding), lines);
}

void TestFindingTexts::offersAFix_data()
{
    QTest::addColumn<RecordFinding>("finding");
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("hint");
    QTest::newRow("missing") << finding(RecordCause::Missing) << u"Create record"_s << QString();
    QTest::newRow("target") << finding(RecordCause::WrongTarget) << u"Replace value"_s << QString();
    QTest::newRow("type") << finding(RecordCause::WrongType) << u"Replace record"_s << QString();
    QTest::newRow("doubled") << doubled() << u"Rename record"_s << u"Name without the second .a.org"_s;
    QTest::newRow("second MX") << secondMx() << u"Delete 20 mx2.a.org"_s
                               << u"Keep only 10 feedback-smtp.us-east-1.amazonses.com."_s;
    QTest::newRow("right") << finding(RecordCause::AsExpected) << QString() << QString();
    QTest::newRow("server") << finding(RecordCause::ServerFails) << QString() << QString();
}

void TestFindingTexts::offersAFix()
{
    QFETCH(RecordFinding, finding);
    QFETCH(QString, fix);
    QFETCH(QString, hint);
    QCOMPARE(ui::fixText(finding), fix);
    QCOMPARE(ui::fixHint(finding), hint);
}

void TestFindingTexts::writesAReport()
{
    RecordFinding missing = finding(RecordCause::Missing);
    missing.error = ses::VerificationError::HostNotFound;
    QCOMPARE(ui::reportText(u"a.org"_s, {missing}, WhySubject::Dkim),
             u"Why a.org is not verified\n"
             "\n"
             "Asked: CNAME t._domainkey.a.org\n"
             "Found: Not found\n"
             "  Nothing. The name does not exist.\n"
             "Cause: The record is missing. (HOST_NOT_FOUND)\n"
             "Needed: t._domainkey.a.org CNAME t.dkim.amazonses.com\n"_s);
}

QTEST_GUILESS_MAIN(TestFindingTexts)
#include "tst_findingtexts.moc"
