#include "app/console/simulation.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray own = "123456789012";
const QByteArray other = "222222222222";

/// The simulation of a window, in which other programs do something; what is told of it is counted.
class Told
{
public:
    /// @returns the HTTP status
    int post(const QByteArray &path, const QByteArray &account, const QByteArray &body)
    {
        auto answer = m_ask({.method = "POST",
                             .path = path,
                             .headers = {{"Host", "localhost"}, {"X-Simulator-Account", account}},
                             .body = body});
        answer.waitForFinished();
        return answer.result() ? answer.result()->status : 0;
    }
    int makeTopic(const QByteArray &account, const QByteArray &name)
    {
        return post("/simulator/topics", account, R"({"Name":")" + name + R"("})");
    }

    /// How often a change of that resource was told; an empty one: of everything.
    qsizetype count(const QString &resource) const
    {
        return std::count_if(m_changes.begin(), m_changes.end(), [&resource](const QList<QVariant> &change) {
            return change.value(1).toStringList().contains(resource);
        });
    }
    void forget() { m_changes.clear(); }

private:
    QTemporaryDir m_home;
    console::Simulation m_simulation{
        simulator::StateOptions{.file = m_home.filePath(u"state.db"_s), .scenario = u"empty"_s}};
    wire::Transport m_ask = m_simulation.behind({});
    QSignalSpy m_changes{&m_simulation.connection(), &client::Connection::changed};
};

} // namespace

/// What a window is told of changes in accounts that it does not show.
class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceThatAnotherAccountMayBeNew();
    void tellsItAgainOnceAllDataIsAnotherOne();
};

/// Its list of accounts is asked for again each time.
void TestSimulation::tellsOnceThatAnotherAccountMayBeNew()
{
    Told told;
    QCOMPARE(told.makeTopic(own, "begin"), 200);
    QTRY_COMPARE(told.count(u"sns-topic/begin"_s), 1);
    told.forget();
    QCOMPARE(told.makeTopic(other, "first"), 200);
    QTRY_COMPARE(told.count(u"accounts"_s), 1);

    QCOMPARE(told.makeTopic(other, "second"), 200);
    QCOMPARE(told.makeTopic(own, "end"), 200);
    QTRY_COMPARE(told.count(u"sns-topic/end"_s), 1);
    QCOMPARE(told.count(u"accounts"_s), 1);
    QCOMPARE(told.count(u"sns-topic/first"_s) + told.count(u"sns-topic/second"_s), 0);
}

/// The scenario took away what the account had, and with it the account from the list.
void TestSimulation::tellsItAgainOnceAllDataIsAnotherOne()
{
    Told told;
    QCOMPARE(told.makeTopic(other, "first"), 200);
    QTRY_VERIFY(told.count(u"accounts"_s) > 0);
    told.forget();
    QCOMPARE(told.post("/simulator/scenarios/empty/load", own, "{}"), 200);
    QTRY_COMPARE(told.count(QString()), 1);
    told.forget();

    QCOMPARE(told.makeTopic(other, "first"), 200);

    QTRY_COMPARE(told.count(u"accounts"_s), 1);
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
