#include "ui/components/content/sentence.h"

#include "ui/theme/typography.h"

#include <QResizeEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int space = 4;

} // namespace

Sentence::Sentence(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Sentence *Sentence::add(QWidget *part)
{
    part->setParent(this);
    part->show();
    m_parts += part;
    updateGeometry();
    arrange(width(), true);
    return this;
}

void Sentence::clear()
{
    qDeleteAll(m_parts);
    m_parts.clear();
    updateGeometry();
}

/// A part that is wider than the line has it to itself, as high as it then is.
int Sentence::arrange(int width, bool apply) const
{
    const int line = lineHeight(TextStyle::Body);
    int x = 0;
    int y = 0;
    int height = line;
    for (QWidget *part : m_parts) {
        const int wanted = part->sizeHint().width();
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height;
            height = line;
        }
        const int partWidth = std::min(wanted, width - x);
        const int partHeight = part->hasHeightForWidth() ? part->heightForWidth(partWidth) : part->sizeHint().height();
        if (apply)
            part->setGeometry(x, y + std::max(0, (line - partHeight) / 2), partWidth, partHeight);
        height = std::max(height, partHeight);
        x += partWidth + space;
    }
    return y + height;
}

QSize Sentence::sizeHint() const
{
    return {600, heightForWidth(width() > 100 ? width() : 600)};
}

QSize Sentence::minimumSizeHint() const
{
    return {100, 0};
}

int Sentence::heightForWidth(int width) const
{
    return arrange(width, false);
}

void Sentence::resizeEvent(QResizeEvent *event)
{
    arrange(width(), true);
    if (event->oldSize().width() != width())
        updateGeometry(); // sizeHint() is for this width now, and a layout lets nothing grow beyond it
}

bool Sentence::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
