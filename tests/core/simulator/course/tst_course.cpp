#include "ways.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ways;

/// What checks find and tell, what is due, and what of it follows when DNS, faults or identities change.
class TestCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChecksFound_data();
    void tellsWhatChecksFound();
    void tellsWhoseAnswerWasWrong();
    void computesTheLastCheck();
    void tellsWhatIsDue();
    void asksOncePerAnswerOfAFaultThatEnds();
    void noticesTheEndOfAPropagation();
    void tellsTheEndOfEachPropagation();
    void followsOnlyWhatItNeeds();
    void restoresWhatWasDue();
    void keepsOldStatesVerified();
};

void TestCourse::tellsWhatChecksFound_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("third");
    QTest::addColumn<QString>("error"); // after a check
    QTest::newRow("nothing there") << u"-"_s << u"-"_s << u"-"_s << u"HOST_NOT_FOUND"_s;
    QTest::newRow("another type") << u"type"_s << u"right"_s << u"right"_s << u"TYPE_NOT_FOUND"_s;
    QTest::newRow("another value") << u"wrong"_s << u"right"_s << u"right"_s << u"INVALID_VALUE"_s;
    QTest::newRow("the server fails") << u"fail"_s << u"right"_s << u"right"_s << u"DNS_SERVER_ERROR"_s;
    QTest::newRow("the first in the order of the tokens") << u"wrong"_s << u"-"_s << u"fail"_s << u"INVALID_VALUE"_s;
    QTest::newRow("the second, if the first is right") << u"right"_s << u"-"_s << u"wrong"_s << u"HOST_NOT_FOUND"_s;
    QTest::newRow("the third") << u"right"_s << u"right"_s << u"fail"_s << u"DNS_SERVER_ERROR"_s;
    QTest::newRow("all right") << u"right"_s << u"right"_s << u"right"_s << QString();
}

void TestCourse::tellsWhatChecksFound()
{
    CourseCase aws;
    go(aws, u"create"_s);
    QCOMPARE(aws.identityOf("example.com").value("VerificationInfo"_L1).toObject(), QJsonObject());
    const auto records = simulator::dkimRecords(aws.stored(domain));
    const char *const columns[] = {"first", "second", "third"};
    for (int i = 0; i < 3; ++i) {
        const QString what = *static_cast<QString *>(QTest::qData(columns[i], qMetaTypeId<QString>()));
        if (what == "right"_L1)
            aws.publish(records[i]);
        else if (what == "wrong"_L1)
            aws.publish(records[i].name, CourseCase::Type::CNAME, {u"elsewhere.example.net"_s});
        else if (what == "type"_L1)
            aws.publish(records[i].name, CourseCase::Type::TXT, {u"\"x\""_s});
        else if (what == "fail"_L1)
            aws.putFault({.name = records[i].name, .kind = u"SERVFAIL"_s});
    }
    aws.pass(59s);
    QCOMPARE(aws.identityOf("example.com").value("VerificationInfo"_L1).toObject(), QJsonObject());
    aws.pass(1s);
    const auto info = aws.identityOf("example.com").value("VerificationInfo"_L1).toObject();
    QTEST(info.value("ErrorType"_L1).toString(), "error");
    QVERIFY(info.contains("LastCheckedTimestamp"_L1));
    aws.pass(200h);
    QTEST(aws.identityOf("example.com").value("VerificationInfo"_L1).toObject().value("ErrorType"_L1).toString(),
          "error"); // it is told after the end, too
}

void TestCourse::tellsWhoseAnswerWasWrong()
{
    CourseCase aws;
    const auto info = [&] { return aws.identityOf("example.com").value("VerificationInfo"_L1).toObject(); };
    go(aws, u"create"_s);
    aws.publish(domain, CourseCase::Type::SOA,
                {u"ns-1.example.net. hostmaster.example.com. 7 7200 900 1209600 86400"_s});
    QCOMPARE(info(), QJsonObject()); // nobody looked
    go(aws, u"+1m"_s);
    QCOMPARE(info().value("ErrorType"_L1).toString(), u"HOST_NOT_FOUND"_s);
    QCOMPARE(wire::printJson(info().value("SOARecord"_L1)),
             R"({"AdminEmail":"hostmaster.example.com","PrimaryNameServer":"ns-1.example.net","SerialNumber":7})");
    aws.publish(domain, CourseCase::Type::SOA, {u"nonsense"_s});
    QVERIFY(!info().contains("SOARecord"_L1));
    aws.publish(domain, CourseCase::Type::SOA, {u"ns-1.example.net. hostmaster.example.com. 8 1 1 1 1"_s});
    QCOMPARE(info().value("SOARecord"_L1).toObject().value("SerialNumber"_L1).toInt(), 8);
    const QString first = simulator::dkimRecords(aws.stored(domain)).first().name;
    aws.putFault({.name = first, .kind = u"SERVFAIL"_s});
    go(aws, u"+1m"_s);
    QCOMPARE(info().value("ErrorType"_L1).toString(), u"DNS_SERVER_ERROR"_s); // which is no answer
    QVERIFY(!info().contains("SOARecord"_L1));
    store::DnsFaultRepository(*aws.database, aws.context.scope.account).remove(first, {});
    aws.tellChange(first);
    go(aws, u"publish +1m"_s);
    QVERIFY(info().contains("LastSuccessTimestamp"_L1));
    QVERIFY(!info().contains("SOARecord"_L1));
}

