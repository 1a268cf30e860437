#include "ui/pages/eventdestinations/checkboxgrid.h"

#include "ui/components/controls/checkbox.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int twoColumns = 400;

} // namespace

CheckboxGrid::CheckboxGrid(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckboxGrid::add(Checkbox *box)
{
    box->setParent(this);
    m_boxes.append(box);
    updateGeometry();
}

QSize CheckboxGrid::sizeHint() const
{
    return {twoColumns, heightForWidth(std::max(width(), twoColumns))};
}

QSize CheckboxGrid::minimumSizeHint() const
{
    return {160, 0};
}

int CheckboxGrid::heightForWidth(int width) const
{
    return arrange(width, false);
}

int CheckboxGrid::arrange(int width, bool apply) const
{
    const int columns = width >= twoColumns ? 2 : 1;
    const int gutter = themeOf(this).blockGap(), between = themeOf(this).by(12, 8);
    const qreal pitch = qreal(width + gutter) / columns;
    int y = 0;
    for (qsizetype first = 0; first < m_boxes.size(); first += columns) {
        int height = 0;
        for (qsizetype i = first; i < std::min(first + columns, m_boxes.size()); ++i) {
            const QSize size = m_boxes[i]->sizeHint();
            if (apply)
                m_boxes[i]->setGeometry(QRect(QPoint(qRound(qreal(i - first) * pitch), y), size));
            height = std::max(height, size.height());
        }
        y += height + between;
    }
    return std::max(0, y - between);
}

void CheckboxGrid::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool CheckboxGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
