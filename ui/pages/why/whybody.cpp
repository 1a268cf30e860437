#include "ui/pages/why/whybody.h"

#include "ui/components/content/sentence.h"
#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/plaintable.h"
#include "ui/theme/style.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int aboveState = 4;

QVBoxLayout *flushColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

WhyBody::WhyBody(StatusIndicator *state, PlainTable *table, Sentence *footer, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    const int room = themeOf(this).by(12, 8);
    m_state = padded(state, aboveState, room);
    m_footer = padded(footer, room, room);
    table->setSides(themeOf(this).containerPadding());
    table->setCellsAtTop();
    table->setClosed();
    auto *column = flushColumn(this);
    column->addWidget(m_state);
    column->addWidget(table);
    column->addWidget(m_footer);
}

QWidget *WhyBody::padded(QWidget *content, int above, int below)
{
    const int side = themeOf(this).containerPadding();
    auto *line = new QWidget;
    auto *column = flushColumn(line);
    column->setContentsMargins(side, above, side, below);
    column->addWidget(content);
    return line;
}

void WhyBody::showRows(bool areShown)
{
    m_table->setVisible(areShown);
    m_state->setVisible(!areShown);
}

void WhyBody::showFooter(bool isShown)
{
    m_footer->setVisible(isShown);
}

} // namespace ui
