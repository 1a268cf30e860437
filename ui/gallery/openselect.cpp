#include "ui/gallery/openselect.h"

#include "ui/components/inputs/select.h"
#include "ui/components/inputs/selectlist.h"

namespace ui {

OpenSelect::OpenSelect(Select *select, QWidget *parent) : QWidget(parent), m_select(select)
{
    m_select->setParent(this);
}

QSize OpenSelect::sizeHint() const
{
    return m_select->sizeHint();
}

void OpenSelect::resizeEvent(QResizeEvent *)
{
    m_select->setGeometry(0, 0, width(), m_select->sizeHint().height());
}

void OpenSelect::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not before the window has its size: the list closes when that changes.
    QMetaObject::invokeMethod(
        m_select, [select = m_select] { select->openList(); }, Qt::QueuedConnection);
}

} // namespace ui
