#include "ways.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ways;

/// Every transition of a MAIL FROM domain (console.md 18.4): what happened before, and what is so afterwards.
class TestMailFromCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAMailFromDomainItsWay_data();
    void takesAMailFromDomainItsWay();
    void takesTheHostOfAnyRegion();
};

namespace {

void mailFromStep(CourseCase &aws, const QString &word)
{
    const auto put = [&](const QByteArray &body) {
        QCOMPARE(aws.refusal("PUT", "/v2/email/identities/example.com/mail-from", body), u"200"_s);
    };
    if (word == "set"_L1)
        put(R"({"MailFromDomain":"bounce.example.com"})");
    else if (word == "set2"_L1)
        put(R"({"MailFromDomain":"other.example.com"})");
    else if (word == "unset"_L1)
        put("{}");
    else if (word == "mx"_L1)
        aws.publish(mailFromDomain, CourseCase::Type::MX, {feedbackHost});
    else if (word == "mx2"_L1)
        aws.publish(mailFromDomain, CourseCase::Type::MX, {feedbackHost, u"20 mx.example.com"_s});
    else if (word == "wrong"_L1)
        aws.publish(mailFromDomain, CourseCase::Type::MX, {u"10 mx.example.com"_s});
    else if (word == "none"_L1)
        aws.publish(mailFromDomain, CourseCase::Type::MX, {});
    else
        step(aws, word);
}

} // namespace

void TestMailFromCourse::takesAMailFromDomainItsWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("status"); // empty: none is set
    QTest::addColumn<QString>("told"); // the states that mails told of
    QTest::addColumn<QString>("lastEntry"); // about it
    const auto set = u"MAIL_FROM_STATUS PENDING WINDOW"_s;
    const auto found = u"MAIL_FROM_STATUS PENDING SUCCESS DNS_CHECK"_s;
    const auto lost = u"MAIL_FROM_STATUS SUCCESS TEMPORARY_FAILURE DNS_CHECK"_s;
    const auto ended = u"MAIL_FROM_STATUS PENDING FAILED 72_HOURS_ENDED"_s;
    // clang-format off
    QTest::newRow("M0 not set") << u"create"_s << QString() << QString() << QString();
    QTest::newRow("M1 set") << u"create set"_s << u"PENDING"_s << QString() << set;
    QTest::newRow("M2 found") << u"create set mx +1m"_s << u"SUCCESS"_s << u"SUCCESS"_s << found;
    QTest::newRow("M2 not before the check") << u"create set mx +59s"_s << u"PENDING"_s << QString() << set;
    QTest::newRow("M2 not beside another") << u"create set mx2 +1h"_s << u"PENDING"_s << QString() << set;
    QTest::newRow("M3 72 hours") << u"create set +72h"_s << u"FAILED"_s << u"FAILURE"_s << ended;
    QTest::newRow("M3 no more checks") << u"create set +72h mx +99h"_s << u"FAILED"_s << u"FAILURE"_s << ended;
    QTest::newRow("M4 gone") << u"create set mx +1m none +1h"_s << u"TEMPORARY_FAILURE"_s << u"SUCCESS TEMPORARY_FAILURE"_s << lost;
    QTest::newRow("M4 another") << u"create set mx +1m wrong +1h"_s << u"TEMPORARY_FAILURE"_s << u"SUCCESS TEMPORARY_FAILURE"_s << lost;
    QTest::newRow("M4 a second") << u"create set mx +1m mx2 +1h"_s << u"TEMPORARY_FAILURE"_s << u"SUCCESS TEMPORARY_FAILURE"_s << lost;
    QTest::newRow("M4 not before the recheck") << u"create set mx +1m mx2 +59m"_s << u"SUCCESS"_s << u"SUCCESS"_s << found;
    QTest::newRow("M5 right again") << u"create set mx +1m none +1h mx +1m"_s << u"SUCCESS"_s
                                    << u"SUCCESS TEMPORARY_FAILURE SUCCESS"_s << u"MAIL_FROM_STATUS TEMPORARY_FAILURE SUCCESS DNS_CHECK"_s;
    QTest::newRow("M6 72 hours") << u"create set mx +1m none +1h +72h"_s << u"FAILED"_s << u"SUCCESS TEMPORARY_FAILURE FAILURE"_s
                                 << u"MAIL_FROM_STATUS TEMPORARY_FAILURE FAILED 72_HOURS_ENDED"_s;
    QTest::newRow("M7 saved again") << u"create set +72h set"_s << u"PENDING"_s << u"FAILURE"_s << u"MAIL_FROM_STATUS FAILED PENDING WINDOW"_s;
    QTest::newRow("M7 saved again and found") << u"create set +72h set mx +1m"_s << u"SUCCESS"_s << u"FAILURE SUCCESS"_s << found;
    QTest::newRow("another domain") << u"create set mx +1m set2"_s << u"PENDING"_s << u"SUCCESS"_s << set;
    QTest::newRow("M8 taken away") << u"create set mx +1m unset +99h"_s << QString() << u"SUCCESS"_s << u"MAIL_FROM_STATUS SUCCESS WINDOW"_s;
    // clang-format on
}

void TestMailFromCourse::takesAMailFromDomainItsWay()
{
    QFETCH(QString, way);
    CourseCase aws;
    for (const QString &word : way.split(u' '))
        mailFromStep(aws, word);
    const auto row = aws.stored(domain);
    QTEST(row.mailFromStatus ? QString(wire::wireName(*row.mailFromStatus)) : QString(), "status");
    QStringList told;
    for (const QString &subject : aws.mails().filter(u"MAIL FROM"_s))
        told += subject.section(u": "_s, 1).section(u" in "_s, 0, 0).replace(u' ', u'_');
    QTEST(told.join(u' '), "told");
    QTEST(aws.journal().filter(u"MAIL_FROM"_s).value(aws.journal().filter(u"MAIL_FROM"_s).size() - 1), "lastEntry");
}

void TestMailFromCourse::takesTheHostOfAnyRegion()
{
    CourseCase aws;
    for (const QString &word : u"create set"_s.split(u' '))
        mailFromStep(aws, word);
    aws.publish(mailFromDomain, CourseCase::Type::MX, {u"5 Feedback-SMTP.eu-west-1.amazonses.com."_s});
    aws.pass(1min);
    QCOMPARE(aws.stored(domain).mailFromStatus, VerificationStatus::Success);
}

QTEST_GUILESS_MAIN(TestMailFromCourse)
#include "tst_mailfromcourse.moc"
