#include "ui/pages/mailbox/deliverytab.h"

#include "core/models/sendingtexts.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/tables/plaintable.h"
#include "ui/pages/frame/statuswidget.h"
#include "ui/pages/sendingparts/appliedcell.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::Setting;

namespace {

constexpr int partGap = 20; // between the tables
constexpr int titleGap = 8; // below a title that has a button beside it
constexpr int plainTitleGap = 15;
constexpr int leastTitle = 24;
constexpr int counterGap = 5;
constexpr std::array settingWidths{138, 159};
constexpr std::array eventWidths{108, 112, 225};
constexpr int tagWidth = eventWidths[0] + eventWidths[1]; // values stand where the event log has its details

QVBoxLayout *column(QWidget *widget, int gap)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

/// A title with what stands at its right end; null: nothing.
QWidget *titleLine(const QString &title, const QString &counter, QWidget *action)
{
    auto *line = new QWidget;
    line->setMinimumHeight(leastTitle);
    line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(counterGap);
    row->addWidget(new Text(title, TextStyle::HeadingM, Color::TextHeadingDefault));
    if (!counter.isEmpty())
        row->addWidget(new Text(counter, TextStyle::HeadingM, Color::TextCounter));
    row->addStretch();
    if (action)
        row->addWidget(action);
    return line;
}

Text *wrapped(const QString &text)
{
    return (new Text(text))->setWrap(Wrap::Words);
}

/// A table whose cells start at the top: what belongs together is read along the first lines.
PlainTable *tableOf(const QStringList &titles, const QString &name)
{
    auto *table = new PlainTable(titles);
    table->setObjectName(name);
    table->setCellsAtTop();
    return table;
}

QString clockText(const QDateTime &time)
{
    return time.toUTC().toString(u"HH:mm:ss"_s);
}

QString recipientText(const simulation::LoggedEvent &event)
{
    const QString detail = models::eventDetail(event);
    return event.recipient.isEmpty() ? detail : event.recipient + u'\n' + detail;
}

QString destinationsText(const simulation::LoggedEvent &event)
{
    QStringList lines = event.published;
    for (const QString &name : event.disabled)
        lines += DeliveryTab::tr("%1: disabled, not published").arg(name);
    return lines.isEmpty() ? models::nothingText() : lines.join(u'\n');
}

} // namespace

DeliveryTab::DeliveryTab(const simulation::GetSentMail::Response &mail, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"delivery"_s);
    auto *parts = column(this, partGap);
    parts->addWidget(settingsPart(mail.settings));
    parts->addWidget(eventsPart(mail.events));
    parts->addWidget(tagsPart(mail.tags));
}

QWidget *DeliveryTab::settingsPart(const QList<simulation::AppliedSetting> &settings)
{
    auto *ask = new Button(Button::Variant::Normal, tr("Which settings apply?"));
    ask->setObjectName(u"whichSettings"_s);
    connect(ask, &QAbstractButton::clicked, this, &DeliveryTab::settingsRequested);
    auto *table = tableOf({tr("Setting"), tr("Applied"), tr("Rule")}, u"settingsThatApplied"_s);
    for (int i = 0; i < int(settingWidths.size()); ++i)
        table->setFixedWidth(i, settingWidths[size_t(i)]);
    const auto identity = models::settingIn(settings, Setting::Identity);
    const QString governing = identity ? identity->value : QString();
    for (const auto &setting : settings) {
        if (setting.setting == Setting::Sandbox)
            continue; // it has let the mail pass
        table->addRow({new Text(models::settingText(setting.setting)),
                       appliedCell(setting, [this](const Place &place) { Q_EMIT placeRequested(place); }),
                       (new Text(models::ruleText(setting, governing, models::Telling::Sent)))->setWrap(Wrap::Words)});
    }
    auto *part = new QWidget;
    auto *inside = column(part, titleGap);
    inside->addWidget(titleLine(tr("Settings that applied"), {}, ask));
    inside->addWidget(table);
    return part;
}

QWidget *DeliveryTab::eventsPart(const QList<simulation::LoggedEvent> &events)
{
    auto *table =
        tableOf({tr("Time (UTC)"), tr("Event"), tr("Recipient and detail"), tr("Published to")}, u"eventLog"_s);
    for (int i = 0; i < int(eventWidths.size()); ++i)
        table->setFixedWidth(i, eventWidths[size_t(i)]);
    for (const auto &event : events) {
        table->addRow({new Text(clockText(event.time)), statusWidget(models::eventStatus(event.event)),
                       wrapped(recipientText(event)), wrapped(destinationsText(event))});
    }
    auto *part = new QWidget;
    auto *inside = column(part, plainTitleGap);
    inside->addWidget(titleLine(tr("Event log"), u"(%1)"_s.arg(events.size()), nullptr));
    inside->addWidget(table);
    return part;
}

/// Once for all events of the log: SES puts the same tags on each.
QWidget *DeliveryTab::tagsPart(const QList<ses::MessageTag> &tags)
{
    auto *table = tableOf({tr("Message tag"), tr("Value")}, u"messageTags"_s);
    table->setFixedWidth(0, tagWidth);
    for (const auto &tag : tags)
        table->addRow({wrapped(tag.name), wrapped(tag.value)});
    auto *part = new QWidget;
    auto *inside = column(part, plainTitleGap);
    inside->addWidget(titleLine(tr("Message tags of each event"), u"(%1)"_s.arg(tags.size()), nullptr));
    inside->addWidget(table);
    return part;
}

} // namespace ui
