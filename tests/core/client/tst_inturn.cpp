#include "scriptedservice.h"

#include "core/client/inturn.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/wire/whendone.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using client::Call;
using client::Outcome;

/// Calls that follow each other.
class TestInTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesEachCallAfterTheOneBefore();
    void stopsAtTheFirstError_data();
    void stopsAtTheFirstError();
    void refusesWhatTheServiceWouldRefuse();
    void succeedsWithNothingToDo();
    void takesAnswersThatAreThereAlready();
    void tellsOfACallThatNeverEnds();
    void goesOnWhenNobodyWaits();
    void mayBeAnsweredByAnotherThread();

private:
    QList<Call> threeCalls();
    void begin(const QList<Call> &calls);

    std::unique_ptr<ScriptedService> m_ses;
    std::optional<Outcome> m_outcome;
};

namespace {

const wire::ServiceError refusal{u"BadRequestException"_s, u"No."_s, 400};

} // namespace

void TestInTurn::init()
{
    m_ses = std::make_unique<ScriptedService>();
    m_outcome.reset();
}

QList<Call> TestInTurn::threeCalls()
{
    const auto service = m_ses->service();
    return {
        client::callOf<ses::PutEmailIdentityDkimAttributes>(service, {u"a.org"_s, true}),
        client::callOf<ses::GetEmailIdentity>(service, {u"b.org"_s}),
        client::callOf<ses::DeleteEmailIdentity>(service, {u"c.org"_s}),
    };
}

void TestInTurn::begin(const QList<Call> &calls)
{
    wire::whenDone(client::inTurn(calls), this, [this](const Outcome &outcome) {
        QVERIFY(!m_outcome); // once
        m_outcome = outcome;
    });
}

void TestInTurn::makesEachCallAfterTheOneBefore()
{
    const QStringList expected{
        u"PUT /v2/email/identities/a.org/dkim {\"SigningEnabled\":true}"_s,
        u"GET /v2/email/identities/b.org"_s,
        u"DELETE /v2/email/identities/c.org"_s,
    };
    begin(threeCalls());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_ses->asked, expected.mid(0, i + 1));
        QVERIFY(!m_outcome);
        m_ses->answer();
    }
    QTRY_VERIFY(m_outcome);
    QVERIFY(*m_outcome);
    QCOMPARE(m_ses->asked, expected);
}

void TestInTurn::stopsAtTheFirstError_data()
{
    QTest::addColumn<int>("failing"); // counted from 0
    for (int i = 0; i < 3; ++i)
        QTest::addRow("call %d", i) << i;
}

void TestInTurn::stopsAtTheFirstError()
{
    QFETCH(int, failing);
    begin(threeCalls());
    for (int i = 0; i < failing; ++i)
        m_ses->answer();
    m_ses->refuse(refusal);
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->error(), refusal);
    QCOMPARE(m_ses->asked.size(), failing + 1);
}

void TestInTurn::refusesWhatTheServiceWouldRefuse()
{
    begin({client::callOf<ses::DeleteEmailIdentity>(m_ses->service(), {u""_s}), threeCalls().first()});
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->error().code, u"BadRequestException"_s);
    QVERIFY(m_ses->asked.isEmpty());
}

void TestInTurn::succeedsWithNothingToDo()
{
    begin({});
    QVERIFY(!m_outcome); // later, as always
    QTRY_VERIFY(m_outcome);
    QVERIFY(*m_outcome);
}

void TestInTurn::takesAnswersThatAreThereAlready()
{
    int made = 0;
    const Call ready = [&made] {
        ++made;
        return QtFuture::makeReadyFuture(Outcome(ses::Nothing{}));
    };
    const auto future = client::inTurn(QList<Call>(200, ready));
    QVERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(made, 200);
}

void TestInTurn::tellsOfACallThatNeverEnds()
{
    begin(threeCalls());
    m_ses->answer();
    m_ses->abandon();
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->error().code, u"RequestAbandoned"_s);
    QCOMPARE(m_ses->asked.size(), 2);
}

void TestInTurn::goesOnWhenNobodyWaits()
{
    client::inTurn(threeCalls());
    m_ses->answer();
    m_ses->answer();
    QCOMPARE(m_ses->asked.size(), 3);
    m_ses->answer();
    QCOMPARE(m_ses->waiting(), 0);
}

void TestInTurn::mayBeAnsweredByAnotherThread()
{
    begin(threeCalls());
    std::jthread([this] {
        for (int i = 0; i < 3; ++i)
            m_ses->answer();
    }).join();
    QCOMPARE(m_ses->asked.size(), 3);
    QVERIFY(!m_outcome); // it is told here, by the event loop
    QTRY_VERIFY(m_outcome);
    QVERIFY(*m_outcome);
}

QTEST_GUILESS_MAIN(TestInTurn)
#include "tst_inturn.moc"