void TestCourse::computesTheLastCheck()
{
    CourseCase aws;
    const auto last = [&](const char *which) {
        const double moment = aws.identityOf("example.com")
                                  .value("VerificationInfo"_L1)
                                  .toObject()
                                  .value(QLatin1StringView(which))
                                  .toDouble();
        return qRound64(double(aws.context.now.toMSecsSinceEpoch()) / 1000 - moment); // seconds ago
    };
    go(aws, u"create +5m +30s"_s);
    QCOMPARE(last("LastCheckedTimestamp"), 30);
    go(aws, u"publish +30s"_s);
    QCOMPARE(last("LastSuccessTimestamp"), 0);
    go(aws, u"+2h +10m"_s); // hourly now
    QCOMPARE(last("LastCheckedTimestamp"), 600);
    QCOMPARE(last("LastSuccessTimestamp"), 600);
    go(aws, u"lose1 +50m +3m +20s"_s); // lost at the third hour; each minute since
    QCOMPARE(last("LastCheckedTimestamp"), 20);
    QCOMPARE(last("LastSuccessTimestamp"), 3600 + 200);
}

void TestCourse::tellsWhatIsDue()
{
    CourseCase aws;
    const auto due = [&] {
        QStringList lines;
        for (const auto &event : aws.events()) {
            const double seconds = event["Due"_L1].toDouble() - double(aws.context.now.toMSecsSinceEpoch()) / 1000;
            lines += u"%1 %2 %3"_s.arg(QString::number(qRound64(seconds)), event["What"_L1].toString(),
                                       event["To"_L1].toString());
        }
        return lines;
    };
    go(aws, u"create"_s);
    QCOMPARE(due(), QStringList{u"259200 DKIM_STATUS FAILED"_s});
    const auto list = aws.object("GET", "/simulator/events");
    QCOMPARE(list.value("PolledIdentities"_L1).toInt(), 1);
    QCOMPARE(qRound64(list.value("NextCheck"_L1).toDouble() - double(aws.context.now.toMSecsSinceEpoch()) / 1000), 60);
    go(aws, u"+10s publish"_s);
    QCOMPARE(due(), QStringList{u"50 DKIM_STATUS SUCCESS"_s});
    go(aws, u"+50s"_s);
    QCOMPARE(due(), QStringList());
    go(aws, u"lose1"_s);
    QCOMPARE(due(), QStringList{u"3600 DKIM_STATUS TEMPORARY_FAILURE"_s});
    go(aws, u"1024"_s);
    QCOMPARE(due(), (QStringList{u"3600 DKIM_STATUS TEMPORARY_FAILURE"_s, u"86400 CURRENT_KEY_LENGTH "_s}));
    QCOMPARE(aws.ask("DELETE", "/v2/email/identities/example.com").status, 200);
    QCOMPARE(due(), QStringList());
}

void TestCourse::asksOncePerAnswerOfAFaultThatEnds()
{
    CourseCase aws;
    go(aws, u"create publish"_s);
    aws.putFault(
        {.name = simulator::dkimRecords(aws.stored(domain)).first().name, .kind = u"NOT_FOUND"_s, .answersLeft = 5});
    go(aws, u"+5m"_s);
    QCOMPARE(aws.stored(domain).dkimStatus, VerificationStatus::Pending);
    go(aws, u"+1m"_s);
    QCOMPARE(aws.stored(domain).dkimStatus, VerificationStatus::Success);
}

void TestCourse::noticesTheEndOfAPropagation()
{
    CourseCase aws;
    go(aws, u"create publish"_s);
    const QString name = simulator::dkimRecords(aws.stored(domain)).first().name;
    store::DnsFaultRepository faults(*aws.database, aws.context.scope.account);
    faults.put({.name = name, .kind = u"PROPAGATION_DELAY"_s, .delaySeconds = 5400});
    faults.keep({.name = name,
                 .type = u"CNAME"_s,
                 .visibleUntil = aws.context.now.addSecs(5400),
                 .finding = u"NO_SUCH_NAME"_s});
    aws.tellChange(name);
    go(aws, u"+89m"_s);
    QCOMPARE(aws.stored(domain).dkimStatus, VerificationStatus::Pending);
    go(aws, u"+1m"_s);
    QCOMPARE(aws.stored(domain).dkimStatus, VerificationStatus::Success);
    QCOMPARE(aws.journal().sliced(1), // in this order: what is found follows from what is visible
             (QStringList{u"PROPAGATION_END CLOCK"_s, u"DKIM_STATUS PENDING SUCCESS DNS_CHECK"_s}));
}

