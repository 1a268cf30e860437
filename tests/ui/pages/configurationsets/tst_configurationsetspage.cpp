#include "../listdriver.h"
#include "../simulatedwindow.h"

#include "core/models/configurationsettablemodel.h"
#include "core/ses/configurationsetchanges.h"
#include "core/ses/configurationsets.h"
#include "core/ses/eventdestinations.h"
#include "core/ses/identityattributes.h"
#include "ui/components/controls/button.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

/// The list of configuration sets on the simulator (console.md 13.1).
class TestConfigurationSetsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void listsTheSetsOfTheRegion();
    void leadsThereFromTheNavigation();
    void searches();
    void opensASet();
    void followsWhatOthersDo();
    void readsASetAnewThatChanged();
    void asksForNoDetailsThatAreHidden();
    void isEmptyWhereThereIsNone();
    void saysThatItCouldNotLoad();

    void namesWhoUsesASetThatIsDeleted();
    void namesAFewOfMany();
    void deletesSeveral();
    void keepsWhatIsRefused();
    void deletesOnceWhileTheServiceIsSlow();

    void keepsTheRulesOfModels();

private:
    void open(const QString &scenario = u"f0"_s);
    QStringList rows(int column = 0) { return user().rows(list, column); }
    QString consequence();
    ListDriver user() { return ListDriver(*m_window->window); }

    static inline const QString list = u"configurationSets"_s;
    std::unique_ptr<SimulatedWindow> m_window;
};

namespace {

const QByteArray path = "/v2/email/configuration-sets/";

} // namespace

void TestConfigurationSetsPage::open(const QString &scenario)
{
    m_window = std::make_unique<SimulatedWindow>(u"/configuration-sets"_s, scenario);
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
}

/// What the alert in the dialog says: header, then text.
QString TestConfigurationSetsPage::consequence()
{
    const auto *alert = user().find<ui::Alert>(u"setUsers"_s);
    return alert ? alert->header() + u'\n' + alert->text() : QString();
}

void TestConfigurationSetsPage::listsTheSetsOfTheRegion()
{
    open(u"pictures"_s);
    QTRY_COMPARE(rows(),
                 (QStringList{u"marketing-campaigns"_s, u"newsletter-eu"_s, u"password-reset"_s, u"set-a"_s, u"set-b"_s,
                              u"set-c"_s}));
    QTRY_COMPARE(rows(2), (QStringList{u"1"_s, u"0"_s, u"0"_s, u"3"_s, u"0"_s, u"0"_s}));
    QCOMPARE(rows(1).filter(u"Enabled"_s).size(), 5);
    QCOMPARE(rows(1).last(), u"Disabled"_s);
    QCOMPARE(user().heading(list), u"Configuration sets (6)"_s);
    QVERIFY(!user().isEnabled(u"deleteSets"_s));
}

void TestConfigurationSetsPage::leadsThereFromTheNavigation()
{
    m_window = std::make_unique<SimulatedWindow>();
    QTRY_VERIFY(user().find(u"identities"_s));
    QVERIFY(user().click(u"navigationEntry:configuration-sets"_s));
    QTRY_COMPARE(rows(), (QStringList{u"set-a"_s, u"set-b"_s, u"set-c"_s}));
}

void TestConfigurationSetsPage::searches()
{
    open();
    QTRY_COMPARE(rows().size(), 3);
    user().type(u"configurationSetsFilter"_s, u"SET-B"_s);
    QTRY_COMPARE(rows(), QStringList{u"set-b"_s});
    user().type(u"configurationSetsFilter"_s, u"nothing"_s);
    QTRY_VERIFY(user().state(list).contains(u"No matches"_s));
}

void TestConfigurationSetsPage::opensASet()
{
    open();
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(user().openRow(list, u"set-b"_s));
    QTRY_VERIFY(user().texts(u"generalDetails"_s).contains(u"set-b"_s));
}

