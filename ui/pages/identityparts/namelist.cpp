#include "ui/pages/identityparts/namelist.h"

#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QPaintEvent>
#include <QScrollArea>

namespace ui {

namespace {

constexpr int textStart = 20;
constexpr QPointF dot(7, 10.5);
constexpr qreal dotRadius = 2.5;

} // namespace

NameList::NameList(const QStringList &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    setObjectName(QStringLiteral("names"));
    setAccessibleName(m_names.mid(0, 100).join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize NameList::sizeHint() const
{
    return {200, int(m_names.size()) * lineHeight(TextStyle::Label)};
}

QSize NameList::minimumSizeHint() const
{
    return {50, sizeHint().height()};
}

QWidget *NameList::scrolling(const QStringList &names)
{
    auto *list = new NameList(names);
    if (names.size() <= maxShown)
        return list;
    auto *box = new QScrollArea;
    box->setObjectName(QStringLiteral("namesBox"));
    box->setFrameShape(QFrame::NoFrame);
    box->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    box->setWidgetResizable(true);
    box->setWidget(list);
    list->setAutoFillBackground(false);
    box->viewport()->setAutoFillBackground(false);
    box->setFixedHeight(maxShown * lineHeight(TextStyle::Label));
    return box;
}

void NameList::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = lineHeight(TextStyle::Label);
    const QColor colour = theme.color(Color::TextBodyDefault);
    const qsizetype end = std::min<qsizetype>(m_names.size(), event->rect().bottom() / line + 1);
    for (qsizetype i = event->rect().top() / line; i < end; ++i) {
        const qreal top = i * line;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(dot + QPointF(0, top), dotRadius, dotRadius);
        paintText(painter, QRectF(textStart, top, width() - textStart, line), m_names[i], TextStyle::Label, colour);
    }
}

} // namespace ui
