#include "../../tabledriver.h"
#include "endpointwindow.h"

#include "core/simulation/accounts.h"

#include <QCompleter>

using namespace Qt::StringLiterals;
using simulation::KeyChecking;

/// The tab "Access keys" and its forms (visual.md 13.8).
class TestAccessKeysTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void showsThatThereAreNone();
    void listsKeys();
    void createsAKeyAndShowsItsSecretOnce();
    void offersKnownAccounts();
    void refusesWrongInput_data();
    void refusesWrongInput();
    void deactivatesAndActivates();
    void deletesAfterAQuestion();
    void tellsThatItCouldNot();
    void followsChangesOfOthers();

    void showsWhatIsAccepted();
    void changesWhatIsAccepted();
    void asksBeforeNobodyGetsIn();
    void doesNotAskWhereAKeyIsActive();

private:
    void open(int keys = 0)
    {
        m_window = std::make_unique<EndpointWindow>(u"/identities"_s);
        for (int i = 0; i < keys; ++i) {
            m_window->window.wall = m_window->window.wall.addSecs(60);
            m_window->makeKey(u"11112222333%1"_s.arg(i), u"Participant %1"_s.arg(i));
        }
        m_window->window.window->go(*ui::Place::parse(u"/endpoint//keys"_s));
        QTRY_VERIFY(m_window->areKeysLoaded());
    }
    void openForm()
    {
        QVERIFY(user().click(u"editKeyChecking"_s));
        QTRY_VERIFY(user().find(u"keyCheckingForm"_s));
        QTRY_VERIFY(user().find(u"KNOWN_KEYS"_s));
    }
    FormDriver user() { return m_window->user(); }
    void tick(int row) { TableDriver(m_window->keys()->table()).tick(row); }
    QString turnText() { return user().find<ui::Button>(u"turnKeys"_s)->text(); }
    KeyChecking checking() { return m_window->window.ask<simulation::ListAccessKeys>({})->checking; }

    std::unique_ptr<EndpointWindow> m_window;
};

void TestAccessKeysTab::showsThatThereAreNone()
{
    open();
    const QStringList texts = user().texts(u"accessKeys"_s);
    QVERIFY(texts.contains(u"No access keys"_s));
    QVERIFY(texts.contains(u"Any key is accepted."_s));
    QVERIFY(m_window->window.ask<simulation::PutKeyChecking>({KeyChecking::KnownKeys}));
    QTRY_VERIFY(user().texts(u"accessKeys"_s).contains(u"Nobody gets in until there is one."_s));
}

void TestAccessKeysTab::listsKeys()
{
    open(2);
    QCOMPARE(m_window->keyColumn(1), (QStringList{u"111122223331"_s, u"111122223330"_s})); // newest first
    QCOMPARE(m_window->keyColumn(2), (QStringList{u"Participant 1"_s, u"Participant 0"_s}));
    QCOMPARE(m_window->keyColumn(3), (QStringList{u"Active"_s, u"Active"_s}));
    QCOMPARE(m_window->keyColumn(4), (QStringList{u"Never"_s, u"Never"_s}));
    QCOMPARE(m_window->keyColumn(5), (QStringList{u"2025-11-24 09:02"_s, u"2025-11-24 09:01"_s}));
    QVERIFY(m_window->keyColumn(0).first().startsWith(u"AKIA"_s));
}

void TestAccessKeysTab::createsAKeyAndShowsItsSecretOnce()
{
    open();
    QVERIFY(user().click(u"createKey"_s));
    QTRY_VERIFY(user().find(u"createKeyDialog"_s));
    QVERIFY(user().type(u"keyAccount"_s, u"333333333333"_s));
    QVERIFY(user().type(u"keyNote"_s, u"Participant 3"_s));
    QVERIFY(user().click(u"saveKey"_s));
    QTRY_VERIFY(user().find(u"keyCreatedDialog"_s));
    QCOMPARE(m_window->storedKeys().size(), 1);
    const QString id = m_window->storedKeys().first().id;
    const QString texts = user().texts(u"keyCreatedDialog"_s).join(u'\n');
    QVERIFY(texts.contains(u"333333333333"_s));
    QVERIFY(user().find(u"createdSecret"_s));

    user().key(Qt::Key_Escape); // closes only by "Done"
    QVERIFY(user().find(u"keyCreatedDialog"_s));
    QVERIFY(!user().find(u"close"_s));
    QVERIFY(user().click(u"secretSeen"_s));
    QTRY_VERIFY(!user().dialog());
    QTRY_COMPARE(m_window->keyColumn(0), QStringList{id});
}

void TestAccessKeysTab::offersKnownAccounts()
{
    open(1);
    QVERIFY(m_window->window.ask<simulation::PutAccount>({.id = u"444455556666"_s, .name = u"Class"_s}));
    QVERIFY(user().click(u"createKey"_s));
    QTRY_VERIFY(user().find<ui::TextInput>(u"keyAccount"_s));
    QCOMPARE(user().text(u"keyAccount"_s), u"123456789012"_s);
    QTRY_VERIFY(user().find<ui::TextInput>(u"keyAccount"_s)->completer());
    const auto *offered = user().find<ui::TextInput>(u"keyAccount"_s)->completer()->model();
    QStringList accounts;
    for (int row = 0; row < offered->rowCount(); ++row)
        accounts += offered->index(row, 0).data().toString();
    QVERIFY(accounts.contains(u"444455556666"_s));
    QVERIFY(accounts.contains(u"111122223330"_s));
}

