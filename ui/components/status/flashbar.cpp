#include "ui/components/status/flashbar.h"

#include "ui/components/status/flashmessage.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int gap = 2; // between messages
constexpr int blur = 8;

} // namespace

Flashbar::Flashbar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("flashbar"));
    setAccessibleName(tr("Messages"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMargin(shadow);
}

void Flashbar::setMargin(int pixels)
{
    m_margin = pixels;
    setContentsMargins(pixels, pixels, pixels, pixels);
    place();
}

void Flashbar::post(const Flash &flash)
{
    FlashMessage *message = flash.id.isEmpty() ? nullptr : find(flash.id);
    if (message) {
        message->setFlash(flash);
    } else {
        message = new FlashMessage(flash, this);
        m_messages.prepend(message);
        connect(message, &FlashMessage::dismissed, this, [this, message] {
            const QString id = message->flash().id;
            take(message);
            Q_EMIT dismissed(id);
        });
        message->show();
    }
    place();
    QAccessibleEvent alert(message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT changed();
}

void Flashbar::remove(const QString &id)
{
    if (FlashMessage *message = find(id))
        take(message);
}

void Flashbar::clear()
{
    const QList<FlashMessage *> messages = m_messages;
    for (FlashMessage *message : messages)
        if (message->flash().kind != Flash::Kind::InProgress)
            take(message);
}

void Flashbar::clearAll()
{
    while (!m_messages.isEmpty())
        take(m_messages.first());
}

QList<Flash> Flashbar::flashes() const
{
    QList<Flash> result;
    for (const FlashMessage *message : m_messages)
        result.append(message->flash());
    return result;
}

FlashMessage *Flashbar::find(const QString &id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const FlashMessage *message) { return message->flash().id == id; });
    return found == m_messages.end() ? nullptr : *found;
}

void Flashbar::take(FlashMessage *message)
{
    m_messages.removeOne(message);
    message->hide();
    message->deleteLater(); // its button may be what asked for it
    place();
    Q_EMIT changed();
}

int Flashbar::heightForWidth(int width) const
{
    if (m_messages.isEmpty())
        return 0;
    int height = 2 * m_margin - gap;
    for (const FlashMessage *message : m_messages)
        height += message->heightForWidth(width - 2 * m_margin) + gap;
    return height;
}

QSize Flashbar::sizeHint() const
{
    return {600, heightForWidth(width() > 200 ? width() : 600)};
}

void Flashbar::place()
{
    int y = m_margin;
    const int room = width() - 2 * m_margin;
    for (FlashMessage *message : m_messages) {
        const int height = message->heightForWidth(room);
        message->setGeometry(m_margin, y, room, height);
        y += height + gap;
    }
    updateGeometry();
    update();
}

void Flashbar::resizeEvent(QResizeEvent *)
{
    place();
}

bool Flashbar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        place();
        Q_EMIT changed();
    }
    return QWidget::event(event);
}

void Flashbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = themeOf(this).color(Color::ShadowFlashSticky);
    for (const FlashMessage *message : m_messages)
        paintShadow(painter, message->geometry(), color, 4, blur, 0);
}

} // namespace ui
