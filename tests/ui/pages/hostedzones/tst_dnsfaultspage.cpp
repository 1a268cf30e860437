#include "dnsdriver.h"

#include <QCompleter>

using namespace Qt::StringLiterals;
using simulation::DnsFaultKind;

/// "DNS faults" and its form on the simulator (visual.md 13.12).
class TestDnsFaultsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void listsFaults();
    void leadsThereFromHostedZones();
    void showsThatThereAreNone();
    void switchesOneAtOnce();
    void switchesByKeyboard();
    void switchesAllOff();
    void tellsThatItCouldNotSwitch();
    void deletesFaults();
    void followsChangesOfOthers();

    void addsFaults_data();
    void addsFaults();
    void editsAFault();
    void endsAfterSomeAnswers();
    void refusesWrongInput_data();
    void refusesWrongInput();
    void refusesASecondFaultForTheSameName();
    void offersExpectedNames();

private:
    void open(const QString &scenario = u"pictures"_s);
    QList<simulation::DnsFault> stored()
    {
        const auto answer = m_window->ask<simulation::ListDnsFaults>({});
        return answer ? answer->faults : QList<simulation::DnsFault>();
    }
    simulation::DnsFault storedFault(const QString &name)
    {
        for (const simulation::DnsFault &each : stored()) {
            if (each.name == name)
                return each;
        }
        return {};
    }
    QStringList rows(int column = 0) { return user().rows(u"faults"_s, column); }
    DnsDriver user() { return DnsDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestDnsFaultsPage::open(const QString &scenario)
{
    m_window = std::make_unique<SimulatedWindow>(u"/hosted-zones/dnsfaults"_s, scenario);
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
    QTRY_VERIFY(user().list(u"faults"_s) && !user().list(u"faults"_s)->isLoading());
}

void TestDnsFaultsPage::listsFaults()
{
    open();
    QCOMPARE(user().heading(u"faults"_s), u"DNS faults (4)"_s);
    QCOMPARE(rows(),
             (QStringList{u"atwqfnwi3ocj2fxrnxbiwuctc7gyxiw5._domainkey.flaky.com"_s, u"bounce.flaky.com"_s,
                          u"old.com"_s, u"v64hcgb2chnapfm3uszbhqcyyrzg3wl5._domainkey.marketing.test"_s}));
    QCOMPARE(rows(1), (QStringList{u"CNAME"_s, u"MX"_s, u"Any"_s, u"CNAME"_s}));
    QCOMPARE(rows(2),
             (QStringList{u"The name does not exist (NXDOMAIN)"_s, u"Changes are seen after 15 min"_s,
                          u"The DNS server fails"_s,
                          u"Answers v64hcgb2chnapfm3uszbhqcyyrzg3wl5.dkim.eu-west-1.amazonses.com"_s}));
    QCOMPARE(rows(3), (QStringList{u"460"_s, u"12"_s, u"37"_s, u"0"_s}));
    QCOMPARE(rows(4), (QStringList{u"On"_s, u"On"_s, u"Off"_s, u"Off"_s}));
    QVERIFY(user().isEnabled(u"allOff"_s));
    QVERIFY(!user().isEnabled(u"editFault"_s));
    QVERIFY(!user().isEnabled(u"deleteFaults"_s));
}

void TestDnsFaultsPage::leadsThereFromHostedZones()
{
    m_window = std::make_unique<SimulatedWindow>(u"/hosted-zones"_s, u"pictures"_s);
    QTRY_VERIFY(user().find(u"dnsFaults"_s));
    QVERIFY(user().click(u"dnsFaults"_s));
    QTRY_COMPARE(m_window->window->windowTitle(), u"DNS faults – SES Console"_s);
}

void TestDnsFaultsPage::showsThatThereAreNone()
{
    open(u"f0"_s);
    QCOMPARE(user().state(u"faults"_s).value(0), u"No faults"_s);
    QVERIFY(!user().isEnabled(u"allOff"_s));
    QVERIFY(user().click(u"stateAction"_s));
    QTRY_VERIFY(user().find(u"faultDialog"_s));
}

void TestDnsFaultsPage::switchesOneAtOnce()
{
    open();
    QVERIFY(user().pressIcon(u"faults"_s, u"old.com"_s, 4));
    QTRY_COMPARE(rows(4)[2], u"On"_s);
    QVERIFY(storedFault(u"old.com"_s).isOn);
    QCOMPARE(storedFault(u"old.com"_s).answers, 37);
    QVERIFY(user().pressIcon(u"faults"_s, u"old.com"_s, 4));
    QTRY_COMPARE(rows(4)[2], u"Off"_s);
}

void TestDnsFaultsPage::switchesByKeyboard()
{
    open();
    ui::Table *table = user().list(u"faults"_s)->table();
    table->setFocus();
    table->setCurrentRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(rows(4)[1], u"Off"_s);
    QVERIFY(!storedFault(u"bounce.flaky.com"_s).isOn);
}

void TestDnsFaultsPage::switchesAllOff()
{
    open();
    QVERIFY(user().click(u"allOff"_s));
    QTRY_COMPARE(rows(4), (QStringList{u"Off"_s, u"Off"_s, u"Off"_s, u"Off"_s}));
    QTRY_VERIFY(!user().isEnabled(u"allOff"_s));
}

void TestDnsFaultsPage::tellsThatItCouldNotSwitch()
{
    open();
    m_window->refuse(isWrite, {u"TooManyRequestsException"_s, u"Not now."_s, 429});
    QVERIFY(user().pressIcon(u"faults"_s, u"old.com"_s, 4));
    QTRY_COMPARE(user().flash(), u"The fault could not be switched Not now."_s);
    QCOMPARE(rows(4)[2], u"Off"_s);
}

void TestDnsFaultsPage::deletesFaults()
{
    open();
    QVERIFY(user().tickRow(u"faults"_s, u"old.com"_s));
    QVERIFY(user().tickRow(u"faults"_s, u"bounce.flaky.com"_s));
    QVERIFY(!user().isEnabled(u"editFault"_s));
    QVERIFY(user().click(u"deleteFaults"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(rows().size(), 2);
    QCOMPARE(stored().size(), 2);
}

void TestDnsFaultsPage::followsChangesOfOthers()
{
    open(u"f0"_s);
    QVERIFY(m_window->ask<simulation::PutDnsFault>({.fault = {.name = u"a.pending.com"_s}, .replaces = {}}));
    QTRY_COMPARE(rows(), QStringList{u"a.pending.com"_s});
}

void TestDnsFaultsPage::addsFaults_data()
{
    QTest::addColumn<DnsFaultKind>("kind");
    QTest::addColumn<QString>("type");
    QTest::newRow("not found") << DnsFaultKind::NotFound << u"ANY"_s;
    QTest::newRow("SERVFAIL") << DnsFaultKind::ServFail << u"TXT"_s;
    QTest::newRow("wrong value") << DnsFaultKind::WrongValue << u"CNAME"_s;
    QTest::newRow("propagation delay") << DnsFaultKind::PropagationDelay << u"MX"_s;
}

void TestDnsFaultsPage::addsFaults()
{
    QFETCH(DnsFaultKind, kind);
    QFETCH(QString, type);
    open(u"f0"_s);
    QVERIFY(user().click(u"addFault"_s));
    QTRY_VERIFY(user().find(u"faultDialog"_s));
    QVERIFY(user().type(u"faultName"_s, u"Mail.pending.com."_s));
    QVERIFY(user().choose(u"faultType"_s, type));
    QVERIFY(user().toggle(wire::wireName(kind)));
    if (kind == DnsFaultKind::WrongValue)
        QVERIFY(user().type(u"faultValue"_s, u"wrong.example.com"_s));
    if (kind == DnsFaultKind::PropagationDelay)
        QVERIFY(user().type(u"faultMinutes"_s, u"20"_s));
    QVERIFY(user().click(u"saveFault"_s));
    QTRY_VERIFY(!user().find(u"faultDialog"_s));
    QTRY_COMPARE(rows(), QStringList{u"mail.pending.com"_s});
    const simulation::DnsFault fault = storedFault(u"mail.pending.com"_s);
    QCOMPARE(fault.kind, kind);
    QVERIFY(fault.isOn);
    QCOMPARE(fault.type ? QString(wire::wireName(*fault.type)) : u"ANY"_s, type);
    QCOMPARE(fault.value.value_or(QString()), kind == DnsFaultKind::WrongValue ? u"wrong.example.com"_s : QString());
    QCOMPARE(fault.delaySeconds.value_or(0), kind == DnsFaultKind::PropagationDelay ? 1200 : 0);
}

void TestDnsFaultsPage::editsAFault()
{
    open();
    QVERIFY(user().tickRow(u"faults"_s, u"bounce.flaky.com"_s));
    QVERIFY(user().click(u"editFault"_s));
    QTRY_COMPARE(user().text(u"faultName"_s), u"bounce.flaky.com"_s);
    QCOMPARE(user().text(u"faultMinutes"_s), u"15"_s);
    QVERIFY(user().type(u"faultMinutes"_s, u"30"_s));
    QVERIFY(user().click(u"saveFault"_s));
    QTRY_VERIFY(!user().find(u"faultDialog"_s));
    QTRY_VERIFY(rows(2).contains(u"Changes are seen after 30 min"_s));
    QCOMPARE(stored().size(), 4);
    QCOMPARE(storedFault(u"bounce.flaky.com"_s).answers, 12);
}

void TestDnsFaultsPage::endsAfterSomeAnswers()
{
    open();
    QVERIFY(user().tickRow(u"faults"_s, u"old.com"_s));
    QVERIFY(user().click(u"editFault"_s));
    QTRY_COMPARE(user().text(u"faultName"_s), u"old.com"_s);
    QCOMPARE(user().text(u"faultAnswers"_s), QString());
    QVERIFY(user().type(u"faultAnswers"_s, u"3"_s));
    QVERIFY(user().click(u"saveFault"_s));
    QTRY_VERIFY(!user().find(u"faultDialog"_s));
    QTRY_COMPARE(rows(3)[2], u"37, 3 left"_s);
    QCOMPARE(storedFault(u"old.com"_s).answersLeft, std::optional<qint64>(3));
    QVERIFY(user().click(u"editFault"_s)); // it is still ticked
    QTRY_COMPARE(user().text(u"faultAnswers"_s), u"3"_s);
    QVERIFY(user().type(u"faultAnswers"_s, QString()));
    QVERIFY(user().click(u"saveFault"_s));
    QTRY_COMPARE(rows(3)[2], u"37"_s);
    QVERIFY(!storedFault(u"old.com"_s).answersLeft);
}

void TestDnsFaultsPage::refusesWrongInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DnsFaultKind>("kind");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QString() << DnsFaultKind::NotFound << QString() << u"faultName"_s;
    QTest::newRow("a space") << u"a b.com"_s << DnsFaultKind::NotFound << QString() << u"faultName"_s;
    QTest::newRow("no value") << u"a.com"_s << DnsFaultKind::WrongValue << QString() << u"faultValue"_s;
    QTest::newRow("no minutes") << u"a.com"_s << DnsFaultKind::PropagationDelay << u" "_s << u"faultMinutes"_s;
    QTest::newRow("0 minutes") << u"a.com"_s << DnsFaultKind::PropagationDelay << u"0"_s << u"faultMinutes"_s;
    QTest::newRow("more than a week") << u"a.com"_s << DnsFaultKind::PropagationDelay << u"10081"_s
                                      << u"faultMinutes"_s;
    QTest::newRow("0 answers") << u"a.com"_s << DnsFaultKind::ServFail << u"0"_s << u"faultAnswers"_s;
    QTest::newRow("too many answers") << u"a.com"_s << DnsFaultKind::ServFail << u"1000001"_s << u"faultAnswers"_s;
    QTest::newRow("a word as answers") << u"a.com"_s << DnsFaultKind::NotFound << u"few"_s << u"faultAnswers"_s;
    QTest::newRow("a word") << u"a.com"_s << DnsFaultKind::PropagationDelay << u"soon"_s << u"faultMinutes"_s;
}

void TestDnsFaultsPage::refusesWrongInput()
{
    QFETCH(QString, name);
    QFETCH(DnsFaultKind, kind);
    QFETCH(QString, parameter);
    QFETCH(QString, field);
    open(u"f0"_s);
    QVERIFY(user().click(u"addFault"_s));
    QTRY_VERIFY(user().find(u"faultDialog"_s));
    QVERIFY(user().type(u"faultName"_s, name));
    QVERIFY(user().toggle(wire::wireName(kind)));
    if (!parameter.isEmpty())
        QVERIFY(user().type(field, parameter));
    QVERIFY(user().click(u"saveFault"_s));
    QVERIFY(!user().error(field).isEmpty());
    QCOMPARE(m_window->countAsked(u"PUT"_s), 0);
    QCOMPARE(user().text(u"faultName"_s), name);
}

void TestDnsFaultsPage::refusesASecondFaultForTheSameName()
{
    open();
    QVERIFY(user().click(u"addFault"_s));
    QTRY_VERIFY(user().find(u"faultDialog"_s));
    QVERIFY(user().type(u"faultName"_s, u"bounce.flaky.com"_s));
    QVERIFY(user().choose(u"faultType"_s, u"MX"_s));
    QVERIFY(user().click(u"saveFault"_s));
    QTRY_COMPARE(user().error(u"faultName"_s), u"There is a fault for this name and type already"_s);
    QVERIFY(user().choose(u"faultType"_s, u"TXT"_s)); // another one
    QVERIFY(user().click(u"saveFault"_s));
    QTRY_COMPARE(rows().size(), 5);
}

void TestDnsFaultsPage::offersExpectedNames()
{
    open();
    QVERIFY(user().click(u"addFault"_s));
    QTRY_VERIFY(user().find<QLineEdit>(u"faultName"_s)->completer());
    QCompleter *completer = user().find<QLineEdit>(u"faultName"_s)->completer();
    completer->setCompletionPrefix(u"mail.pend"_s);
    QCOMPARE(completer->currentCompletion(), u"mail.pending.com"_s);
    QTest::keyClicks(user().find<QLineEdit>(u"faultName"_s), u"mail.pend"_s);
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(user().text(u"faultName"_s), u"mail.pending.com"_s);
    QCOMPARE(user().find<ui::Select>(u"faultType"_s)->value(), u"MX"_s);
}

QTEST_MAIN(TestDnsFaultsPage)
#include "tst_dnsfaultspage.moc"
