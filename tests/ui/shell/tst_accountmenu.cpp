#include "../pages/formdriver.h"
#include "../pages/simulatedwindow.h"

#include "core/simulation/accounts.h"
#include "ui/components/menus/menuitem.h"
#include "ui/components/navigation/topbarbutton.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

/// The account menu on the simulator: accounts are chosen and added.
class TestAccountMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void listsTheAccounts();
    void choosesAnAccount();
    void goesBackToTheList();
    void addsAnAccount();
    void refusesWrongInput_data();
    void refusesWrongInput();
    void keepsWhatIsTyped();
    void followsNamesOfOthers();
    void copiesTheAccountThatIsShown();

private:
    FormDriver user() { return FormDriver(*m_window->window); }
    bool openMenu() { return user().click(u"accountButton"_s) && user().find(u"accountMenu"_s); }
    bool choose(const QString &entry) { return openMenu() && user().click(entry); }
    QString account() { return m_window->connection.account(); }
    QString buttonText() { return user().find(u"accountButton"_s)->accessibleName(); }
    void name(const QString &id, const QString &text) { QVERIFY(m_window->ask<simulation::PutAccount>({id, text})); }
    /// As soon as the menu knows of it.
    bool knows(const QString &entry)
    {
        return QTest::qWaitFor([&] {
            if (!openMenu())
                return false;
            const bool isThere = user().find(entry);
            user().key(Qt::Key_Escape);
            return isThere;
        });
    }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestAccountMenu::init()
{
    m_window = std::make_unique<SimulatedWindow>();
    QTRY_VERIFY(user().names().size() > 0);
}

void TestAccountMenu::listsTheAccounts()
{
    name(u"111122223333"_s, u"Participant 1"_s);
    QVERIFY(knows(u"account-111122223333"_s));
    QVERIFY(openMenu());
    QVERIFY(user().find(u"account-123456789012"_s));
    QVERIFY(user().find(u"addAccount"_s));
}

void TestAccountMenu::choosesAnAccount()
{
    name(u"111122223333"_s, u"Participant 1"_s);
    QVERIFY(knows(u"account-111122223333"_s));
    QVERIFY(choose(u"account-111122223333"_s));
    QTRY_COMPARE(account(), u"111122223333"_s);
    QCOMPARE(buttonText(), u"Account Participant 1"_s);
    QTRY_VERIFY(user().container() && !user().container()->showsRows()); // it has no identity yet
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"own.test"_s})); // in the account that is shown
    QTRY_COMPARE(user().names(), QStringList{u"own.test"_s});
    QVERIFY(choose(u"account-123456789012"_s));
    QTRY_VERIFY(user().names().size() > 1);
    QVERIFY(!user().names().contains(u"own.test"_s));
}

void TestAccountMenu::goesBackToTheList()
{
    name(u"111122223333"_s, u"Participant 1"_s);
    QVERIFY(knows(u"account-111122223333"_s));
    user().open(u"example.com"_s);
    QTRY_VERIFY(user().find(u"summary"_s));
    QVERIFY(choose(u"account-111122223333"_s));
    QTRY_COMPARE(account(), u"111122223333"_s);
    QTRY_COMPARE(m_window->window->place(), ui::Place{u"identities"_s});
    user().key(Qt::Key_Left, Qt::AltModifier); // what was before is of another account
    QCOMPARE(m_window->window->place(), ui::Place{u"identities"_s});
}

void TestAccountMenu::addsAnAccount()
{
    QVERIFY(choose(u"addAccount"_s));
    QTRY_VERIFY(user().find(u"addAccountDialog"_s));
    QVERIFY(user().type(u"accountId"_s, u"444455556666"_s));
    QVERIFY(user().type(u"accountName"_s, u"Class of May"_s));
    QVERIFY(user().click(u"saveAccount"_s));
    QTRY_COMPARE(account(), u"444455556666"_s);
    QCOMPARE(buttonText(), u"Account Class of May"_s);
    const auto list = m_window->ask<simulation::ListAccounts>({});
    QVERIFY(list->accounts.contains(simulation::Account{u"444455556666"_s, u"Class of May"_s}));
}

void TestAccountMenu::refusesWrongInput_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("error");
    // clang-format off
    QTest::newRow("no number") << QString() << u"A"_s << u"accountId"_s << u"Enter the number of the account"_s;
    QTest::newRow("eleven digits") << u"12345678901"_s << u"A"_s << u"accountId"_s << u"Enter twelve digits. Account ID: “12345678901”"_s;
    QTest::newRow("no name") << u"123412341234"_s << QString() << u"accountName"_s << u"Enter a name"_s;
    QTest::newRow("long name") << u"123412341234"_s << QString(65, u'n') << u"accountName"_s << u"Enter at most 64 characters; these are 65. Name: “%1…”"_s.arg(QString(60, u'n'));
    // clang-format on
}

void TestAccountMenu::refusesWrongInput()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, field);
    QVERIFY(choose(u"addAccount"_s));
    QTRY_VERIFY(user().find(u"addAccountDialog"_s));
    QVERIFY(user().type(u"accountId"_s, id));
    QVERIFY(user().type(u"accountName"_s, name));
    QVERIFY(user().click(u"saveAccount"_s));
    QTEST(user().error(field), "error");
    QCOMPARE(account(), u"123456789012"_s);
}

void TestAccountMenu::keepsWhatIsTyped()
{
    name(u"111122223333"_s, u"Participant 1"_s);
    QVERIFY(knows(u"account-111122223333"_s));
    m_window->window->go({.page = u"identities"_s, .form = u"create"_s});
    QTRY_VERIFY(user().find(u"domain"_s));
    QVERIFY(user().type(u"domain"_s, u"typed.test"_s));
    QVERIFY(choose(u"account-111122223333"_s));
    QTRY_VERIFY(user().find(u"leaveDialog"_s));
    QCOMPARE(account(), u"123456789012"_s);
    QVERIFY(user().click(u"stay"_s));
    QTRY_VERIFY(!user().dialog());
    QCOMPARE(account(), u"123456789012"_s);
    QCOMPARE(user().text(u"domain"_s), u"typed.test"_s);
}

void TestAccountMenu::followsNamesOfOthers()
{
    name(u"123456789012"_s, u"renamed"_s);
    QTRY_COMPARE(buttonText(), u"Account renamed"_s);
}

void TestAccountMenu::copiesTheAccountThatIsShown()
{
    name(u"111122223333"_s, u"Participant 1"_s);
    QVERIFY(knows(u"account-111122223333"_s));
    QVERIFY(choose(u"account-111122223333"_s));
    QTRY_COMPARE(account(), u"111122223333"_s);
    QVERIFY(choose(u"copyAccount"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"111122223333"_s);
}

QTEST_MAIN(TestAccountMenu)
#include "tst_accountmenu.moc"
