#include "simulatedwindow.h"

#include "core/simulator/state.h"
#include "core/wire/continuation.h"
#include "core/wire/rest.h"

SimulatedWindow::SimulatedWindow(const QString &place, const QString &scenario)
    : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , appearance(settings)
{
    if (m_translator.load(QStringLiteral(":/translations/ses-console_en.qm")))
        QCoreApplication::installTranslator(&m_translator);
    appearance.setMotion(ui::Motion::Off);
    appearance.apply();
    m_state = std::make_unique<simulator::State>(simulator::openState(
        {.file = folder.filePath(QStringLiteral("state.db")), .scenario = scenario}, [this] { return wall; },
        [this](const QList<store::Change> &changes) {
        QMetaObject::invokeMethod(
            &connection, [this, changes] { report(changes); }, Qt::QueuedConnection);
        }));
    connection.setElapsed([] { return qint64(0); }); // as the time outside stands
    window.emplace(connection, appearance, settings);
    window->show();
    if (const auto where = ui::Place::parse(place))
        window->go(*where);
}

SimulatedWindow::~SimulatedWindow()
{
    window.reset();
    m_held.clear();
    m_state.reset();
}

client::Service SimulatedWindow::service(const QString &region)
{
    return client::Service(m_state->simulator->transport({connection.account(), region}));
}

wire::Transport SimulatedWindow::transportPast(const QString &region)
{
    return m_state->simulator->transport({connection.account(), region});
}

ses::GetEmailIdentity::Response SimulatedWindow::identity(const QString &name, const QString &region)
{
    const auto answer = ask<ses::GetEmailIdentity>({name}, region);
    return answer ? *answer : ses::GetEmailIdentity::Response();
}

void SimulatedWindow::release()
{
    m_holds = {};
    for (auto held = std::exchange(m_held, {}); auto &each : held)
        each();
}

void SimulatedWindow::refuse(Matches matches, const wire::ServiceError &error)
{
    const QMutexLocker locker(&m_mutex);
    m_refuses = std::move(matches);
    m_error = error;
}

void SimulatedWindow::refuseNothing()
{
    const QMutexLocker locker(&m_mutex);
    m_refuses = {};
}

void SimulatedWindow::answer(Matches matches, const QByteArray &json)
{
    const QMutexLocker locker(&m_mutex);
    m_answers.push_front({std::move(matches), json});
}

void SimulatedWindow::answerNothing()
{
    const QMutexLocker locker(&m_mutex);
    m_answers.clear();
}

bool SimulatedWindow::jump(qint64 seconds)
{
    const QDateTime target = now().addSecs(seconds);
    return ask<simulation::JumpClock>({.seconds = seconds}) && QTest::qWaitFor([&] { return now() >= target; });
}

qsizetype SimulatedWindow::countAsked(const QString &beginning) const
{
    const QMutexLocker locker(&m_mutex);
    return std::ranges::count_if(asked, [&](const QString &each) { return each.startsWith(beginning); });
}

wire::Transport SimulatedWindow::transport(const QString &region)
{
    return [this, next = m_state->simulator->transport({connection.account(), region})](
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
            wire::then(next(request), [promise](const wire::Reply &reply) {
                promise->addResult(reply);
                wire::finish(*promise);
            });
        });
        return promise->future();
    };
}

void SimulatedWindow::report(const QList<store::Change> &changes)
{
    QMap<QString, QStringList> byRegion;
    for (const store::Change &change : changes)
        byRegion[change.region] += change.resource;
    for (auto region = byRegion.cbegin(); region != byRegion.cend(); ++region)
        connection.report(region.key(), region.value());
}
