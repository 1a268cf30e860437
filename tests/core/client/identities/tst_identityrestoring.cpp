#include "../scriptedservice.h"

#include "core/client/identities/identityrestoring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using client::IdentityRestoring;

/// Deletions taken back as one task.
class TestIdentityRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void restoresPieceByPiece_data();
    void restoresPieceByPiece();
    void joinsWhatTheAnswersSay();
    void goesOnWhenAPieceIsRefused();
    void leavesNoNameUntold();
    void restoresANameOnce();
    void finishesLaterWithNothingToDo();
    void tellsOfAnswersThatNeverCome();
    void mayBeLeftInTheMiddle();

private:
    void begin(const QStringList &names);
    QStringList lastAsked() const; ///< the names in the last request

    std::unique_ptr<ScriptedService> m_simulator;
    std::unique_ptr<IdentityRestoring> m_task;
    std::optional<IdentityRestoring::Outcome> m_outcome;
    QStringList m_progress;
};

namespace {

QStringList hosts(int count)
{
    QStringList result;
    for (int i = 0; i < count; ++i)
        result += u"host%1.org"_s.arg(i);
    return result;
}

/// The answer of the service.
QByteArray told(const QStringList &restored, const QMap<QString, QString> &refused = {})
{
    QJsonArray refusals;
    for (auto each = refused.begin(); each != refused.end(); ++each)
        refusals.append(QJsonObject{{u"EmailIdentity"_s, each.key()}, {u"Message"_s, each.value()}});
    return QJsonDocument(QJsonObject{{u"Restored"_s, QJsonArray::fromStringList(restored)}, {u"Refused"_s, refusals}})
        .toJson();
}

QStringList lines(const QList<IdentityRestoring::Failure> &failures)
{
    QStringList lines;
    for (const auto &failure : failures)
        lines += failure.name + u": "_s + failure.error.message;
    return lines;
}

} // namespace

void TestIdentityRestoring::init()
{
    m_task.reset();
    m_simulator = std::make_unique<ScriptedService>();
    m_outcome.reset();
    m_progress.clear();
}

void TestIdentityRestoring::begin(const QStringList &names)
{
    m_task = std::make_unique<IdentityRestoring>(m_simulator->service(), names);
    connect(m_task.get(), &IdentityRestoring::progressed, this,
            [this](int done, int total) { m_progress += u"%1/%2"_s.arg(done).arg(total); });
    connect(m_task.get(), &IdentityRestoring::finished, this, [this](const auto &outcome) {
        QVERIFY(!m_outcome); // once
        m_outcome = outcome;
    });
    m_task->start();
}

QStringList TestIdentityRestoring::lastAsked() const
{
    const QString asked = m_simulator->asked.constLast();
    QStringList names;
    for (const QJsonValue &name :
         QJsonDocument::fromJson(asked.section(u' ', 2).toUtf8()).object().value(u"EmailIdentities").toArray())
        names += name.toString();
    return names;
}

void TestIdentityRestoring::restoresPieceByPiece_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("pieces");
    QTest::newRow("one") << 1 << QList<int>{1};
    QTest::newRow("a whole piece") << 500 << QList<int>{500};
    QTest::newRow("one more") << 501 << QList<int>{500, 1};
    QTest::newRow("three pieces") << 1200 << QList<int>{500, 500, 200};
}

void TestIdentityRestoring::restoresPieceByPiece()
{
    QFETCH(int, count);
    QFETCH(QList<int>, pieces);
    const QStringList names = hosts(count);
    begin(names);
    QCOMPARE(m_task->total(), count);
    int done = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QTRY_COMPARE(m_simulator->waiting(), 1); // one after the other
        QVERIFY(m_simulator->asked.constLast().startsWith(u"POST /simulator/identities/restore "));
        QCOMPARE(lastAsked(), names.mid(done, pieces[i]));
        m_simulator->answer(told(lastAsked()));
        done += pieces[i];
        QTRY_COMPARE(m_progress.size(), i + 1);
        QCOMPARE(m_progress.constLast(), u"%1/%2"_s.arg(done).arg(count));
    }
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->restored, names);
    QVERIFY(m_outcome->failed.isEmpty());
    QCOMPARE(m_simulator->asked.size(), pieces.size());
}

void TestIdentityRestoring::joinsWhatTheAnswersSay()
{
    const QStringList names = hosts(502);
    begin(names);
    m_simulator->answer(told(names.mid(1, 499), {{names[0], u"It exists again."_s}}));
    QTRY_COMPARE(m_simulator->waiting(), 1);
    m_simulator->answer(told({names[501]}, {{names[500], u"It was never deleted."_s}}));
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->restored, names.mid(1, 499) + QStringList{names[501]});
    QCOMPARE(lines(m_outcome->failed),
             (QStringList{u"host0.org: It exists again."_s, u"host500.org: It was never deleted."_s}));
    QCOMPARE(m_progress, (QStringList{u"500/502"_s, u"502/502"_s}));
}

void TestIdentityRestoring::goesOnWhenAPieceIsRefused()
{
    const QStringList names = hosts(501);
    begin(names);
    m_simulator->refuse({u"TooManyRequestsException"_s, u"Rate exceeded"_s, 429});
    QTRY_COMPARE(m_simulator->waiting(), 1);
    m_simulator->answer(told({names[500]}));
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->restored, QStringList{names[500]});
    QCOMPARE(m_outcome->failed.size(), 500);
    QCOMPARE(m_outcome->failed[499].name, names[499]);
    QCOMPARE(m_outcome->failed[499].error.code, u"TooManyRequestsException"_s);
}

void TestIdentityRestoring::leavesNoNameUntold()
{
    begin({u"a.org"_s, u"b.org"_s, u"c.org"_s});
    m_simulator->answer(told({u"c.org"_s, u"c.org"_s, u"stranger.org"_s}, {{u"stranger.net"_s, u"No."_s}}));
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->restored, QStringList{u"c.org"_s});
    const QString untold = u": The service did not say whether it was restored."_s;
    QCOMPARE(lines(m_outcome->failed), (QStringList{u"a.org"_s + untold, u"b.org"_s + untold}));
    QCOMPARE(m_progress, QStringList{u"3/3"_s});
}

void TestIdentityRestoring::restoresANameOnce()
{
    begin({u"a.org"_s, u"a.org"_s});
    QCOMPARE(m_task->total(), 1);
    QCOMPARE(lastAsked(), QStringList{u"a.org"_s});
}

void TestIdentityRestoring::finishesLaterWithNothingToDo()
{
    begin({});
    QVERIFY(!m_outcome);
    QTRY_VERIFY(m_outcome);
    QVERIFY(m_simulator->asked.isEmpty());
}

void TestIdentityRestoring::tellsOfAnswersThatNeverCome()
{
    begin(hosts(2));
    m_simulator->abandon();
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->failed.size(), 2);
    QCOMPARE(m_outcome->failed[1].error.code, u"RequestAbandoned"_s);
}

void TestIdentityRestoring::mayBeLeftInTheMiddle()
{
    begin(hosts(501));
    m_task.reset();
    m_simulator->answer(told(hosts(500)));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(m_simulator->asked.size(), 1);
    QVERIFY(!m_outcome);
}

QTEST_GUILESS_MAIN(TestIdentityRestoring)
#include "tst_identityrestoring.moc"
