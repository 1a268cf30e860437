#include "measuredwindow.h"

#include "core/models/pagemodel.h"
#include "ui/components/tables/table.h"
#include "ui/pages/identities/identitiespreferences.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace bench {

using namespace Qt::StringLiterals;

MeasuredWindow::MeasuredWindow(BusyProbe &probe, const QString &stateFile, int pageSize)
    : m_probe(probe)
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_appearance(m_settings)
    , m_connection({u"Simulator"_s, u"123456789012"_s},
                   [this](const QString &region) { return m_simulator->transport({.region = region}); })
{
    m_simulator = std::make_unique<simulator::SimulatorThread>(
        simulator::SimulatorThread::Setup{.open = [stateFile] { return store::Database::openSqlite(stateFile); },
                                          .wall = simulator::systemClock(),
                                          .changed = [this](const auto &changes) { report(changes); }});
    const models::IdentityTableModel table(m_connection, {});
    auto preferences = ui::loadIdentitiesPreferences(m_settings, table);
    preferences.pageSize = pageSize;
    ui::saveIdentitiesPreferences(m_settings, table, preferences);
    m_appearance.setMotion(ui::Motion::Off);
    m_appearance.apply();
    m_window = std::make_unique<ui::MainWindow>(m_connection, m_appearance, m_settings);
}

MeasuredWindow::~MeasuredWindow()
{
    m_window.reset();
    m_simulator.reset();
}

void MeasuredWindow::report(const QList<store::Change> &changes)
{
    QMap<QString, QStringList> byRegion;
    for (const store::Change &change : changes)
        byRegion[change.region] += change.resource;
    for (auto each = byRegion.cbegin(); each != byRegion.cend(); ++each) {
        QMetaObject::invokeMethod(
            &m_connection,
            [this, region = each.key(), resources = each.value()] { m_connection.report(region, resources); },
            Qt::QueuedConnection);
    }
}

void MeasuredWindow::show()
{
    find<ui::Table>(u"table"_s)->viewport()->installEventFilter(this);
    m_window->show();
    waitUntil([this] { return m_isPainted; });
}

MeasuredWindow::Figures MeasuredWindow::finishLoading()
{
    return act([] {}, [this] { return table().isComplete(); });
}

MeasuredWindow::Figures MeasuredWindow::act(const std::function<void()> &deed, const std::function<bool()> &isDone)
{
    m_probe.restart();
    QElapsedTimer timer;
    timer.start();
    QMetaObject::invokeMethod(this, deed, Qt::QueuedConnection); // in the loop, so that it is measured
    waitUntil(isDone);
    return {double(timer.nsecsElapsed()) / 1e6, m_probe.longest(), m_probe.culprit()};
}

models::Table &MeasuredWindow::table() const
{
    auto *rows = qobject_cast<models::PageModel *>(find<ui::Table>(u"table"_s)->model());
    return *qobject_cast<models::Table *>(rows->sourceModel());
}

bool MeasuredWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && find<ui::Table>(u"table"_s)->model()->rowCount() > 0)
        m_isPainted = true;
    return QObject::eventFilter(watched, event);
}

/// What is done then is painted too: the event that ends the wait comes behind the one that paints.
void MeasuredWindow::waitUntil(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, &loop, [&] {
        if (!isDone())
            return;
        heartbeat.stop();
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority - 1);
    });
    m_endWait = [&] { loop.quit(); };
    heartbeat.start(1);
    loop.exec();
    m_endWait = nullptr;
}

bool MeasuredWindow::event(QEvent *event)
{
    if (event->type() == QEvent::User && m_endWait)
        m_endWait();
    return QObject::event(event);
}

double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

} // namespace bench
