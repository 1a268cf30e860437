#include "../course/coursecase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is wrong with a record, from what DNS says (visual.md 13.5).
class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCause_data();
    void findsTheCause();
    void tellsOfMailFrom_data();
    void tellsOfMailFrom();
    void tellsOfFaults_data();
    void tellsOfFaults();
    void tellsWhenAChangeIsVisible();
    void tellsWhoWasAsked();
    void tellsOfChecks();
    void hasNothingToTellOfAnAddress();
};

namespace {

const auto domain = u"example.com"_s;

QJsonObject explanation(CourseCase &aws)
{
    return aws.object("GET", "/simulator/identities/example.com/explanation");
}

/// "FOUND CAUSE detail error | value, value" of a record.
QString shown(const QJsonObject &record)
{
    QStringList values;
    for (const auto &value : record.value("Values"_L1).toArray())
        values += value.toString();
    return u"%1 %2 %3 %4 | %5"_s.arg(record.value("Found"_L1).toString(), record.value("Cause"_L1).toString(),
                                     record.value("Detail"_L1).toString(), record.value("Error"_L1).toString(),
                                     values.join(u", "_s));
}

QJsonObject firstOf(const QJsonObject &explanation, const char *group, int number = 0)
{
    return explanation.value(QLatin1StringView(group)).toObject().value("Records"_L1).toArray().at(number).toObject();
}

} // namespace

void TestExplanation::findsTheCause_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value"); // TOKEN stands for the token; empty: nothing is there
    QTest::addColumn<QString>("suffix"); // of the record's name
    QTest::addColumn<QString>("shown");
    QTest::newRow("as expected") << u"CNAME"_s << u"TOKEN.dkim.amazonses.com"_s << QString()
                                 << u"AS_EXPECTED AS_EXPECTED   | TOKEN.dkim.amazonses.com"_s;
    QTest::newRow("missing") << u"CNAME"_s << QString() << QString() << u"NOT_FOUND MISSING  HOST_NOT_FOUND | "_s;
    QTest::newRow("name doubled")
        << u"CNAME"_s << u"TOKEN.dkim.amazonses.com"_s << u".example.com"_s
        << u"NOT_FOUND NAME_DOUBLED TOKEN._domainkey.example.com.example.com HOST_NOT_FOUND | "
           "CNAME TOKEN.dkim.amazonses.com at TOKEN._domainkey.example.com.example.com"_s;
    QTest::newRow("wrong type") << u"TXT"_s << u"\"TOKEN.dkim.amazonses.com\""_s << QString()
                                << u"WRONG_VALUE WRONG_TYPE TXT TYPE_NOT_FOUND | TXT \"TOKEN.dkim.amazonses.com\""_s;
    QTest::newRow("wrong target") << u"CNAME"_s << u"key.mailer.example"_s << QString()
                                  << u"WRONG_VALUE WRONG_TARGET  INVALID_VALUE | key.mailer.example"_s;
    QTest::newRow("another Region")
        << u"CNAME"_s << u"TOKEN.dkim.eu-west-1.amazonses.com"_s << QString()
        << u"WRONG_VALUE OTHER_REGION eu-west-1 INVALID_VALUE | TOKEN.dkim.eu-west-1.amazonses.com"_s;
    QTest::newRow("quotes") << u"CNAME"_s << u"\"TOKEN.dkim.amazonses.com\""_s << QString()
                            << u"WRONG_VALUE QUOTES_OR_SPACES  INVALID_VALUE | \"TOKEN.dkim.amazonses.com\""_s;
    QTest::newRow("a space") << u"CNAME"_s << u"TOKEN.dkim.amazonses.com\\040"_s << QString()
                             << u"WRONG_VALUE QUOTES_OR_SPACES  INVALID_VALUE | TOKEN.dkim.amazonses.com\\040"_s;
}

void TestExplanation::findsTheCause()
{
    QFETCH(QString, value);
    QFETCH(QString, suffix);
    QFETCH(QString, type);
    QFETCH(QString, shown);
    CourseCase aws;
    QVERIFY(aws.create(domain));
    const auto record = simulator::dkimRecords(aws.stored(domain)).first();
    const QString token = record.name.section(u'.', 0, 0);
    aws.publish(u"www.example.com"_s, CourseCase::Type::A, {u"192.0.2.1"_s}); // the zone is there
    if (!value.isEmpty()) {
        aws.publish(record.name + suffix, *wire::fromWireName<CourseCase::Type>(type),
                    {QString(value).replace(u"TOKEN"_s, token)});
    }
    QCOMPARE(::shown(firstOf(explanation(aws), "Dkim")), shown.replace(u"TOKEN"_s, token));
}

void TestExplanation::tellsOfMailFrom_data()
{
    QTest::addColumn<QStringList>("mx");
    QTest::addColumn<QString>("shown");
    const auto right = u"10 feedback-smtp.us-east-1.amazonses.com"_s;
    QTest::newRow("right") << QStringList{right} << u"AS_EXPECTED AS_EXPECTED   | "_s + right;
    QTest::newRow("a second") << QStringList{right, u"20 mx2.example.com"_s}
                              << u"SEVERAL_RECORDS SECOND_MX   | %1, 20 mx2.example.com"_s.arg(right);
    QTest::newRow("another") << QStringList{u"10 mx2.example.com"_s}
                             << u"WRONG_VALUE WRONG_TARGET   | 10 mx2.example.com"_s;
    QTest::newRow("none") << QStringList() << u"NOT_FOUND MISSING   | "_s;
}

