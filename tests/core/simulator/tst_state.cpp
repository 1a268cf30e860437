#include "core/client/service.h"
#include "core/simulation/accounts.h"
#include "core/simulation/scenarios.h"
#include "core/simulator/state.h"
#include "core/store/identities/identityrepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::openState;
using simulator::StateOptions;
using simulator::UsageError;

/// How a state is opened: what the command line may say of it, and what happens to one that cannot be used.
class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheFirstLook();
    void beginsWithTheNamedScenario();
    void refusesAScenarioForAStateThatExists();
    void refusesAnUnknownScenario();
    void beginsAnewWhenReset();
    void knowsTheAccountsOfItsStarts();
    void tellsOthersOfAReset();
    void drawsFromTheSeed();
    void givesTheSameStateForTheSameSteps();
    void refusesADamagedFileThatWasNamed();
    void movesADamagedDefaultFileAside();
    void leavesANewerStateUntouched();
    void givesUpOnALockedState();
    void answersWhileTheDiskIsFull();
    void answersWhileLocked();

private:
    QString path(const QString &name = u"state.db"_s) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QDateTime evening()
{
    return QDateTime::fromString(u"2026-11-23T21:44:55Z"_s, Qt::ISODate);
}

client::Service serviceOf(const simulator::State &state)
{
    return client::Service(state.simulator->transport());
}

int numberOfIdentities(const simulator::State &state)
{
    return int(serviceOf(state).call<ses::ListEmailIdentities>({.pageSize = 1000}).result()->emailIdentities.size());
}

bool create(const simulator::State &state, const QString &name)
{
    return bool(serviceOf(state).call<ses::CreateEmailIdentity>({name}).result());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

std::optional<store::Error::Kind> refusal(const StateOptions &options)
{
    try {
        openState(options);
        return std::nullopt;
    } catch (const store::Error &error) {
        qInfo("%s", error.what());
        return error.kind;
    }
}

/// All rows of what a scenario fills and requests change, as text.
QStringList dump(const QString &file)
{
    const auto database = store::Database::openSqlite(file);
    QStringList rows;
    for (const auto table : {"identities"_L1, "identity_counts"_L1, "policies"_L1, "tags"_L1, "notification_topics"_L1,
                             "configuration_sets"_L1, "accounts"_L1, "clock"_L1, "generator"_L1, "changes"_L1}) {
        QSqlQuery &query = database->run("SELECT * FROM "_L1 + table);
        while (query.next()) {
            QStringList cells;
            for (int i = 0; query.value(i).isValid(); ++i)
                cells += query.value(i).toString();
            rows += table + u": "_s + cells.join(u'|');
        }
    }
    return rows;
}

} // namespace

void TestState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
}

void TestState::beginsWithTheFirstLook()
{
    {
        const auto state = openState({.file = path()});
        QVERIFY(state.notice.isEmpty());
        QVERIFY(numberOfIdentities(state) >= 14);
        QVERIFY(create(state, u"mine.example"_s));
    }
    const auto again = openState({.file = path()}); // is not filled a second time
    QVERIFY(!create(again, u"mine.example"_s));
}

void TestState::beginsWithTheNamedScenario()
{
    QCOMPARE(numberOfIdentities(openState({.file = path(), .scenario = u"f0"_s})), 8);
}

void TestState::refusesAScenarioForAStateThatExists()
{
    openState({.file = path()});
    const QByteArray before = contentOf(path());
    QVERIFY_THROWS_EXCEPTION(UsageError, openState({.file = path(), .scenario = u"f0"_s}));
    QCOMPARE(contentOf(path()), before);
}

void TestState::refusesAnUnknownScenario()
{
    try {
        openState({.file = path(), .scenario = u"f1"_s});
        QFAIL("was taken");
    } catch (const UsageError &error) {
        QVERIFY2(error.message.contains(u"\"f1\""_s) && error.message.contains(u"first-look, pictures"_s),
                 error.what());
    }
    QVERIFY(!QFileInfo::exists(path()));
}

void TestState::beginsAnewWhenReset()
{
    create(openState({.file = path(), .scenario = u"f0"_s}), u"mine.example"_s);
    QCOMPARE(numberOfIdentities(openState({.file = path()})), 9);
    QCOMPARE(numberOfIdentities(openState({.file = path(), .reset = true})), 8); // the one it began with
    QCOMPARE(numberOfIdentities(openState({.file = path(), .scenario = u"empty"_s, .reset = true})), 0);
}

void TestState::knowsTheAccountsOfItsStarts()
{
    const auto accounts = [](const simulator::State &state) {
        const client::Service other(state.simulator->transport({.account = u"555566667777"_s}));
        QStringList ids;
        const auto listed = other.call<simulation::ListAccounts>({}).result();
        for (const auto &account : listed->accounts)
            ids += account.id;
        ids.sort();
        return ids;
    };
    openState({.file = path(), .account = u"111122223333"_s});
    openState({.file = path(), .account = u"222233334444"_s}); // whose data no scenario became
    const auto state = openState({.file = path(), .account = u"111122223333"_s});
    const QStringList all{u"111122223333"_s, u"222233334444"_s, u"555566667777"_s};
    QCOMPARE(accounts(state), all);
    const client::Service first(state.simulator->transport({.account = u"111122223333"_s}));
    QVERIFY(first.call<simulation::LoadScenario>({u"empty"_s}).result());
    QCOMPARE(accounts(state), all); // the programs go on
}

