#include "console.h"

#include "core/ses/identities.h"

using namespace Qt::StringLiterals;

/// Several programs on one state: what one does, the other shows (design.md 3).
class TestPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAnotherProgramDeletes();
    void leavesOtherAccountsAlone();
    void showsTheNameOfTheAccount();
};

void TestPrograms::showsWhatAnotherProgramDeletes()
{
    Console mine;
    const WindowDriver user(mine.window());
    QTRY_COMPARE(user.names().size(), 8);
    user.tick(u"old.com"_s);

    console::Simulation other({.file = mine.stateFile()});
    auto deleted = other.connection().service(u"us-east-1"_s).call<ses::DeleteEmailIdentity>({u"idle.com"_s});
    deleted.waitForFinished();
    QVERIFY(deleted.result());
    QTRY_COMPARE(user.names().size(), 7);
    QVERIFY(!user.names().contains(u"idle.com"_s));
    QCOMPARE(user.ticked(), QStringList{u"old.com"_s});

    auto created = other.connection().service(u"us-east-1"_s).call<ses::CreateEmailIdentity>({u"another.org"_s});
    created.waitForFinished();
    QTRY_VERIFY(user.names().contains(u"another.org"_s));
}

void TestPrograms::leavesOtherAccountsAlone()
{
    Console mine;
    const WindowDriver user(mine.window());
    QTRY_COMPARE(user.names().size(), 8);
    console::Simulation other({.file = mine.stateFile(), .account = u"210987654321"_s});
    auto created = other.connection().service(u"us-east-1"_s).call<ses::CreateEmailIdentity>({u"theirs.org"_s});
    created.waitForFinished();
    auto own = mine.service().call<ses::CreateEmailIdentity>({u"ours.org"_s});
    own.waitForFinished();
    QTRY_VERIFY(user.names().contains(u"ours.org"_s));
    QVERIFY(!user.names().contains(u"theirs.org"_s));
}

void TestPrograms::showsTheNameOfTheAccount()
{
    Console mine;

    QTRY_COMPARE(mine.connection().accountName(), u"training"_s);
}

QTEST_MAIN(TestPrograms)
#include "tst_programs.moc"