void TestExplanation::tellsOfMailFrom()
{
    QFETCH(QStringList, mx);
    CourseCase aws;
    QVERIFY(aws.create(domain));
    QCOMPARE(aws.refusal("PUT", "/v2/email/identities/example.com/mail-from", R"({"MailFromDomain":"m.example.com"})"),
             u"200"_s);
    if (!mx.isEmpty())
        aws.publish(u"m.example.com"_s, CourseCase::Type::MX, mx);
    QTEST(shown(firstOf(explanation(aws), "MailFrom")), "shown");
    aws.publish(u"m.example.com"_s, CourseCase::Type::TXT, {u"\"v=spf1 include:amazonses.com -all\""_s});
    QVERIFY(shown(firstOf(explanation(aws), "MailFrom", 1)).startsWith(u"AS_EXPECTED"_s));
}

void TestExplanation::tellsOfFaults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("shown");
    QTest::newRow("not found") << u"NOT_FOUND"_s << u"NOT_FOUND FAULT NOT_FOUND HOST_NOT_FOUND | "_s;
    QTest::newRow("server fails") << u"SERVFAIL"_s << u"NO_ANSWER FAULT SERVFAIL DNS_SERVER_ERROR | "_s;
    QTest::newRow("wrong value") << u"WRONG_VALUE"_s << u"WRONG_VALUE FAULT WRONG_VALUE INVALID_VALUE | x.example"_s;
}

void TestExplanation::tellsOfFaults()
{
    QFETCH(QString, kind);
    CourseCase aws;
    QVERIFY(aws.create(domain));
    aws.publishDkim(domain);
    aws.putFault(
        {.name = simulator::dkimRecords(aws.stored(domain)).first().name, .kind = kind, .value = u"x.example"_s});
    QTEST(shown(firstOf(explanation(aws), "Dkim")), "shown");
    QVERIFY(shown(firstOf(explanation(aws), "Dkim", 1)).startsWith(u"AS_EXPECTED"_s));
}

void TestExplanation::tellsWhenAChangeIsVisible()
{
    CourseCase aws;
    QVERIFY(aws.create(domain));
    aws.publishDkim(domain);
    const QString name = simulator::dkimRecords(aws.stored(domain)).first().name;
    store::DnsFaultRepository faults(*aws.database, aws.context.scope.account);
    faults.put({.name = name, .kind = u"PROPAGATION_DELAY"_s, .delaySeconds = 600});
    faults.keep(
        {.name = name, .type = u"CNAME"_s, .visibleUntil = aws.context.now.addSecs(600), .finding = u"NO_SUCH_NAME"_s});
    const auto record = firstOf(explanation(aws), "Dkim");
    QCOMPARE(record.value("Cause"_L1).toString(), u"NOT_YET_VISIBLE"_s);
    QCOMPARE(record.value("VisibleFrom"_L1).toDouble(),
             double(aws.context.now.addSecs(600).toMSecsSinceEpoch()) / 1000);
}

void TestExplanation::tellsWhoWasAsked()
{
    CourseCase aws;
    QVERIFY(aws.create(domain));
    QCOMPARE(explanation(aws).value("ZoneKind"_L1).toString(), u"NOBODY"_s);
    const auto record = simulator::dkimRecords(aws.stored(domain)).first();
    aws.publish(record.name, record.type, {record.value}, store::ZoneKind::Private);
    QCOMPARE(explanation(aws).value("ZoneKind"_L1).toString(), u"NOBODY"_s);
    QVERIFY(shown(firstOf(explanation(aws), "Dkim")).startsWith(u"NOT_FOUND PRIVATE_ZONE_ONLY"_s));
    aws.publish(u"www.example.com"_s, CourseCase::Type::A, {u"192.0.2.1"_s});
    QCOMPARE(explanation(aws).value("ZoneKind"_L1).toString(), u"OTHER_DNS"_s);
    aws.publish(u"www.example.com"_s, CourseCase::Type::A, {u"192.0.2.1"_s}, store::ZoneKind::Public);
    const auto answer = explanation(aws);
    QCOMPARE(answer.value("ZoneKind"_L1).toString(), u"HOSTED_ZONE"_s);
    QCOMPARE(answer.value("Zone"_L1).toString(), domain);
    QCOMPARE(answer.value("ZoneId"_L1).toString(), u"ZPUBLICEXAMPLECOM"_s);
}

void TestExplanation::tellsOfChecks()
{
    CourseCase aws;
    QVERIFY(aws.create(domain));
    aws.pass(90s);
    const auto answer = explanation(aws);
    const double now = double(aws.context.now.toMSecsSinceEpoch()) / 1000;
    QCOMPARE(qRound64(now - answer.value("LastCheck"_L1).toDouble()), 30);
    QCOMPARE(qRound64(answer.value("NextCheck"_L1).toDouble() - now), 30);
    QCOMPARE(answer.value("Error"_L1).toString(), u"HOST_NOT_FOUND"_s);
    aws.pass(72h);
    QVERIFY(!explanation(aws).contains("NextCheck"_L1));
}

void TestExplanation::hasNothingToTellOfAnAddress()
{
    CourseCase aws;
    QVERIFY(aws.create(u"ann@example.org"_s));
    const auto answer = aws.object("GET", "/simulator/identities/ann%40example.org/explanation");
    QVERIFY(!answer.contains("Dkim"_L1));
    QVERIFY(!answer.contains("MailFrom"_L1));
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
