#pragma once

#include "core/simulation/scenarios.h"

#include <QWidget>

namespace ui {

class ScenarioCard;

/// Cards of scenarios in two columns, one where there is little room; those of a line are equally high. One at most is
/// chosen.
class ScenarioGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioGrid(QWidget *parent = nullptr);

    void setScenarios(const QList<simulation::Scenario> &scenarios); ///< the one that was chosen stays so
    QString chosen() const; ///< its name; empty: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int arrange(int width, bool apply) const;

    QList<ScenarioCard *> m_cards;
};

} // namespace ui
