#include "../pages/endpoint/fakeendpoint.h"
#include "../tabledriver.h"
#include "ui/components/inputs/select.h"

#include "core/ses/identityattributes.h"
#include "core/wire/rest.h"
#include "ui/activity/activitydetail.h"
#include "ui/activity/activitypanel.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/status/statusindicator.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::StringLiterals;
using activity::Origin;

/// The panel "Activity" by itself (visual.md 13.9).
class TestActivityPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_panel.reset();
        m_log.reset();
    }

    void saysThatThereAreNoCalls();
    void showsTheNewestCall();
    void followsTheNewestUntilOneChooses();
    void choosesByArrowKeys();
    void aFailedCallOpensOnItsResponse();
    void showsWhatWasOpened_data();
    void showsWhatWasOpened();
    void copiesTheOpenTab();
    void secretsAreDotsInEveryTabAndCopy();
    void narrowsByTextAndChoice();
    void offersToClearAFilterThatShowsNothing();
    void pausesAndResumes();
    void clears();
    void countsCallsAndErrors();
    void commandsFollowTheAddress();
    void opensTheCallInPlaceOfTheTableWhereThereIsLittleRoom();
    void escapeClosesIt();
    void itsEdgeIsMoved();

private:
    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        auto *widget = m_panel->findChild<Widget *>(name);
        return widget && widget->isVisibleTo(m_panel.get()) ? widget : nullptr;
    }
    void add(const wire::HttpRequest &request, const wire::HttpResponse &response = {200, {}, "{}"},
             Origin origin = Origin::Window)
    {
        QSignalSpy added(m_log.get(), &activity::Log::added);
        m_log->record({origin, u"123456789012"_s, u"us-east-1"_s}, {request, response, std::chrono::milliseconds(4)});
        QVERIFY(added.wait());
    }
    void addGet(const QByteArray &name) { add({"GET", "/v2/email/identities/" + name, {}, {}, {}}); }
    void addFailed()
    {
        add({"GET", "/v2/email/identities/x.org", {}, {}, {}},
            wire::encodeError({u"NotFoundException"_s, u"None."_s, 404}), Origin::Endpoint);
    }
    QString shown() const { return find<QLabel>(u"activityText"_s)->text(); }
    QString count() const { return find<QLabel>(u"activityCount"_s)->text(); }
    ui::Table *table() const { return m_panel->findChild<ui::Table *>(u"activityTable"_s); }
    void openTab(const QString &tab) { QTest::mouseClick(find<ui::Tabs>(u"activityTabs"_s)->tab(tab), Qt::LeftButton); }
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void choose(int row)
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, 1)).center());
    }
    bool isChosen(int row) const
    {
        return table()->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    QStringList stateTexts() const
    {
        QStringList texts;
        const auto *state = m_panel->findChild<ui::TableState *>();
        for (const auto *label : state->findChildren<QLabel *>()) {
            if (state->isVisibleTo(m_panel.get()) && label->isVisibleTo(state))
                texts += label->text();
        }
        return texts;
    }

    QTranslator m_translator;
    FakeEndpoint m_endpoint;
    std::unique_ptr<activity::Log> m_log;
    std::unique_ptr<ui::ActivityPanel> m_panel;
};

