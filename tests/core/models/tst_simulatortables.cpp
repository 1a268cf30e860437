#include "../client/scriptedservice.h"

#include "core/models/eventtablemodel.h"
#include "core/models/journaltablemodel.h"
#include "core/models/mailtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The tables of what the simulator lists: events, journal, mails (visual.md 13.2, 13.3). They are read page by page
/// and follow what is reported as changed.
class TestSimulatorTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isEmptyAtFirst();
    void readsPageByPage();
    void keepsRowsWhenAReadingFails();
    void followsWhatChanged_data();
    void followsWhatChanged();
    void followsNothingBeforeItIsAsked();
    void readsAgainWhatChangedMeanwhile();
    void takesAwayWhatIsGone();
    void givesUpAnEarlierReading();

    void ordersEvents();
    void tellsHowLongIsLeft();
    void countsWhatIsChecked();

    void writesCsv();

    void tellsOfUnreadMails();
    void lapsesLinks();

private:
    template <typename Model>
    void answer(Model &model, const QByteArray &json);
    void setNow(qint64 seconds);

    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<client::Connection> m_connection;
    std::unique_ptr<client::ClockWatch> m_clock;
};

namespace {

QByteArray entry(int number, const QByteArray &identity = "a.org")
{
    return "{\"Number\":" + QByteArray::number(number)
        + ",\"Time\":1763775540,\"What\":\"IDENTITY_CREATED\",\"Identity\":\"" + identity
        + "\",\"Region\":\"us-east-1\",\"To\":\"PENDING\",\"Cause\":\"WINDOW\"}";
}

QByteArray journal(const QByteArrayList &entries, const QByteArray &next = {})
{
    return "{\"Entries\":[" + entries.join(',') + "]" + (next.isEmpty() ? "" : ",\"NextToken\":\"" + next + '"')
        + ",\"Total\":2}";
}

QByteArray mail(const QByteArray &id, bool isUnread, const QByteArray &link, qint64 expires)
{
    return "{\"Id\":\"" + id + "\",\"Kind\":\"VERIFICATION\",\"To\":\"x@a.org\",\"Subject\":\"S " + id
        + "\",\"Received\":1763775540,\"IsUnread\":" + (isUnread ? "true" : "false") + ",\"Link\":\"" + link
        + "\",\"LinkExpires\":" + QByteArray::number(expires) + "}";
}

QByteArray eventJson(const QByteArray &identity, qint64 due, const QByteArray &what = "DKIM_STATUS",
                     const QByteArray &cause = "72_HOURS_ENDED")
{
    return "{\"Due\":" + QByteArray::number(due) + ",\"What\":\"" + what + "\",\"Identity\":\"" + identity
        + "\",\"Region\":\"us-east-1\",\"From\":\"PENDING\",\"To\":\"FAILED\",\"Cause\":\"" + cause + "\"}";
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.index(row, column).data().toString();
    return result;
}

} // namespace

void TestSimulatorTables::init()
{
    m_service = std::make_unique<ScriptedService>();
    m_connection = std::make_unique<client::Connection>(client::Connection::Description{.hasSimulator = true},
                                                        [this](const QString &) { return m_service->transport(); });
    m_connection->setElapsed([] { return qint64(0); });
    m_clock = std::make_unique<client::ClockWatch>(*m_connection);
    m_service->abandon(); // the clock is set by hand
    m_service->asked.clear();
    setNow(1763775540);
}

void TestSimulatorTables::cleanup()
{
    m_clock.reset();
    m_connection.reset();
}

void TestSimulatorTables::setNow(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    m_clock->take({.virtualTime = time, .wallTime = time, .isRunning = false});
}

template <typename Model>
void TestSimulatorTables::answer(Model &model, const QByteArray &json)
{
    QSignalSpy counted(&model, &models::Table::countsChanged);
    m_service->answer(json);
    QTRY_VERIFY(!counted.isEmpty());
}

void TestSimulatorTables::isEmptyAtFirst()
{
    models::JournalTableModel model(*m_connection);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isComplete());
    QVERIFY(!model.isLoading());
    QVERIFY(m_service->asked.isEmpty());
}

