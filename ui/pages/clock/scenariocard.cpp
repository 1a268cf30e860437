#include "ui/pages/clock/scenariocard.h"

#include "core/models/times.h"
#include "ui/components/status/statusindicator.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QLocale>

namespace ui {

namespace {

constexpr int side = 20;
constexpr int above = 15;
constexpr int titleHeight = 24;
constexpr int storyGap = 7;
constexpr int startGap = 16;
constexpr int below = 16;
constexpr int markRight = 36; // from the mark's left edge to the card's right one
constexpr int markTop = 18;
constexpr int loadedGap = 8;
constexpr int codeGap = 3;
constexpr int radius = 16;
constexpr int border = 1;
constexpr int chosenBorder = 2;

QString option(const simulation::Scenario &scenario)
{
    return QStringLiteral("--scenario %1").arg(scenario.name);
}

} // namespace

ScenarioCard::ScenarioCard(const simulation::Scenario &scenario, QWidget *parent)
    : RadioButton({}, parent)
    , m_scenario(scenario)
{
    setObjectName(QStringLiteral("scenario-") + scenario.name);
    setAccessibleName(scenario.isLoaded ? tr("%1, loaded").arg(scenario.title) : scenario.title);
    setAccessibleDescription(scenario.story);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString ScenarioCard::startText() const
{
    const QString count = QLocale(QLocale::English).toString(m_scenario.identities);
    const QString identities = tr("%1 identities.", nullptr, int(m_scenario.identities)).arg(count);
    const QString start =
        m_scenario.start ? tr("Starts at %1 UTC.").arg(models::tableTime(*m_scenario.start)) : tr("Starts now.");
    return start + u' ' + identities;
}

int ScenarioCard::storyHeight(int width) const
{
    return measureText(m_scenario.story, TextStyle::Body, width - 2 * side, Wrap::Words).height;
}

int ScenarioCard::heightForWidth(int width) const
{
    return above + titleHeight + storyGap + storyHeight(width) + startGap + lineHeight(TextStyle::Small) + below;
}

QSize ScenarioCard::sizeHint() const
{
    return {400, heightForWidth(width() > 200 ? width() : 400)};
}

QSize ScenarioCard::minimumSizeHint() const
{
    return {200, 0};
}

FocusShape ScenarioCard::focusShape() const
{
    return {.area = QRectF(width() - markRight, markTop, 16, 16)};
}

void ScenarioCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(
        painter, rect(),
        {.background = theme.color(isChecked() ? Color::BackgroundItemSelected : Color::BackgroundContainerContent),
         .border = theme.color(isChecked() ? Color::BorderItemSelected : Color::BorderDividerDefault),
         .borderWidth = qreal(isChecked() ? chosenBorder : border),
         .radius = radius});
    const qreal titleWidth = textWidth(m_scenario.title, TextStyle::HeadingM);
    paintText(painter, QRectF(side, above, width() - markRight - side, titleHeight), m_scenario.title,
              TextStyle::HeadingM, theme.color(Color::TextHeadingDefault), Qt::AlignLeft | Qt::AlignVCenter);
    if (m_scenario.isLoaded)
        paintStatus(painter, QRectF(side + titleWidth + loadedGap, above + 3, 120, lineHeight(TextStyle::Body)),
                    StatusKind::Success, tr("Loaded"), false, theme);
    int y = above + titleHeight + storyGap;
    const int storyHeight = this->storyHeight(width());
    paintText(painter, QRectF(side, y, width() - 2 * side, storyHeight), m_scenario.story, TextStyle::Body,
              theme.color(Color::TextBodyDefault), Qt::AlignLeft, Wrap::Words);
    y += storyHeight + startGap;
    const QString start = startText();
    const QColor small = theme.color(Color::TextBodySecondary);
    paintText(painter, QRectF(side, y, width() - 2 * side, lineHeight(TextStyle::Small)), start, TextStyle::Small,
              small);
    const qreal x = side + textWidth(start, TextStyle::Small) + codeGap;
    paintText(painter, QRectF(x, y, width() - side - x, lineHeight(TextStyle::CodeSmall)), option(m_scenario),
              TextStyle::CodeSmall, small);
    painter.translate(width() - markRight, markTop);
    paintMark(painter, theme);
}

} // namespace ui
