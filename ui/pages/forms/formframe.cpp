#include "ui/pages/forms/formframe.h"

#include "ui/components/content/header.h"
#include "ui/pages/frame/blocks.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

FormFrame::FormFrame(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_header(new Header(Header::Level::Page, {}))
    , m_blocks(new Blocks)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_blocks);
    measure();
}

void FormFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

void FormFrame::measure()
{
    m_column->setSpacing(themeOf(this).by(16, 12));
}

} // namespace ui
