#include "../campaign.h"
#include "program.h"
#include "statedump.h"

#include "core/client/service.h"
#include "core/simulation/clock.h"
#include "core/simulator/course/course.h"
#include "core/simulator/course/expectedrecords.h"
#include "core/simulator/dns/domainnames.h"
#include "core/simulator/identities/freshidentity.h"
#include "core/simulator/state.h"
#include "core/store/course/journal.h"
#include "core/store/dns/dnszones.h"
#include "core/store/dns/recordsets.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A jump in programs of their own: that several take part in, that are killed in the middle of it. The campaign runs a
/// twentieth of its length; all of it with SES_WHOLE_CAMPAIGNS=1.
class TestJumping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void happensOnceWithTwoPrograms();
    void goesOnWhereItWasKilled();
    void isTakenOverByWhoIsThere();

private:
    QString copyOfState(const QString &name);

    QTemporaryDir m_folder;
    QString m_source;
    QByteArray m_end; ///< what an undisturbed jump comes to
    int m_duration = 0; ///< of that, in milliseconds
};

namespace {

const auto account = u"123456789012"_s;
const auto region = u"us-east-1"_s;
const QDateTime start = QDateTime::fromString(u"2026-01-05T08:00:00Z"_s, Qt::ISODate);
const auto target = u"2026-01-09T08:00:00Z"_s;
constexpr int count = 3000;

/// Pending domains that were made one a minute before the start; the records of every third are there, some of those
/// of every third.
void fill(store::Database &database)
{
    store::put(database, store::ClockRow{.virtualAnchor = start, .wallAnchor = start, .isRunning = false});
    simulator::Generator generator(database);
    generator.seed(3);
    store::DnsZoneRow zone{.account = account,
                           .id = u"all"_s,
                           .kind = store::ZoneKind::Other,
                           .name = u"example"_s,
                           .sortKey = simulator::dns::sortKeyOf(u"example"_s)};
    store::DnsZoneRepository(database, account).put(zone);
    store::IdentityRepository identities(database, account, region);
    QList<store::RecordSetRow> records;
    for (int i = 0; i < count; ++i) {
        auto row =
            simulator::freshIdentity(u"d%1.example"_s.arg(i), region, start.addSecs(-60 * (i % 1000)), generator);
        identities.put(row);
        const auto expected = simulator::dkimRecords(row);
        for (int j = 0; j < (i % 3 == 0 ? 3 : i % 3); ++j) {
            route53::ResourceRecordSet set{.name = expected[j].name, .type = expected[j].type, .ttl = 300};
            set.resourceRecords = QList<route53::ResourceRecord>{{expected[j].value}};
            records += store::RecordSetRow::of(set, simulator::dns::sortKeyOf(set.name));
        }
    }
    store::RecordSetRepository(database, zone).write({}, records);
    simulator::Context context{{}, start, database};
    simulator::course::planAll(context);
}

QByteArray endOf(const QString &file)
{
    return dumpOf(*store::Database::openSqlite(file));
}

/// True when all has happened that was due when the clock shows what it does.
bool isCaughtUp(store::Database &database)
{
    const store::Snapshot snapshot(database);
    const auto due = store::nextDue(database);
    return !due || *due > store::findClock(database)->virtualAnchor;
}

/// What in a state is not as its journal tells; empty: it is.
QString oddity(store::Database &database)
{
    const store::Snapshot snapshot(database);
    QHash<QString, ses::VerificationStatus> told;
    QDateTime last = start;
    auto entries = store::Journal(database, account).before({}, 100'000);
    std::ranges::reverse(entries);
    for (const auto &entry : entries) {
        if (entry.what != simulation::Happening::DkimStatus)
            continue;
        if (told.value(entry.identity, ses::VerificationStatus::Pending) != entry.from)
            return entry.identity + u" came from another status than it was in"_s;
        if (entry.time < last)
            return entry.identity + u" comes before what came before it"_s;
        told.insert(entry.identity, *entry.to);
        last = entry.time;
    }
    const auto clock = store::findClock(database);
    if (clock->jumpTarget)
        return u"a jump is still under way"_s;
    if (clock->virtualAnchor < last)
        return u"the clock stands before what happened"_s;
    if (const auto due = store::nextDue(database); due && *due < clock->virtualAnchor)
        return u"what was due has not happened"_s;
    for (const auto &row : store::IdentityRepository(database, account, region).after({}, count)) {
        if (row.dkimStatus != told.value(row.name, ses::VerificationStatus::Pending))
            return row.name + u" is in another status than the journal tells"_s;
    }
    return {};
}

} // namespace

void TestJumping::initTestCase()
{
    m_source = m_folder.filePath(u"source.db"_s);
    {
        const auto state = simulator::openState({.file = m_source, .scenario = u"empty"_s});
        const auto database = store::Database::openSqlite(m_source);
        store::Transaction transaction(*database);
        fill(*database);
        transaction.commit();
    }
    const QString file = copyOfState(u"undisturbed"_s);
    Program program({file, u"jump"_s, target});
    QElapsedTimer timer;
    timer.start();
    program.go();
    QVERIFY2(program.finish(), program.complaint());
    m_duration = int(timer.elapsed());
    m_end = endOf(file);
    QVERIFY(m_end.contains("|FAILED|") && m_end.contains("|SUCCESS|"));
}

QString TestJumping::copyOfState(const QString &name)
{
    const QString file = m_folder.filePath(name + u".db"_s);
    return QFile::copy(m_source, file) ? file : QString();
}

void TestJumping::happensOnceWithTwoPrograms()
{
    const QString file = copyOfState(u"shared"_s);
    Program one({file, u"jump"_s, target}), other({file, u"jump"_s, target});
    one.go();
    other.go();
    QVERIFY2(one.finish(), one.complaint());
    QVERIFY2(other.finish(), other.complaint());
    const auto database = store::Database::openSqlite(file);
    QCOMPARE(oddity(*database), QString());
    const auto twice =
        store::numberOf(database->run(u"SELECT COUNT(*) FROM (SELECT 1 FROM journal WHERE what = 'DKIM_STATUS' "
                                      "GROUP BY identity, from_status, to_status HAVING COUNT(*) > 1) AS twice"_s));
    QCOMPARE(twice, 0);
    QVERIFY2(endOf(file) == m_end, differenceOf(m_end, endOf(file)));
}

void TestJumping::goesOnWhereItWasKilled()
{
    const int rounds = roundsOf(200);
    int killed = 0, between = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString file = copyOfState(u"killed%1"_s.arg(round));
        Program victim({file, u"jump"_s, target});
        victim.go();
        killed += victim.killAfter(QRandomGenerator::global()->bounded(m_duration + 1));
        {
            const auto state = simulator::openState({.file = file}); // the first to come: the jump is over
            const auto database = store::Database::openSqlite(file);
            QTRY_VERIFY(isCaughtUp(*database)); // with what was due at the very moment of the last piece
            QCOMPARE(oddity(*database), QString());
            const auto clock = store::findClock(*database);
            between += clock->virtualAnchor > start && clock->virtualAnchor.toString(Qt::ISODate) < target;
        }
        Program next({file, u"jump"_s, target});
        next.go();
        QVERIFY2(next.finish(), next.complaint());
        const auto end = endOf(file);
        QVERIFY2(end == m_end, differenceOf(m_end, end));
        QFile::remove(file);
    }
    qInfo("%d kills within %d ms, %d of them before the end, %d in the middle of the jump: going on came to the same",
          rounds, m_duration, killed, between);
}

void TestJumping::isTakenOverByWhoIsThere()
{
    const QString file = copyOfState(u"abandoned"_s);
    const auto state = simulator::openState({.file = file});
    Program victim({file, u"jump"_s, target});
    victim.go();
    victim.killAfter(m_duration / 3);
    const client::Service ses(state.simulator->transport());
    ses.call<simulation::JumpClock>({.time = QDateTime::fromString(target, Qt::ISODate)}).waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(!ses.call<simulation::GetClock>({}).result()->jump, 60'000);
    QVERIFY2(endOf(file) == m_end, differenceOf(m_end, endOf(file)));
}

QTEST_GUILESS_MAIN(TestJumping)
#include "tst_jumping.moc"
