#include "ui/shell/clockmenu.h"

#include "core/models/times.h"
#include "core/wire/whendone.h"
#include "ui/components/navigation/topbarbutton.h"
#include "ui/pages/clock/clockactions.h"
#include "ui/pages/clock/jumpdialog.h"
#include "ui/pages/frame/crumbs.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString run = u"clockMenuRun"_s;
const QString page = u"clockMenuPage"_s;
const QString speed = u"clockMenuSpeed-"_s; // and the speed
const QString jump = u"clockMenuJump-"_s; // and the hours
const QString toNext = u"clockMenuNext"_s;
const QString toDate = u"clockMenuDate"_s;

} // namespace

ClockMenu::ClockMenu(Session &session, TopBarButton *button) : QObject(&session), m_session(session), m_button(button)
{
    m_button->hide();
    connect(&session.clock(), &client::ClockWatch::changed, this, &ClockMenu::show);
    connect(&session.clock(), &client::ClockWatch::ticked, this, &ClockMenu::show);
    connect(&session.connection(), &client::Connection::changed, this, &ClockMenu::askForNext);
    connect(button, &TopBarButton::chosen, this, &ClockMenu::choose);
    show();
}

void ClockMenu::show()
{
    const client::ClockWatch &clock = m_session.clock();
    const bool isShown = clock.isKnown() && !clock.isWallClock();
    if (isShown) {
        const auto &state = clock.clock();
        const bool moves = state.isRunning || state.jump;
        const QString time = tr("%1 UTC").arg(models::tableTime(clock.now()));
        m_button->setIcon(moves ? Icon::Play : Icon::Pause);
        m_button->setShownText(moves && !state.jump && state.speed > 1
                                   ? tr("%1 %2", "speed, time").arg(speedText(state.speed), time)
                                   : time);
        if (m_button->isHidden())
            askForNext();
    }
    m_button->setVisible(isShown);
    QEvent rearranged(QEvent::LayoutRequest); // at once: its menu opens below it
    QCoreApplication::sendEvent(m_button->parentWidget(), &rearranged);
}

/// Anything that changes may make or spare an event.
void ClockMenu::askForNext()
{
    m_isStale = m_isAsking;
    if (m_isAsking || !m_session.clock().isKnown() || m_session.clock().isWallClock())
        return;
    m_isAsking = true;
    wire::whenDone(m_session.service().call<simulation::ListEvents>({.pageSize = 1}), this, [this](const auto &answer) {
        m_isAsking = false;
        if (answer)
            m_next = answer->events.isEmpty() ? std::nullopt : std::optional(answer->events.first());
        if (m_isStale)
            askForNext();
    });
}

QString ClockMenu::headText() const
{
    const client::ClockWatch &clock = m_session.clock();
    const QString state = clock.isJumping() ? tr("Jumping") : clock.clock().isRunning ? tr("Running") : tr("Paused");
    return tr("%1. %2", "state of the clock, difference").arg(state, differenceText(clock));
}

MenuContent ClockMenu::content() const
{
    const client::ClockWatch &clock = m_session.clock();
    if (!clock.isKnown())
        return {};
    const bool canBeChanged = !clock.isJumping();
    const bool isRunning = clock.clock().isRunning;
    MenuGroup speeds{.title = tr("Speed")};
    for (const qint64 each : clockSpeeds(clock.clock().speed))
        speeds.entries.append({.id = speed + QString::number(each),
                               .text = speedText(each),
                               .ticked = each == clock.clock().speed,
                               .enabled = canBeChanged});
    MenuGroup jumps{.title = tr("Jump")};
    for (const int hours : {1, 24, 72})
        jumps.entries.append(
            {.id = jump + QString::number(hours), .text = tr("+%1 h").arg(hours), .enabled = canBeChanged});
    const QString next = m_next
        ? QStringList{models::tableTime(m_next->due), m_next->identity.isEmpty() ? m_next->subject : m_next->identity}
              .join(u", "_s)
        : tr("Nothing is due");
    jumps.entries.append(
        {.id = toNext, .text = tr("To the next event"), .detail = next, .enabled = canBeChanged && m_next});
    jumps.entries.append({.id = toDate, .text = tr("To a date"), .enabled = canBeChanged});
    const MenuGroup course{.entries = {{.id = run,
                                        .text = isRunning ? tr("Pause") : tr("Run"),
                                        .icon = isRunning ? Icon::Pause : Icon::Play,
                                        .enabled = canBeChanged},
                                       {.id = page, .text = tr("Open Clock and scenarios")}}};
    return {.groups = {course, speeds, jumps}, .subtitle = headText()};
}

void ClockMenu::choose(const QString &entry)
{
    if (entry == run)
        putClock(m_session, {.isRunning = !m_session.clock().clock().isRunning});
    else if (entry == page)
        m_session.go(clockPlace());
    else if (entry.startsWith(speed))
        putClock(m_session, {.speed = entry.mid(speed.size()).toLongLong()});
    else if (entry.startsWith(jump))
        jumpClock(m_session, {.seconds = entry.mid(jump.size()).toLongLong() * hour});
    else if (entry == toNext)
        jumpClock(m_session, {.toNextEvent = true});
    else if (entry == toDate)
        openJumpDialog(m_session, m_button, m_next ? std::optional(m_next->due) : std::nullopt);
}

} // namespace ui
