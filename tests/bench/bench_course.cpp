#include "report.h"

#include "core/client/service.h"
#include "core/ses/identities.h"
#include "core/simulation/clock.h"
#include "core/simulator/course/course.h"
#include "core/simulator/identities/freshidentity.h"
#include "core/simulator/simulatorthread.h"
#include "core/store/identities/identityrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;

/// A jump of the clock over the end of many searches, and what others wait for meanwhile.
namespace {

const QDateTime start = QDateTime::fromString(u"2026-01-05T08:00:00Z"_s, Qt::ISODate);

/// Domains whose search began within the last minutes; nobody publishes their records.
void fill(store::Database &database, int count)
{
    store::put(database, store::ClockRow{.virtualAnchor = start, .wallAnchor = start, .isRunning = false});
    const simulator::Scope scope;
    store::IdentityRepository identities(database, scope.account, scope.region);
    simulator::Generator generator(database);
    for (int i = 0; i < count; ++i) {
        identities.put(simulator::freshIdentity(u"pending%1.example.com"_s.arg(i), scope.region,
                                                start.addMSecs(-i * qint64(7)), generator));
    }
    simulator::Context context{scope, start, database};
    simulator::course::planAll(context);
}

void measure(bench::Report &report, int size)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    simulator::SimulatorThread simulator({
        .open = [file] { return store::Database::openSqlite(file); },
        .prepare = [size](store::Database &database) { fill(database, size); },
        .wall = simulator::systemClock(),
        .quotas = {.identities = 1'000'000},
    });
    const client::Service ses(simulator.transport());
    QList<double> waits;
    const double all = bench::millisecondsOf([&] {
        ses.call<simulation::JumpClock>({.seconds = 72 * 3600}).waitForFinished();
        for (int i = 0; ses.call<simulation::GetClock>({}).result()->jump; ++i) {
            waits += bench::millisecondsOf(
                [&] { ses.call<ses::GetEmailIdentity>({u"pending%1.example.com"_s.arg(i % size)}).waitForFinished(); });
        }
    });
    const auto events = ses.call<simulation::GetClock>({}).result()->lastJump->eventsDone;
    report.add(u"jump of 72 h, as many pending domains"_s, size, all, u"ms"_s, u"2,000 ms with 10,000"_s);
    report.add(u"   events played"_s, size, double(events), u""_s);
    std::ranges::sort(waits);
    if (waits.isEmpty())
        waits += 0;
    report.add(u"GetEmailIdentity meanwhile: 99 of 100 within"_s, size, waits[waits.size() * 99 / 100], u"ms"_s,
               u"20 ms"_s);
    report.add(u"   the longest"_s, size, waits.last());

    // The yardstick: as many rows changed and as many written by SQLite alone, in transactions of a hundred.
    const auto database = store::Database::openSqlite(file);
    database->execute(u"CREATE TABLE yardstick (number INTEGER PRIMARY KEY, text TEXT)"_s);
    report.add(u"   yardstick: an update and an insert each by SQLite alone"_s, size, bench::millisecondsOf([&] {
                   for (int i = 0; i < size; i += 100) {
                       store::Transaction transaction(*database);
                       for (int j = i; j < i + 100; ++j) {
                           database->run(u"UPDATE identities SET status = 'PENDING' WHERE account = '123456789012' "
                                         "AND region = 'us-east-1' AND name = ?"_s,
                                         u"pending%1.example.com"_s.arg(j));
                           database->run(u"INSERT INTO yardstick VALUES (?, 'happened')"_s, j);
                       }
                       transaction.commit();
                   }
               }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto sizes = bench::sizesFrom(QCoreApplication::arguments(), {1'000, 10'000});
    bench::Report report(u"Jumps of the clock, in this process"_s, sizes);
    for (const int size : sizes)
        measure(report, size);
    report.print();
}
