#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/ses/identityattributes.h"
#include "core/simulation/accountsettings.h"
#include "core/simulation/checks.h"
#include "core/simulation/sending.h"
#include "ui/components/controls/link.h"
#include "ui/components/tables/plaintable.h"

using namespace Qt::StringLiterals;

/// The page "Which settings apply?" before the simulator (visual.md 13.10).
class TestWhichSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void isReachedFromTheDetails_data();
    void isReachedFromTheDetails();
    void answersInWords();
    void tellsARefusal();
    void warns_data();
    void warns();
    void asksByEnter();
    void checksTheAddresses();
    void forgetsTheAnswerWhenAFieldChanges();
    void followsWhatChanges();
    void leadsToIdentityAndSet();
    void remembersTheSet();
    void keepsASetThatIsGone();
    void standsAsInThePicture_data();
    void standsAsInThePicture();
    void tellsThatItCouldNotBeLoaded();
    void hasHelp();

private:
    void open(const QString &from, const QString &to = {});
    FormDriver user() { return FormDriver(*m_window->window); }
    QString header() { return verdict() ? verdict()->header() : QString(); }
    QString text() { return verdict() ? verdict()->text() : QString(); }
    ui::Alert *verdict() { return user().find<ui::Alert>(u"verdict"_s); }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestWhichSettingsPage::open(const QString &from, const QString &to)
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->window->go({u"identities"_s, from, {}, u"which-settings"_s, to});
    if (from.isEmpty())
        QTRY_VERIFY(user().find(u"settingsFrom"_s));
    else
        QTRY_VERIFY(verdict());
}

void TestWhichSettingsPage::isReachedFromTheDetails_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("from");
    QTest::newRow("domain") << u"example.com"_s << u"user@example.com"_s;
    QTest::newRow("address") << u"joe@example.com"_s << u"joe@example.com"_s;
}

void TestWhichSettingsPage::isReachedFromTheDetails()
{
    QFETCH(QString, identity);
    QFETCH(QString, from);
    m_window = std::make_unique<SimulatedWindow>(u"/identities/"_s + identity);
    QTRY_VERIFY(user().isEnabled(u"whichSettings"_s));
    QVERIFY(user().click(u"whichSettings"_s));
    QTRY_VERIFY(verdict());
    QCOMPARE(user().text(u"settingsFrom"_s), from);
}

/// The words of the picture `which-settings`.
void TestWhichSettingsPage::answersInWords()
{
    open(u"joe+orders@example.com"_s, u"ann@gmail.com"_s);
    QCOMPARE(header(), u"SES would accept this mail"_s);
    QCOMPARE(text(), u"Signed by example.com. SPF passes for amazonses.com, so DMARC rests on DKIM alone."_s);
    const QStringList settings = user().texts(u"settingsTable"_s);
    for (
        const auto &each :
        {u"The most specific verified identity governs: an address comes before its domain."_s,
         u"The mail names none, so the default of joe@example.com applies. The default of example.com, set-a, does not."_s,
         u"joe@example.com has no custom MAIL FROM domain."_s, u"d=example.com"_s,
         u"Inherited from example.com: Easy DKIM, RSA_2048_BIT, signatures enabled."_s,
         u"The recipient need not be verified."_s})
        QVERIFY2(settings.contains(each), qPrintable(each + u" is not in "_s + settings.join(u'|')));
    const QStringList considered = user().texts(u"consideredTable"_s);
    for (const auto &each :
         {u"joe+orders@example.com"_s, u"No such identity"_s, u"Covers the address; the label +orders does not count"_s,
          u"Covers the address, but less specific"_s})
        QVERIFY2(considered.contains(each), qPrintable(each + u" is not in "_s + considered.join(u'|')));
}

void TestWhichSettingsPage::tellsARefusal()
{
    open(u"x@pending.com"_s, u"ann@gmail.com"_s);
    QCOMPARE(header(), u"SES would refuse this mail: MessageRejected"_s);
    QCOMPARE(text(),
             u"Email address is not verified. The following identities failed the check in region US-EAST-1: "
             "x@pending.com"_s);
    QVERIFY(!user().find(u"settings"_s)); // no identity governs
    QVERIFY(user().texts(u"consideredTable"_s).contains(u"Not verified: does not count"_s));
}

void TestWhichSettingsPage::warns_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("warning");
    QTest::newRow("the default MAIL FROM instead")
        << u"x@example.com"_s << u"ann@gmail.com"_s
        << u"SES would accept this mail, with the default MAIL FROM domain"_s;
    QTest::newRow("suppressed") << u"joe@example.com"_s << u"suppressionlist@simulator.amazonses.com"_s
                                << u"SES would accept this mail, but not deliver it"_s;
}

void TestWhichSettingsPage::warns()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, warning);
    m_window = std::make_unique<SimulatedWindow>();
    QVERIFY(m_window->ask<ses::PutEmailIdentityMailFromAttributes>(
        {.emailIdentity = u"example.com"_s, .mailFromDomain = u"m.example.com"_s}));
    m_window->window->go({u"identities"_s, from, {}, u"which-settings"_s, to});
    QTRY_VERIFY(verdict());
    QCOMPARE(header(), warning);
}

void TestWhichSettingsPage::asksByEnter()
{
    open({});
    QVERIFY(user().type(u"settingsFrom"_s, u"ann+x@gmail.com"_s));
    user().key(Qt::Key_Return);
    QTRY_VERIFY(verdict());
    QCOMPARE(m_window->window->place(), (ui::Place{u"identities"_s, u"ann+x@gmail.com"_s, {}, u"which-settings"_s}));
}