void TestActivityPanel::init()
{
    if (m_translator.load(u":/translations/ses-console_en.qm"_s))
        QCoreApplication::installTranslator(&m_translator);
    m_endpoint.shown.url = u"http://127.0.0.1:4579"_s;
    m_log = std::make_unique<activity::Log>([] { return QDateTime::currentDateTimeUtc(); });
    m_panel = std::make_unique<ui::ActivityPanel>(*m_log, &m_endpoint);
    m_panel->resize(1159, 440);
    m_panel->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestActivityPanel::saysThatThereAreNoCalls()
{
    QVERIFY(stateTexts().contains(u"No calls yet"_s));
    QCOMPARE(count(), u"0 calls"_s);
    QVERIFY(!find<QAbstractButton>(u"activityPause"_s)->isEnabled());
    QVERIFY(!find<QAbstractButton>(u"activityClear"_s)->isEnabled());
    QVERIFY(!find(u"activityDetail"_s));
}

void TestActivityPanel::showsTheNewestCall()
{
    addGet("a.org");
    QVERIFY(find(u"activityDetail"_s));
    QCOMPARE(find<QLabel>(u"activityOperation"_s)->text(), u"GetEmailIdentity"_s);
    QCOMPARE(find<ui::StatusIndicator>(u"activityStatus"_s)->text(), u"200"_s);
    QCOMPARE(find<QLabel>(u"activityCourse"_s)->text(), u"in 4 ms, from the window"_s);
    QVERIFY(shown().startsWith(u"GET /v2/email/identities/a.org HTTP/1.1"_s));
}

void TestActivityPanel::followsTheNewestUntilOneChooses()
{
    addGet("a.org");
    addGet("b.org");
    QVERIFY(shown().contains(u"b.org"_s));
    choose(1);
    QVERIFY(shown().contains(u"a.org"_s));
    addGet("c.org");
    QVERIFY(shown().contains(u"a.org"_s));
    QVERIFY(isChosen(2));
}

void TestActivityPanel::choosesByArrowKeys()
{
    addGet("a.org");
    addGet("b.org");
    table()->setFocus();
    table()->setCurrentRow(0);
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(isChosen(1));
    QVERIFY(shown().contains(u"a.org"_s));
    QTest::keyClick(table(), Qt::Key_Up);
    QVERIFY(shown().contains(u"b.org"_s));
}

void TestActivityPanel::aFailedCallOpensOnItsResponse()
{
    addGet("a.org");
    addFailed();
    QCOMPARE(find<ui::Tabs>(u"activityTabs"_s)->current(), u"response"_s);
    QCOMPARE(find<ui::StatusIndicator>(u"activityStatus"_s)->text(), u"404 NotFoundException"_s);
    QCOMPARE(find<QLabel>(u"activityCourse"_s)->text(), u"in 4 ms, from the endpoint"_s);
    QVERIFY(shown().startsWith(u"HTTP/1.1 404 Not Found"_s));
    choose(1);
    QCOMPARE(find<ui::Tabs>(u"activityTabs"_s)->current(), u"request"_s);
}

void TestActivityPanel::showsWhatWasOpened_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::newRow("request") << u"GET /v2/email/identities/a.org"_s;
    QTest::newRow("response") << u"HTTP/1.1 200 OK"_s;
    QTest::newRow("cli") << u"aws sesv2 get-email-identity"_s;
    QTest::newRow("curl") << u"curl http://127.0.0.1:4579/v2/email/identities/a.org"_s;
}

