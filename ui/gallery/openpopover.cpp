#include "ui/gallery/openpopover.h"

#include "ui/components/content/popover.h"
#include "ui/components/content/text.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int afterTitle = 8;

} // namespace

OpenPopover::OpenPopover(const QString &trigger, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_trigger(new Text(trigger, TextStyle::Body, Color::TextBodyDefault, this))
    , m_title(title)
    , m_text(text)
{
}

QSize OpenPopover::sizeHint() const
{
    return m_trigger->sizeHint();
}

void OpenPopover::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not before the window has its size: the popover closes when that changes.
    QMetaObject::invokeMethod(this, &OpenPopover::open, Qt::QueuedConnection);
}

void OpenPopover::open()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(afterTitle);
    column->addWidget(new Text(m_title, TextStyle::HeadingXs, Color::TextHeadingDefault));
    column->addWidget((new Text(m_text, TextStyle::Body, Color::TextBodySecondary))->setWrap(Wrap::Words));
    auto *popover = new Popover(this, content, Popover::Side::Right); // deletes itself
    popover->open(rect());
}

} // namespace ui