void TestSimulatorTables::readsPageByPage()
{
    models::JournalTableModel model(*m_connection);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QVERIFY(model.isLoading());
    answer(model, journal({entry(2)}, "T"));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.isComplete());
    QTRY_COMPARE(m_service->asked.size(), 2);
    QCOMPARE(m_service->asked.last(), u"GET /simulator/journal?NextToken=T"_s);
    answer(model, journal({entry(1, "b.org")}));
    QTRY_VERIFY(model.isComplete());
    QVERIFY(!model.isLoading());
    QCOMPARE(column(model, models::JournalTableModel::Identity), (QStringList{u"a.org"_s, u"b.org"_s}));
}

void TestSimulatorTables::keepsRowsWhenAReadingFails()
{
    models::JournalTableModel model(*m_connection);
    model.reload();
    answer(model, journal({entry(1)}));
    model.reload();
    m_service->refuse({u"InternalFailure"_s, u"Not now."_s, 500});
    QTRY_VERIFY(model.error());
    QCOMPARE(model.error()->message, u"Not now."_s);
    QVERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 1);
    model.reload();
    answer(model, journal({entry(1)}));
    QTRY_VERIFY(!model.error());
}

void TestSimulatorTables::followsWhatChanged_data()
{
    QTest::addColumn<QStringList>("resources");
    QTest::addColumn<int>("asked");
    QTest::newRow("the journal") << QStringList{u"journal"_s} << 2;
    QTest::newRow("anything") << QStringList() << 2;
    QTest::newRow("the mailbox") << QStringList{u"mailbox"_s} << 1;
    QTest::newRow("an identity") << QStringList{u"identity/a.org"_s} << 1;
}

void TestSimulatorTables::followsWhatChanged()
{
    QFETCH(QStringList, resources);
    QFETCH(int, asked);
    models::JournalTableModel model(*m_connection);
    model.reload();
    answer(model, journal({entry(1)}));
    for (int i = 0; i < 10; ++i)
        m_connection->report({}, resources); // is followed once
    QTest::qWait(200);
    const int asks = int(m_service->asked.filter(u"journal"_s).size());
    QCOMPARE(asks, asked);
}

void TestSimulatorTables::followsNothingBeforeItIsAsked()
{
    models::JournalTableModel model(*m_connection);
    m_connection->report({}, {u"journal"_s});
    QTest::qWait(200);
    QVERIFY(m_service->asked.filter(u"journal"_s).isEmpty());
}

void TestSimulatorTables::readsAgainWhatChangedMeanwhile()
{
    models::JournalTableModel model(*m_connection);
    model.reload();
    m_connection->report({}, {u"journal"_s});
    QTest::qWait(200);
    QCOMPARE(m_service->asked.size(), 1);
    answer(model, journal({entry(1)}));
    QTRY_COMPARE(m_service->asked.size(), 2);
    answer(model, journal({entry(2), entry(1)}));
    QTRY_COMPARE(model.rowCount(), 2);
}

void TestSimulatorTables::takesAwayWhatIsGone()
{
    models::JournalTableModel model(*m_connection);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    answer(model, journal({entry(2), entry(1)}));
    QTRY_COMPARE(model.rowCount(), 2);
    model.reload();
    answer(model, journal({entry(1)}));
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestSimulatorTables::givesUpAnEarlierReading()
{
    models::JournalTableModel model(*m_connection);
    model.reload();
    model.reload();
    m_service->answer(journal({entry(7)})); // to the first one
    answer(model, journal({entry(1)}));
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.find(u"1"_s));
}

