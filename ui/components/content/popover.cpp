#include "ui/components/content/popover.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int border = 2;
constexpr int radius = 8;
constexpr int arrowLength = 10;
constexpr int arrowHalf = 10;
constexpr QMargins padding(16 + border, 12 + border, 16 + border, 12 + border);
constexpr int mostWidth = 310;
constexpr int aboveTip = 30; // how far right of the target's middle a popover at the right begins

} // namespace

Popover::Popover(QWidget *target, QWidget *content, Side side)
    : QWidget(target->window())
    , m_target(target)
    , m_content(content)
    , m_side(side)
{
    m_content->setParent(this);
    setObjectName(QStringLiteral("popover"));
}

QRect Popover::panel() const
{
    return rect().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
}

void Popover::open(const QRect &at)
{
    QSize inside = m_content->sizeHint();
    const int most = mostWidth - padding.left() - padding.right();
    if (inside.width() > most && m_content->hasHeightForWidth())
        inside = {most, m_content->heightForWidth(most)};
    const QSize size = inside.grownBy(padding);
    const QRect target(m_target->mapTo(parentWidget(), at.topLeft()), at.size());
    QRect place({}, size);
    QPoint tip;
    if (m_side == Side::Above) {
        tip = {target.center().x() + 1, target.top()};
        place.moveTopLeft({tip.x() - size.width() / 2, tip.y() - arrowLength - size.height()});
    } else {
        tip = {target.right() + 1, target.center().y() + 1};
        place.moveTopLeft({tip.x() + arrowLength, tip.y() - aboveTip});
    }
    place.moveLeft(std::clamp(place.left(), 4, std::max(4, parentWidget()->width() - size.width() - 4)));
    setGeometry(place.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach));
    m_tip = tip - pos();
    m_content->setGeometry(QRect(panel().topLeft() + QPoint(padding.left(), padding.top()), inside));
    show();
    raise();
    qApp->installEventFilter(this);
}

void Popover::close()
{
    qApp->removeEventFilter(this);
    hide();
    deleteLater();
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!panel().contains(mapFromGlobal(mouse->globalPosition().toPoint())))
            close();
    } else if (escape || resized || (watched == m_target && event->type() == QEvent::Hide)) {
        close();
        return escape;
    }
    return QWidget::eventFilter(watched, event);
}

void Popover::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QColor line = theme.color(Color::BorderPopover);
    const QColor fill = theme.color(Color::BackgroundPopover);
    paintShadow(painter, panel(), theme.color(Color::ShadowDropdown));
    paintBox(painter, panel(), {.background = fill, .border = line, .borderWidth = border, .radius = radius});
    painter.setRenderHint(QPainter::Antialiasing);
    const bool above = m_side == Side::Above;
    const QPointF along = above ? QPointF(arrowHalf, 0) : QPointF(0, arrowHalf);
    const QPointF back = above ? QPointF(0, -1) : QPointF(1, 0);
    // The arrow's inner half, moved back by the border, opens the box behind it.
    const auto arrow = [&](const QPointF &tip) {
        const QPointF base = tip + back * arrowLength;
        return QPolygonF({tip, base + along, base - along});
    };
    QPainterPath outer;
    outer.addPolygon(arrow(m_tip));
    painter.fillPath(outer, line);
    QPainterPath inner;
    inner.addPolygon(arrow(m_tip + back * (border + 1)));
    painter.fillPath(inner, fill);
}

} // namespace ui
