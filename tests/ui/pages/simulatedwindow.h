#pragma once

#include "../windowdriver.h"

#include "core/ses/identities.h"
#include "core/simulation/clock.h"
#include "core/simulator/state.h"

#include <QMutex>
#include <QPromise>
#include <QTemporaryDir>
#include <QTranslator>

#include <deque>
#include <memory>
#include <mutex>

/// The window on the simulator, with the fixture F0, and a way between the two that a test can make slow or broken.
/// Requests of others, service(), go past it.
class SimulatedWindow
{
public:
    using Matches = std::function<bool(const wire::HttpRequest &)>;

    explicit SimulatedWindow(const QString &place = {}, const QString &scenario = QStringLiteral("f0"))
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , appearance(settings)
    {
        if (m_translator.load(QStringLiteral(":/translations/ses-console_en.qm")))
            QCoreApplication::installTranslator(&m_translator);
        appearance.setMotion(ui::Motion::Off);
        appearance.apply();
        m_state = simulator::openState(
            {.file = folder.filePath(QStringLiteral("state.db")), .scenario = scenario}, [this] { return wall; },
            [this](const QList<store::Change> &changes) {
            QMetaObject::invokeMethod(
                &connection, [this, changes] { report(changes); }, Qt::QueuedConnection);
            });
        connection.setElapsed([] { return qint64(0); }); // as the time outside stands
        window.emplace(connection, appearance, settings);
        window->show();
        if (const auto where = ui::Place::parse(place))
            window->go(*where);
    }
    ~SimulatedWindow()
    {
        window.reset();
        m_held.clear();
        m_state.simulator.reset();
    }

    WindowDriver user() { return WindowDriver(*window); }

    /// As another program on the same state does it.
    client::Service service(const QString &region = QStringLiteral("us-east-1"))
    {
        return client::Service(m_state.simulator->transport({connection.account(), region}));
    }
    wire::Transport transportPast(const QString &region)
    {
        return m_state.simulator->transport({connection.account(), region});
    }
    template <typename Operation>
    auto ask(const typename Operation::Request &request, const QString &region = QStringLiteral("us-east-1"))
    {
        auto future = service(region).call<Operation>(request);
        future.waitForFinished();
        return future.result();
    }
    ses::GetEmailIdentity::Response identity(const QString &name, const QString &region = QStringLiteral("us-east-1"))
    {
        const auto answer = ask<ses::GetEmailIdentity>({name}, region);
        return answer ? *answer : ses::GetEmailIdentity::Response();
    }

    /// From now on such requests of the window wait for release().
    void hold(Matches matches) { m_holds = std::move(matches); }
    int held() const { return int(m_held.size()); }
    void release()
    {
        m_holds = {};
        for (auto held = std::exchange(m_held, {}); auto &each : held)
            each();
    }
    /// From now on such requests of the window are refused.
    void refuse(Matches matches, const wire::ServiceError &error)
    {
        const QMutexLocker locker(&m_mutex);
        m_refuses = std::move(matches);
        m_error = error;
    }
    void refuseNothing()
    {
        const QMutexLocker locker(&m_mutex);
        m_refuses = {};
    }
    /// From now on such requests of the window are answered so: what the simulator does too fast to be seen.
    void answer(Matches matches, const QByteArray &json)
    {
        const QMutexLocker locker(&m_mutex);
        m_answers.push_front({std::move(matches), json});
    }
    void answerNothing()
    {
        const QMutexLocker locker(&m_mutex);
        m_answers.clear();
    }
    /// As when something of no Region changed.
    void change(const QString &resource) { connection.report({}, {resource}); }

    /// Where the virtual clock stands.
    QDateTime now() { return ask<simulation::GetClock>({})->virtualTime; }
    /// As another program jumps, and until that is done.
    bool jump(qint64 seconds)
    {
        const QDateTime target = now().addSecs(seconds);
        return ask<simulation::JumpClock>({.seconds = seconds}) && QTest::qWaitFor([&] { return now() >= target; });
    }

    QStringList asked; ///< by the window: "PUT /v2/email/identities/example.com/dkim", in order
    qsizetype countAsked(const QString &beginning) const
    {
        const QMutexLocker locker(&m_mutex);
        return std::ranges::count_if(asked, [&](const QString &each) { return each.startsWith(beginning); });
    }

    QDateTime wall = QDateTime::fromString(QStringLiteral("2025-11-24T09:00:00Z"), Qt::ISODate); ///< the time outside
    QTemporaryDir folder;
    client::Connection connection{
        {.name = QStringLiteral("Simulator"), .account = QStringLiteral("123456789012"), .hasSimulator = true},
        [this](const QString &region) { return transport(region); }};
    QSettings settings;
    ui::Appearance appearance;
    std::optional<ui::MainWindow> window;

private:
    wire::Transport transport(const QString &region)
    {
        return [this, next = m_state.simulator->transport({connection.account(), region})](
                   const wire::HttpRequest &request) -> QFuture<wire::Reply> {
            const QMutexLocker locker(&m_mutex); // what follows from an answer may be asked where that was given
            asked += QString::fromLatin1(request.method + ' ' + request.path);
            for (const auto &[matches, json] : m_answers) {
                if (matches(request))
                    return QtFuture::makeReadyFuture(wire::Reply(wire::HttpResponse{.body = json}));
            }
            if (m_refuses && m_refuses(request))
                return QtFuture::makeReadyFuture(wire::Reply(wire::encodeError(m_error)));
            if (!m_holds || !m_holds(request))
                return next(request);
            const auto promise = std::make_shared<QPromise<wire::Reply>>();
            promise->start();
            m_held.push_back([promise, next, request] {
                next(request).then(QtFuture::Launch::Sync, [promise](const wire::Reply &reply) {
                    promise->addResult(reply);
                    promise->finish();
                });
            });
            return promise->future();
        };
    }

    void report(const QList<store::Change> &changes)
    {
        QMap<QString, QStringList> byRegion;
        for (const store::Change &change : changes)
            byRegion[change.region] += change.resource;
        for (auto region = byRegion.cbegin(); region != byRegion.cend(); ++region)
            connection.report(region.key(), region.value());
    }

    mutable QMutex m_mutex; ///< guards `asked` and the rules that follow
    std::deque<std::pair<Matches, QByteArray>> m_answers; ///< the last one first
    Matches m_holds;
    Matches m_refuses;
    wire::ServiceError m_error;
    std::deque<std::function<void()>> m_held;
    QTranslator m_translator;
    simulator::State m_state;
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
