#include "core/models/activitytablemodel.h"

#include "core/models/statuskind.h"
#include "core/models/table.h"
#include "core/wire/rest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using activity::Log;
using activity::Origin;
using models::ActivityTableModel;
using Choice = ActivityTableModel::Choice;

/// The table of Activity (visual.md 13.9).
class TestActivityTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_log.reset(); }

    void showsTheNewestFirst();
    void showsWhatACallWas();
    void isNarrowedByAChoice_data();
    void isNarrowedByAChoice();
    void findsAnyText_data();
    void findsAnyText();
    void theNewestIsChosenUntilSomebodyChooses();
    void whatWasChosenStaysSo();
    void givesUpWhatTheLogGivesUp();
    void isEmptyAfterItWasCleared();
    void countsErrors();
    void writesDurations_data();
    void writesDurations();

private:
    void add(const QByteArray &path, int status = 200, Origin origin = Origin::Window, const QByteArray &body = {},
             std::chrono::microseconds duration = std::chrono::milliseconds(4))
    {
        m_log->record({origin, u"123456789012"_s, u"us-east-1"_s},
                      {{"GET", path, {}, {{"X-Mark", "heading"}}, body},
                       wire::HttpResponse{status, {}, "{\"answer\":\"found\"}"},
                       duration});
    }
    void addSome()
    {
        add("/v2/email/identities/a.org");
        add("/v2/email/identities", 400, Origin::Endpoint);
        add("/2013-04-01/hostedzone/Z1", 200, Origin::Endpoint, "needle");
        add("/simulator/clock");
        QTRY_COMPARE(m_log->calls().size(), size_t(4));
    }
    static QStringList operations(const ActivityTableModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row, ActivityTableModel::Operation).data().toString();
        return names;
    }

    std::unique_ptr<Log> m_log;
};

void TestActivityTableModel::init()
{
    m_log =
        std::make_unique<Log>([] { return QDateTime::fromString(u"2025-11-22T01:38:59.416Z"_s, Qt::ISODateWithMs); });
}

void TestActivityTableModel::showsTheNewestFirst()
{
    ActivityTableModel model(*m_log);
    const QAbstractItemModelTester tester(&model);
    addSome();
    QCOMPARE(operations(model), (QStringList{u"GetHostedZone"_s, u"ListEmailIdentities"_s, u"GetEmailIdentity"_s}));
    const ActivityTableModel later(*m_log); // a window that is opened afterwards
    QCOMPARE(operations(later), operations(model));
}

void TestActivityTableModel::showsWhatACallWas()
{
    ActivityTableModel model(*m_log);
    addSome();
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ActivityTableModel::Region), u"Global"_s);
    QCOMPARE(text(1, ActivityTableModel::Region), u"us-east-1"_s);
    QCOMPARE(text(1, ActivityTableModel::Status), u"400"_s);
    QCOMPARE(text(1, ActivityTableModel::Duration), u"4 ms"_s);
    QCOMPARE(text(1, ActivityTableModel::Time), u"01:38:59.412"_s);
    const auto kind = [&](int row) {
        return models::StatusKind(model.index(row, ActivityTableModel::Status).data(models::StatusKindRole).toInt());
    };
    QCOMPARE(kind(0), models::StatusKind::Success);
    QCOMPARE(kind(1), models::StatusKind::Error);
}

void TestActivityTableModel::isNarrowedByAChoice_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<QStringList>("operations");
    // clang-format off
    QTest::newRow("all") << Choice::All << QStringList{u"GetHostedZone"_s, u"ListEmailIdentities"_s, u"GetEmailIdentity"_s};
    QTest::newRow("window") << Choice::Window << QStringList{u"GetEmailIdentity"_s};
    QTest::newRow("endpoint") << Choice::Endpoint << QStringList{u"GetHostedZone"_s, u"ListEmailIdentities"_s};
    QTest::newRow("errors") << Choice::Errors << QStringList{u"ListEmailIdentities"_s};
    QTest::newRow("simulator") << Choice::Simulator << QStringList{u"GetClock"_s};
    // clang-format on
}

