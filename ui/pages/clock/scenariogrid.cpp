#include "ui/pages/clock/scenariogrid.h"

#include "ui/pages/clock/scenariocard.h"
#include "ui/theme/style.h"

#include <QEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int leastForTwo = 800;

} // namespace

ScenarioGrid::ScenarioGrid(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScenarioGrid::setScenarios(const QList<simulation::Scenario> &scenarios)
{
    const QString before = chosen();
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const simulation::Scenario &scenario : scenarios) {
        auto *card = new ScenarioCard(scenario, this);
        card->setChecked(scenario.name == before);
        card->show();
        connect(card, &QAbstractButton::toggled, this, &ScenarioGrid::chosenChanged);
        m_cards += card;
    }
    updateGeometry();
    arrange(width(), true);
    Q_EMIT chosenChanged();
}

QString ScenarioGrid::chosen() const
{
    const auto card = std::ranges::find_if(m_cards, [](const ScenarioCard *each) { return each->isChecked(); });
    return card == m_cards.end() ? QString() : (*card)->scenario().name;
}

QSize ScenarioGrid::sizeHint() const
{
    return {600, heightForWidth(width() > 200 ? width() : 600)};
}

QSize ScenarioGrid::minimumSizeHint() const
{
    return {200, 0};
}

int ScenarioGrid::heightForWidth(int width) const
{
    return arrange(width, false);
}

int ScenarioGrid::arrange(int width, bool apply) const
{
    const int gap = themeOf(this).blockGap();
    const int columns = width >= leastForTwo ? 2 : 1;
    const qreal pitch = qreal(width + gap) / columns;
    int y = 0;
    for (qsizetype first = 0; first < m_cards.size(); first += columns) {
        const auto line = m_cards.mid(first, columns);
        int height = 0;
        for (const ScenarioCard *card : line)
            height = std::max(height, card->heightForWidth(int(pitch) - gap));
        for (qsizetype i = 0; apply && i < line.size(); ++i)
            line[i]->setGeometry(qRound(double(i) * pitch), y, int(pitch) - gap, height);
        y += height + gap;
    }
    return std::max(0, y - gap);
}

void ScenarioGrid::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool ScenarioGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
