#include "ui/pages/clock/scenariosarea.h"

#include "core/wire/whendone.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/pages/clock/loaddialog.h"
#include "ui/pages/clock/scenariogrid.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/errortext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

ScenariosArea::ScenariosArea(Session &session)
    : m_session(session)
    , m_container(new Container(tr("Scenarios")))
    , m_reset(new Button(Button::Variant::Normal, tr("Reset to start")))
    , m_load(new Button(Button::Variant::Primary, tr("Load scenario")))
    , m_state(new TableState)
    , m_grid(new ScenarioGrid)
{
    setObjectName(u"scenariosArea"_s);
    build();
    connect(m_grid, &ScenarioGrid::chosenChanged, this, &ScenariosArea::showActions);
    connect(m_state, &TableState::actionRequested, this, &ScenariosArea::refresh);
    connect(m_load, &QAbstractButton::clicked, this, [this] {
        if (const simulation::Scenario *scenario = chosen())
            openLoadDialog(m_session, this, *scenario, false);
    });
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        if (const simulation::Scenario *scenario = loaded())
            openLoadDialog(m_session, this, *scenario, true);
    });
    // Another one may have been loaded, here or by another program.
    connect(&session, &Session::changed, this, [this](const QStringList &resources) {
        if (resources.isEmpty() || resources.contains(u"journal"_s))
            refresh();
    });
    refresh();
}

void ScenariosArea::build()
{
    m_reset->setObjectName(u"resetScenario"_s);
    m_load->setObjectName(u"loadScenario"_s);
    m_container->setObjectName(u"scenarios"_s);
    m_container->setBare(true); // the cards stand below it
    m_container->header()->setDescription(
        tr("Each loads identities, DNS, mail and clock. The same scenario is the same every time."));
    m_container->header()->addAction(m_reset);
    m_container->header()->addAction(m_load);
    m_load->setDisabledReason(tr("Choose a scenario"));
    m_reset->setDisabledReason(tr("This state began with no scenario"));
    m_state->showLoading(tr("Loading scenarios"));
    auto *blocks = new Blocks;
    blocks->add(m_container);
    blocks->add(m_state);
    blocks->add(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);
    showActions();
}

void ScenariosArea::refresh()
{
    wire::whenDone(m_session.service().call<simulation::ListScenarios>({}), this, [this](const auto &answer) {
        if (answer)
            take(answer->scenarios);
        else
            showError(answer.error());
    });
}

void ScenariosArea::take(const QList<simulation::Scenario> &scenarios)
{
    m_state->hide();
    if (scenarios == m_scenarios)
        return;
    m_scenarios = scenarios;
    m_container->header()->setCounter(tr("(%1)").arg(scenarios.size()));
    m_grid->setScenarios(scenarios);
    Q_EMIT countChanged();
}

void ScenariosArea::showError(const wire::ServiceError &error)
{
    if (!m_scenarios.isEmpty())
        return; // what is there stays true
    m_state->showError(tr("Scenarios could not be loaded"), errorText(error), tr("Retry"));
    m_state->show();
}

void ScenariosArea::showActions()
{
    m_load->setEnabled(chosen());
    m_reset->setEnabled(loaded());
}

const simulation::Scenario *ScenariosArea::chosen() const
{
    const QString name = m_grid->chosen();
    const auto found = std::ranges::find(m_scenarios, name, &simulation::Scenario::name);
    return found == m_scenarios.end() ? nullptr : &*found;
}

const simulation::Scenario *ScenariosArea::loaded() const
{
    const auto found = std::ranges::find_if(m_scenarios, [](const auto &each) { return each.isLoaded; });
    return found == m_scenarios.end() ? nullptr : &*found;
}

} // namespace ui
