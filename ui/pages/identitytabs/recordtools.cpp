#include "ui/pages/identitytabs/recordtools.h"

#include "ui/components/content/copybutton.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/fieldcontrol.h"
#include "ui/components/forms/formfield.h"
#include "ui/pages/identityfields/domainrules.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int zoneWidth = 240; ///< of the line to type in, at least, beside the buttons
constexpr int apart = 32; ///< between the buttons and the zone

} // namespace

RecordTools::RecordTools()
    : m_download(new Button(Button::Variant::Normal, tr("Download .csv record set"), this))
    , m_copy(CopyButton::withText(tr("Copy as zone file")))
    , m_label(new Text(tr("Names relative to zone"), TextStyle::Body, Color::TextBodyDefault, this))
    , m_zone(new TextInput)
    , m_field(nullptr)
{
    m_download->setObjectName(QStringLiteral("downloadRecords"));
    m_download->setLeadingIcon(Icon::Download);
    m_copy->setObjectName(QStringLiteral("copyZoneFile"));
    m_copy->setParent(this);
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->setHint(tr("For example, example.com"));
    m_field = new FormField({}, m_zone, this);
    m_field->setWide(true);
    nameControl(m_zone, m_label->text());
    m_field->setCheck([this] { return zoneRemark(tr("Zone"), m_zone->text()); });
    connect(m_download, &QAbstractButton::clicked, this, &RecordTools::downloadRequested);
    connect(m_field, &FormField::edited, this, &RecordTools::zoneEdited);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RecordTools::setZoneFile(const QString &text)
{
    m_copy->setCopied(text);
}

QString RecordTools::zone() const
{
    const QString typed = tidiedDomain(m_zone->text());
    return zoneRemark({}, typed).isError() ? QString() : typed;
}

void RecordTools::setZone(const QString &zone)
{
    m_zone->setText(zone);
    m_field->check();
}

int RecordTools::arrangeButtons(int width, bool apply) const
{
    const Theme &theme = themeOf(this);
    int x = 0;
    int y = 0;
    for (Button *button : {m_download, static_cast<Button *>(m_copy)}) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += theme.controlHeight() + theme.buttonGap();
        }
        if (apply)
            button->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + theme.buttonGap();
    }
    return y + theme.controlHeight();
}

/// Label and line beside each other; returns where they end.
int RecordTools::arrangeZone(const QRect &room, bool apply) const
{
    const Theme &theme = themeOf(this);
    const QSize label = m_label->sizeHint();
    const int left = room.left() + label.width() + theme.buttonGap();
    const int width = room.left() + room.width() - left;
    const int height = m_field->heightForWidth(width);
    if (apply) {
        m_label->setGeometry(
            QRect(QPoint(room.left(), room.top() + (theme.controlHeight() - label.height()) / 2), label));
        m_field->setGeometry(left, room.top(), width, height);
    }
    return room.top() + height;
}

int RecordTools::arrange(int width, bool apply) const
{
    const Theme &theme = themeOf(this);
    const int buttons = m_download->sizeHint().width() + theme.buttonGap() + m_copy->sizeHint().width();
    const int zone = m_label->sizeHint().width() + theme.buttonGap() + zoneWidth;
    const int below = arrangeButtons(width, apply);
    if (buttons + apart + zone <= width)
        return std::max(below, arrangeZone({width - zone, 0, zone, 0}, apply));
    return arrangeZone({0, below + theme.buttonGap(), std::min(width, buttons), 0}, apply);
}

int RecordTools::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize RecordTools::sizeHint() const
{
    return {600, heightForWidth(width() > 100 ? width() : 600)};
}

QSize RecordTools::minimumSizeHint() const
{
    return {150, 0};
}

void RecordTools::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

/// The remark below the line came or went.
bool RecordTools::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
