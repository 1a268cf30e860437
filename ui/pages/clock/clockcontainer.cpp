#include "ui/pages/clock/clockcontainer.h"

#include "core/models/statustexts.h"
#include "core/models/times.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/inputs/select.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/clock/clockactions.h"
#include "ui/pages/clock/clockhelp.h"
#include "ui/pages/clock/jumpdialog.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int speedWidth = 140;
constexpr int leastColumn = 240; // in which a time stands without being torn apart

models::StatusText stateText(const simulation::GetClock::Response &clock)
{
    if (clock.jump)
        return {ClockContainer::tr("Jumping"), models::StatusKind::InProgress};
    return clock.isRunning ? models::StatusText{ClockContainer::tr("Running"), models::StatusKind::Success}
                           : models::StatusText{ClockContainer::tr("Paused"), models::StatusKind::Stopped};
}

/// From the wall clock's point of view, below which it stands.
QString wallDifference(const client::ClockWatch &clock)
{
    const qint64 ahead = clock.secondsAhead();
    if (std::abs(ahead) < 60)
        return ClockContainer::tr("No difference");
    return ahead > 0 ? ClockContainer::tr("%1 behind").arg(models::daysText(ahead))
                     : ClockContainer::tr("%1 ahead").arg(models::daysText(-ahead));
}

} // namespace

ClockContainer::ClockContainer(Session &session)
    : Container(tr("Virtual clock"))
    , m_session(session)
    , m_virtual(nullptr)
    , m_state(new StatusIndicator)
    , m_speed(new Select)
    , m_wall(new Text({}))
    , m_difference(new Text({}, TextStyle::Body, Color::TextBodySecondary))
{
    setObjectName(u"virtualClock"_s);
    header()->showInfo();
    connect(header(), &Header::infoRequested, this, [this] { m_session.help(clockHelp()); });
    buildActions();
    m_state->setObjectName(u"clockState"_s);
    m_speed->setObjectName(u"clockSpeed"_s);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setMaximumWidth(speedWidth);
    auto *pairs = new KeyValuePairs(4);
    pairs->setLeastColumn(leastColumn);
    m_virtual = pairs->add(tr("Virtual time"), QString());
    m_virtual->setObjectName(u"virtualTime"_s);
    pairs->add(tr("State"), m_state);
    pairs->add(tr("Speed"), m_speed);
    pairs->add(tr("Wall clock"), wallClock());
    add(pairs);
    connect(m_speed, &Select::chosen, this,
            [this](const QString &value) { putClock(m_session, {.speed = value.toLongLong()}); });
    connect(&m_session.clock(), &client::ClockWatch::changed, this, &ClockContainer::show);
    connect(&m_session.clock(), &client::ClockWatch::ticked, this, &ClockContainer::show);
    show();
}

QWidget *ClockContainer::wallClock()
{
    m_wall->setObjectName(u"wallTime"_s);
    m_difference->setObjectName(u"clockDifference"_s);
    auto *value = new QWidget;
    auto *column = new QVBoxLayout(value);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_wall->setWrap(Wrap::Words));
    column->addWidget(m_difference->setWrap(Wrap::Words));
    return value;
}

void ClockContainer::buildActions()
{
    m_run = addAction(tr("Run"), u"clockRun"_s, [this] {
        const bool isRunning = m_session.clock().clock().isRunning;
        putClock(m_session, {.isRunning = !isRunning});
    });
    addAction(tr("+1 h"), u"clockHour"_s, [this] { jumpClock(m_session, {.seconds = hour}); });
    addAction(tr("+24 h"), u"clockDay"_s, [this] { jumpClock(m_session, {.seconds = 24 * hour}); });
    addAction(tr("+72 h"), u"clockThreeDays"_s, [this] { jumpClock(m_session, {.seconds = 72 * hour}); });
    addAction(tr("To a date"), u"clockDate"_s, [this] { openJumpDialog(m_session, this, m_nextEvent); });
    m_next =
        addAction(tr("To the next event"), u"clockNext"_s, [this] { jumpClock(m_session, {.toNextEvent = true}); });
    m_next->setDisabledReason(tr("Nothing is due"));
    setPrimary(true);
}

Button *ClockContainer::addAction(const QString &text, const QString &objectName, const std::function<void()> &act)
{
    auto *button = new Button(Button::Variant::Normal, text);
    button->setObjectName(objectName);
    header()->addAction(button);
    connect(button, &QAbstractButton::clicked, this, act);
    m_jumps += button;
    return button;
}

void ClockContainer::setNextEvent(const std::optional<QDateTime> &due)
{
    m_nextEvent = due;
    show();
}

void ClockContainer::setPrimary(bool isPrimary)
{
    m_next->setVariant(isPrimary ? Button::Variant::Primary : Button::Variant::Normal);
}

void ClockContainer::show()
{
    const client::ClockWatch &clock = m_session.clock();
    const bool canBeChanged = clock.isKnown() && !clock.isJumping();
    for (Button *button : std::as_const(m_jumps))
        button->setEnabled(canBeChanged && (button != m_next || m_nextEvent));
    m_speed->setEnabled(canBeChanged);
    if (!clock.isKnown())
        return;
    const models::StatusText state = stateText(clock.clock());
    m_virtual->setText(models::dateText(clock.now()));
    m_state->setStatus(StatusKind(state.kind), state.text);
    m_wall->setText(models::dateText(clock.wall()));
    m_difference->setText(wallDifference(clock));
    const bool isRunning = clock.clock().isRunning;
    m_run->setText(isRunning ? tr("Pause") : tr("Run"));
    m_run->setAccessibleName(m_run->text());
    m_run->setLeadingIcon(isRunning ? Icon::Pause : Icon::Play);
    showSpeeds();
}

void ClockContainer::showSpeeds()
{
    const qint64 present = m_session.clock().clock().speed;
    QList<Select::Option> options;
    for (const qint64 speed : clockSpeeds(present))
        options.append({.value = QString::number(speed), .text = speedText(speed)});
    if (options != m_speed->options())
        m_speed->setOptions(options);
    m_speed->setValue(QString::number(present));
}

} // namespace ui
