#include "ui/gallery/framedtabs.h"

#include "ui/components/content/text.h"
#include "ui/components/navigation/tabs.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

FramedTabs::FramedTabs(Tabs *tabs, const QString &content, Frame frame, QWidget *parent)
    : QWidget(parent)
    , m_frame(frame)
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    const int border = frame == Frame::Box ? 1 : 0;
    column->setContentsMargins(border, border, border, border);
    column->setSpacing(0);
    column->addWidget(tabs);
    column->addLayout(m_body);
    if (!content.isEmpty())
        m_body->addWidget(new Text(content));
    measure();
}

void FramedTabs::measure()
{
    const Theme &theme = themeOf(this);
    if (m_frame == Frame::Box)
        m_body->setContentsMargins(20, theme.by(12, 8), 20, theme.by(20, 16));
    else
        m_body->setContentsMargins(0, theme.by(16, 12), 0, theme.by(16, 12));
}

void FramedTabs::paintEvent(QPaintEvent *)
{
    if (m_frame == Frame::None)
        return;
    QPainter painter(this);
    paintBox(painter, rect(),
             {.border = themeOf(this).color(Color::BorderDividerDefault), .borderWidth = 1, .radius = 16});
}

void FramedTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

} // namespace ui
