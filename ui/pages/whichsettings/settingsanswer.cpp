#include "ui/pages/whichsettings/settingsanswer.h"

#include "core/models/sendingtexts.h"
#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/components/tables/plaintable.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/containedtable.h"
#include "ui/pages/frame/statuswidget.h"
#include "ui/pages/sendingparts/appliedcell.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::Setting;

namespace {

constexpr std::array settingsWidths{180, 220};
constexpr std::array identitiesWidths{280, 160, 130};

Text *wordsOf(const QString &text)
{
    return (new Text(text))->setWrap(Wrap::Words);
}

template <size_t count>
PlainTable *tableOf(const QStringList &titles, const std::array<int, count> &widths)
{
    auto *table = new PlainTable(titles);
    for (int column = 0; column < int(count); ++column)
        table->setFixedWidth(column, widths[size_t(column)]);
    return table;
}

Alert *verdict(const simulation::GetEffectiveSettings::Response &answer)
{
    if (answer.refusal) {
        return new Alert(
            Alert::Kind::Error, SettingsAnswer::tr("SES would refuse this mail: %1").arg(answer.refusal->code),
            answer.refusal->message.isEmpty() ? SettingsAnswer::tr("SES gives no reason.") : answer.refusal->message);
    }
    const auto mailFrom = models::settingIn(answer.settings, Setting::MailFrom);
    const bool isFallback = mailFrom && mailFrom->rule == simulation::Rule::FallbackMailFrom;
    const bool isSuppressed = answer.outcome == simulation::Outcome::Suppressed;
    const QString header = isSuppressed ? SettingsAnswer::tr("SES would accept this mail, but not deliver it")
        : isFallback ? SettingsAnswer::tr("SES would accept this mail, with the default MAIL FROM domain")
                     : SettingsAnswer::tr("SES would accept this mail");
    const QString text = isSuppressed ? SettingsAnswer::tr("The recipient is on the suppression list.")
                                      : models::judgementText(answer.settings);
    return new Alert(isSuppressed || isFallback ? Alert::Kind::Warning : Alert::Kind::Success, header, text);
}

} // namespace

SettingsAnswer::SettingsAnswer(const simulation::GetEffectiveSettings::Response &answer, const QString &from,
                               QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"settingsAnswer"_s);
    auto *shown = verdict(answer);
    shown->setObjectName(u"verdict"_s);
    Button *send = shown->addAction(tr("Send test email"));
    send->setObjectName(u"sendFrom"_s);
    connect(send, &QAbstractButton::clicked, this, &SettingsAnswer::sendRequested);
    auto *blocks = new Blocks;
    blocks->add(shown);
    if (!answer.settings.isEmpty())
        blocks->add(settings(answer.settings));
    if (!answer.identities.isEmpty())
        blocks->add(identities(answer.identities, from));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);
}

std::function<void(const Place &)> SettingsAnswer::go()
{
    return [this](const Place &place) { Q_EMIT placeRequested(place); };
}

QWidget *SettingsAnswer::settings(const QList<simulation::AppliedSetting> &settings)
{
    auto *table = tableOf({tr("Setting"), tr("Applies"), tr("Rule")}, settingsWidths);
    table->setObjectName(u"settingsTable"_s);
    const QString governing = models::settingIn(settings, Setting::Identity)->value;
    for (const auto &setting : settings) {
        table->addRow({new Text(models::settingText(setting.setting)), appliedCell(setting, go()),
                       wordsOf(models::ruleText(setting, governing, models::Telling::Asked))});
    }
    auto *container = new Container(tr("Settings"));
    container->setObjectName(u"settings"_s);
    container->header()->showInfo();
    connect(container->header(), &Header::infoRequested, this, &SettingsAnswer::helpRequested);
    containTable(container, table);
    return container;
}

QWidget *SettingsAnswer::identities(const QList<simulation::ConsideredIdentity> &identities, const QString &from)
{
    auto *table = tableOf({tr("Identity"), tr("Status"), tr("Governs"), tr("Why")}, identitiesWidths);
    table->setObjectName(u"consideredTable"_s);
    for (const auto &each : identities) {
        QWidget *name = each.status ? identityLink(each.name, go()) : wordsOf(each.name);
        QWidget *status = each.status ? static_cast<QWidget *>(statusWidget(models::identityStatus(*each.status)))
                                      : new Text(models::nothingText());
        table->addRow({name, status, statusWidget(models::governsStatus(each.governs)),
                       wordsOf(models::considerationText(each, from))});
    }
    auto *container = new Container(tr("Identities considered"));
    container->setObjectName(u"considered"_s);
    container->header()->setCounter(u"(%1)"_s.arg(identities.size()));
    container->header()->setDescription(tr("From the most specific to the least."));
    containTable(container, table);
    return container;
}

} // namespace ui
