#include "report.h"
#include "state.h"
#include "windowwork.h"

#include "core/store/migrations.h"

#include <QProcess>

using namespace Qt::StringLiterals;

/// The whole window on a stored state. Each size runs in processes of its own, so that start and memory are those of
/// a fresh program: one fills the state, one starts as a user does, one shows all rows on one page and works on them.
namespace {

void fill(const QString &state, int rows)
{
    const auto database = store::Database::openSqlite(state);
    store::migrate(*database);
    store::Transaction transaction(*database);
    bench::fillState(*database, {}, rows);
    transaction.commit();
}

/// What a process does that run() started.
int serve(bench::BusyProbe &application, const QStringList &arguments)
{
    const QString task = arguments[1];
    if (task == "--fill"_L1) {
        fill(arguments[2], arguments[3].toInt());
    } else if (task == "--yardstick"_L1) {
        bench::showYardstick(arguments[2].toInt());
    } else {
        const bool isStart = task == "--start"_L1;
        bench::MeasuredWindow measured(application, arguments[2], isStart ? 10 : 0);
        isStart ? bench::start(measured) : bench::work(measured);
    }
    return 0;
}

/// Runs this program anew; what it tells goes into the table.
void run(bench::Report &report, int size, const QString &start, const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    QString last;
    while (child.waitForReadyRead(-1)) {
        while (child.canReadLine()) {
            const QString line = QString::fromUtf8(child.readLine()).chopped(1);
            const QStringList parts = line.split(u'\t');
            const bool isDetail = line.startsWith(u' '); // of the figure before
            if (line == "painted"_L1)
                report.add(start, size, double(timer.nsecsElapsed()) / 1e6, u"ms"_s, u"300 ms"_s);
            else if (parts.size() == 4)
                report.add(isDetail ? u"%1: %2"_s.arg(parts[0], last) : parts[0], size, parts[1].toDouble(), parts[2],
                           parts[3]);
            if (!isDetail)
                last = parts[0];
        }
    }
    child.waitForFinished(-1);
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        qFatal("%s failed", qPrintable(arguments.join(u' ')));
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::BusyProbe application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 2 && arguments[1] != "--rows"_L1)
        return serve(application, arguments);

    const auto sizes = bench::sizesFrom(arguments, {1'000, 10'000, 100'000});
    bench::Report report(u"Window on a stored state"_s, sizes);
    for (const int size : sizes) {
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"state.db"_s);
        run(report, size, {}, {u"--fill"_s, state, QString::number(size)});
        run(report, size, u"start of the process until the table is painted"_s, {u"--start"_s, state});
        run(report, size, u"the same with all rows on one page"_s, {u"--work"_s, state});
        run(report, size, u"yardstick: the same for a QTableView"_s, {u"--yardstick"_s, QString::number(size)});
    }
    report.print();
}
