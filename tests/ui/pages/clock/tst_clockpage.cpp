#include "../simulatedwindow.h"

#include "../../tabledriver.h"

#include "core/simulation/events.h"
#include "core/simulation/scenarios.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/clock/journalarea.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// The page "Clock and scenarios" before the simulator (visual.md 13.3).
class TestClockPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void isInTheNavigation();
    void showsTheClock();
    void runsAndPauses();
    void choosesASpeed();
    void jumps_data();
    void jumps();
    void jumpsToTheNextEvent();
    void hasNowhereToJumpWhenNothingIsDue();
    void tellsThatTheClockCouldNotBeChanged();
    void canOnlyBeLookedAtDuringAJump();

    void listsWhatHappensNext();
    void followsWhatChanges();
    void leadsToAnIdentityOfAnotherRegion();
    void retriesWhatCouldNotBeLoaded();

    void jumpsToADate();
    void refusesADate_data();
    void refusesADate();
    void staysWhenTheServiceRefusesTheDate();

    void writesTheJournal();
    void leadsFromTheJournalToAnotherRegion();
    void searchesTheJournal();
    void exportsTheJournal();

    void loadsAScenario();
    void keepsACopyOnlyIfWanted();
    void resetsToTheStart();
    void tellsThatAScenarioCouldNotBeLoaded();
    void opensTheTabOfItsPlace();

private:
    void open(const QString &place = u"/clock"_s, const QString &scenario = u"f0"_s);
    WindowDriver user() { return m_window->user(); }
    TableDriver events() { return TableDriver(user().find<ui::Table>(u"eventsTable"_s)); }
    TableDriver journal() { return TableDriver(user().find<ui::Table>(u"journalTable"_s)); }
    QString label(const QString &name);
    QString tabText(const QString &id);

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestClockPage::open(const QString &place, const QString &scenario)
{
    m_window = std::make_unique<SimulatedWindow>(place, scenario);
    QTRY_VERIFY(label(u"virtualTime"_s).startsWith(u"November"_s));
}

QString TestClockPage::label(const QString &name)
{
    const auto *label = user().find<QLabel>(name);
    return label ? label->text() : QString();
}

QString TestClockPage::tabText(const QString &id)
{
    const auto *tab = user().find<ui::TabButton>(u"tab:"_s + id);
    return tab ? tab->text() : QString();
}

void TestClockPage::isInTheNavigation()
{
    m_window = std::make_unique<SimulatedWindow>();
    QVERIFY(user().click(u"navigationEntry:clock"_s));
    QCOMPARE(m_window->window->place().page, u"clock"_s);
    QCOMPARE(m_window->window->windowTitle(), u"Clock and scenarios – SES Console"_s);
}

void TestClockPage::showsTheClock()
{
    open();
    QCOMPARE(label(u"virtualTime"_s), u"November 24, 2025 at 09:00 (UTC+00:00)"_s);
    QCOMPARE(user().find<ui::StatusIndicator>(u"clockState"_s)->text(), u"Paused"_s);
    QCOMPARE(label(u"wallTime"_s), u"November 24, 2025 at 09:00 (UTC+00:00)"_s);
    QCOMPARE(label(u"clockDifference"_s), u"No difference"_s);
    QVERIFY(m_window->jump(34 * 3600 + 26 * 60));
    QTRY_COMPARE(label(u"clockDifference"_s), u"1 day 10 h 26 min behind"_s);
}

void TestClockPage::runsAndPauses()
{
    open();
    QVERIFY(user().click(u"clockRun"_s));
    QTRY_COMPARE(user().find<ui::StatusIndicator>(u"clockState"_s)->text(), u"Running"_s);
    QVERIFY(m_window->ask<simulation::GetClock>({})->isRunning);
    QCOMPARE(user().find<QAbstractButton>(u"clockRun"_s)->text(), u"Pause"_s);
    QVERIFY(user().click(u"clockRun"_s));
    QTRY_COMPARE(user().find<ui::StatusIndicator>(u"clockState"_s)->text(), u"Paused"_s);
    QVERIFY(!m_window->ask<simulation::GetClock>({})->isRunning);
}

void TestClockPage::choosesASpeed()
{
    open();
    QVERIFY(user().choose(u"clockSpeed"_s, u"1000"_s));
    QTRY_COMPARE(m_window->ask<simulation::GetClock>({})->speed, 1000);
    QCOMPARE(m_window->ask<simulation::PutClock>({.speed = 25})->speed, 25); // a script chooses another one
    QTRY_COMPARE(user().find<ui::Select>(u"clockSpeed"_s)->value(), u"25"_s);
    QVERIFY(user().hasOption(u"clockSpeed"_s, u"10000"_s));
}

