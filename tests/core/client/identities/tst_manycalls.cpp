#include "../scriptedservice.h"

#include "core/client/identities/forcing.h"
#include "core/client/identities/manycalls.h"
#include "core/ses/identities.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using client::ManyCalls;

/// A call for each of many identities, and forcing their statuses.
class TestManyCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void callsForEach();
    void goesOnAfterARefusal();
    void makesSoManyAtATime();
    void endsWithNothingToDo();
    void isNotHeardOfWhenGone();

    void forcesWithoutAsking();
    void leavesOutWhatAnAddressHasNot();
    void forcesAllOfADomain();
    void hasNothingToForce();
    void tellsThatTheIdentityIsGone();

private:
    QList<ManyCalls::Named> calls(int count);
    simulation::ForceStatus::Request everything();

    std::unique_ptr<ScriptedService> m_service;
};

namespace {

const wire::ServiceError refusal{u"BadRequestException"_s, u"No."_s, 400};

} // namespace

void TestManyCalls::init()
{
    m_service = std::make_unique<ScriptedService>();
}

QList<ManyCalls::Named> TestManyCalls::calls(int count)
{
    QList<ManyCalls::Named> calls;
    for (int i = 0; i < count; ++i) {
        const QString name = u"%1.org"_s.arg(i);
        calls.append({name, client::callOf<simulation::CheckIdentity>(m_service->service(), {name})});
    }
    return calls;
}

void TestManyCalls::callsForEach()
{
    ManyCalls task(calls(2));
    std::optional<ManyCalls::Outcome> outcome;
    connect(&task, &ManyCalls::finished, this, [&outcome](const auto &value) { outcome = value; });
    task.start();
    QCOMPARE(m_service->asked,
             (QStringList{u"POST /simulator/identities/0.org/check"_s, u"POST /simulator/identities/1.org/check"_s}));
    m_service->answer();
    m_service->answer();
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->done, (QStringList{u"0.org"_s, u"1.org"_s}));
    QVERIFY(outcome->failed.isEmpty());
}

void TestManyCalls::goesOnAfterARefusal()
{
    ManyCalls task(calls(3));
    std::optional<ManyCalls::Outcome> outcome;
    connect(&task, &ManyCalls::finished, this, [&outcome](const auto &value) { outcome = value; });
    task.start();
    m_service->answer();
    m_service->refuse(refusal);
    m_service->answer();
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->done, (QStringList{u"0.org"_s, u"2.org"_s}));
    QCOMPARE(outcome->failed.size(), 1);
    QCOMPARE(outcome->failed.first().name, u"1.org"_s);
    QCOMPARE(outcome->failed.first().error.message, u"No."_s);
}

void TestManyCalls::makesSoManyAtATime()
{
    ManyCalls task(calls(40));
    QSignalSpy finished(&task, &ManyCalls::finished);
    task.start();
    QCOMPARE(m_service->waiting(), client::IdentityDeletion::maxInFlight);
    m_service->answer();
    QTRY_COMPARE(m_service->asked.size(), client::IdentityDeletion::maxInFlight + 1);
    while (finished.isEmpty()) {
        if (m_service->waiting() > 0)
            m_service->answer();
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_service->asked.size(), 40);
}

void TestManyCalls::endsWithNothingToDo()
{
    ManyCalls task({});
    QSignalSpy finished(&task, &ManyCalls::finished);
    task.start();
    QVERIFY(finished.isEmpty()); // it comes later
    QTRY_COMPARE(finished.size(), 1);
}

void TestManyCalls::isNotHeardOfWhenGone()
{
    auto task = std::make_unique<ManyCalls>(calls(1));
    QSignalSpy finished(task.get(), &ManyCalls::finished);
    task->start();
    task.reset();
    m_service->answer();
    QCoreApplication::processEvents();
    QVERIFY(finished.isEmpty());
}

simulation::ForceStatus::Request TestManyCalls::everything()
{
    return {.emailIdentity = u"a.org"_s,
            .status = ses::VerificationStatus::Failed,
            .dkimStatus = ses::VerificationStatus::Failed,
            .mailFromStatus = ses::VerificationStatus::Failed};
}

void TestManyCalls::forcesWithoutAsking()
{
    client::forcing(m_service->service(), {.emailIdentity = u"a.org"_s, .status = ses::VerificationStatus::Success})();
    QCOMPARE(m_service->asked.size(), 1);
    QVERIFY(m_service->asked.first().startsWith(u"PUT /simulator/identities/a.org/forced-status"_s));
}

void TestManyCalls::leavesOutWhatAnAddressHasNot()
{
    const auto outcome = client::forcing(m_service->service(), everything())();
    QCOMPARE(m_service->asked.last(), u"GET /v2/email/identities/a.org"_s);
    m_service->answer(R"({"IdentityType":"EMAIL_ADDRESS","MailFromAttributes":{}})");
    QTRY_COMPARE(m_service->asked.size(), 2);
    QVERIFY(m_service->asked.last().contains(u"\"Status\":\"FAILED\""_s));
    QVERIFY(!m_service->asked.last().contains(u"DkimStatus"_s));
    QVERIFY(!m_service->asked.last().contains(u"MailFromStatus"_s));
    m_service->answer();
    QTRY_VERIFY(outcome.isFinished());
    QVERIFY(outcome.result());
}

void TestManyCalls::forcesAllOfADomain()
{
    client::forcing(m_service->service(), everything())();
    m_service->answer(R"({"IdentityType":"DOMAIN","MailFromAttributes":{"MailFromDomain":"m.a.org"}})");
    QTRY_COMPARE(m_service->asked.size(), 2);
    QVERIFY(m_service->asked.last().contains(u"\"DkimStatus\":\"FAILED\""_s));
    QVERIFY(m_service->asked.last().contains(u"\"MailFromStatus\":\"FAILED\""_s));
}

void TestManyCalls::hasNothingToForce()
{
    auto request = everything();
    request.status.reset();
    const auto outcome = client::forcing(m_service->service(), request)();
    m_service->answer(R"({"IdentityType":"EMAIL_ADDRESS","MailFromAttributes":{}})");
    QTRY_VERIFY(outcome.isFinished());
    QVERIFY(outcome.result());
    QCOMPARE(m_service->asked.size(), 1);
}

void TestManyCalls::tellsThatTheIdentityIsGone()
{
    const auto outcome = client::forcing(m_service->service(), everything())();
    m_service->refuse({u"NotFoundException"_s, u"Gone."_s, 404});
    QTRY_VERIFY(outcome.isFinished());
    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().message, u"Gone."_s);
}

QTEST_GUILESS_MAIN(TestManyCalls)
#include "tst_manycalls.moc"