void TestActivityPanel::showsWhatWasOpened()
{
    QFETCH(QString, beginning);
    addGet("a.org");
    openTab(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(shown().startsWith(beginning), qPrintable(shown()));
}

void TestActivityPanel::copiesTheOpenTab()
{
    addGet("a.org");
    for (const QString &tab : {u"request"_s, u"response"_s, u"cli"_s, u"curl"_s}) {
        openTab(tab);
        click(u"activityCopy"_s);
        QCOMPARE(QApplication::clipboard()->text(), shown());
    }
}

void TestActivityPanel::secretsAreDotsInEveryTabAndCopy()
{
    ses::PutEmailIdentityDkimSigningAttributes::Request put{.emailIdentity = u"example.com"_s};
    put.signingAttributes = ses::DkimSigningAttributes{.domainSigningPrivateKey = u"TOPSECRET"_s};
    auto request = wire::encodeRequest<ses::PutEmailIdentityDkimSigningAttributes>(put);
    request.headers.append(wire::Header{"X-Amz-Security-Token", "TOPSECRET"});
    add(request, {200, {}, R"({"SecretAccessKey":"TOPSECRET"})"});
    for (const QString &tab : {u"request"_s, u"response"_s, u"cli"_s, u"curl"_s}) {
        openTab(tab);
        click(u"activityCopy"_s);
        QVERIFY2(!shown().contains(u"TOPSECRET"_s), qPrintable(shown()));
        QVERIFY(!QApplication::clipboard()->text().contains(u"TOPSECRET"_s));
        QVERIFY2(shown().contains(u"\u2022\u2022\u2022\u2022"_s), qPrintable(shown()));
    }
}

void TestActivityPanel::narrowsByTextAndChoice()
{
    addGet("a.org");
    addFailed();
    QTest::keyClicks(find<QLineEdit>(u"activityFilter"_s), u"a.org"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(count(), u"1 call"_s);
    find<QLineEdit>(u"activityFilter"_s)->clear();
    m_panel->show(ui::ActivityPanel::Choice::Endpoint);
    QCOMPARE(find<ui::Select>(u"activityChoice"_s)->value(), u"endpoint"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(count(), u"1 call, 1 error"_s);
}

void TestActivityPanel::offersToClearAFilterThatShowsNothing()
{
    addGet("a.org");
    QTest::keyClicks(find<QLineEdit>(u"activityFilter"_s), u"not there"_s);
    QVERIFY(stateTexts().contains(u"No matches"_s));
    click(u"stateAction"_s);
    QCOMPARE(find<QLineEdit>(u"activityFilter"_s)->text(), QString());
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestActivityPanel::pausesAndResumes()
{
    addGet("a.org");
    QCOMPARE(find<QAbstractButton>(u"activityPause"_s)->text(), u"Pause"_s);
    click(u"activityPause"_s);
    QVERIFY(m_log->isPaused());
    QCOMPARE(find<QAbstractButton>(u"activityPause"_s)->text(), u"Resume"_s);
    m_log->record({}, {{"GET", "/v2/email/identities/b.org", {}, {}, {}}, wire::HttpResponse(), {}});
    click(u"activityPause"_s);
    addGet("c.org");
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestActivityPanel::clears()
{
    addGet("a.org");
    click(u"activityClear"_s);
    QVERIFY(stateTexts().contains(u"No calls yet"_s));
    QVERIFY(m_log->calls().empty());
}

void TestActivityPanel::countsCallsAndErrors()
{
    addGet("a.org");
    QCOMPARE(count(), u"1 call"_s);
    addFailed();
    QCOMPARE(count(), u"2 calls, 1 error"_s);
    for (int i = 0; i < 1200; ++i)
        m_log->record({}, {{"GET", "/v2/email/identities/b.org", {}, {}, {}}, wire::HttpResponse(), {}});
    QTRY_COMPARE(count(), u"1,202 calls, 1 error"_s);
}

void TestActivityPanel::commandsFollowTheAddress()
{
    addGet("a.org");
    openTab(u"cli"_s);
    m_endpoint.show({.url = u"http://127.0.0.1:9999"_s});
    QVERIFY(shown().endsWith(u"--endpoint-url http://127.0.0.1:9999"_s));
}

void TestActivityPanel::opensTheCallInPlaceOfTheTableWhereThereIsLittleRoom()
{
    m_panel->resize(743, 393);
    addGet("a.org");
    QVERIFY(!find(u"activityDetail"_s));
    QVERIFY(find(u"activityTable"_s));
    choose(0);
    QVERIFY(find(u"activityDetail"_s));
    QVERIFY(!find(u"activityTable"_s));
    click(u"activityBack"_s);
    QVERIFY(!find(u"activityDetail"_s));
    QVERIFY(find(u"activityTable"_s));
    choose(0); // the same one again
    QVERIFY(find(u"activityDetail"_s));
    QTest::keyClick(find(u"activityDetail"_s), Qt::Key_Escape);
    QVERIFY(find(u"activityTable"_s));
}

void TestActivityPanel::escapeClosesIt()
{
    QSignalSpy asked(m_panel.get(), &ui::ActivityPanel::closeRequested);
    QTest::keyClick(find(u"activityPause"_s), Qt::Key_Escape);
    QCOMPARE(asked.size(), 1);
    click(u"closeActivity"_s);
    QCOMPARE(asked.size(), 2);
}

void TestActivityPanel::itsEdgeIsMoved()
{
    QSignalSpy moved(m_panel.get(), &ui::ActivityPanel::heightMoved);
    QTest::keyClick(find(u"panelHandle"_s), Qt::Key_Up);
    QCOMPARE(moved.takeFirst().first().toInt(), 20);
    auto *handle = find(u"panelHandle"_s);
    QTest::mousePress(handle, Qt::LeftButton, {}, {12, 8});
    QTest::mouseMove(handle, {12, -22});
    QTest::mouseRelease(handle, Qt::LeftButton, {}, {12, -22});
    int up = 0;
    for (const auto &each : moved)
        up += each.first().toInt();
    QCOMPARE(up, 30);
}

QTEST_MAIN(TestActivityPanel)
#include "tst_activitypanel.moc"
