#pragma once

#include "core/simulation/scenarios.h"
#include "ui/components/controls/radiobutton.h"

namespace ui {

/// A scenario to choose: its title, whether the state began with it, its story, and what it begins with.
class ScenarioCard : public RadioButton
{
    Q_OBJECT

public:
    explicit ScenarioCard(const simulation::Scenario &scenario, QWidget *parent = nullptr);

    const simulation::Scenario &scenario() const { return m_scenario; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    FocusShape focusShape() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString startText() const;
    int storyHeight(int width) const;

    simulation::Scenario m_scenario;
};

} // namespace ui
