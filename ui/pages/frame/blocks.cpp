#include "ui/pages/frame/blocks.h"

#include "ui/theme/style.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

Blocks::Blocks(bool top, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_top(top)
{
    measure();
}

void Blocks::add(QWidget *block)
{
    m_column->addWidget(block);
}

void Blocks::insert(int index, QWidget *block)
{
    m_column->insertWidget(index, block);
}

void Blocks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

void Blocks::measure()
{
    const Theme &theme = themeOf(this);
    m_column->setContentsMargins(0, m_top ? theme.by(16, 12) : 0, 0, 0);
    m_column->setSpacing(theme.blockGap());
}

} // namespace ui