void TestAccessKeysTab::refusesWrongInput_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("error");
    // clang-format off
    QTest::newRow("no account") << u"keyAccount"_s << QString() << u"Enter the account that the key opens"_s;
    QTest::newRow("eleven digits") << u"keyAccount"_s << u"12345678901"_s << u"Enter twelve digits. Account: “12345678901”"_s;
    QTest::newRow("a letter") << u"keyAccount"_s << u"12345678901a"_s << u"Enter twelve digits. Account: “12345678901a”"_s;
    QTest::newRow("long note") << u"keyNote"_s << QString(129, u'n') << u"Enter at most 128 characters; these are 129. Note: “%1…”"_s.arg(QString(60, u'n'));
    // clang-format on
}

void TestAccessKeysTab::refusesWrongInput()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    open();
    QVERIFY(user().click(u"createKey"_s));
    QTRY_VERIFY(user().find(field));
    QVERIFY(user().type(field, typed));
    QVERIFY(user().click(u"saveKey"_s));
    QTEST(user().error(field), "error");
    QCOMPARE(m_window->storedKeys().size(), 0);
}

void TestAccessKeysTab::deactivatesAndActivates()
{
    open(2);
    QVERIFY(!user().isEnabled(u"turnKeys"_s));
    QVERIFY(!user().isEnabled(u"deleteKeys"_s));
    tick(1);
    QCOMPARE(turnText(), u"Deactivate"_s);
    QVERIFY(user().click(u"turnKeys"_s));
    QTRY_COMPARE(m_window->keyColumn(3), (QStringList{u"Active"_s, u"Inactive"_s}));
    QTRY_COMPARE(turnText(), u"Activate"_s);
    tick(0); // one of each: the active one is deactivated
    QCOMPARE(turnText(), u"Deactivate"_s);
    tick(0);
    QVERIFY(user().click(u"turnKeys"_s));
    QTRY_COMPARE(m_window->keyColumn(3), (QStringList{u"Active"_s, u"Active"_s}));
}

void TestAccessKeysTab::deletesAfterAQuestion()
{
    open(2);
    const QString first = m_window->keyColumn(0).first();
    tick(0);
    QVERIFY(user().click(u"deleteKeys"_s));
    QTRY_VERIFY(user().find(u"deleteKeysDialog"_s));
    QVERIFY(user().texts(u"deleteKeysDialog"_s).join(u' ').contains(first));
    QCOMPARE(m_window->storedKeys().size(), 2);
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(m_window->keyColumn(0).size(), 1);
    QVERIFY(!m_window->keyColumn(0).contains(first));
}

void TestAccessKeysTab::tellsThatItCouldNot()
{
    open(1);
    m_window->window.refuse([](const wire::HttpRequest &request) { return request.method == "POST"; },
                            {u"TooManyRequestsException"_s, u"Not now."_s, 429});
    tick(0);
    QVERIFY(user().click(u"turnKeys"_s));
    QTRY_COMPARE(user().flash(), u"The access keys could not be deactivated Not now."_s);
}

void TestAccessKeysTab::followsChangesOfOthers()
{
    open(1);
    m_window->makeKey(u"999988887777"_s, u"Made elsewhere"_s);
    QTRY_COMPARE(m_window->keyColumn(0).size(), 2);
}

void TestAccessKeysTab::showsWhatIsAccepted()
{
    open();
    QCOMPARE(m_window->status(u"acceptedKeys"_s), u"Any access key"_s);
    QCOMPARE(m_window->label(u"checkedSignatures"_s), u"Checked for the keys below only"_s);
    QCOMPARE(m_window->label(u"otherKeysAccount"_s), u"123456789012, or the key ID itself if it has twelve digits"_s);
    QVERIFY(m_window->window.ask<simulation::PutKeyChecking>({KeyChecking::KnownKeys}));
    QTRY_COMPARE(m_window->status(u"acceptedKeys"_s), u"Only the keys below"_s);
    QCOMPARE(m_window->label(u"checkedSignatures"_s), u"Always checked"_s);
    QCOMPARE(m_window->label(u"otherKeysAccount"_s), u"-"_s);
}

void TestAccessKeysTab::changesWhatIsAccepted()
{
    open(1);
    openForm();
    QVERIFY(user().isChecked(u"ANY_KEY"_s));
    QVERIFY(user().toggle(u"KNOWN_KEYS"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->status(u"acceptedKeys"_s), u"Only the keys below"_s);
    QCOMPARE(checking(), KeyChecking::KnownKeys);
    QCOMPARE(user().flash(), u"Checking of access keys changed"_s);
}

void TestAccessKeysTab::asksBeforeNobodyGetsIn()
{
    open(1);
    QVERIFY(m_window->window.ask<simulation::SetAccessKeysActive>(
        {.ids = {m_window->storedKeys().first().id}, .isActive = false}));
    openForm();
    QVERIFY(user().toggle(u"KNOWN_KEYS"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"letNobodyInDialog"_s));
    QCOMPARE(checking(), KeyChecking::AnyKey);
    QVERIFY(user().click(u"keepAnyKey"_s));
    QTRY_VERIFY(!user().dialog());
    QCOMPARE(checking(), KeyChecking::AnyKey);
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"letNobodyIn"_s));
    QVERIFY(user().click(u"letNobodyIn"_s));
    QTRY_COMPARE(checking(), KeyChecking::KnownKeys);
}

void TestAccessKeysTab::doesNotAskWhereAKeyIsActive()
{
    open(1);
    openForm();
    QVERIFY(user().toggle(u"KNOWN_KEYS"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(!user().find(u"letNobodyInDialog"_s));
    QTRY_COMPARE(checking(), KeyChecking::KnownKeys);
}

QTEST_MAIN(TestAccessKeysTab)
#include "tst_accesskeystab.moc"
