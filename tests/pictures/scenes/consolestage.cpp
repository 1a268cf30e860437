#include "tests/pictures/scenes/consolestage.h"

#include "core/activity/log.h"
#include "core/simulator/state.h"
#include "tests/pictures/scenes/stagedendpoint.h"
#include "ui/components/navigation/contentarea.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString account = u"123456789012"_s;

} // namespace

struct ConsoleStage::Parts
{
    Parts(const QString &scenario, Weather &weather, const QDateTime &wall)
        : log([wall] { return wall; })
        , state(simulator::openState(
              {.file = folder.filePath(u"state.db"_s), .scenario = scenario}, [wall] { return wall; },
              [this](const QList<store::Change> &changes) {
        QMetaObject::invokeMethod(
            &connection, [this, changes] { report(changes); }, Qt::QueuedConnection);
              }))
    , connection(
          {.name = u"Simulator"_s, .account = account, .hasSimulator = true},
          [this, &weather](const QString &region) {
        return log.watching(weather.over(state.simulator->transport({.account = account, .region = region})),
                            {activity::Origin::Window, account, region});
          })
    , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , appearance(settings)
    {
        connection.setAccountName(u"training"_s);
        connection.setEndpoint(&endpoint);
        connection.setActivity(&log);
        connection.setElapsed([] { return qint64(0); });
        if (translator.load(u":/translations/ses-console_en.qm"_s)) // plurals
            QCoreApplication::installTranslator(&translator);
    }

    ~Parts()
    {
        window.reset();
        state.simulator.reset(); // reports no more
    }

    void report(const QList<store::Change> &changes)
    {
        for (const store::Change &change : changes)
            connection.report(change.region, {change.resource});
    }

    QTranslator translator;
    QTemporaryDir folder;
    StagedEndpoint endpoint;
    activity::Log log;
    simulator::State state;
    client::Connection connection;
    QSettings settings;
    ui::Appearance appearance;
    std::unique_ptr<ui::MainWindow> window;
};

ConsoleStage::ConsoleStage(const QString &scenario, const Look &look, const QString &wall)
    : m_look(look)
    , m_parts(std::make_unique<Parts>(scenario, m_weather, QDateTime::fromString(wall, Qt::ISODate)))
{
    m_parts->appearance.setMotion(ui::Motion::Off);
    m_parts->appearance.setDensity(look.density);
    m_parts->appearance.setChoice(look.scheme == ui::Scheme::Dark ? ui::Appearance::Choice::Dark
                                                                  : ui::Appearance::Choice::Light);
    m_parts->appearance.apply();
    m_parts->window = std::make_unique<ui::MainWindow>(m_parts->connection, m_parts->appearance, m_parts->settings,
                                                       aws::regionByCode(u"us-east-1"_s));
    m_parts->window->resize(look.window);
    m_parts->window->show();
    const bool isShown = QTest::qWaitForWindowExposed(m_parts->window.get());
    Q_UNUSED(isShown) // then no picture comes to rest
}

ConsoleStage::~ConsoleStage() = default;

QWidget &ConsoleStage::window()
{
    return *m_parts->window;
}

QScrollBar *ConsoleStage::pageScrollBar()
{
    auto *content = m_parts->window->findChild<ui::ContentArea *>();
    return content ? content->verticalScrollBar() : nullptr;
}

StagedEndpoint &ConsoleStage::endpoint()
{
    return m_parts->endpoint;
}

activity::Log &ConsoleStage::activity()
{
    return m_parts->log;
}

bool ConsoleStage::goTo(const QString &place)
{
    const std::optional<ui::Place> parsed = ui::Place::parse(place);
    if (parsed)
        m_parts->window->go(*parsed);
    return parsed.has_value();
}

void ConsoleStage::report(const QString &resource)
{
    m_parts->connection.report({}, {resource});
}

client::Service ConsoleStage::elsewhere()
{
    return client::Service(m_parts->state.simulator->transport({.account = account, .region = u"us-east-1"_s}));
}

bool ConsoleStage::chooseRegion(const QString &code)
{
    const aws::Region *region = aws::regionByCode(code);
    if (region)
        m_parts->window->setRegion(*region);
    return region;
}

} // namespace pictures
