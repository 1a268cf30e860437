#include "../campaign.h"
#include "core/client/service.h"
#include "core/simulation/restoring.h"
#include "core/simulator/scenarios/scenario.h"
#include "core/simulator/state.h"
#include "core/store/identities/identityrepository.h"
#include "core/store/identities/policies.h"
#include "core/store/tags.h"
#include "program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;

/// One state and other programs: those that come at the same moment, those that are killed, those that write. The
/// campaigns run a twentieth of their length; all of it with SES_WHOLE_CAMPAIGNS=1.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFilledOnceByManyAtOnce();
    void losesNothingWhenKilled();
    void hearsOfOthers();
    void staysWholeWhenTheDiskIsFull();
};

namespace {

const auto account = u"123456789012"_s;
const auto region = u"us-east-1"_s;

constexpr int victims = 500;

/// A closed state in which each of the victims has a policy and a tag.
void makeVictims(const QString &file)
{
    const auto state = simulator::openState({.file = file, .scenario = u"empty"_s});
    const auto database = store::Database::openSqlite(file);
    store::Transaction transaction(*database);
    store::IdentityRepository identities(*database, account, region);
    for (int i = 0; i < victims; ++i) {
        const QString name = u"victim%1.example"_s.arg(i);
        identities.put({.name = name});
        store::PolicyRepository(*database, account, region)
            .put({.identity = name, .name = u"p"_s, .document = u"{}"_s});
        store::TagRepository(*database, account, region).put("identity/"_L1 + name, {u"k"_s, u"v"_s});
    }
    transaction.commit();
}

/// Neither half there nor half gone; nothing that is not so comes back as a text.
QString oddities(store::Database &database, const QStringList &acknowledged, int *left)
{
    const store::IdentityRepository identities(database, account, region);
    for (int i = 0; i < victims; ++i) {
        const QString name = u"victim%1.example"_s.arg(i);
        const bool isThere = identities.find(name).has_value();
        const auto policies = store::PolicyRepository(database, account, region).of(name).size();
        const auto tags = store::TagRepository(database, account, region).of("identity/"_L1 + name).size();
        if (policies != int(isThere) || tags != int(isThere))
            return name + u" is neither whole nor gone"_s;
        if (isThere && acknowledged.contains(name))
            return name + u" is there although its deletion was acknowledged"_s;
        *left += isThere;
    }
    return {};
}

/// How many could be restored: those that are not there.
int restoreVictims(simulator::SimulatorThread &simulator)
{
    simulation::RestoreIdentities::Request request;
    for (int i = 0; i < victims; ++i)
        request.emailIdentities += u"victim%1.example"_s.arg(i);
    const auto answer = client::Service(simulator.transport()).call<simulation::RestoreIdentities>(request).result();
    return answer ? int(answer->restored.size()) : -1;
}

} // namespace

void TestSharing::isFilledOnceByManyAtOnce()
{
    const int rounds = roundsOf(100);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"state.db"_s);
        std::vector<std::unique_ptr<Program>> programs;
        for (int i = 0; i < 6; ++i)
            programs.push_back(std::make_unique<Program>(QStringList{file, u"open"_s}));
        for (const auto &program : programs)
            program->waitUntilReady();
        for (const auto &program : programs)
            program->go();
        for (const auto &program : programs)
            QVERIFY2(program->finish(), program->complaint());

        const auto database = store::Database::openSqlite(file);
        const auto loads = store::numberOf(database->run(u"SELECT COUNT(*) FROM changes WHERE resource = ''"_s));
        QCOMPARE(loads, 1);
        QVERIFY(store::IdentityRepository(*database, account, region).count() >= 14);
    }
    qInfo("%d rounds of six programs opening one new file: each filled exactly once, %lld ms a round", rounds,
          timer.elapsed() / rounds);
}

void TestSharing::losesNothingWhenKilled()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"source.db"_s);
    makeVictims(source);

    const int rounds = roundsOf(100);
    int whole = 0, acknowledged = 0, killed = 0;
    qint64 longest = 0;
    for (int round = -1; round < rounds; ++round) { // the first is not killed: it tells how long the work takes
        const QString file = folder.filePath(u"state%1.db"_s.arg(round));
        QVERIFY(QFile::copy(source, file));
        Program program({file, u"delete"_s, QString::number(victims)});
        program.waitUntilReady();
        QElapsedTimer timer;
        timer.start();
        program.go();
        if (round < 0)
            QVERIFY2(program.finish(), program.complaint());
        else
            program.killAfter(QRandomGenerator::global()->bounded(int(longest) + 1));
        longest = std::max(longest, round < 0 ? timer.elapsed() : 0);
        const QStringList names = program.lines();

        const auto state = simulator::openState({.file = file}); // it starts again by itself
        const auto database = store::Database::openSqlite(file);
        int left = 0;
        QCOMPARE(oddities(*database, names, &left), QString());
        QCOMPARE(restoreVictims(*state.simulator), victims - left);
        int restored = 0;
        QCOMPARE(oddities(*database, {}, &restored), QString());
        QCOMPARE(restored, victims);
        if (round < 0)
            QCOMPARE(names.size(), victims);
        if (round >= 0) {
            whole += left;
            acknowledged += int(names.size());
            killed += names.size() < victims && left > 0;
        }
    }
    qInfo(
        "%d kills within %lld ms, %d of them in the middle: %d deletions acknowledged, %d identities left, all whole, "
        "none back; all others restored",
        rounds, longest, killed, acknowledged, whole);
}

void TestSharing::hearsOfOthers()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    std::mutex mutex;
    QStringList heard;
    const auto state = simulator::openState({.file = file, .scenario = u"empty"_s}, simulator::systemClock(),
                                            [&](const QList<store::Change> &changes) {
        const std::lock_guard lock(mutex);
        for (const auto &change : changes)
            heard += change.account + u' ' + change.region + u' ' + change.resource;
    });
    const auto hasHeard = [&](const QString &resource) {
        const std::lock_guard lock(mutex);
        return heard.contains(account + u' ' + region + u' ' + resource);
    };
    Program other({file, u"create"_s, u"2"_s});
    other.waitUntilReady();
    other.go();
    QVERIFY2(other.finish(), other.complaint());
    QTRY_VERIFY(hasHeard(u"identity/new0.example"_s));
    QTRY_VERIFY(hasHeard(u"identity/new1.example"_s));

    const client::Service ses(state.simulator->transport());
    QVERIFY(ses.call<ses::GetEmailIdentity>({u"new1.example"_s}).result());
    QVERIFY(ses.call<ses::CreateEmailIdentity>({u"own.example"_s}).result());
    QTRY_VERIFY(hasHeard(u"identity/own.example"_s));
}

void TestSharing::staysWholeWhenTheDiskIsFull()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    simulator::openState({.file = file, .scenario = u"empty"_s});
    Program program({file, u"fill"_s, u"500000"_s});
    program.waitUntilReady();
    program.go();
    program.finish();
    QStringList names = program.lines();
    QVERIFY(names.size() > 1);
    const QString last = names.takeLast();
    QVERIFY2(last.startsWith(u"InternalServiceErrorException"_s) && last.contains(file), qPrintable(last));

    const auto state = simulator::openState({.file = file});
    const client::Service ses(state.simulator->transport());
    for (const QString &name : names)
        QVERIFY2(ses.call<ses::GetEmailIdentity>({name}).result(), qPrintable(name));
    const auto database = store::Database::openSqlite(file);
    QCOMPARE(store::IdentityRepository(*database, account, region).count(), names.size());
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