/// Once for a name, whatever types of it were changed; not where the fault was removed before.
void TestCourse::tellsTheEndOfEachPropagation()
{
    CourseCase aws;
    store::DnsFaultRepository faults(*aws.database, aws.context.scope.account);
    const auto keep = [&](const QString &name, const QString &type, int hours) {
        faults.put({.name = name, .kind = u"PROPAGATION_DELAY"_s, .delaySeconds = 3600 * hours});
        faults.keep({.name = name,
                     .type = type,
                     .visibleUntil = aws.context.now.addSecs(3600 * hours),
                     .finding = u"NO_SUCH_NAME"_s});
        aws.tellChange(name);
    };
    keep(u"c.example"_s, u"A"_s, 3);
    keep(u"a.example"_s, u"A"_s, 1);
    keep(u"a.example"_s, u"TXT"_s, 1);
    keep(u"b.example"_s, u"A"_s, 2);
    QCOMPARE(aws.events().size(), 4);
    const QDateTime start = aws.context.now;
    aws.pass(30min);
    QCOMPARE(aws.journal(), QStringList());
    faults.remove(u"b.example"_s, {});
    aws.tellChange(u"b.example"_s);
    aws.pass(24h);
    QStringList told;
    for (const auto &entry : aws.object("GET", "/simulator/journal").value("Entries"_L1).toArray()) {
        const auto time = QDateTime::fromMSecsSinceEpoch(qRound64(entry["Time"_L1].toDouble() * 1000));
        told.prepend(u"%1 %2 h"_s.arg(entry["Subject"_L1].toString()).arg(start.secsTo(time) / 3600));
    }
    QCOMPARE(told, (QStringList{u"a.example 1 h"_s, u"c.example 3 h"_s}));
    QVERIFY(!store::nextEvent(*aws.database));
}

void TestCourse::followsOnlyWhatItNeeds()
{
    CourseCase aws;
    go(aws, u"create"_s);
    QVERIFY(aws.create(u"sub.example.com"_s));
    const qint64 before = store::lastChange(*aws.database);
    aws.tellChange(u"www.example.com"_s);
    QCOMPARE(aws.changedAfter(before), QStringList());
    aws.publishDkim(u"sub.example.com"_s);
    aws.pass(1min);
    QCOMPARE(aws.stored(u"sub.example.com"_s).status, VerificationStatus::Success);
    QCOMPARE(aws.stored(domain).status, VerificationStatus::Pending);
    store::DnsZoneRepository zones(*aws.database, aws.context.scope.account);
    zones.remove(*zones.findOther(domain));
    aws.tellChange(u"*.example.com"_s);
    aws.pass(1h);
    QCOMPARE(aws.stored(u"sub.example.com"_s).status, VerificationStatus::TemporaryFailure);
}

void TestCourse::restoresWhatWasDue()
{
    CourseCase aws;
    go(aws, u"create +1h"_s);
    const auto due = aws.events();
    QCOMPARE(due.size(), 1);
    QCOMPARE(aws.ask("DELETE", "/v2/email/identities/example.com").status, 200);
    go(aws, u"+1h"_s);
    QCOMPARE(aws.ask("POST", "/simulator/identities/restore", R"({"EmailIdentities":["example.com"]})").status, 200);
    QCOMPARE(aws.events(), due);
    QCOMPARE(aws.journal().sliced(1),
             (QStringList{u"IDENTITY_DELETED WINDOW"_s, u"IDENTITY_RESTORED PENDING WINDOW"_s}));
    go(aws, u"+70h"_s);
    QCOMPARE(aws.stored(domain).status, VerificationStatus::Failed);
}

/// An earlier version knew no DNS, and planned nothing.
void TestCourse::keepsOldStatesVerified()
{
    CourseCase aws;
    go(aws, u"create"_s);
    QVERIFY(aws.create(u"sub.example.com"_s));
    for (const QString &name : {domain, u"sub.example.com"_s}) {
        auto row = aws.stored(name);
        if (name == domain) {
            row.status = row.dkimStatus = VerificationStatus::Success;
            row.mailFromDomain = mailFromDomain;
            row.mailFromStatus = VerificationStatus::Success;
            row.deadline.reset();
        }
        row.dkimSince.reset();
        simulator::identitiesOf(aws.context).put(row);
    }
    aws.database->run(u"DELETE FROM events"_s);
    aws.database->run(u"INSERT INTO unplanned (account, region, name) SELECT account, region, name FROM identities"_s);
    simulator::course::timetable.plan(aws.context);
    QCOMPARE(aws.events().size(), 1); // the end of what is pending
    aws.pass(100h);
    QCOMPARE(statusesOf(aws.stored(domain)), u"SUCCESS SUCCESS"_s);
    QCOMPARE(aws.stored(domain).mailFromStatus, VerificationStatus::Success);
    QCOMPARE(statusesOf(aws.stored(u"sub.example.com"_s)), u"FAILED FAILED"_s);
    QCOMPARE(store::DnsZoneRepository(*aws.database, aws.context.scope.account).other().size(), 1);
}

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
