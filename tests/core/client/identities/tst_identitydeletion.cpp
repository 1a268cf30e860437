#include "../../fakeses.h"

#include "core/client/identities/identitydeletion.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using client::IdentityDeletion;

/// Many deletions as one task.
class TestIdentityDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletesAllAndTellsAsItGoes();
    void keepsNoMoreThan32InFlight();
    void collectsRefusalsByName();
    void countsWhatIsAlreadyGoneAsDeleted();
    void stopsAskingWhenCancelled();
    void finishesLaterWithNothingToDo();
    void deletesANameOnce();
    void mayBeLeftInTheMiddle();
    void reportsAnswersThatNeverCome();

private:
    void begin(const QStringList &names);

    std::unique_ptr<FakeSes> m_ses;
    std::unique_ptr<IdentityDeletion> m_task;
    std::optional<IdentityDeletion::Outcome> m_outcome;
    QStringList m_told;
    QList<int> m_progress;
};

namespace {

QStringList hosts(int count)
{
    QStringList result;
    for (int i = 0; i < count; ++i)
        result += u"host%1.org"_s.arg(i, 3, 10, QLatin1Char('0'));
    return result;
}

} // namespace

void TestIdentityDeletion::init()
{
    m_task.reset();
    m_outcome.reset();
    m_told.clear();
    m_progress.clear();
    m_ses = std::make_unique<FakeSes>();
    for (const QString &name : hosts(100))
        m_ses->add(name);
}

void TestIdentityDeletion::begin(const QStringList &names)
{
    m_task = std::make_unique<IdentityDeletion>(client::Service(m_ses->transport()), names);
    connect(m_task.get(), &IdentityDeletion::deleted, this, [this](const QStringList &gone) { m_told += gone; });
    connect(m_task.get(), &IdentityDeletion::progressed, this, [this](int done) { m_progress += done; });
    connect(m_task.get(), &IdentityDeletion::finished, this, [this](const auto &outcome) {
        QVERIFY(!m_outcome); // once
        m_outcome = outcome;
    });
    m_task->start();
}

void TestIdentityDeletion::deletesAllAndTellsAsItGoes()
{
    m_ses->isHolding = true;
    begin(hosts(100));
    m_ses->release(10);
    QTRY_COMPARE(m_told.size(), 10);
    QVERIFY(!m_outcome);
    QCOMPARE(m_progress.constLast(), 10);
    m_ses->isHolding = false;
    m_ses->release();
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->deleted.size(), 100);
    QCOMPARE(m_told, m_outcome->deleted);
    QVERIFY(m_outcome->failed.isEmpty());
    QVERIFY(m_ses->identities.isEmpty());
    QCOMPARE(m_progress.constLast(), 100);
    QVERIFY(std::ranges::is_sorted(m_progress));
}

void TestIdentityDeletion::keepsNoMoreThan32InFlight()
{
    m_ses->isHolding = true;
    begin(hosts(100));
    QCOMPARE(m_ses->held(), IdentityDeletion::maxInFlight);
    m_ses->release(5);
    QTRY_COMPARE(m_ses->asked.size(), IdentityDeletion::maxInFlight + 5);
    QCOMPARE(m_ses->held(), IdentityDeletion::maxInFlight);
}

void TestIdentityDeletion::collectsRefusalsByName()
{
    const wire::ServiceError throttled{u"TooManyRequestsException"_s, u"Too many requests. Try again."_s, 429};
    m_ses->refuses = [=](const wire::HttpRequest &request) {
        return request.path.endsWith("7.org") ? std::optional(throttled) : std::nullopt;
    };
    begin(hosts(20));
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->deleted.size(), 18);
    QCOMPARE(m_outcome->failed.size(), 2);
    QCOMPARE(m_outcome->failed[1].name, u"host017.org"_s);
    QCOMPARE(m_outcome->failed[1].error, throttled);
    QVERIFY(m_ses->identities.contains(u"host017.org"_s));
    QVERIFY(!m_told.contains(u"host017.org"_s));
    QCOMPARE(m_progress.constLast(), 20);
}

void TestIdentityDeletion::countsWhatIsAlreadyGoneAsDeleted()
{
    begin({u"gone.org"_s, u"host001.org"_s});
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->deleted, (QStringList{u"gone.org"_s, u"host001.org"_s}));
    QVERIFY(m_outcome->failed.isEmpty());
}

void TestIdentityDeletion::stopsAskingWhenCancelled()
{
    m_ses->isHolding = true;
    begin(hosts(100));
    m_ses->release(3);
    QTRY_COMPARE(m_ses->asked.size(), 35);
    m_task->cancel();
    QTRY_COMPARE(m_told.size(), 3);
    QVERIFY(!m_outcome); // 32 are under way and cannot be taken back
    m_ses->release();
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->deleted.size(), 35);
    QCOMPARE(m_outcome->untouched, hosts(100).mid(35));
    QCOMPARE(m_ses->identities.size(), 65);
}

void TestIdentityDeletion::finishesLaterWithNothingToDo()
{
    begin({});
    QVERIFY(!m_outcome);
    QTRY_VERIFY(m_outcome);
    QVERIFY(m_outcome->deleted.isEmpty());
}

void TestIdentityDeletion::deletesANameOnce()
{
    begin({u"host001.org"_s, u"host001.org"_s});
    QCOMPARE(m_task->total(), 1);
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_ses->asked, QStringList{u"DELETE /v2/email/identities/host001.org"_s});
}

void TestIdentityDeletion::mayBeLeftInTheMiddle()
{
    m_ses->isHolding = true;
    begin(hosts(100));
    m_task.reset();
    m_ses->release();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(m_ses->asked.size(), IdentityDeletion::maxInFlight);
    QVERIFY(m_told.isEmpty());
}

void TestIdentityDeletion::reportsAnswersThatNeverCome()
{
    m_ses->refuses = [](const wire::HttpRequest &) { return wire::ServiceError{u"Unreachable"_s, u"No route"_s, 0}; };
    begin(hosts(40));
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->failed.size(), 40);
    QCOMPARE(m_outcome->failed[0].error.message, u"No route"_s);
}

QTEST_GUILESS_MAIN(TestIdentityDeletion)
#include "tst_identitydeletion.moc"
