#include "ui/components/tables/pagescroll.h"

#include <QScrollArea>
#include <QScrollBar>

namespace ui {

namespace {

QScrollArea *pageOf(const QWidget *widget)
{
    // The nearest scroll area that has the widget in its page: a table is itself something that scrolls.
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    return nullptr;
}

} // namespace

int seenHeight(const QWidget *widget)
{
    const QScrollArea *page = pageOf(widget);
    return page ? page->viewport()->height() : widget->height();
}

void scrollPageTo(const QWidget *widget, int top, int height, int covered)
{
    const QScrollArea *page = pageOf(widget);
    if (!page || !page->widget())
        return;
    const int from = widget->mapTo(page->widget(), QPoint(0, top)).y();
    QScrollBar *bar = page->verticalScrollBar();
    if (from - covered < bar->value())
        bar->setValue(from - covered - 1);
    else if (from + height > bar->value() + page->viewport()->height())
        bar->setValue(from + height + 1 - page->viewport()->height());
}

} // namespace ui