void TestClockPage::jumps_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("time");
    QTest::newRow("1 h") << u"clockHour"_s << u"November 24, 2025 at 10:00 (UTC+00:00)"_s;
    QTest::newRow("24 h") << u"clockDay"_s << u"November 25, 2025 at 09:00 (UTC+00:00)"_s;
    QTest::newRow("72 h") << u"clockThreeDays"_s << u"November 27, 2025 at 09:00 (UTC+00:00)"_s;
}

void TestClockPage::jumps()
{
    QFETCH(QString, button);
    QFETCH(QString, time);
    open();
    QVERIFY(user().click(button));
    QTRY_COMPARE(label(u"virtualTime"_s), time);
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
    QCOMPARE(user().flashes().first().header, u"Jumped to "_s + time);
}

void TestClockPage::jumpsToTheNextEvent()
{
    open();
    QTRY_VERIFY(user().isEnabled(u"clockNext"_s));
    QVERIFY(user().click(u"clockNext"_s));
    QTRY_COMPARE(label(u"virtualTime"_s), u"November 25, 2025 at 07:00 (UTC+00:00)"_s); // the link of new@example.net
    QTRY_COMPARE(m_window->identity(u"new@example.net"_s).verificationStatus, ses::VerificationStatus::Failed);
    QTRY_VERIFY(!events().column(3).contains(u"new@example.net"_s));
}

void TestClockPage::hasNowhereToJumpWhenNothingIsDue()
{
    open(u"/clock"_s, u"empty"_s);
    QTRY_COMPARE(user().texts(u"events"_s).filter(u"Nothing is due"_s).size(), 1);
    QVERIFY(!user().isEnabled(u"clockNext"_s));
    QVERIFY(user().isEnabled(u"clockHour"_s));
}

void TestClockPage::tellsThatTheClockCouldNotBeChanged()
{
    open();
    m_window->refuse(asking("PUT", "/simulator/clock"), {u"ConflictException"_s, u"A jump is under way."_s, 409});
    QVERIFY(user().click(u"clockRun"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QCOMPARE(user().flashes().first().text, u"A jump is under way."_s);
}

void TestClockPage::canOnlyBeLookedAtDuringAJump()
{
    open();
    m_window->answer(asking("GET", "/simulator/clock"),
                     R"({"VirtualTime":1763974800,"WallTime":1763974800,"State":"JUMPING","IsRunning":false,"Speed":1,)"
                     R"("Jump":{"From":1763974800,"Target":1764061200,"EventsDone":0,"EventsTotal":1}})");
    m_window->change(u"clock"_s);
    QTRY_COMPARE(user().find<ui::StatusIndicator>(u"clockState"_s)->text(), u"Jumping"_s);
    for (const QString &name : {u"clockRun"_s, u"clockHour"_s, u"clockDay"_s, u"clockThreeDays"_s, u"clockDate"_s,
                                u"clockNext"_s, u"clockSpeed"_s})
        QVERIFY2(!user().isEnabled(name), qPrintable(name));
    m_window->answerNothing();
    m_window->change(u"clock"_s);
    QTRY_VERIFY(user().isEnabled(u"clockRun"_s));
}

void TestClockPage::listsWhatHappensNext()
{
    open();
    QTRY_COMPARE(events().count(), 4);
    QCOMPARE(events().column(3),
             (QStringList{u"new@example.net"_s, u"flaky.com"_s, u"pending.com"_s, u"pending.com"_s}));
    QCOMPARE(events().text(0, 0), u"2025-11-25 07:00"_s);
    QCOMPARE(events().text(0, 1), u"22 h"_s);
    QCOMPARE(events().text(0, 2), u"Verification link lapses: Pending to Failure"_s);
    QCOMPARE(events().text(0, 4), u"us-east-1"_s);
    QCOMPARE(tabText(u"next"_s), u"What happens next (4)"_s);
    QVERIFY(m_window->jump(3600));
    QTRY_COMPARE(events().text(0, 1), u"21 h"_s);
}

void TestClockPage::followsWhatChanges()
{
    open();
    QTRY_VERIFY(events().count() > 0);
    const int before = events().count();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}));
    QTRY_COMPARE(events().count(), before + 1);
    QVERIFY(events().column(3).contains(u"x@example.org"_s));
    QVERIFY(m_window->ask<ses::DeleteEmailIdentity>({u"x@example.org"_s}));
    QTRY_COMPARE(events().count(), before);
}

void TestClockPage::leadsToAnIdentityOfAnotherRegion()
{
    open();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}, u"eu-west-1"_s));
    QTRY_VERIFY(events().column(3).contains(u"x@example.org"_s));
    events().open(int(events().column(3).indexOf(u"x@example.org"_s)));
    QTRY_COMPARE(m_window->window->region().code, u"eu-west-1"_s);
    QTRY_COMPARE(m_window->window->place().subject, u"x@example.org"_s);
}

