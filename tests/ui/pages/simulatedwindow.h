#pragma once

#include "../windowdriver.h"

#include "core/ses/identities.h"
#include "core/simulation/clock.h"

#include <QMutex>
#include <QTemporaryDir>
#include <QTranslator>

#include <deque>
#include <memory>

namespace simulator {
struct State;
}
namespace store {
struct Change;
}

/// The window on the simulator, with the fixture F0, and a way between the two that a test can make slow or broken.
/// Requests of others, service(), go past it.
class SimulatedWindow
{
public:
    using Matches = std::function<bool(const wire::HttpRequest &)>;

    explicit SimulatedWindow(const QString &place = {}, const QString &scenario = QStringLiteral("f0"));
    ~SimulatedWindow();

    WindowDriver user() { return WindowDriver(*window); }

    /// As another program on the same state does it.
    client::Service service(const QString &region = QStringLiteral("us-east-1"));
    wire::Transport transportPast(const QString &region);
    template <typename Operation>
    auto ask(const typename Operation::Request &request, const QString &region = QStringLiteral("us-east-1"))
    {
        auto future = service(region).call<Operation>(request);
        future.waitForFinished();
        return future.result();
    }
    ses::GetEmailIdentity::Response identity(const QString &name, const QString &region = QStringLiteral("us-east-1"));

    /// From now on such requests of the window wait for release().
    void hold(Matches matches) { m_holds = std::move(matches); }
    int held() const { return int(m_held.size()); }
    void release();
    /// From now on such requests of the window are refused.
    void refuse(Matches matches, const wire::ServiceError &error);
    void refuseNothing();
    /// From now on such requests of the window are answered so: what the simulator does too fast to be seen.
    void answer(Matches matches, const QByteArray &json);
    void answerNothing();
    /// As when something of no Region changed.
    void change(const QString &resource) { connection.report({}, {resource}); }

    /// Where the virtual clock stands.
    QDateTime now() { return ask<simulation::GetClock>({})->virtualTime; }
    /// As another program jumps, and until that is done.
    bool jump(qint64 seconds);

    QStringList asked; ///< by the window: "PUT /v2/email/identities/example.com/dkim", in order
    qsizetype countAsked(const QString &beginning) const;

    QDateTime wall = QDateTime::fromString(QStringLiteral("2025-11-24T09:00:00Z"), Qt::ISODate); ///< the time outside
    QTemporaryDir folder;
    client::Connection connection{
        {.name = QStringLiteral("Simulator"), .account = QStringLiteral("123456789012"), .hasSimulator = true},
        [this](const QString &region) { return transport(region); }};
    QSettings settings;
    ui::Appearance appearance;
    std::optional<ui::MainWindow> window;

private:
    wire::Transport transport(const QString &region);

    void report(const QList<store::Change> &changes);

    mutable QMutex m_mutex; ///< guards `asked` and the rules that follow
    std::deque<std::pair<Matches, QByteArray>> m_answers; ///< the last one first
    Matches m_holds;
    Matches m_refuses;
    wire::ServiceError m_error;
    std::deque<std::function<void()>> m_held;
    QTranslator m_translator;
    std::unique_ptr<simulator::State> m_state;
};

/// Requests of this method whose path begins so.
inline SimulatedWindow::Matches asking(const QByteArray &method, const QByteArray &path)
{
    return [method, path](const wire::HttpRequest &request) {
        return request.method == method && request.path.startsWith(path);
    };
}

/// Requests that change something of an identity.
inline bool isWrite(const wire::HttpRequest &request)
{
    return request.method != "GET";
}
