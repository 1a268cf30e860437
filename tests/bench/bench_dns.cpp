#include "report.h"

#include "core/simulator/dns/resolver.h"
#include "core/store/dns/recordsets.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using route53::RecordType;

/// What DNS answers to the checks of a jump: each domain has a zone of its own and four record sets, as an identity
/// with Easy DKIM and a MAIL FROM domain looks for.
namespace {

const auto account = u"123456789012"_s;

class Bench
{
public:
    Bench(bench::Report &report, int domains)
        : m_report(report)
        , m_domains(domains)
        , m_database(store::Database::openSqlite(m_folder.filePath(u"state.db"_s)))
    {
        store::migrate(*m_database);
        store::Transaction transaction(*m_database);
        for (int i = 0; i < domains; ++i)
            fill(i);
        transaction.commit();
    }

    void run()
    {
        measure(u"a record that is there"_s, [](int i) { return u"t%1._domainkey.d%2.example"_s.arg(i % 3).arg(i); });
        measure(u"a name that is not there"_s, [](int i) { return u"none._domainkey.d%1.example"_s.arg(i); });
        measure(u"a name that nobody answers for"_s, [](int i) { return u"t._domainkey.n%1.example"_s.arg(i); });
        store::DnsFaultRepository(*m_database, account).put({.name = u"d0.example"_s, .kind = u"SERVFAIL"_s});
        measure(u"a record that is there, faults on elsewhere"_s,
                [](int i) { return u"t%1._domainkey.d%2.example"_s.arg(i % 3).arg(i); });
        yardstick();
    }

private:
    void fill(int index)
    {
        const QString label = u"d%1"_s.arg(index);
        const store::DnsZoneRow zone{.account = account,
                                     .id = u"D%1"_s.arg(index),
                                     .kind = store::ZoneKind::Other,
                                     .name = label + u".example"_s,
                                     .sortKey = u"example.%1."_s.arg(label)};
        store::DnsZoneRepository(*m_database, account).put(zone);
        QList<store::RecordSetRow> rows;
        for (int i = 0; i < 3; ++i)
            rows += rowOf(zone, u"_domainkey.t%1."_s.arg(i), RecordType::CNAME, u"t.dkim.amazonses.com"_s);
        rows += rowOf(zone, u"mail."_s, RecordType::MX, u"10 feedback-smtp.us-east-1.amazonses.com"_s);
        store::RecordSetRepository(*m_database, zone).write({}, rows);
    }

    static store::RecordSetRow rowOf(const store::DnsZoneRow &zone, const QString &below, RecordType type,
                                     const QString &value)
    {
        return {.sortKey = zone.sortKey + below, .type = type, .name = zone.name, .ttl = 300, .values = value};
    }

    void measure(const QString &what, const std::function<QString(int)> &name)
    {
        constexpr int count = 20'000;
        QStringList names;
        for (int i = 0; i < count; ++i)
            names += name(int(i * 7919LL % m_domains)); // from everywhere
        simulator::dns::Resolver resolver(*m_database, account, QDateTime::currentDateTimeUtc());
        const store::Snapshot snapshot(*m_database);
        const double all = bench::millisecondsOf([&] {
            for (const QString &each : names)
                std::ignore = resolver.ask(each, RecordType::CNAME);
        });
        m_report.add(what, m_domains, all * 1000 / count, u"us"_s, u"30 us"_s);
    }

    void yardstick()
    {
        constexpr int count = 20'000;
        const store::Snapshot snapshot(*m_database);
        const double all = bench::millisecondsOf([&] {
            for (int i = 0; i < count; ++i) {
                QSqlQuery &query = m_database->run(u"SELECT lines FROM dns_record_sets WHERE account = ? AND zone = ? "
                                                   "AND sort_key = ?"_s,
                                                   account, u"D1"_s, u"example.d1._domainkey.t0."_s);
                query.next();
                std::ignore = query.value(0).toString();
                query.finish();
            }
        });
        m_report.add(u"   yardstick: a row by its key, by SQLite alone"_s, m_domains, all * 1000 / count, u"us"_s);
    }

    bench::Report &m_report;
    int m_domains;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto sizes = bench::sizesFrom(QCoreApplication::arguments(), {1'000, 10'000, 100'000});
    bench::Report report(u"A question of DNS, by the number of domains with four record sets each"_s, sizes);
    for (const int size : sizes)
        Bench(report, size).run();
    report.print();
}
