#include "ui/pages/whichsettings/questionline.h"

#include "ui/components/controls/button.h"
#include "ui/components/forms/formfield.h"
#include "ui/theme/style.h"

#include <QBoxLayout>

namespace ui {

namespace {

constexpr int labelHeight = 24; // above the controls, beside which the button stands
constexpr int leastForOneLine = 688;

} // namespace

QuestionLine::QuestionLine(const QList<FormField *> &fields, Button *button, QWidget *parent)
    : QWidget(parent)
    , m_count(fields.size())
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_end(new QVBoxLayout)
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(themeOf(this).blockGap());
    for (FormField *field : fields) {
        field->setWide(true);
        m_line->addWidget(field, 0, Qt::AlignTop);
    }
    m_end->addWidget(button, 0, Qt::AlignTop | Qt::AlignRight);
    m_line->addLayout(m_end);
    arrange();
}

void QuestionLine::arrange()
{
    const bool isOneLine = width() >= leastForOneLine;
    m_line->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (qsizetype i = 0; i < m_count; ++i)
        m_line->setStretch(int(i), isOneLine ? 1 : 0);
    m_end->setContentsMargins(0, isOneLine ? labelHeight : 0, 0, 0);
}

void QuestionLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
