#include "busyprobe.h"

#include <QAbstractEventDispatcher>
#include <QMetaEnum>

namespace bench {

BusyProbe::BusyProbe(int &argc, char **argv) : QApplication(argc, argv)
{
    m_clock.start();
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &BusyProbe::endTurn);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &BusyProbe::endTurn);
}

bool BusyProbe::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const char *name = receiver->metaObject()->className();
    const int type = event->type();
    const qint64 start = m_clock.nsecsElapsed();
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 duration = m_clock.nsecsElapsed() - start;
    m_turn += duration;
    if (duration > m_longestEvent) {
        m_longestEvent = duration;
        const char *word = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_turnCulprit = QStringLiteral("%1 of %2, %3 ms")
                            .arg(QLatin1StringView(word), QLatin1StringView(name))
                            .arg(duration / 1e6, 0, 'f', 1);
    }
    return isHandled;
}

void BusyProbe::restart()
{
    endTurn();
    m_longest = 0;
    m_culprit.clear();
}

void BusyProbe::endTurn()
{
    if (m_depth > 0)
        return; // an event loop within an event
    if (m_turn > m_longest) {
        m_longest = m_turn;
        m_culprit = m_turnCulprit;
    }
    m_turn = 0;
    m_longestEvent = 0;
    m_turnCulprit.clear();
}

} // namespace bench