void TestClockPage::retriesWhatCouldNotBeLoaded()
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->refuse(asking("GET", "/simulator/events"), {u"InternalFailure"_s, u"Not now."_s, 500});
    m_window->window->go({u"clock"_s});
    QTRY_VERIFY(!m_window->window->findChildren<ui::Alert *>().isEmpty());
    m_window->refuseNothing();
    m_window->window->page()->refresh();
    QTRY_VERIFY(events().count() > 0);
}

void TestClockPage::jumpsToADate()
{
    open();
    QVERIFY(user().click(u"clockDate"_s));
    QVERIFY(user().dialog());
    auto *date = user().find<ui::TextInput>(u"jumpDate"_s);
    auto *time = user().find<ui::TextInput>(u"jumpTime"_s);
    date->setText(u"2025/11/26"_s);
    time->setText(u"18:00:00"_s);
    QTRY_COMPARE(label(u"jumpDistance"_s), u"2 days 9 h from now, 2 events."_s);
    QVERIFY(user().click(u"jump"_s));
    QTRY_VERIFY(!user().dialog());
    QTRY_COMPARE(label(u"virtualTime"_s), u"November 26, 2025 at 18:00 (UTC+00:00)"_s);
    QTRY_COMPARE(m_window->identity(u"flaky.com"_s).verificationStatus, ses::VerificationStatus::Failed);
}

void TestClockPage::refusesADate_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("remark");
    QTest::newRow("not later") << u"2025/11/24"_s << u"09:00:00"_s << u"jumpTimeField"_s
                               << u"The moment must lie after the virtual time, 2025-11-24 09:00:00 UTC"_s;
    QTest::newRow("earlier") << u"2024/01/01"_s << u"00:00:00"_s << u"jumpTimeField"_s
                             << u"The moment must lie after the virtual time, 2025-11-24 09:00:00 UTC"_s;
    QTest::newRow("no date") << u"24.11.2025"_s << u"10:00:00"_s << u"jumpDateField"_s
                             << u"Enter a date as YYYY/MM/DD"_s;
    QTest::newRow("no such day") << u"2025/02/30"_s << u"10:00:00"_s << u"jumpDateField"_s
                                 << u"Enter a date as YYYY/MM/DD"_s;
    QTest::newRow("no time") << u"2025/12/01"_s << u"25:00:00"_s << u"jumpTimeField"_s << u"Enter a time as hh:mm:ss"_s;
}

void TestClockPage::refusesADate()
{
    QFETCH(QString, date);
    QFETCH(QString, time);
    QFETCH(QString, field);
    QFETCH(QString, remark);
    open();
    QVERIFY(user().click(u"clockDate"_s));
    user().find<ui::TextInput>(u"jumpDate"_s)->setText(date);
    user().find<ui::TextInput>(u"jumpTime"_s)->setText(time);
    QVERIFY(user().click(u"jump"_s));
    QVERIFY(user().dialog());
    QCOMPARE(user().find<ui::FormField>(field)->remark().text, remark);
    QCOMPARE(m_window->countAsked(u"POST /simulator/clock/jump"_s), 0);
}

void TestClockPage::staysWhenTheServiceRefusesTheDate()
{
    open();
    m_window->refuse(asking("POST", "/simulator/clock/jump"), {u"ConflictException"_s, u"Another jump."_s, 409});
    QVERIFY(user().click(u"clockDate"_s));
    user().find<ui::TextInput>(u"jumpDate"_s)->setText(u"2025/12/01"_s);
    QVERIFY(user().click(u"jump"_s));
    QTRY_COMPARE(user().find<ui::FormField>(u"jumpTimeField"_s)->remark().text, u"Another jump."_s);
    QVERIFY(user().dialog());
}

void TestClockPage::writesTheJournal()
{
    open(u"/clock//journal"_s);
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}));
    QTRY_COMPARE(journal().text(0, 2), u"x@example.org"_s);
    QCOMPARE(journal().text(0, 0), u"2025-11-24 09:00:00"_s);
    QCOMPARE(journal().text(0, 1), u"Identity created; verification mail sent"_s);
    QCOMPARE(journal().text(0, 4), u"Window"_s);
    QVERIFY(m_window->jump(24 * 3600));
    QTRY_VERIFY(journal().column(4).contains(u"Link lapsed"_s));
    journal().open(int(journal().column(2).indexOf(u"x@example.org"_s)));
    QTRY_COMPARE(m_window->window->place().subject, u"x@example.org"_s);
}

void TestClockPage::leadsFromTheJournalToAnotherRegion()
{
    open(u"/clock//journal"_s);
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}, u"eu-west-1"_s));
    QTRY_COMPARE(journal().text(0, 2), u"x@example.org"_s);
    journal().open(0);
    QTRY_COMPARE(m_window->window->region().code, u"eu-west-1"_s);
    QTRY_COMPARE(m_window->window->place().subject, u"x@example.org"_s);
}