void TestSimulatorTables::ordersEvents()
{
    models::EventTableModel model(*m_connection, *m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    answer(model,
           "{\"Events\":[" + eventJson("c.org", 1763785540, "MAIL_FROM_STATUS") + ',' + eventJson("c.org", 1763785540)
               + ',' + eventJson("b.org", 1763779540) + "],\"Total\":3,\"NextCheck\":1763775600}");
    QTRY_COMPARE(column(model, models::EventTableModel::Identity), (QStringList{u"b.org"_s, u"c.org"_s, u"c.org"_s}));
    QCOMPARE(column(model, models::EventTableModel::What).last(), u"72 hours end: MAIL FROM Pending to Failed"_s);
    QCOMPARE(model.first()->event.identity, u"b.org"_s);
    QCOMPARE(model.nextCheck()->toSecsSinceEpoch(), 1763775600);
}

void TestSimulatorTables::tellsHowLongIsLeft()
{
    models::EventTableModel model(*m_connection, *m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    answer(model, "{\"Events\":[" + eventJson("a.org", 1763775540 + 2 * 3600) + "],\"Total\":1}");
    QTRY_COMPARE(column(model, models::EventTableModel::In), (QStringList{u"2 h"_s}));
    setNow(1763775540 + 3600);
    QCOMPARE(column(model, models::EventTableModel::In), {u"1 h"_s});
    setNow(1763775540 + 3 * 3600); // it is about to happen
    QCOMPARE(column(model, models::EventTableModel::In), {u"less than 1 min"_s});
}

void TestSimulatorTables::countsWhatIsChecked()
{
    models::EventTableModel model(*m_connection, *m_clock);
    model.reload();
    answer(model,
           "{\"Events\":[" + eventJson("a.org", 1763785540) + ',' + eventJson("a.org", 1763785540, "MAIL_FROM_STATUS")
               + ',' + eventJson("b.org", 1763785540) + ','
               + eventJson("x@a.org", 1763785540, "IDENTITY_STATUS", "LINK_LAPSED") + "],\"Total\":4}");
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.checkedEachMinute(), 2);
}

void TestSimulatorTables::writesCsv()
{
    models::JournalTableModel model(*m_connection);
    model.reload();
    answer(model, journal({entry(2, "a,\\\"b\\\""), entry(1)}));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.toCsv(),
             u"Time (UTC),What happened,Identity,Region,Cause\r\n"
             "2025-11-22 01:39:00,Identity created: Pending,\"a,\"\"b\"\"\",us-east-1,Window\r\n"
             "2025-11-22 01:39:00,Identity created: Pending,a.org,us-east-1,Window\r\n"_s);
    model.setFilter(u"a.org"_s);
    QCOMPARE(model.toCsv().count(u"\r\n"_s), 2); // what is shown
}

void TestSimulatorTables::tellsOfUnreadMails()
{
    models::MailTableModel model(*m_connection, *m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    answer(model, "{\"Mails\":[" + mail("1", true, "VALID", 1763785540) + "],\"Total\":1,\"Unread\":5}");
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.unread(), 5);
    QVERIFY(model.index(0, 0).data(models::UnreadRole).toBool());
    QCOMPARE(model.index(0, 0).data(models::DetailRole).toString(), u"x@a.org"_s);
    QCOMPARE(model.index(0, 0).data(models::RemarkRole).toString(), u"2025-11-22 01:39"_s);
    QVERIFY(!model.index(0, 1).data(models::DetailRole).isValid());
}

void TestSimulatorTables::lapsesLinks()
{
    models::MailTableModel model(*m_connection, *m_clock);
    model.reload();
    answer(model,
           "{\"Mails\":[" + mail("1", true, "VALID", 1763775540 + 60) + ','
               + mail("2", true, "FOLLOWED", 1763775540 + 60) + "],\"Total\":2,\"Unread\":2}");
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.find(u"1"_s)->link, std::optional(simulation::LinkState::Valid));
    setNow(1763775540 + 59);
    QCOMPARE(model.find(u"1"_s)->link, std::optional(simulation::LinkState::Valid));
    setNow(1763775540 + 60);
    QCOMPARE(model.find(u"1"_s)->link, std::optional(simulation::LinkState::Lapsed));
    QCOMPARE(model.find(u"2"_s)->link, std::optional(simulation::LinkState::Followed));
}

QTEST_GUILESS_MAIN(TestSimulatorTables)
#include "tst_simulatortables.moc"