void TestWhichSettingsPage::checksTheAddresses()
{
    open({});
    QVERIFY(user().click(u"showSettings"_s));
    QVERIFY(!user().error(u"settingsFrom"_s).isEmpty());
    QVERIFY(user().type(u"settingsFrom"_s, u"joe@example.com"_s) && user().type(u"settingsTo"_s, u"ann"_s));
    QVERIFY(user().click(u"showSettings"_s));
    QVERIFY(user().error(u"settingsFrom"_s).isEmpty());
    QVERIFY2(user().error(u"settingsTo"_s).startsWith("Enter an address with text on both sides of one @"_L1),
             qPrintable(user().error(u"settingsTo"_s)));
    QCOMPARE(m_window->countAsked(u"GET /simulator/effective-settings"_s), 0);
}

void TestWhichSettingsPage::forgetsTheAnswerWhenAFieldChanges()
{
    open(u"joe@example.com"_s);
    QVERIFY(user().type(u"settingsTo"_s, u"a"_s));
    QVERIFY(!verdict());
    QVERIFY(!user().find(u"considered"_s));
}

void TestWhichSettingsPage::followsWhatChanges()
{
    open(u"joe@example.com"_s, u"bob@gmail.com"_s);
    QVERIFY(header().startsWith("SES would accept this mail"_L1));
    QVERIFY(m_window->ask<simulation::PutAccountSettings>({.productionAccess = false}));
    QTRY_COMPARE(header(), u"SES would refuse this mail: MessageRejected"_s);
}

void TestWhichSettingsPage::leadsToIdentityAndSet()
{
    open(u"joe@example.com"_s);
    auto *identity = user().find<ui::Link>(u"openIdentity"_s);
    QVERIFY(identity);
    QTest::mouseClick(identity, Qt::LeftButton);
    QTRY_COMPARE(m_window->window->place(), (ui::Place{u"identities"_s, u"joe@example.com"_s}));
    m_window->window->go({u"identities"_s, u"joe@example.com"_s, {}, u"which-settings"_s});
    QTRY_VERIFY(user().find<ui::Link>(u"openSet"_s));
    QTest::mouseClick(user().find<ui::Link>(u"openSet"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->window->place(), (ui::Place{u"configuration-sets"_s, u"set-b"_s}));
}

/// In the place, so that the way back leads to the same question.
void TestWhichSettingsPage::remembersTheSet()
{
    open(u"joe@example.com"_s);
    QVERIFY(user().choose(u"settingsSet"_s, u"set-a"_s));
    QVERIFY(user().click(u"showSettings"_s));
    QTRY_VERIFY(user().find<ui::Link>(u"openSet"_s));
    QCOMPARE(m_window->window->place().choice, u"set-a"_s);
    QTest::mouseClick(user().find<ui::Link>(u"openSet"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->window->place(), (ui::Place{u"configuration-sets"_s, u"set-a"_s}));
    user().key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(verdict());
    QCOMPARE(user().find<ui::Select>(u"settingsSet"_s)->value(), u"set-a"_s);
}

void TestWhichSettingsPage::keepsASetThatIsGone()
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->window->go({u"identities"_s, u"joe@example.com"_s, {}, u"which-settings"_s, {}, u"gone"_s});
    QTRY_VERIFY(verdict());
    const auto *set = user().find<ui::Select>(u"settingsSet"_s);
    QTRY_COMPARE(set->options().value(1).detail, u"Does not exist"_s);
    QCOMPARE(set->value(), u"gone"_s);
}

void TestWhichSettingsPage::standsAsInThePicture_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("question");
    QTest::newRow("which-settings") << QSize(1440, 900) << 98;
    QTest::newRow("which-settings-1024") << QSize(1024, 700) << 302;
}

void TestWhichSettingsPage::standsAsInThePicture()
{
    QFETCH(QSize, window);
    open(u"joe+orders@example.com"_s, u"ann@gmail.com"_s);
    m_window->window->resize(window);
    QFETCH(int, question);
    QTRY_COMPARE(user().find(u"question"_s)->height(), question);
    for (const auto &[container, tableName] :
         {std::pair{u"settings"_s, u"settingsTable"_s}, {u"considered"_s, u"consideredTable"_s}}) {
        const QWidget *around = user().find(container);
        const auto *table = user().find<ui::PlainTable>(tableName);
        QTRY_COMPARE(table->height(), table->heightForWidth(table->width()));
        QTRY_COMPARE(table->mapTo(around, QPoint()).y(), container == u"settings"_s ? 439 - 390 : 789 - 718);
        QTRY_COMPARE(around->height() - table->mapTo(around, QPoint(0, table->height())).y(), 5);
    }
}

void TestWhichSettingsPage::tellsThatItCouldNotBeLoaded()
{
    open({});
    m_window->refuse(asking("GET", "/simulator/effective-settings"), {u"InternalFailure"_s, u"broken"_s, 500});
    QVERIFY(user().type(u"settingsFrom"_s, u"joe@example.com"_s));
    QVERIFY(user().click(u"showSettings"_s));
    QTRY_VERIFY(user().find<ui::Alert>(u"settingsError"_s));
    QCOMPARE(user().find<ui::Alert>(u"settingsError"_s)->text(), u"broken"_s);
}

void TestWhichSettingsPage::hasHelp()
{
    open({});
    QCOMPARE(m_window->window->page()->help().title, u"Which settings apply?"_s);
}

QTEST_MAIN(TestWhichSettingsPage)
#include "tst_whichsettingspage.moc"
