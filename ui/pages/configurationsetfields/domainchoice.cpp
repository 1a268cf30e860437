#include "ui/pages/configurationsetfields/domainchoice.h"

#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/select.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int besideFrom = 465; // as other fields beside each other
constexpr int widestDomain = 419; // layout/sets-create.json

} // namespace

DomainChoice::DomainChoice(QWidget *parent) : QWidget(parent), m_subdomain(new TextInput), m_domain(new Select)
{
    m_subdomain->setParent(this);
    m_domain->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize DomainChoice::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

QSize DomainChoice::minimumSizeHint() const
{
    return {160, 0};
}

int DomainChoice::heightForWidth(int width) const
{
    return arrange(width, false);
}

/// The subdomain takes a third of the row.
int DomainChoice::arrange(int width, bool apply) const
{
    const int gap = themeOf(this).blockGap();
    const int height = m_subdomain->sizeHint().height();
    const bool isBeside = width >= besideFrom;
    const int own = isBeside ? (width + gap) / 3 - gap : width;
    const QPoint rest = isBeside ? QPoint(own + gap, 0) : QPoint(0, height + themeOf(this).by(12, 8));
    if (apply) {
        m_subdomain->setGeometry(0, 0, own, height);
        m_domain->setGeometry(rest.x(), rest.y(), isBeside ? std::min(width - rest.x(), widestDomain) : width, height);
    }
    return rest.y() + height;
}

void DomainChoice::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool DomainChoice::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
