#pragma once

#include "core/simulation/scenarios.h"
#include "core/wire/result.h"
#include "ui/pages/frame/session.h"

#include <QWidget>

namespace ui {

class Button;
class Container;
class ScenarioGrid;
class TableState;

/// "Scenarios" (visual.md 13.3): the stories that a state may begin with, the one it began with, and loading another.
class ScenariosArea : public QWidget
{
    Q_OBJECT

public:
    explicit ScenariosArea(Session &session);

    void refresh();
    int count() const { return int(m_scenarios.size()); }

Q_SIGNALS:
    void countChanged();

private:
    void build();
    void take(const QList<simulation::Scenario> &scenarios);
    void showError(const wire::ServiceError &error);
    void showActions();
    const simulation::Scenario *chosen() const;
    const simulation::Scenario *loaded() const;

    Session &m_session;
    QList<simulation::Scenario> m_scenarios;
    Container *m_container;
    Button *m_reset;
    Button *m_load;
    TableState *m_state;
    ScenarioGrid *m_grid;
};

} // namespace ui
