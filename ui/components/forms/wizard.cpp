#include "ui/components/forms/wizard.h"

#include "ui/components/content/expandablesection.h"
#include "ui/components/forms/wizardsteps.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int wideEnough = 688;
constexpr int stepsTop = 18;
constexpr int formTop = 26;
constexpr int formLeft = 284;
constexpr int belowSteps = 4;

int heightOf(const QWidget *widget, int width)
{
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

} // namespace

Wizard::Wizard(const QStringList &titles, QWidget *form, QWidget *parent)
    : QWidget(parent)
    , m_steps(new WizardSteps(titles, this))
    , m_header(new ExpandableHeader({}, this))
    , m_form(form)
{
    m_steps->setObjectName(QStringLiteral("steps"));
    m_header->setObjectName(QStringLiteral("stepsSection"));
    m_form->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_steps, &WizardSteps::chosen, this, &Wizard::chosen);
    connect(m_header, &QAbstractButton::toggled, this, &Wizard::rearrange);
    setCurrent(0);
}

int Wizard::current() const
{
    return m_steps->current();
}

void Wizard::setCurrent(int step)
{
    m_steps->setCurrent(step);
    m_header->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_header->setChecked(false);
    rearrange();
}

void Wizard::rearrange()
{
    updateGeometry();
    arrange(width(), true);
}

// Returns the height that all takes at this width.
int Wizard::arrange(int width, bool apply) const
{
    const bool wide = width >= wideEnough;
    const bool open = wide || m_header->isChecked();
    if (apply) {
        m_header->setVisible(!wide);
        m_steps->setVisible(open);
    }
    if (wide) {
        const int form = heightOf(m_form, width - formLeft);
        if (apply) {
            m_steps->setGeometry(QRect(QPoint(0, stepsTop), m_steps->sizeHint()));
            m_form->setGeometry(formLeft, formTop, width - formLeft, form);
        }
        return std::max(stepsTop + m_steps->sizeHint().height(), formTop + form);
    }
    int y = m_header->sizeHint().height() + belowSteps;
    if (apply)
        m_header->setGeometry(0, 0, width, m_header->sizeHint().height());
    if (open) {
        if (apply)
            m_steps->setGeometry(QRect(QPoint(0, y), m_steps->sizeHint()));
        y += m_steps->sizeHint().height() + themeOf(this).blockGap();
    }
    const int form = heightOf(m_form, width);
    if (apply)
        m_form->setGeometry(0, y, width, form);
    return y + form;
}

QSize Wizard::sizeHint() const
{
    const int width = formLeft + m_form->sizeHint().width();
    return {width, heightForWidth(this->width() > 200 ? this->width() : width)};
}

QSize Wizard::minimumSizeHint() const
{
    return {m_form->minimumSizeHint().width(), 0};
}

int Wizard::heightForWidth(int width) const
{
    return arrange(width, false);
}

void Wizard::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool Wizard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        rearrange();
    return QWidget::event(event);
}

} // namespace ui
