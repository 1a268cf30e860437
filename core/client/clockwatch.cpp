#include "core/client/clockwatch.h"

#include "core/wire/whendone.h"

#include <algorithm>

namespace client {

namespace {

/// A jump reports each of its pieces; the eye follows no faster.
constexpr std::chrono::milliseconds changesJoinedWithin{50};
constexpr qint64 minute = 60'000; // ms
constexpr qint64 fastest = 200; // ms between two ticks, however fast the clock runs
constexpr qint64 unnoticed = 2; // s

qint64 untilNextMinute(const QDateTime &time)
{
    return minute - time.toMSecsSinceEpoch() % minute;
}

} // namespace

ClockWatch::ClockWatch(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_service(connection.service(QStringLiteral("us-east-1"))) // the clock is that of all Regions
    , m_hasSimulator(connection.hasSimulator())
{
    m_joining.setSingleShot(true);
    m_joining.setInterval(changesJoinedWithin);
    m_minute.setSingleShot(true);
    connect(&m_joining, &QTimer::timeout, this, &ClockWatch::ask);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        schedule();
        Q_EMIT ticked();
    });
    connect(&connection, &Connection::changed, this, &ClockWatch::noteChanges);
    ask();
}

QDateTime ClockWatch::now() const
{
    if (!m_clock)
        return {};
    const bool runs = m_clock->isRunning && !m_clock->jump;
    return runs ? m_clock->virtualTime.addMSecs(elapsed() * m_clock->speed) : m_clock->virtualTime;
}

QDateTime ClockWatch::wall() const
{
    return m_clock ? m_clock->wallTime.addMSecs(elapsed()) : QDateTime();
}

qint64 ClockWatch::secondsAhead() const
{
    return m_clock ? wall().msecsTo(now()) / 1000 : 0;
}

bool ClockWatch::isWallClock() const
{
    return m_clock && !m_clock->jump && m_clock->speed == 1 && std::abs(secondsAhead()) <= unnoticed;
}

void ClockWatch::take(const simulation::GetClock::Response &clock)
{
    m_clock = clock;
    m_since = m_connection.elapsed();
    schedule();
    Q_EMIT changed();
}

void ClockWatch::noteChanges(const QString &region, const QStringList &resources)
{
    const bool isPart = resources.isEmpty() || resources.contains(QString())
        || (region.isEmpty() && resources.contains(QStringLiteral("clock")));
    if (isPart && !m_joining.isActive())
        m_joining.start();
}

void ClockWatch::ask()
{
    if (!m_hasSimulator)
        return;
    m_isStale = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    wire::whenDone(m_service.call<simulation::GetClock>({}), this, [this](const auto &answer) {
        m_isAsking = false;
        if (answer)
            take(*answer);
        if (std::exchange(m_isStale, false))
            m_joining.start();
    });
}

/// Tells when a minute begins that may be shown: of the wall clock too, from which the other one stands apart.
void ClockWatch::schedule()
{
    qint64 wait = untilNextMinute(wall());
    if (m_clock->isRunning && !m_clock->jump)
        wait = std::min(wait, untilNextMinute(now()) / m_clock->speed);
    else if (isWallClock())
        wait = (unnoticed + 1) * 1000; // then it can be seen that it stands
    m_minute.start(int(std::max(wait, fastest)));
}

} // namespace client
