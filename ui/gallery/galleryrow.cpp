#include "ui/gallery/galleryrow.h"

#include "ui/components/content/text.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int captionWidth = 150;
constexpr int afterCaption = 16;
constexpr int gap = 20;
constexpr int leastLine = 20; // of text, in which smaller things stand

} // namespace

GalleryRow::GalleryRow(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(new Text(caption, TextStyle::Small, Color::TextBodySecondary, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GalleryRow::append(QWidget *widget, int width)
{
    widget->setParent(this);
    m_items.append({widget, width});
    updateGeometry();
}

QSize GalleryRow::sizeOf(const Item &item) const
{
    QSize size = item.widget->sizeHint();
    if (item.width > 0)
        size.setWidth(item.width);
    return size;
}

int GalleryRow::arrange(int width, bool apply) const
{
    int y = 0;
    int total = 0;
    const int start = captionWidth + afterCaption;
    for (qsizetype first = 0; first < m_items.size();) {
        qsizetype last = first;
        int x = start;
        int height = leastLine;
        for (; last < m_items.size(); ++last) {
            const QSize size = sizeOf(m_items[last]);
            if (last > first && x + size.width() > width)
                break;
            x += size.width() + gap;
            height = std::max(height, size.height());
        }
        x = start;
        for (; first < last; ++first) {
            const QSize size = sizeOf(m_items[first]);
            if (apply)
                m_items[first].widget->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + gap;
        }
        total = y + height;
        y = total + gap;
    }
    total = std::max(total, m_caption->sizeHint().height());
    if (apply)
        m_caption->setGeometry(0, (total - m_caption->sizeHint().height()) / 2, captionWidth,
                               m_caption->sizeHint().height());
    return total;
}

QSize GalleryRow::sizeHint() const
{
    return {1000, heightForWidth(1318)};
}

int GalleryRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

void GalleryRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool GalleryRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
