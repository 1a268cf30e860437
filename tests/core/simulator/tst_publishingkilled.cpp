#include "../campaign.h"
#include "core/client/service.h"
#include "core/route53/hostedzones.h"
#include "core/route53/recordsets.h"
#include "core/simulator/state.h"
#include "program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int batches = 60;
constexpr int recordsOfABatch = 3;

/// A closed state with one empty zone; returns its id.
QString makeZone(const QString &file)
{
    const auto state = simulator::openState({.file = file, .scenario = u"empty"_s});
    const auto answer = client::Service(state.simulator->transport())
                            .call<route53::CreateHostedZone>({.name = u"shop.test"_s, .callerReference = u"once"_s})
                            .result();
    if (!answer)
        qWarning("%s", qPrintable(answer.error().message));
    return answer ? answer->hostedZone.id.section(u'/', -1) : QString();
}

/// How many records of each batch are in the zone.
QMap<int, int> published(const client::Service &service, const QString &zone)
{
    QMap<int, int> counts;
    route53::ListResourceRecordSets::Request request{.hostedZoneId = zone};
    while (true) {
        const auto answer = service.call<route53::ListResourceRecordSets>(request).result();
        if (!answer)
            return {};
        for (const auto &set : answer->resourceRecordSets) {
            if (set.type == route53::RecordType::CNAME)
                ++counts[set.name.section(u'.', 0, 0).section(u'-', 1, 1).toInt()];
        }
        if (!answer->isTruncated)
            return counts;
        request.startRecordName = answer->nextRecordName;
        request.startRecordType = answer->nextRecordType;
    }
}

} // namespace

/// A program that is killed while it publishes: each batch is in the zone whole or not at all, and every one that was
/// acknowledged is. Going on then ends as without the kill. A twentieth of 200 kills, all of them with
/// SES_WHOLE_CAMPAIGNS=1.
class TestPublishingKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesWholeBatches();
};

void TestPublishingKilled::publishesWholeBatches()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"source.db"_s);
    const QString zone = makeZone(source);
    QVERIFY(!zone.isEmpty());
    const int rounds = roundsOf(200);
    int acknowledged = 0, killed = 0;
    qint64 longest = 0;
    for (int round = -1; round < rounds; ++round) { // the first is not killed: it tells how long the work takes
        const QString file = folder.filePath(u"state%1.db"_s.arg(round));
        QVERIFY(QFile::copy(source, file));
        Program program({file, u"publish"_s, QString::number(batches), zone});
        program.waitUntilReady();
        QElapsedTimer timer;
        timer.start();
        program.go();
        if (round < 0)
            QVERIFY2(program.finish(), program.complaint());
        else
            program.killAfter(QRandomGenerator::global()->bounded(int(longest) + 1));
        longest = std::max(longest, round < 0 ? timer.elapsed() : 0);
        const QStringList numbers = program.lines();

        const auto state = simulator::openState({.file = file});
        const client::Service service(state.simulator->transport());
        const auto counts = published(service, zone);
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            QCOMPARE(count.value(), recordsOfABatch);
        for (const QString &number : numbers)
            QVERIFY2(counts.contains(number.toInt()), qPrintable(number));
        if (round < 0)
            QCOMPARE(numbers.size(), batches);
        else if (numbers.size() < batches)
            ++killed;
        acknowledged += int(numbers.size());

        Program again({file, u"publish"_s, QString::number(batches), zone});
        again.waitUntilReady();
        again.go();
        QVERIFY2(again.finish(), again.complaint());
        QCOMPARE(published(service, zone).size(), batches);
        QFile::remove(file);
    }
    qInfo("%d kills within %lld ms, %d of them in the middle: %d batches acknowledged, all whole, none lost", rounds,
          longest, killed, acknowledged);
}

QTEST_GUILESS_MAIN(TestPublishingKilled)
#include "tst_publishingkilled.moc"
