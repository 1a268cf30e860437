#include "../statedump.h"

#include "core/client/service.h"
#include "core/ses/identities.h"
#include "core/simulation/clock.h"
#include "core/simulation/scenarios.h"
#include "core/simulator/scenarios/scenario.h"
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
    void tellsWhatThePictureTells_data();
    void tellsWhatThePictureTells();
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
    QCOMPARE(names, simulator::knownScenarios());
    QVERIFY(!answer->scenarios.last().start);
    const auto pictures = answer->scenarios[1];
    QCOMPARE(pictures.identities, 19);
    QCOMPARE(pictures.start, QDateTime::fromString(u"2025-11-22T01:39:00Z"_s, Qt::ISODate));
}

void TestScenarioOperations::tellsWhatThePictureTells_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("identities");
    // clang-format off
    QTest::newRow("first-look") << 0 << u"First look"_s << u"2025-11-24T08:00:00Z"_s << 24;
    QTest::newRow("pictures") << 1 << u"Pictures"_s << u"2025-11-22T01:39:00Z"_s << 19;
    QTest::newRow("f0") << 2 << u"Acceptance"_s << u"2025-11-24T09:00:00Z"_s << 9;
    QTest::newRow("doubled-domain") << 3 << u"Stuck pending: doubled domain"_s << u"2026-02-02T08:00:00Z"_s << 3;
    QTest::newRow("lost-records") << 4 << u"Temporary failure and recovery"_s << u"2026-02-05T06:00:00Z"_s << 4;
    QTest::newRow("expired-link") << 5 << u"Expired link"_s << u"2026-02-09T10:00:00Z"_s << 2;
    QTest::newRow("mail-from-rejected") << 6 << u"MAIL FROM rejected"_s << u"2026-02-12T14:30:00Z"_s << 3;
    QTest::newRow("which-set") << 7 << u"Which set applies?"_s << u"2026-02-16T09:00:00Z"_s << 6;
    QTest::newRow("ten-thousand") << 8 << u"10,000 identities"_s << u"2026-03-01T00:00:00Z"_s << 10'000;
    // clang-format on
}

void TestScenarioOperations::tellsWhatThePictureTells()
{
    QFETCH(int, place);
    const QTemporaryDir folder;
    const auto state = open(folder.filePath(u"state.db"_s), u"empty"_s);
    const auto answer = serviceOf(state).call<simulation::ListScenarios>({}).result();
    QVERIFY(answer);
    const simulation::Scenario scenario = answer->scenarios[place];
    QCOMPARE(scenario.name, QString(QLatin1StringView(QTest::currentDataTag())));
    QTEST(scenario.title, "title");
    QTEST(scenario.start->toString(Qt::ISODate), "start");
    QTEST(int(scenario.identities), "identities");
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
