#include "../../campaign.h"
#include "../statedump.h"

#include "core/ses/identityattributes.h"
#include "core/simulation/checks.h"
#include "core/simulation/clock.h"
#include "core/simulation/mailbox.h"
#include "core/simulation/restoring.h"
#include "core/simulator/course/course.h"
#include "core/simulator/course/expectedrecords.h"
#include "core/simulator/dns/domainnames.h"
#include "core/simulator/engine/generator.h"
#include "core/simulator/engine/worker.h"
#include "core/simulator/mailbox/verificationlink.h"
#include "core/simulator/operations.h"
#include "core/store/dns/dnsfaults.h"
#include "core/store/dns/dnszones.h"
#include "core/store/dns/recordsets.h"
#include "core/store/mail/mails.h"
#include "core/store/migrations.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A jump is the same as waiting (design.md 3): random histories, once with a jump between two deeds, once minute by
/// minute, once with a jump in pieces of one event between which other requests are answered. The campaign runs a
/// twentieth of its length; all of it with SES_WHOLE_CAMPAIGNS=1.
class TestEquivalence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jumpsAsIfWaiting();
    void doesTheSameTwice();
};

namespace {

enum class Way { Jump, Minutes, Pieces };

const QDateTime start = QDateTime::fromString(u"2026-01-05T08:00:00Z"_s, Qt::ISODate);
const auto account = u"123456789012"_s;

/// The engine at work on a state in memory, whose clock stands unless it is moved.
class World
{
public:
    World()
    {
        store::migrate(*m_database);
        m_worker.begin([](store::Database &database) {
            simulator::Generator(database).seed(7);
            store::put(database, store::ClockRow{.virtualAnchor = start, .wallAnchor = start, .isRunning = false});
        });
    }

    template <typename Op>
    wire::Result<typename Op::Response> call(const typename Op::Request &request)
    {
        const simulator::Question question{
            {}, wire::encodeRequest<Op>(request), m_router.isRead(wire::encodeRequest<Op>(request))};
        return wire::decodeResponse<Op>(m_worker.answer({&question, 1}).front());
    }

    QDateTime now() { return store::findClock(*m_database)->virtualAnchor; }

    void goTo(const QDateTime &time, Way way)
    {
        if (way == Way::Minutes) {
            for (QDateTime next = now().addSecs(60); next < time; next = next.addSecs(60))
                jump(next, way);
        }
        if (now() < time)
            jump(time, way);
    }

    /// Changes DNS behind the operations' back, as one of them would.
    void publish(const simulator::ExpectedRecord &record, const QStringList &values)
    {
        store::Transaction transaction(*m_database);
        const QString name = record.name.section(u'.', -2);
        const store::DnsZoneRow zone{.account = account,
                                     .id = name,
                                     .kind = store::ZoneKind::Other,
                                     .name = name,
                                     .sortKey = simulator::dns::sortKeyOf(name)};
        store::DnsZoneRepository(*m_database, account).put(zone);
        route53::ResourceRecordSet set{.name = record.name, .type = record.type, .ttl = 300};
        QList<route53::ResourceRecord> records;
        for (const QString &value : values)
            records.append({value});
        set.resourceRecords = records;
        const auto row = store::RecordSetRow::of(set, simulator::dns::sortKeyOf(record.name));
        store::RecordSetRepository repository(*m_database, zone);
        if (values.isEmpty())
            repository.write({row}, {});
        else
            repository.write({}, {row});
        follow(record.name);
        transaction.commit();
    }

    void putFault(const store::DnsFaultRow &fault, const std::optional<store::OldAnswerRow> &old = {})
    {
        store::Transaction transaction(*m_database);
        store::DnsFaultRepository faults(*m_database, account);
        faults.put(fault);
        if (old)
            faults.keep(*old);
        follow(fault.name);
        transaction.commit();
    }

    std::optional<store::IdentityRow> identity(const QString &name)
    {
        return store::IdentityRepository(*m_database, account, u"us-east-1"_s).find(name);
    }
    store::Database &database() { return *m_database; }

private:
    void follow(const QString &name)
    {
        simulator::Context context{{}, now(), *m_database};
        context.changedNames = {name};
        simulator::course::timetable.follow(context);
    }

    void jump(const QDateTime &time, Way way)
    {
        call<simulation::JumpClock>({.time = time});
        if (way != Way::Pieces) {
            while (m_worker.play())
                continue;
            return;
        }
        while (m_worker.play(0ms)) { // what asks, and what writes elsewhere, changes nothing of the course
            call<ses::ListEmailIdentities>({});
            call<simulation::ListEvents>({});
            call<simulation::ExplainIdentity>({u"d0.example.com"_s});
            call<simulation::GetClock>({});
        }
    }

