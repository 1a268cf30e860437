#include "core/client/connection.h"

#include <QElapsedTimer>

namespace client {

namespace {

std::function<qint64()> stopwatch()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

Connection::Connection(Description description, TransportTo transportTo, QObject *parent)
    : QObject(parent)
    , m_description(std::move(description))
    , m_transportTo(std::move(transportTo))
    , m_elapsed(stopwatch())
{
}

void Connection::setAccount(const QString &account, const QString &name)
{
    if (account == m_description.account)
        return;
    m_description.account = account;
    m_accountName = name;
    Q_EMIT accountChanged(account);
    Q_EMIT accountNameChanged(name);
}

void Connection::setAccountName(const QString &name)
{
    if (name == m_accountName)
        return;
    m_accountName = name;
    Q_EMIT accountNameChanged(name);
}

Service Connection::service(const QString &region) const
{
    return Service(m_transportTo(region));
}

void Connection::report(const QString &region, const QStringList &resources)
{
    Q_EMIT changed(region, resources);
}

} // namespace client
