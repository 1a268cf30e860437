#include "report.h"
#include "state.h"

#include "core/client/identities/identitydeletion.h"
#include "core/ses/identities.h"
#include "core/simulation/accounts.h"
#include "core/simulation/restoring.h"
#include "core/simulator/simulatorthread.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;

/// What answers the window: the simulator and its state, without HTTP. Rates are those of a disk that flushes
/// at each commit.
namespace {

class Bench
{
public:
    Bench(bench::Report &report, int size)
        : m_report(report)
        , m_size(size)
        , m_simulator({.open = [this] { return store::Database::openSqlite(m_folder.filePath(u"state.db"_s)); },
                       .prepare = [size](store::Database &database) { bench::fillState(database, {}, size); },
                       .wall = simulator::systemClock(),
                       .quotas = {.identities = 1'000'000}})
        , m_ses(m_simulator.transport())
    {
    }

    void run()
    {
        list();
        get();
        listAccounts();
        create(32);
        remove(1000);
        restore(1000);
        database();
    }

private:
    void list()
    {
        QList<double> times;
        std::optional<QString> token;
        do {
            times += bench::millisecondsOf([&] {
                const auto page = m_ses.call<ses::ListEmailIdentities>({token, 1000}).result();
                m_names += page->emailIdentities.constFirst().identityName;
                token = page->nextToken;
            });
        } while (token);
        m_report.add(u"ListEmailIdentities, page of 1,000: median"_s, m_size, bench::medianOf(times), u"ms"_s,
                     u"10 ms at any depth"_s);
        m_report.add(u"   the last full one"_s, m_size, times[std::max<qsizetype>(0, times.size() - 2)]);
    }

    void get()
    {
        constexpr int count = 3000;
        const double all = bench::millisecondsOf([this] {
            for (int i = 0; i < count; ++i)
                m_ses.call<ses::GetEmailIdentity>({m_names[i % m_names.size()]}).waitForFinished();
        });
        m_report.add(u"GetEmailIdentity, one after the other"_s, m_size, count * 1000 / all, u"/s"_s);
    }

    /// What the account menu asks.
    void listAccounts()
    {
        QList<double> times;
        for (int i = 0; i < 100; ++i)
            times += bench::millisecondsOf([&] { m_ses.call<simulation::ListAccounts>({}).waitForFinished(); });
        m_report.add(u"ListAccounts: median"_s, m_size, bench::medianOf(times), u"ms"_s);
    }

    /// In the account that holds the others: what creating costs must not grow with them.
    void create(int clients)
    {
        constexpr int count = 5000;
        const double all = bench::millisecondsOf([&] {
            std::vector<std::jthread> threads;
            for (int first = 0; first < clients; ++first) {
                threads.emplace_back([=, this] {
                    for (int i = first; i < count; i += clients)
                        m_ses.call<ses::CreateEmailIdentity>({u"new%1.example"_s.arg(i)}).waitForFinished();
                });
            }
        });
        m_report.add(u"CreateEmailIdentity, durable, %1 clients waiting"_s.arg(clients), m_size, count * 1000 / all,
                     u"/s"_s, u"5,000 /s (with HTTP)"_s);
    }

    void remove(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names += u"new%1.example"_s.arg(i);
        client::IdentityDeletion deletion(m_ses, names);
        m_report.add(u"delete 1,000 identities, 32 at a time"_s, m_size, bench::millisecondsOf([&] {
                         QEventLoop loop;
                         QObject::connect(&deletion, &client::IdentityDeletion::finished, &loop, &QEventLoop::quit);
                         deletion.start();
                         loop.exec();
                     }),
                     u"ms"_s, u"1,000 ms (with the window)"_s);
    }

    /// In requests as the window sends them.
    void restore(int count)
    {
        constexpr int perCall = 500;
        m_report.add(u"restore 1,000 identities, 500 at a time"_s, m_size, bench::millisecondsOf([&] {
                         for (int first = 0; first < count; first += perCall) {
                             simulation::RestoreIdentities::Request request;
                             for (int i = first; i < first + perCall; ++i)
                                 request.emailIdentities += u"new%1.example"_s.arg(i);
                             m_ses.call<simulation::RestoreIdentities>(request).waitForFinished();
                         }
                     }),
                     u"ms"_s);
    }

    /// The yardstick: what SQLite takes for the same without us.
    void database()
    {
        const auto database = store::Database::openSqlite(m_folder.filePath(u"state.db"_s));
        m_report.measure(u"   yardstick: 1,000 identities by SQLite alone"_s, m_size, 11, [&] {
            QSqlQuery &query = database->run(u"SELECT name, type, status FROM identities WHERE account = ? "
                                             "AND region = ? AND name > ? ORDER BY name LIMIT 1000"_s,
                                             u"123456789012"_s, u"us-east-1"_s, m_names.constLast());
            while (query.next())
                std::ignore = query.value(0).toString() + query.value(1).toString() + query.value(2).toString();
        });
        database->execute(u"CREATE TABLE yardstick (number INTEGER)"_s);
        constexpr int count = 200;
        const double all = bench::millisecondsOf([&] {
            for (int i = 0; i < count; ++i) {
                store::Transaction transaction(*database);
                database->run(u"INSERT INTO yardstick VALUES (?)"_s, i);
                transaction.commit();
            }
        });
        m_report.add(u"   yardstick: rows by SQLite alone, a commit each"_s, m_size, count * 1000 / all, u"/s"_s);
    }

    bench::Report &m_report;
    int m_size;
    QStringList m_names;
    QTemporaryDir m_folder;
    simulator::SimulatorThread m_simulator;
    client::Service m_ses;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto sizes = bench::sizesFrom(QCoreApplication::arguments(), {1'000, 10'000, 100'000});
    bench::Report report(u"Simulator, in this process"_s, sizes);
    for (const int size : sizes)
        Bench(report, size).run();
    report.print();
}
