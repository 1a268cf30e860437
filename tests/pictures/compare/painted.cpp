#include "tests/pictures/compare/painted.h"

#include "tests/pictures/compare/recorder.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

QString areaOf(const QWidget *widget, const QList<AreaRule> &rules)
{
    for (const QWidget *around = widget; around; around = around->parentWidget()) {
        for (const AreaRule &rule : rules) {
            if (around->inherits(rule.className.data()))
                return rule.area;
        }
    }
    return u"page"_s;
}

// What of a widget can be seen: the part inside all that is around it.
QRect seenPartOf(const QWidget &widget, const QWidget &window)
{
    QRect part(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    for (const QWidget *around = widget.parentWidget(); around && around != &window; around = around->parentWidget())
        part &= QRect(around->mapTo(&window, QPoint(0, 0)), around->size());
    return part & window.rect();
}

void addRows(const QAbstractItemView &view, const Painted &like, QList<Painted> &result)
{
    const QPoint origin = view.viewport()->mapTo(view.window(), QPoint(0, 0));
    const QRect seen(origin, view.viewport()->size());
    const int rows = view.model() ? view.model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        const QRect cell = view.visualRect(view.model()->index(row, 0));
        Painted painted = like;
        painted.box = QRectF(origin.x(), origin.y() + cell.top(), view.viewport()->width(), cell.height());
        painted.text.clear();
        if (seen.intersects(painted.box.toAlignedRect()))
            result.append(painted);
    }
}

} // namespace

QList<Painted> recorded(QWidget &window, const QList<AreaRule> &areas)
{
    QList<Painted> result;
    Recorder recorder(window.size());
    QList<QWidget *> widgets{&window};
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        QWidget *widget = widgets.at(i);
        for (QObject *child : widget->children()) {
            auto *inner = qobject_cast<QWidget *>(child);
            if (inner && inner->isVisible() && !inner->isWindow())
                widgets.append(inner);
        }
        const QRect seen = seenPartOf(*widget, window);
        if (seen.isEmpty())
            continue;
        const QPoint at = widget->mapTo(&window, QPoint(0, 0));
        const Painted self{.kind = Painted::Kind::Widget,
                           .area = areaOf(widget, areas),
                           .owner = QString::fromLatin1(widget->metaObject()->className()),
                           .text = widget->accessibleName(),
                           .box = QRectF(at, widget->size())};
        result.append(self);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addRows(*view, self, result);
        // The offset is that of the region's upper left corner.
        widget->render(&recorder, seen.topLeft(), QRegion(seen.translated(-at)), QWidget::RenderFlags());
        for (Painted painted : recorder.take()) {
            painted.area = self.area;
            painted.owner = self.owner;
            if (painted.box.intersects(seen))
                result.append(painted);
        }
    }
    return result;
}

} // namespace pictures
