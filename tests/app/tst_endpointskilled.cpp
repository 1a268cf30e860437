#include "../core/campaign.h"
#include "endpointprogram.h"
#include "rememberingwriter.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int writersOfAProgram = 4;
constexpr int longestRound = 60; ///< milliseconds until one is killed
constexpr int writesAfterwards = 5; ///< of those whose program lives

} // namespace

/// Two endpoint programs on one state, several clients of each that write, and one program that is killed: every write
/// that was acknowledged is there, the ones that were under way are there whole or not at all, and nothing is refused.
/// A twentieth of 200 kills, all of them with SES_WHOLE_CAMPAIGNS=1. SES_KILL_SEED repeats what is written and when a
/// program is killed, though not who comes first.
class TestEndpointsKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loseNothingThatWasAcknowledged();

private:
    bool startProgram(size_t which);
    QUrl urlOf(size_t writer) const { return QUrl(m_programs[writer / writersOfAProgram]->url()); }
    void writeAndKill(size_t victim, int milliseconds);
    QString oddity();

    QTemporaryDir m_home;
    int m_starts = 0;
    std::array<std::unique_ptr<Endpoint>, 2> m_programs;
    std::vector<std::unique_ptr<RememberingWriter>> m_writers; ///< those of the first program, then of the second
    int m_undone = 0, m_done = 0; ///< of the writes that were under way
};

bool TestEndpointsKilled::startProgram(size_t which)
{
    const QString name = u"start%1"_s.arg(++m_starts);
    auto &program = m_programs[which];
    QStringList arguments{u"--port"_s, u"0"_s, u"--state"_s, m_home.filePath(u"state.db"_s)};
    if (m_starts == 1) // a state that is there begins with nothing
        arguments += {u"--scenario"_s, u"empty"_s};
    program = std::make_unique<Endpoint>(m_home, name, arguments);
    return QTest::qWaitFor([&] { return program->isReady(); }, 30'000);
}

void TestEndpointsKilled::initTestCase()
{
    QVERIFY(startProgram(0) && startProgram(1));
    EndpointClient client(QUrl(m_programs[0]->url()));
    QVERIFY(awaited(client.service().call<ses::CreateEmailIdentity>({RememberingWriter::sharedIdentity()})));
}

/// Until all writers have ended: those of the victim when they lose it, the others a few writes later.
void TestEndpointsKilled::writeAndKill(size_t victim, int milliseconds)
{
    QEventLoop loop;
    for (size_t i = 0; i < m_writers.size(); ++i) {
        m_writers[i]->start(urlOf(i), [&] {
            if (std::ranges::none_of(m_writers, &RememberingWriter::isWriting))
                loop.quit();
        });
    }
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, [&] {
        m_programs[victim]->end(SIGKILL);
        for (size_t i = 0; i < m_writers.size(); ++i) {
            if (i / writersOfAProgram != victim)
                m_writers[i]->finishAfter(writesAfterwards);
        }
    });
    loop.exec();
}

/// As both programs tell it.
QString TestEndpointsKilled::oddity()
{
    for (const auto &program : m_programs) {
        EndpointClient client(QUrl(program->url()));
        for (const auto &writer : m_writers) {
            if (!writer->complaint().isEmpty())
                return writer->complaint();
            if (const QString found = writer->oddity(client.service(), &m_undone, &m_done); !found.isEmpty())
                return found;
        }
    }
    return {};
}

void TestEndpointsKilled::loseNothingThatWasAcknowledged()
{
    const bool hasSeed = qEnvironmentVariableIsSet("SES_KILL_SEED");
    const quint32 seed =
        hasSeed ? qEnvironmentVariable("SES_KILL_SEED").toUInt() : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < int(m_programs.size()) * writersOfAProgram; ++i)
        m_writers.push_back(std::make_unique<RememberingWriter>(i, random.generate()));
    const int rounds = roundsOf(200);
    for (int round = 0; round < rounds; ++round) {
        const auto victim = size_t(random.bounded(int(m_programs.size())));
        writeAndKill(victim, random.bounded(longestRound + 1));
        QVERIFY(startProgram(victim));
        const QString found = oddity();
        QVERIFY2(found.isEmpty(), qPrintable(u"seed %1, kill %2: %3"_s.arg(seed).arg(round).arg(found)));
    }
    int acknowledged = 0;
    for (const auto &writer : m_writers)
        acknowledged += writer->acknowledged();
    qInfo("%d kills: %d writes acknowledged, all there; of those under way %d done, %d not, all whole; seed %u", rounds,
          acknowledged, m_done, m_undone, seed);
    for (const auto &program : m_programs)
        QCOMPARE(program->end(), 0);
}

QTEST_GUILESS_MAIN(TestEndpointsKilled)
#include "tst_endpointskilled.moc"