void TestState::tellsOthersOfAReset()
{
    std::atomic<bool> wasTold = false;
    const auto told = [&](const QList<store::Change> &changes) {
        if (changes.last().resource.isEmpty())
            wasTold = true;
    };
    const auto state = openState({.file = path()}, simulator::systemClock(), told);
    openState({.file = path(), .scenario = u"f0"_s, .reset = true});
    QTRY_VERIFY(wasTold);
    QCOMPARE(numberOfIdentities(state), 8);
}

void TestState::drawsFromTheSeed()
{
    const auto tokens = [&](const QString &file, std::optional<qint64> seed) {
        const auto state = openState({.file = path(file), .seed = seed}, evening);
        create(state, u"mine.example"_s);
        return serviceOf(state).call<ses::GetEmailIdentity>({u"mine.example"_s}).result()->dkimAttributes.tokens;
    };
    const auto one = tokens(u"one"_s, 1);
    QCOMPARE(one->size(), 3);
    static const QRegularExpression form(u"^[a-z2-7]{32}$"_s);
    for (const QString &token : *one)
        QVERIFY2(form.match(token).hasMatch(), qPrintable(token));
    QCOMPARE(tokens(u"again"_s, 1), one);
    QVERIFY(tokens(u"two"_s, 2) != one);
}

void TestState::givesTheSameStateForTheSameSteps()
{
    for (const auto &file : {u"one"_s, u"two"_s}) {
        const auto state = openState({.file = path(file), .seed = 42}, evening);
        for (int i = 0; i < 20; ++i)
            QVERIFY(create(state, u"new%1.example"_s.arg(i)));
        QVERIFY(serviceOf(state).call<ses::DeleteEmailIdentity>({u"new7.example"_s}).result());
    }
    QVERIFY(dump(path(u"one"_s)).size() > 50);
    QCOMPARE(dump(path(u"one"_s)), dump(path(u"two"_s)));
}

void TestState::refusesADamagedFileThatWasNamed()
{
    const QByteArray content(5000, 'x');
    write(path(), content);
    QCOMPARE(refusal({.file = path()}), std::optional(store::Error::Kind::Damaged));
    QCOMPARE(contentOf(path()), content);
}

void TestState::movesADamagedDefaultFileAside()
{
    const QString file = simulator::defaultStateFile();
    QVERIFY(file.startsWith(m_folder->path()));
    QVERIFY(openState({}).notice.isEmpty());
    QFile::remove(file);
    const QByteArray content(5000, 'x');
    write(file, content);
    const auto state = openState({}, evening);
    const QString aside = path(u"ses-console/state.damaged-20261123-214455.db"_s);
    QVERIFY2(state.notice.contains(aside), qPrintable(state.notice));
    QCOMPARE(contentOf(aside), content);
    QVERIFY(numberOfIdentities(state) >= 14);
}

void TestState::leavesANewerStateUntouched()
{
    openState({.file = path()});
    store::Database::openSqlite(path())->run(u"INSERT INTO schema_steps (version, what) VALUES (?, ?)"_s, 999, u"?"_s);
    const QByteArray before = contentOf(path());
    QCOMPARE(refusal({.file = path(), .reset = true}), std::optional(store::Error::Kind::Newer));
    QCOMPARE(contentOf(path()), before);
}

void TestState::givesUpOnALockedState()
{
    openState({.file = path()});
    const auto other = store::Database::openSqlite(path());
    const store::Transaction work(*other);
    QCOMPARE(refusal({.file = path(), .patience = 50ms}), std::optional(store::Error::Kind::Locked));
}

void TestState::answersWhileTheDiskIsFull()
{
    simulator::SimulatorThread simulator({
        .open =
            [this] {
        auto database = store::Database::openSqlite(path());
        database->execute(u"PRAGMA max_page_count=100"_s);
        return database;
        },
        .wall = evening,
    });
    const client::Service ses(simulator.transport());
    QList<QFuture<wire::Result<ses::CreateEmailIdentity::Response>>> answers;
    for (int i = 0; i < 1000; ++i)
        answers += ses.call<ses::CreateEmailIdentity>({u"a-rather-long-name-%1.example"_s.arg(i)});
    int acknowledged = 0;
    for (auto &answer : answers) {
        acknowledged += bool(answer.result());
        if (!answer.result()) {
            QCOMPARE(answer.result().error().code, u"InternalServiceErrorException"_s);
            QVERIFY(answer.result().error().message.contains(path()));
        }
    }
    QVERIFY(acknowledged > 0 && acknowledged < 1000);
    const auto database = store::Database::openSqlite(path());
    QCOMPARE(store::IdentityRepository(*database, u"123456789012"_s, u"us-east-1"_s).count(), acknowledged);
}

void TestState::answersWhileLocked()
{
    const auto state = openState({.file = path(), .scenario = u"f0"_s, .patience = 50ms});
    {
        const auto other = store::Database::openSqlite(path());
        const store::Transaction work(*other);
        const auto refused = serviceOf(state).call<ses::CreateEmailIdentity>({u"mine.example"_s}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"InternalServiceErrorException"_s);
        QCOMPARE(numberOfIdentities(state), 8); // reading goes on
    }
    QVERIFY(create(state, u"mine.example"_s));
}

QTEST_GUILESS_MAIN(TestState)
#include "tst_state.moc"
