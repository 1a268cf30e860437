#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/statefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the file of a state may look like, and what is said of one that cannot be used.
class TestStateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForItsOwnerOnly();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void refusesWhatIsNoFile();
    void leavesForeignFilesUntouched_data();
    void leavesForeignFilesUntouched();
    void findsDamage_data();
    void findsDamage();
    void leavesADamagedFileAndItsLogAsTheyAre();
    void isMovedAsideOnceWithItsLog();
    void givesUpWaitingForAnother();
    void saysThatTheDiskIsFull();
};

namespace {

/// The superuser may write everything, and would not notice.
class AsOrdinaryUser
{
public:
    AsOrdinaryUser() : m_isSuperuser(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    ~AsOrdinaryUser()
    {
        if (m_isSuperuser && ::seteuid(0) != 0)
            qFatal("cannot go back");
    }
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)

private:
    bool m_isSuperuser;
};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The kind of error with which the opening ends.
std::optional<store::Error::Kind> refusal(const QString &file)
{
    try {
        const auto database = store::Database::openSqlite(file, 50ms);
        store::migrate(*database);
        return std::nullopt;
    } catch (const store::Error &error) {
        qInfo("%s", error.what());
        return error.message.contains(file) ? std::optional(error.kind) : std::nullopt;
    }
}

/// A database of another program, with its own kind of journal.
QByteArray foreignDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.db"_s);
    {
        auto theirs = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"theirs"_s);
        theirs.setDatabaseName(path);
        if (theirs.open())
            theirs.exec(u"CREATE TABLE letters (text)"_s);
    }
    QSqlDatabase::removeDatabase(u"theirs"_s);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A whole state of some pages.
void makeState(const QString &file)
{
    const auto database = store::Database::openSqlite(file);
    store::migrate(*database);
}

} // namespace

void TestStateFile::isForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    write(file, {});
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const auto database = store::Database::openSqlite(file);
    store::migrate(*database);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const auto part : {""_L1, "-wal"_L1, "-shm"_L1, ".lock"_L1, ".open"_L1}) {
        QVERIFY2(QFileInfo::exists(file + part), part.data());
        QVERIFY2(!(QFileInfo(file + part).permissions() & others), part.data());
    }
}

void TestStateFile::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"nowhere/state.db"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("below a file") << u"text/state.db"_s;
    QTest::newRow("to be read only") << u"text"_s;
}

void TestStateFile::refusesWhatCannotBeWritten()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"folder"_s);
    write(folder.filePath(u"text"_s), {});
    QFile::setPermissions(folder.filePath(u"text"_s), QFile::ReadOwner);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)); // others may look in
    const AsOrdinaryUser user;
    QCOMPARE(refusal(folder.filePath(name)), std::optional(store::Error::Kind::Unwritable));
}

void TestStateFile::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0644), 0);
    const auto rights = QFileInfo(pipe).permissions();
    QCOMPARE(refusal(pipe), std::optional(store::Error::Kind::Unwritable));
    QCOMPARE(QFileInfo(pipe).permissions(), rights);
}

void TestStateFile::leavesForeignFilesUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a letter") << QByteArray("x");
    QTest::newRow("a line") << QByteArray("Dear reader\n");
    QTest::newRow("a text") << QByteArray(5000, 'x');
    QTest::newRow("a database") << foreignDatabase();
}

void TestStateFile::leavesForeignFilesUntouched()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"theirs"_s);
    write(file, content);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    const auto rights = QFileInfo(file).permissions();
    QCOMPARE(refusal(file), std::optional(store::Error::Kind::Damaged));
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), content);
    QCOMPARE(after.permissions(), rights);
}

void TestStateFile::findsDamage_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("head") << 0 << 100;
    QTest::newRow("schema") << 100 << 1000;
    QTest::newRow("in the middle") << 4096 << 4096;
    QTest::newRow("cut off") << 8192 << -1;
}

void TestStateFile::findsDamage()
{
    QFETCH(int, from);
    QFETCH(int, length);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state.db"_s);
    makeState(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (length < 0)
        QVERIFY(file.resize(from));
    else if (file.seek(from))
        file.write(QByteArray(length, 'x'));
    file.close();
    QCOMPARE(refusal(path), std::optional(store::Error::Kind::Damaged));
}

/// What was written last may be in the log alone: whoever wants to rescue a damaged file needs both.
void TestStateFile::leavesADamagedFileAndItsLogAsTheyAre()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    const QString copy = folder.filePath(u"copy.db"_s);
    makeState(file);
    const auto database = store::Database::openSqlite(file);
    database->execute(u"INSERT INTO accounts (account, name) VALUES ('123456789012', 'training')"_s);
    QByteArray content = read(file);
    const QByteArray log = read(file + "-wal"_L1);
    QVERIFY(!log.isEmpty());
    write(copy, content.replace(4096, 8192, QByteArray(8192, 'x')));
    write(copy + "-wal"_L1, log);

    QCOMPARE(refusal(copy), std::optional(store::Error::Kind::Damaged));
    QCOMPARE(read(copy), content);
    QCOMPARE(read(copy + "-wal"_L1), log);
    const QString aside = store::moveAsideIfDamaged(copy, QDateTime::currentDateTimeUtc());
    QCOMPARE(read(aside), content);
    QCOMPARE(read(aside + "-wal"_L1), log);
}

void TestStateFile::isMovedAsideOnceWithItsLog()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    write(file, QByteArray(5000, 'x'));
    write(file + "-wal"_L1, "log");
    const auto time = QDateTime::fromString(u"2026-11-23T21:44:55Z"_s, Qt::ISODate);
    const QString aside = store::moveAsideIfDamaged(file, time);
    QCOMPARE(aside, folder.filePath(u"state.damaged-20261123-214455.db"_s));
    QCOMPARE(QFileInfo(aside).size(), 5000);
    QVERIFY(!QFileInfo::exists(file));
    makeState(file);
    QCOMPARE(store::moveAsideIfDamaged(file, time), QString()); // the new one is whole
    QVERIFY(!refusal(file));
    write(file, QByteArray(5000, 'y'));
    QCOMPARE(store::moveAsideIfDamaged(file, time), folder.filePath(u"state.damaged-20261123-214455-2.db"_s));
}

void TestStateFile::givesUpWaitingForAnother()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    makeState(file);
    const auto other = store::Database::openSqlite(file);
    const store::Transaction work(*other);
    QCOMPARE(refusal(file), std::optional(store::Error::Kind::Locked));

    // One that knows nothing of our turns, as the sqlite3 tool.
    const QString foreign = folder.filePath(u"foreign.db"_s);
    makeState(foreign);
    const auto tool = store::Database::openSqlite(foreign);
    tool->execute(u"BEGIN IMMEDIATE"_s);
    QCOMPARE(refusal(foreign), std::optional(store::Error::Kind::Locked));
}

void TestStateFile::saysThatTheDiskIsFull()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    const auto database = store::Database::openSqlite(file);
    database->execute(u"PRAGMA max_page_count=4"_s);
    try {
        store::migrate(*database);
        QFAIL("there was room");
    } catch (const store::Error &error) {
        QCOMPARE(error.kind, store::Error::Kind::Full);
        QVERIFY(error.message.contains(file));
    }
}

QTEST_GUILESS_MAIN(TestStateFile)
#include "tst_statefile.moc"