void TestConfigurationSetsPage::followsWhatOthersDo()
{
    open();
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(user().tickRow(list, u"set-b"_s));
    QVERIFY(m_window->ask<ses::CreateConfigurationSet>({.configurationSetName = u"new"_s}));
    QTRY_COMPARE(rows(), (QStringList{u"new"_s, u"set-a"_s, u"set-b"_s, u"set-c"_s}));
    QVERIFY(m_window->ask<ses::DeleteConfigurationSet>({u"set-a"_s}));
    QTRY_COMPARE(rows(), (QStringList{u"new"_s, u"set-b"_s, u"set-c"_s}));
    QCOMPARE(user().tickedRows(list), QStringList{u"set-b"_s});
}

void TestConfigurationSetsPage::readsASetAnewThatChanged()
{
    open();
    QTRY_COMPARE(rows(1), (QStringList{u"Enabled"_s, u"Enabled"_s, u"Enabled"_s}));
    const auto before = m_window->countAsked(QString::fromLatin1("GET " + path + "set-a"));
    QVERIFY(m_window->ask<ses::PutConfigurationSetSendingOptions>({u"set-c"_s, false}));
    QTRY_COMPARE(rows(1), (QStringList{u"Enabled"_s, u"Enabled"_s, u"Disabled"_s}));
    QCOMPARE(m_window->countAsked(QString::fromLatin1("GET " + path + "set-a")), before); // it did not change
    QTest::keyClick(&*m_window->window, Qt::Key_F5);
    QTRY_VERIFY(m_window->countAsked(QString::fromLatin1("GET " + path + "set-a")) > before);
}

void TestConfigurationSetsPage::asksForNoDetailsThatAreHidden()
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->settings.setValue(u"configurationSets/shownColumns"_s, QStringList{u"0"_s});
    QTRY_VERIFY(user().find(u"identities"_s));
    m_window->window->go({.page = u"configuration-sets"_s});
    QTRY_COMPARE(rows().size(), 3);
    QCOMPARE(m_window->countAsked(QString::fromLatin1("GET " + path)), 0);
}

void TestConfigurationSetsPage::isEmptyWhereThereIsNone()
{
    open(u"empty"_s);
    QTRY_COMPARE(user().state(list).mid(0, 2),
                 (QStringList{u"No configuration sets"_s, u"This Region has no configuration sets yet."_s}));
    QCOMPARE(user().heading(list), u"Configuration sets (0)"_s);
}

void TestConfigurationSetsPage::saysThatItCouldNotLoad()
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->refuse(asking("GET", "/v2/email/configuration-sets"),
                     {u"TooManyRequestsException"_s, u"Too many requests."_s, 429});
    m_window->window->go({.page = u"configuration-sets"_s});
    const auto isTold = [this] {
        const auto *alert = m_window->window->findChild<ui::Alert *>();
        return alert && alert->header() == u"Configuration sets could not be loaded"_s
            && alert->text().contains(u"Too many requests."_s);
    };
    QTRY_VERIFY(isTold());
    m_window->refuseNothing();
    QTest::keyClick(&*m_window->window, Qt::Key_F5);
    QTRY_COMPARE(rows().size(), 3);
}

/// Row B15.
void TestConfigurationSetsPage::namesWhoUsesASetThatIsDeleted()
{
    open();
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(user().tickRow(list, u"set-b"_s));
    QVERIFY(user().click(u"deleteSets"_s));
    QTRY_COMPARE(consequence(),
                 u"Used as default by 1 identity\n\u2022 joe@example.com\nMail sent through it fails "
                 "with a bad request until another set is assigned."_s);
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(rows(), (QStringList{u"set-a"_s, u"set-c"_s}));
    QTRY_COMPARE(user().flash(), u"Configuration set deleted set-b was deleted."_s);
    QCOMPARE(m_window->identity(u"joe@example.com"_s).configurationSetName, u"set-b"_s); // it keeps the name
}

