#include "ui/components/inputs/optionview.h"

#include "ui/components/inputs/optionmodel.h"
#include "ui/components/menus/markedtext.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int border = 2;
constexpr int radius = 8;
constexpr int padding = 6; // above and below the text, with the border
constexpr int side = 14;
constexpr int tickRoom = 30;
constexpr int overlap = 2;
constexpr int belowLast = 5; // the panel ends a pixel below the frame of the last row

bool isLast(const QModelIndex &index)
{
    return index.row() + 1 == index.model()->rowCount();
}

int rowHeight(const QModelIndex &index)
{
    const bool detailed = !index.data(OptionModel::DetailRole).toString().isEmpty();
    const int lines = lineHeight(TextStyle::Body) + (detailed ? lineHeight(TextStyle::Small) : 0);
    return 2 * padding + lines - overlap + (isLast(index) ? belowLast : 0);
}

bool isChosen(const QModelIndex &index)
{
    return index.data(OptionModel::ChosenRole).toBool();
}

class OptionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, rowHeight(index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const QRectF row = option.rect;
        if (index.row() > 0)
            paintLine(*painter, QRectF(row.left() + border, row.top(), row.width() - 2 * border, 1),
                      theme.color(Color::BorderDropdownItemDefault));
        paintGround(*painter, option, index);
        paintTexts(*painter, row.adjusted(side, padding, -side, 0), option, index);
    }

private:
    static bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        return static_cast<const QAbstractItemView *>(option.widget)->currentIndex() == index;
    }

    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        if (!isChosen(index) && !isCurrent(option, index))
            return;
        const QRectF frame = QRectF(option.rect).adjusted(0, 0, 0, isLast(index) ? -1 : overlap);
        paintBox(painter, frame,
                 {.background =
                      themeOf(option.widget)
                          .color(isChosen(index) ? Color::BackgroundItemSelected : Color::BackgroundDropdownItemHover),
                  .radius = radius});
    }

    static void paintTexts(QPainter &painter, const QRectF &area, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const Theme &theme = themeOf(option.widget);
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const bool lit = isChosen(index) || isCurrent(option, index);
        const QColor color = theme.color(!enabled  ? Color::TextDropdownItemDisabled
                                             : lit ? Color::TextDropdownItemHighlighted
                                                   : Color::TextDropdownItemDefault);
        const int tick = isChosen(index) ? tickRoom : 0;
        const QRectF line(area.left(), area.top(), area.width() - tick, lineHeight(TextStyle::Body));
        paintMarkedText(painter, line, index.data().toString(), index.data(OptionModel::MatchRole).toString(), color,
                        theme);
        paintText(painter, line.translated(0, line.height()), index.data(OptionModel::DetailRole).toString(),
                  TextStyle::Small, enabled ? theme.color(Color::TextDropdownItemSecondary) : color);
        if (isChosen(index))
            paintIcon(painter, QPointF(area.right() + side - tickRoom, area.top() + 2), Icon::Check,
                      theme.color(Color::BackgroundControlChecked));
    }
};

} // namespace

OptionView::OptionView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new OptionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false); // the panel shows through
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEnabled)
            setCurrentIndex(index);
    });
}

int OptionView::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += rowHeight(model()->index(row, 0));
    return height;
}

void OptionView::move(int step)
{
    const int rows = model()->rowCount();
    const int chosen = static_cast<OptionModel *>(model())->chosenRow();
    if (currentIndex().isValid())
        moveTo(currentIndex().row() + step, step);
    else if (chosen >= 0)
        moveTo(chosen, step);
    else
        moveTo(step > 0 ? 0 : rows - 1, step);
}

void OptionView::moveTo(int row, int step)
{
    const int rows = model()->rowCount();
    for (int tried = 0; tried < rows; ++tried, row += step) {
        const QModelIndex index = model()->index((row + rows) % rows, 0);
        if (index.flags() & Qt::ItemIsEnabled) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

// Frames lie over the borders of the neighbours, and so are painted last.
void OptionView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const int chosen = static_cast<OptionModel *>(model())->chosenRow();
    if (chosen >= 0)
        paintFrame(painter, model()->index(chosen, 0));
    if (currentIndex().isValid())
        paintFrame(painter, currentIndex());
}

void OptionView::paintFrame(QPainter &painter, const QModelIndex &index) const
{
    const Theme &theme = themeOf(this);
    const QRectF frame = QRectF(visualRect(index)).adjusted(0, 0, 0, isLast(index) ? -1 : overlap);
    const bool isCurrent = currentIndex() == index;
    const QColor hover = theme.color(Color::BorderDropdownItemHover);
    paintBox(painter, frame,
             {.border = isChosen(index) ? theme.color(Color::BorderItemSelected) : hover,
              .borderWidth = border,
              .radius = radius});
    if (isCurrent && isChosen(index))
        paintBox(painter, frame.adjusted(border, border, -border, -border),
                 {.border = hover, .borderWidth = border, .radius = radius - border});
}

} // namespace ui
