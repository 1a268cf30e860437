#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/theme/icon.h"
#include "ui/theme/kebabcase.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QMetaEnum>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columns = 8;
constexpr QSizeF cell(166, 110);
constexpr int large = 64; ///< four times the size in use, where a crooked line shows

/// Every icon, large and in its own size, with its name below.
class IconSheet : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override
    {
        const int rows = (icons().keyCount() - 1 + columns - 1) / columns;
        return QSizeF(cell.width() * columns, cell.height() * rows).toSize();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 1; i < icons().keyCount(); ++i)
            paintOne(painter, i);
    }

private:
    static QMetaEnum icons() { return QMetaEnum::fromType<Icon>(); } ///< the first one is no icon

    void paintOne(QPainter &painter, int index) const
    {
        const auto icon = Icon(icons().value(index));
        const Theme &theme = themeOf(this);
        const int place = index - 1;
        const QPointF corner((place % columns) * cell.width(), (place / columns) * cell.height());
        const QColor color = theme.color(Color::TextInteractiveDefault);
        paintIcon(painter, corner, icon, color, large);
        paintIcon(painter, corner + QPointF(large + 16, large - 16), icon, color);
        paintText(painter, QRectF(corner + QPointF(0, large + 4), QSizeF(cell.width(), 16)),
                  kebabCase(QLatin1StringView(icons().key(index))), TextStyle::Small,
                  theme.color(Color::TextBodyDefault));
    }
};

} // namespace

GalleryPage *makeIconsPage()
{
    auto *page = new GalleryPage(u"Icons"_s);
    page->section(u"Large, and in use"_s).add(new IconSheet);
    return page;
}

} // namespace ui
