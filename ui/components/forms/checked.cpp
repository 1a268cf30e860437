#include "ui/components/forms/checked.h"

#include <QScrollArea>
#include <QTimer>

namespace ui {

namespace {

constexpr int roomAround = 80; // flash messages lie over the upper edge

struct Part
{
    QWidget *widget;
    Checked *checked;
    QPoint place;
};

// In the order of the lines in which they stand; parts that were not laid out yet stay in the order of their making.
QList<Part> partsOf(QWidget *root)
{
    QList<Part> parts;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        auto *checked = dynamic_cast<Checked *>(widget);
        if (checked && widget->isVisibleTo(root) && widget->isEnabledTo(root))
            parts.append({widget, checked, widget->mapTo(root, QPoint())});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        return a.place.y() != b.place.y() ? a.place.y() < b.place.y() : a.place.x() < b.place.x();
    });
    return parts;
}

void scrollTo(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (area && area->widget() && area->widget()->isAncestorOf(widget))
            area->ensureWidgetVisible(widget, 0, std::min(roomAround, area->viewport()->height() / 4));
    }
}

} // namespace

bool checkAll(QWidget *root)
{
    const Part *firstWrong = nullptr;
    const QList<Part> parts = partsOf(root);
    for (const Part &part : parts)
        if (!part.checked->check() && !firstWrong)
            firstWrong = &part;
    if (!firstWrong)
        return true;
    QWidget *const mended = firstWrong->checked->firstWrong();
    mended->setFocus(Qt::OtherFocusReason);
    // Not before the remarks that were just shown have moved what stands below them.
    QTimer::singleShot(0, mended, [mended, part = firstWrong->widget] {
        scrollTo(part);
        scrollTo(mended); // the part may be higher than what is seen of the page
    });
    return false;
}

} // namespace ui
