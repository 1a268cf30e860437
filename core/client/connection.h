#pragma once

#include "core/client/service.h"

#include <QObject>
#include <QStringList>

namespace activity {
class Log;
}

namespace client {

class LocalEndpoint;

/// What the window is connected to: an account, and the way to its services in each Region. It also passes on
/// what changed there, so that a page shows what is so and not what was so (design.md 3, "Change notices").
class Connection : public QObject
{
    Q_OBJECT

public:
    struct Description
    {
        QString name; ///< shown to the user: "Simulator"
        QString account; ///< twelve digits
        bool hasSimulator = false; ///< it answers the operations of core/simulation too: what AWS cannot do
    };
    using TransportTo = std::function<wire::Transport(const QString &region)>;

    /// @param transportTo is asked once per service() and may be asked for any Region of the partition
    Connection(Description description, TransportTo transportTo, QObject *parent = nullptr);

    const QString &name() const { return m_description.name; }
    const QString &account() const { return m_description.account; }
    bool hasSimulator() const { return m_description.hasSimulator; }

    /// Another account, with its name if that is known. Services that were given out stay of the one before.
    void setAccount(const QString &account, const QString &name);

    /// The account's own name, "training"; empty until somebody asked the service and set it.
    const QString &accountName() const { return m_accountName; }
    void setAccountName(const QString &name);

    /// The way in for other programs, which this one keeps; null: there is none.
    LocalEndpoint *endpoint() const { return m_endpoint; }
    void setEndpoint(LocalEndpoint *endpoint) { m_endpoint = endpoint; }

    /// What was asked here, by this program; null: nobody keeps it.
    activity::Log *activity() const { return m_activity; }
    void setActivity(activity::Log *log) { m_activity = log; }

    /// How time goes by here, in milliseconds since some moment. Another one is set where the time outside stands: in
    /// tests.
    qint64 elapsed() const { return m_elapsed(); }
    void setElapsed(std::function<qint64()> elapsed) { m_elapsed = std::move(elapsed); }

    /// The services of a Region, as "us-east-1".
    Service service(const QString &region) const;

public Q_SLOTS:
    /// Tells everybody that these resources of the account changed, by this program or another. From other
    /// threads it is called through the event loop (QMetaObject::invokeMethod, queued).
    /// @param region empty: any of them
    /// @param resources as in an ARN, "identity/example.com"; none, or an empty one: anything may have changed
    void report(const QString &region, const QStringList &resources);

Q_SIGNALS:
    void changed(const QString &region, const QStringList &resources);
    void accountChanged(const QString &account);
    void accountNameChanged(const QString &name);

private:
    Description m_description;
    TransportTo m_transportTo;
    QString m_accountName;
    LocalEndpoint *m_endpoint = nullptr;
    activity::Log *m_activity = nullptr;
    std::function<qint64()> m_elapsed;
};

} // namespace client
