#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <optional>

namespace client {

/// Who reaches an endpoint, and how.
struct EndpointSettings
{
    QString host = thisComputer(); ///< the address that it listens on
    int port = usualPort; ///< 0: any that is free
    bool startsWithWindow = false;
    QString token; ///< that the simulator's own operations need; empty: none

    static constexpr int usualPort = 4579; ///< design.md 4
    static QString thisComputer() { return QStringLiteral("127.0.0.1"); } ///< and ::1
    static QString allNetworks() { return QStringLiteral("0.0.0.0"); }

    bool operator==(const EndpointSettings &) const = default;
};

/// Nobody but this computer reaches the address: it is a loopback one.
bool isThisComputerOnly(const QString &host);

/// What an endpoint is doing.
struct EndpointStatus
{
    enum class State { Stopped, Running, Stopping, Failed };
    State state = State::Stopped;
    QString problem; ///< why it failed
    QString url; ///< where it answers or would answer: "http://127.0.0.1:4579"
    QStringList networks; ///< that reach it: "192.168.7.0/24"; none: this computer only
    qint64 answered = 0; ///< requests, since it runs
    qint64 errors = 0; ///< answers of 4xx and 5xx among them
    int connections = 0; ///< open now
    QDateTime since; ///< it runs

    bool operator==(const EndpointStatus &) const = default;
};

/// The endpoint of this program, through which other programs reach what the window shows (visual.md 13.7). The window
/// knows no more of it than this.
class LocalEndpoint : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Field { Host, Port, Token };
    struct Refusal
    {
        Field field; ///< that is wrong
        QString text;
    };
    static constexpr int minTokenLength = 16;
    static constexpr int maxTokenLength = 128;

    virtual EndpointStatus status() const = 0;
    virtual EndpointSettings settings() const = 0;

    /// Whose data other keys open: the account with which the window was opened (design.md 4).
    virtual QString account() const = 0;

    virtual void start() = 0; ///< outcome: status(). Nothing happens while it runs
    /// Takes no more requests, waits at most 5 s for those under way, and stops.
    virtual void stop() = 0;

    /// Remembers the settings; one that runs goes on with them. Refused, everything stays as it was.
    virtual std::optional<Refusal> change(const EndpointSettings &settings) = 0;

Q_SIGNALS:
    void changed(); ///< its settings, or what it is doing
};

} // namespace client
