#include "core/simulator/state.h"
#include "core/store/database.h"
#include "core/store/lockfile.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as it is started from a shell, in a home of its own.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithOneSentence_data();
    void endsWithOneSentence();
    void writesHelpAndVersion_data();
    void writesHelpAndVersion();
    void refusesAScenarioForAStateThatExists();
    void movesADamagedDefaultStateAside();
    void refusesAStateOfANewerProgram();
    void doesNotWaitForEverForALockedState();

private:
    void start(QProcess &console, const QStringList &arguments, const QString &platform = u"offscreen"_s);
    QString home(const QString &path) const { return m_home.filePath(path); }
    bool write(const QString &path, const QByteArray &content) const;

    QTemporaryDir m_home;
};

void TestConsole::start(QProcess &console, const QStringList &arguments, const QString &platform)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home(u"config"_s));
    QDir().mkpath(home(u"run"_s));
    QFile::setPermissions(home(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home(u"run"_s));
    console.setProcessEnvironment(environment);
    console.start(QStringLiteral(CONSOLE), arguments);
}

bool TestConsole::write(const QString &path, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

void TestConsole::endsWithOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    const QString damaged = home(u"damaged.db"_s);
    QVERIFY(write(damaged, "This is no database.\n"_ba.repeated(100)));
    // clang-format off
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"offscreen"_s << 2 << u"^Unknown option 'nonsense'\\. See --help\\.$"_s;
    QTest::newRow("argument") << QStringList{u"nonsense"_s} << u"offscreen"_s << 2 << u"^Unexpected argument 'nonsense'\\. See --help\\.$"_s;
    QTest::newRow("no value") << QStringList{u"--region"_s} << u"offscreen"_s << 2 << u"^Missing value after '--region'\\. See --help\\.$"_s;
    QTest::newRow("empty value") << QStringList{u"--state="_s} << u"offscreen"_s << 2 << u"^--state needs a value\\. See --help\\.$"_s;
    QTest::newRow("Region") << QStringList{u"--region"_s, u"mars-1"_s} << u"offscreen"_s << 2 << u"^There is no Region 'mars-1'\\. .*$"_s;
    QTest::newRow("option for a value") << QStringList{u"--state"_s, u"--reset"_s} << u"offscreen"_s << 2 << u"^--state needs a value\\. See --help\\.$"_s;
    QTest::newRow("twice") << QStringList{u"--region"_s, u"eu-west-1"_s, u"--region"_s, u"us-east-1"_s} << u"offscreen"_s << 2 << u"^--region is given more than once\\. See --help\\.$"_s;
    QTest::newRow("scenario") << QStringList{u"--scenario"_s, u"nonsense"_s} << u"offscreen"_s << 2 << u"^There is no scenario \"nonsense\"\\. Known scenarios: .*f0.*$"_s;
    QTest::newRow("account") << QStringList{u"--account"_s, u"1234"_s} << u"offscreen"_s << 2 << u"^'1234' is no account: it takes twelve digits\\.$"_s;
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"many"_s} << u"offscreen"_s << 2 << u"^'many' is no seed: it takes a whole number\\.$"_s;
    QTest::newRow("usage before display") << QStringList{u"--nonsense"_s} << u"xcb"_s << 2 << u"^Unknown option 'nonsense'\\. See --help\\.$"_s;
    QTest::newRow("no display") << QStringList() << u"xcb"_s << 1 << u"^No display was found: start the program from a desktop .*, or run it without one by setting QT_QPA_PLATFORM=offscreen\\.$"_s;
    QTest::newRow("folder that is not there") << QStringList{u"--state"_s, u"/nowhere/state.db"_s} << u"offscreen"_s << 1 << u"^/nowhere/state\\.db cannot be opened for writing .*$"_s;
    QTest::newRow("damaged") << QStringList{u"--state"_s, damaged} << u"offscreen"_s << 1 << u"^.*damaged\\.db is damaged, .*$"_s;
    // clang-format on
}

void TestConsole::endsWithOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, platform);
    QFETCH(QString, sentence);
    QProcess console;
    start(console, arguments, platform);
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    const QString said = QString::fromLocal8Bit(console.readAllStandardError());
    QVERIFY2(said.endsWith(u'\n') && QRegularExpression(sentence).match(said.chopped(1)).hasMatch(), qPrintable(said));
    QTEST(console.exitCode(), "exitCode");
    QVERIFY(!QFile::exists(home(u"data/ses-console/state.db"_s)));
}

void TestConsole::writesHelpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("part");
    for (const char *each : {"--scenario", "--reset", "--state", "--account", "--region", "--seed", "--gallery"})
        QTest::newRow(each) << u"--help"_s << QByteArray(each);
    QTest::newRow("version") << u"--version"_s << "ses-console "_ba;
}

void TestConsole::writesHelpAndVersion()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, part);
    QProcess console;
    start(console, {option}, u"xcb"_s); // neither needs a display
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 0);
    QCOMPARE(console.readAllStandardError(), QByteArray());
    QVERIFY(console.readAllStandardOutput().contains(part));
}

void TestConsole::refusesAScenarioForAStateThatExists()
{
    const QString file = home(u"mine.db"_s);
    simulator::openState({.file = file, .scenario = u"empty"_s});
    QProcess console;
    start(console, {u"--state"_s, file, u"--scenario"_s, u"f0"_s});
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 2);
    QVERIFY(console.readAllStandardError().contains("exists already"));
}

void TestConsole::movesADamagedDefaultStateAside()
{
    const QString folder = home(u"data/ses-console"_s);
    QVERIFY(write(folder + u"/state.db"_s, "This is no database.\n"_ba.repeated(100)));
    QProcess console;
    start(console, {});
    const auto files = [&folder] { return QDir(folder).entryList({u"state*"_s}, QDir::Files); };
    QVERIFY(QTest::qWaitFor([&] { return files().contains(u"state.db-wal"_s); }, 20'000));
    QVERIFY(files().size() > 2);
    console.terminate();
    QVERIFY(console.waitForFinished());
}

/// What it says is one sentence that names the file; the file stays as it was.
void TestConsole::refusesAStateOfANewerProgram()
{
    const QString file = home(u"newer.db"_s);
    simulator::openState({.file = file, .scenario = u"empty"_s});
    store::Database::openSqlite(file)->execute(u"INSERT INTO schema_steps (version, what) VALUES (999, 'later')"_s);
    QProcess console;
    start(console, {u"--state"_s, file});
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 1);
    QVERIFY(console.readAllStandardError().contains("newer.db was written by a newer version of this program"));
}

void TestConsole::doesNotWaitForEverForALockedState()
{
    const QString file = home(u"locked.db"_s);
    simulator::openState({.file = file, .scenario = u"empty"_s});
    store::LockFile lock(file + u".lock"_s, file);
    lock.lock();
    QProcess console;
    start(console, {u"--state"_s, file});
    QVERIFY(console.waitForFinished(20'000));
    lock.unlock();
    QCOMPARE(console.exitCode(), 1);
    QVERIFY(console.readAllStandardError().contains("Another program keeps"));
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
