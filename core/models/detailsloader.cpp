#include "core/models/detailsloader.h"

namespace models {

namespace {

/// Each telling rearranges the table if it is sorted by a detail, which takes as long as the table is long.
constexpr std::chrono::milliseconds detailsJoinedWithin{50};

} // namespace

DetailsLoader::DetailsLoader(QObject *parent) : QObject(parent)
{
    m_joining.setSingleShot(true);
    connect(&m_joining, &QTimer::timeout, this, [this] { tell(); });
}

void DetailsLoader::fetch(const QStringList &names)
{
    for (const QString &name : names) {
        if (m_waiting.contains(name))
            continue;
        m_waiting.insert(name);
        m_queue += name;
    }
    askForMore();
}

void DetailsLoader::fetchFirst(const QStringList &names)
{
    m_urgent = names;
}

void DetailsLoader::stop()
{
    ++m_run;
    m_waiting.clear();
    m_queue.clear();
    m_urgent.clear();
    m_nextInQueue = 0;
    m_inFlight = 0;
    forget();
    m_joining.stop();
}

void DetailsLoader::askForMore()
{
    while (m_inFlight < maxInFlight && !m_waiting.isEmpty()) {
        ++m_inFlight;
        ask(takeNext());
    }
}

QString DetailsLoader::takeNext()
{
    while (!m_urgent.isEmpty()) {
        const QString name = m_urgent.takeFirst();
        if (m_waiting.remove(name))
            return name;
    }
    QString name;
    do {
        name = m_queue[m_nextInQueue++];
    } while (!m_waiting.remove(name));
    if (m_waiting.isEmpty()) {
        m_queue.clear();
        m_nextInQueue = 0;
    }
    return name;
}

void DetailsLoader::took()
{
    --m_inFlight;
    if (!m_joining.isActive())
        m_joining.start(detailsJoinedWithin);
    askForMore();
}

} // namespace models