void TestClockPage::searchesTheJournal()
{
    open(u"/clock//journal"_s);
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}));
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"y@example.org"_s}));
    QTRY_VERIFY(journal().column(2).contains(u"y@example.org"_s));
    user().find<ui::TextInput>(u"journalFilter"_s)->setText(u"X@EXAMPLE"_s);
    QTRY_COMPARE(journal().column(2), (QStringList{u"x@example.org"_s}));
    user().find<ui::TextInput>(u"journalFilter"_s)->setText(u"nothing-like-it"_s);
    QTRY_VERIFY(user().texts(u"journal"_s).contains(u"No matches"_s));
    QVERIFY(!user().isEnabled(u"exportJournal"_s));
}

void TestClockPage::exportsTheJournal()
{
    open();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}));
    const QString path = m_window->folder.filePath(u"journal.csv"_s);
    QString offered;
    ui::Session session(m_window->connection, m_window->window->region(), m_window->settings);
    ui::JournalArea area(session, [&](QWidget *, const QString &name, const auto &then) {
        offered = name;
        then(path);
    });
    area.show();
    auto *save = area.findChild<QAbstractButton *>(u"exportJournal"_s);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(offered, u"journal.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.value(0), u"Time (UTC),What happened,Identity,Region,Cause"_s);
    QCOMPARE(lines.value(1),
             u"2025-11-24 09:00:00,Identity created; verification mail sent,x@example.org,us-east-1,Window"_s);
}

void TestClockPage::loadsAScenario()
{
    open(u"/clock//scenarios"_s);
    QTRY_VERIFY(user().find(u"scenario-empty"_s));
    QVERIFY(!user().isEnabled(u"loadScenario"_s));
    QVERIFY(user().click(u"scenario-empty"_s));
    QVERIFY(user().click(u"loadScenario"_s));
    QVERIFY(user().dialog());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(!user().dialog());
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
    QVERIFY(user().flashes().first().text.startsWith(u"The state before was kept as "_s));
    QVERIFY(m_window->ask<ses::ListEmailIdentities>({})->emailIdentities.isEmpty());
    QTRY_VERIFY(user().find(u"scenario-empty"_s)->accessibleName().endsWith(u", loaded"_s));
}

void TestClockPage::keepsACopyOnlyIfWanted()
{
    open(u"/clock//scenarios"_s);
    QTRY_VERIFY(user().find(u"scenario-empty"_s));
    QVERIFY(user().click(u"scenario-empty"_s));
    QVERIFY(user().click(u"loadScenario"_s));
    QVERIFY(user().click(u"keepCopy"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QVERIFY(user().flashes().first().text.isEmpty());
    QCOMPARE(QDir(m_window->folder.path()).entryList({u"*before*"_s}), QStringList());
}

void TestClockPage::resetsToTheStart()
{
    open(u"/clock//scenarios"_s);
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}));
    QVERIFY(m_window->jump(3600));
    QTRY_VERIFY(user().isEnabled(u"resetScenario"_s));
    QVERIFY(user().click(u"resetScenario"_s));
    QVERIFY(user().click(u"cancel"_s));
    QCOMPARE(m_window->countAsked(u"POST /simulator/scenarios"_s), 0);
    QVERIFY(user().click(u"resetScenario"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(label(u"virtualTime"_s), u"November 24, 2025 at 09:00 (UTC+00:00)"_s);
    QVERIFY(!m_window->ask<ses::GetEmailIdentity>({u"x@example.org"_s}));
}

void TestClockPage::tellsThatAScenarioCouldNotBeLoaded()
{
    open(u"/clock//scenarios"_s);
    m_window->refuse(asking("POST", "/simulator/scenarios"), {u"NotFoundException"_s, u"No such scenario."_s, 404});
    QTRY_VERIFY(user().find(u"scenario-empty"_s));
    QVERIFY(user().click(u"scenario-empty"_s));
    QVERIFY(user().click(u"loadScenario"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QCOMPARE(user().flashes().first().text, u"No such scenario."_s);
}

void TestClockPage::opensTheTabOfItsPlace()
{
    open(u"/clock//journal"_s);
    QVERIFY(user().find(u"journalArea"_s));
    QVERIFY(!user().find(u"eventsArea"_s));
    QVERIFY(user().click(u"tab:scenarios"_s));
    QCOMPARE(m_window->window->place(), ui::Place({.page = u"clock"_s, .tab = u"scenarios"_s}));
    QVERIFY(user().find(u"scenariosArea"_s));
}

QTEST_MAIN(TestClockPage)
#include "tst_clockpage.moc"