    std::unique_ptr<store::Database> m_database = store::Database::openSqlite(u":memory:"_s);
    simulator::Router m_router = simulator::allOperations();
    simulator::Worker m_worker{*m_database, m_router, simulator::course::timetable, [] { return start; }};
};

QString domainName(QRandomGenerator &random)
{
    return u"d%1.example.com"_s.arg(random.bounded(2));
}

QString addressName(QRandomGenerator &random)
{
    return u"a%1@d0.example.com"_s.arg(random.bounded(2));
}

/// A deed in DNS, if there is anything to do it to.
void changeDns(World &world, QRandomGenerator &random)
{
    const auto domain = world.identity(domainName(random));
    const int what = random.bounded(11);
    if (!domain)
        return;
    const auto records = simulator::dkimRecords(*domain);
    const auto mailFrom = simulator::mailFromRecords(*domain);
    const auto &one = records.isEmpty() ? simulator::ExpectedRecord() : records[random.bounded(int(records.size()))];
    if (what < 3) {
        for (const auto &record : records)
            world.publish(record, {record.value});
    } else if (what == 3) {
        world.publish(one, {});
    } else if (what == 4) {
        world.publish(one, {u"elsewhere.example.net"_s});
    } else if (what == 5) {
        world.putFault({.name = one.name, .kind = u"NOT_FOUND"_s, .answersLeft = 1 + random.bounded(90)});
    } else if (what == 6) {
        world.putFault({.name = one.name, .kind = u"PROPAGATION_DELAY"_s, .delaySeconds = 3000},
                       store::OldAnswerRow{.name = one.name,
                                           .type = u"CNAME"_s,
                                           .visibleUntil = world.now().addSecs(1 + random.bounded(20'000)),
                                           .finding = u"NO_SUCH_NAME"_s});
    } else if (what > 8) {
        for (const auto &record : records)
            world.publish(record, {});
    } else if (!mailFrom.isEmpty()) {
        world.publish(mailFrom.first(),
                      what == 7 ? QStringList{mailFrom.first().value}
                                : QStringList{mailFrom.first().value, u"20 mx.example.net"_s});
    }
}

void askSes(World &world, QRandomGenerator &random)
{
    const QString domain = domainName(random), address = addressName(random);
    using Length = ses::DkimSigningKeyLength;
    switch (random.bounded(9)) {
    case 0:
    case 1:
        world.call<ses::CreateEmailIdentity>({domain});
        break;
    case 2:
        world.call<ses::CreateEmailIdentity>({address});
        break;
    case 3:
        world.call<ses::DeleteEmailIdentity>({random.bounded(2) ? domain : address});
        break;
    case 4:
    case 5:
        world.call<ses::PutEmailIdentityMailFromAttributes>({domain, u"m."_s + domain});
        break;
    case 6:
        world.call<ses::PutEmailIdentityDkimSigningAttributes>(
            {domain, ses::DkimSigningAttributesOrigin::AwsSes,
             ses::DkimSigningAttributes{.nextSigningKeyLength =
                                            random.bounded(2) ? Length::Rsa1024Bit : Length::Rsa2048Bit}});
        break;
    case 7:
        world.call<ses::PutEmailIdentityDkimSigningAttributes>({domain, ses::DkimSigningAttributesOrigin::AwsSes});
        break;
    default:
        world.call<simulation::RestoreIdentities>({{domain, address}});
    }
}

void askSimulator(World &world, QRandomGenerator &random)
{
    const QString domain = domainName(random), address = addressName(random);
    switch (random.bounded(6)) {
    case 0:
        world.call<simulation::CheckIdentity>({domain});
        break;
    case 1:
        world.call<simulation::ForceStatus>({.emailIdentity = domain,
                                             .status = ses::VerificationStatus(random.bounded(5)),
                                             .dkimStatus = ses::VerificationStatus(random.bounded(5)),
                                             .untilNextCheck = random.bounded(2) == 1});
        break;
    case 2:
        world.call<simulation::RemoveForce>({domain});
        break;
    case 3:
        world.call<simulation::ResendVerification>({address});
        break;
    default:
        if (const auto link = store::lastLink(world.database(), account, u"us-east-1"_s, address)) {
            const simulator::VerificationLink text{account, link->region, address, link->sent};
            world.call<simulation::FollowLink>({text.url(simulator::Generator(world.database()).signingKey())});
        }
    }
}

/// A history from its number: deeds at random moments of some hours or days. Returns the state that it comes to.
QByteArray live(quint32 number, Way way)
{
    QRandomGenerator random(number);
    const int spans[] = {1, 2, 5, 20, 40};
    const int span = spans[number % std::size(spans)]; // hours between two deeds at most
    World world;
    QDateTime time = start;
    for (int i = 0; i < 20; ++i) {
        const int what = i < 2 ? 0 : random.bounded(10);
        if (what < 3)
            askSes(world, random);
        else if (what < 8)
            changeDns(world, random);
        else
            askSimulator(world, random);
        time = time.addMSecs(1 + random.bounded(span * 3'600'000));
        world.goTo(time, way);
    }
    return dumpOf(world.database());
}

} // namespace

void TestEquivalence::jumpsAsIfWaiting()
{
    const int histories = roundsOf(1000);
    qsizetype entries = 0;
    for (int i = 0; i < histories; ++i) {
        const auto jumped = live(quint32(i), Way::Jump);
        const auto waited = live(quint32(i), Way::Minutes);
        const auto inPieces = live(quint32(i), Way::Pieces);
        QVERIFY2(jumped == waited, "history " + QByteArray::number(i) + ", minutes:" + differenceOf(jumped, waited));
        QVERIFY2(jumped == inPieces, "history " + QByteArray::number(i) + ", pieces:" + differenceOf(jumped, inPieces));
        entries += jumped.count("_STATUS|");
    }
    qInfo("%d histories, %lld changes of a status in them: jumps, minutes and pieces come to the same", histories,
          qint64(entries));
}

void TestEquivalence::doesTheSameTwice()
{
    for (const quint32 number : {3u, 4u, 9u})
        QCOMPARE(live(number, Way::Jump), live(number, Way::Jump));
}

QTEST_GUILESS_MAIN(TestEquivalence)
#include "tst_equivalence.moc"
