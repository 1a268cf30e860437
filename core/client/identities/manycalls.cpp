#include "core/client/identities/manycalls.h"

#include "core/wire/whendone.h"

namespace client {

ManyCalls::ManyCalls(QList<Named> calls, QObject *parent) : QObject(parent), m_calls(std::move(calls))
{
}

void ManyCalls::start()
{
    makeMore();
}

void ManyCalls::makeMore()
{
    while (m_inFlight < IdentityDeletion::maxInFlight && m_made < m_calls.size()) {
        const Named &next = m_calls[m_made++];
        ++m_inFlight;
        wire::whenDone(next.call(), this, [this, name = next.name](const auto &outcome) {
            --m_inFlight;
            if (outcome)
                m_outcome.done += name;
            else
                m_outcome.failed.append({name, outcome.error()});
            makeMore();
        });
    }
    if (m_inFlight > 0 || m_isFinishing)
        return;
    m_isFinishing = true;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_outcome); }, Qt::QueuedConnection);
}

} // namespace client