void TestConfigurationSetsPage::namesAFewOfMany()
{
    open();
    QTRY_COMPARE(rows().size(), 3);
    for (const QString &name : {u"pending.com"_s, u"old.com"_s, u"flaky.com"_s, u"idle.com"_s, u"ann@gmail.com"_s})
        QVERIFY(m_window->ask<ses::PutEmailIdentityConfigurationSetAttributes>({name, u"set-a"_s}));
    QVERIFY(user().tickRow(list, u"set-a"_s));
    QVERIFY(user().click(u"deleteSets"_s));
    QTRY_VERIFY(consequence().startsWith(u"Used as default by 6 identities\n\u2022 ann@gmail.com\n"_s));
    QVERIFY(consequence().contains(u"\nand 1 more\n"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(!user().dialog());
    QCOMPARE(rows().size(), 3);
}

void TestConfigurationSetsPage::deletesSeveral()
{
    open();
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(user().tickRow(list, u"set-a"_s));
    QVERIFY(user().tickRow(list, u"set-c"_s));
    QCOMPARE(user().heading(list), u"Configuration sets (2/3)"_s);
    QVERIFY(user().click(u"deleteSets"_s));
    QTRY_VERIFY(consequence().contains(u"example.com"_s));
    QVERIFY(m_window->ask<ses::DeleteConfigurationSet>({u"set-c"_s})); // somebody else is quicker: no failure
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(rows(), QStringList{u"set-b"_s});
    QTRY_COMPARE(user().flash(), u"2 configuration sets deleted"_s);
}

void TestConfigurationSetsPage::keepsWhatIsRefused()
{
    open();
    QTRY_COMPARE(rows().size(), 3);
    m_window->refuse(asking("DELETE", path + "set-b"), {u"ConcurrentModificationException"_s, u"Try again."_s, 500});
    QVERIFY(user().tickRow(list, u"set-a"_s));
    QVERIFY(user().tickRow(list, u"set-b"_s));
    QVERIFY(user().click(u"deleteSets"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(rows(), (QStringList{u"set-b"_s, u"set-c"_s}));
    QTRY_VERIFY(user().flash().startsWith(u"1 of 2 configuration sets deleted"_s));
    QVERIFY(user().flash().contains(u"set-b"_s) && user().flash().contains(u"Try again."_s));
}

void TestConfigurationSetsPage::deletesOnceWhileTheServiceIsSlow()
{
    open();
    QTRY_COMPARE(rows().size(), 3);
    m_window->hold(asking("DELETE", path));
    QVERIFY(user().tickRow(list, u"set-c"_s));
    QVERIFY(user().click(u"deleteSets"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(m_window->held(), 1);
    QTRY_VERIFY(user().dialog() && user().dialog()->isBusy());
    user().click(u"confirm"_s);
    user().key(Qt::Key_Escape);
    QVERIFY(user().dialog());
    m_window->release();
    QTRY_COMPARE(rows(), (QStringList{u"set-a"_s, u"set-b"_s}));
    QCOMPARE(m_window->countAsked(QString::fromLatin1("DELETE " + path)), 1);
}

void TestConfigurationSetsPage::keepsTheRulesOfModels()
{
    m_window = std::make_unique<SimulatedWindow>();
    models::ConfigurationSetTableModel model(m_window->connection, u"us-east-1"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    const auto details = [&] {
        return model.total() == 3 && std::ranges::all_of(model.keys(), [&](const QString &name) {
                   return model.find(name)->details.has_value();
               });
    };
    QTRY_VERIFY(details());
    QVERIFY(m_window->ask<ses::DeleteConfigurationSet>({u"set-b"_s}));
    QTRY_COMPARE(model.keys(), (QStringList{u"set-a"_s, u"set-c"_s}));
    model.sort(models::ConfigurationSetTableModel::SendingStatus, Qt::DescendingOrder);
    model.reloadAll();
    QTRY_VERIFY(!model.isLoading());
}

QTEST_MAIN(TestConfigurationSetsPage)
#include "tst_configurationsetspage.moc"
