#include "ui/components/forms/fieldcontrol.h"
#include "ui/components/forms/formfield.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

FieldColumn::FieldColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    // Also while all its fields are hidden.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    measure();
}

FieldColumn *FieldColumn::add(QWidget *part)
{
    // A checkbox is no wider than its label: beside it there is nothing to click.
    m_column->addWidget(part, 0, takesWidth(part) ? Qt::Alignment() : Qt::AlignLeft);
    return this;
}

FieldColumn *FieldColumn::setNear()
{
    m_near = true;
    measure();
    return this;
}

void FieldColumn::measure()
{
    const Theme &theme = themeOf(this);
    m_column->setSpacing(m_near ? theme.by(8, 4) : theme.blockGap());
}

void FieldColumn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

} // namespace ui
