#include "ui/components/forms/taborder.h"

#include <QWidget>

namespace ui {

namespace {

QList<QWidget *> stopsIn(const QWidget *part)
{
    QList<QWidget *> stops;
    for (QWidget *each = part->nextInFocusChain(); each != part; each = each->nextInFocusChain()) {
        if (part->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            stops.append(each);
    }
    return stops;
}

} // namespace

void tabBehind(QWidget *previous, QWidget *part)
{
    for (QWidget *stop : stopsIn(part)) {
        QWidget::setTabOrder(previous, stop);
        previous = stop;
    }
}

void tabBefore(QWidget *next, QWidget *part)
{
    QWidget *previous = next->previousInFocusChain();
    while (previous != next && (previous->focusPolicy() == Qt::NoFocus || part->isAncestorOf(previous)))
        previous = previous->previousInFocusChain();
    if (previous != next)
        tabBehind(previous, part);
}

} // namespace ui
