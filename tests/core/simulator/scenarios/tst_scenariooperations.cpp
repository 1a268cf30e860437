#include "../statedump.h"

#include "core/client/service.h"
#include "core/ses/identities.h"
#include "core/simulation/clock.h"
#include "core/simulation/scenarios.h"
#include "core/simulator/state.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Scenarios as the window lists and loads them.
class TestScenarioOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEach();
    void loadsAsTheCommandLineDoes();
    void keepsACopy();
    void endsAJump();
    void refusesTheUnknown();

private:
    simulator::State open(const QString &file, const QString &scenario, bool reset = false) const
    {
        return simulator::openState({.file = file, .scenario = scenario, .reset = reset},
                                    [] { return QDateTime::fromString(u"2026-11-23T21:00:00Z"_s, Qt::ISODate); });
    }
    static client::Service serviceOf(const simulator::State &state)
    {
        return client::Service(state.simulator->transport());
    }
};

void TestScenarioOperations::tellsOfEach()
{
    const QTemporaryDir folder;
    const auto state = open(folder.filePath(u"state.db"_s), u"f0"_s);
    const auto answer = serviceOf(state).call<simulation::ListScenarios>({}).result();
    QVERIFY(answer);
    QStringList names;
    for (const auto &scenario : answer->scenarios) {
        names += scenario.name;
        QVERIFY(!scenario.title.isEmpty() && !scenario.story.isEmpty());
        QCOMPARE(scenario.isLoaded, scenario.name == "f0"_L1);
    }
    QCOMPARE(names, (QStringList{u"empty"_s, u"f0"_s, u"first-look"_s, u"pictures"_s}));
    QVERIFY(!answer->scenarios[0].start);
    QCOMPARE(answer->scenarios[1].identities, 9);
    QCOMPARE(answer->scenarios[3].identities, 19);
    QCOMPARE(answer->scenarios[3].start, QDateTime::fromString(u"2025-11-22T01:39:00Z"_s, Qt::ISODate));
}

void TestScenarioOperations::loadsAsTheCommandLineDoes()
{
    const QTemporaryDir folder;
    const QString one = folder.filePath(u"one.db"_s), other = folder.filePath(u"other.db"_s);
    {
        const auto state = open(one, u"first-look"_s);
        QVERIFY(serviceOf(state).call<ses::CreateEmailIdentity>({u"own.example"_s}).result());
        QVERIFY(serviceOf(state).call<simulation::LoadScenario>({u"f0"_s}).result());
        QCOMPARE(serviceOf(state).call<simulation::GetClock>({}).result()->virtualTime,
                 QDateTime::fromString(u"2025-11-24T09:00:00Z"_s, Qt::ISODate));
    }
    open(other, u"first-look"_s);
    open(other, u"f0"_s, true);
    const auto left = dumpOf(*store::Database::openSqlite(one)), right = dumpOf(*store::Database::openSqlite(other));
    QVERIFY2(left == right, differenceOf(left, right));
}

void TestScenarioOperations::keepsACopy()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    const auto state = open(file, u"first-look"_s);
    QVERIFY(serviceOf(state).call<ses::CreateEmailIdentity>({u"own.example"_s}).result());
    const auto before = dumpOf(*store::Database::openSqlite(file));
    const auto answer = serviceOf(state).call<simulation::LoadScenario>({u"empty"_s, true}).result();
    QVERIFY(answer);
    QCOMPARE(answer->copy, folder.filePath(u"state.before-20261123-210000.db"_s));
    QCOMPARE(QFileInfo(*answer->copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(dumpOf(*store::Database::openSqlite(*answer->copy)), before);
    const auto second = serviceOf(state).call<simulation::LoadScenario>({u"empty"_s, true}).result();
    QVERIFY(second && second->copy != answer->copy);
    QVERIFY(!serviceOf(state).call<ses::GetEmailIdentity>({u"own.example"_s}).result());
    QVERIFY(!serviceOf(state).call<simulation::LoadScenario>({u"empty"_s}).result()->copy);
}

void TestScenarioOperations::endsAJump()
{
    const QTemporaryDir folder;
    const auto state = open(folder.filePath(u"state.db"_s), u"pictures"_s);
    QVERIFY(serviceOf(state).call<simulation::JumpClock>({.seconds = 1000}).result());
    QVERIFY(serviceOf(state).call<simulation::LoadScenario>({u"pictures"_s}).result());
    const auto clock = serviceOf(state).call<simulation::GetClock>({}).result();
    QVERIFY(!clock->jump);
    QCOMPARE(clock->virtualTime, QDateTime::fromString(u"2025-11-22T01:39:00Z"_s, Qt::ISODate));
}

void TestScenarioOperations::refusesTheUnknown()
{
    const QTemporaryDir folder;
    const auto state = open(folder.filePath(u"state.db"_s), u"empty"_s);
    const auto answer = serviceOf(state).call<simulation::LoadScenario>({u"nonsense"_s, true}).result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"NotFoundException"_s);
    QCOMPARE(QDir(folder.path()).entryList({u"*before*"_s}), QStringList());
}

QTEST_GUILESS_MAIN(TestScenarioOperations)
#include "tst_scenariooperations.moc"