void TestActivityTableModel::isNarrowedByAChoice()
{
    QFETCH(Choice, choice);
    ActivityTableModel model(*m_log);
    const QAbstractItemModelTester tester(&model);
    model.setChoice(choice);
    addSome();
    QTEST(operations(model), "operations"); // as they come
    model.setChoice(choice == Choice::All ? Choice::Errors : Choice::All);
    model.setChoice(choice);
    QTEST(operations(model), "operations");
}

void TestActivityTableModel::findsAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("operation") << u"getemail"_s << 1;
    QTest::newRow("Region") << u"US-EAST"_s << 2;
    QTest::newRow("path") << u"hostedzone/z1"_s << 1;
    QTest::newRow("header") << u"heading"_s << 3;
    QTest::newRow("body") << u"NEEDLE"_s << 1;
    QTest::newRow("response") << u"found"_s << 3;
    QTest::newRow("nothing") << u"nothing of that"_s << 0;
}

void TestActivityTableModel::findsAnyText()
{
    QFETCH(QString, text);
    ActivityTableModel model(*m_log);
    addSome();
    model.setFilter(text);
    QTEST(model.rowCount(), "count");
    QVERIFY(model.isNarrowed());
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

void TestActivityTableModel::theNewestIsChosenUntilSomebodyChooses()
{
    ActivityTableModel model(*m_log);
    QCOMPARE(model.chosenRow(), -1);
    addSome();
    QCOMPARE(model.chosenRow(), 0);
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    add("/v2/email/identities/new.org");
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.chosenRow(), 0);
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestActivityTableModel::whatWasChosenStaysSo()
{
    ActivityTableModel model(*m_log);
    addSome();
    model.choose(1);
    QVERIFY(!model.isFollowing());
    add("/v2/email/identities/new.org");
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.chosenRow(), 2);
    model.setChoice(Choice::Window); // it is not shown there
    QCOMPARE(model.chosenRow(), 0);
    model.setChoice(Choice::All);
    QCOMPARE(model.chosenRow(), 2);
    model.follow();
    QCOMPARE(model.chosenRow(), 0);
}

void TestActivityTableModel::givesUpWhatTheLogGivesUp()
{
    ActivityTableModel model(*m_log);
    const QAbstractItemModelTester tester(&model);
    addSome();
    for (int i = 0; i < Log::capacity; ++i)
        add("/v2/email/identities/n" + QByteArray::number(i));
    QTRY_COMPARE(model.rowCount(), Log::capacity);
    QVERIFY(model.at(Log::capacity - 1).request.path.endsWith("/n0"));
}

void TestActivityTableModel::isEmptyAfterItWasCleared()
{
    ActivityTableModel model(*m_log);
    addSome();
    model.choose(1);
    QSignalSpy shown(&model, &ActivityTableModel::shownChanged);
    m_log->clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.chosenRow(), -1);
    QCOMPARE(shown.size(), 1);
    QVERIFY(model.isFollowing());
}

void TestActivityTableModel::countsErrors()
{
    ActivityTableModel model(*m_log);
    addSome();
    QCOMPARE(model.errors(), 1);
    model.setChoice(Choice::Window);
    QCOMPARE(model.errors(), 0);
}

void TestActivityTableModel::writesDurations_data()
{
    QTest::addColumn<int>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("parts of one") << 340 << u"0.3 ms"_s;
    QTest::newRow("one") << 1000 << u"1 ms"_s;
    QTest::newRow("rounded") << 1500 << u"2 ms"_s;
    QTest::newRow("many") << 1'234'567 << u"1,235 ms"_s;
}

void TestActivityTableModel::writesDurations()
{
    QFETCH(int, micros);
    activity::Call call;
    call.duration = std::chrono::microseconds(micros);
    QTEST(models::durationText(call), "text");
}

QTEST_GUILESS_MAIN(TestActivityTableModel)
#include "tst_activitytablemodel.moc"
