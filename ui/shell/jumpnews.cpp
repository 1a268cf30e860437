#include "ui/shell/jumpnews.h"

#include "core/models/statustexts.h"
#include "core/wire/whendone.h"
#include "ui/components/status/flashbar.h"
#include "ui/pages/frame/errortext.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString flashId = u"jump"_s;

int percentOf(const simulation::Jump &jump, const QDateTime &now)
{
    const qint64 whole = jump.from.msecsTo(jump.target);
    return whole > 0 ? int(jump.from.msecsTo(now) * 100 / whole) : 0;
}

} // namespace

JumpNews::JumpNews(Session &session, Flashbar &flashes) : QObject(&session), m_session(session), m_flashes(flashes)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isShown = true;
        showJump();
    });
    connect(&session.clock(), &client::ClockWatch::changed, this, &JumpNews::take);
}

void JumpNews::take()
{
    const auto &clock = m_session.clock().clock();
    if (clock.jump) {
        if (!m_isShown && !m_patience.isActive())
            m_patience.start(patience);
        if (m_isShown)
            showJump();
    } else {
        m_patience.stop();
        m_isShown = false;
    }
    const qint64 ended = clock.lastJump ? clock.lastJump->number : 0;
    if (m_told && ended > *m_told && !clock.jump)
        showEnd(*clock.lastJump);
    else if (!clock.jump && std::ranges::any_of(m_flashes.flashes(), [](const Flash &each) {
                 return each.id == flashId && each.kind == Flash::Kind::InProgress;
             }))
        m_flashes.remove(flashId); // another state took the place of the one that jumped
    if (!clock.jump || !m_told)
        m_told = ended;
}

void JumpNews::showJump()
{
    const auto &clock = m_session.clock().clock();
    if (!clock.jump)
        return;
    const simulation::Jump &jump = *clock.jump;
    m_flashes.post(
        {.kind = Flash::Kind::InProgress,
         .header = tr("Jumping to %1").arg(models::dateText(jump.target)),
         .id = flashId,
         .action = tr("Cancel jump"),
         .act =
             [news = QPointer(this)] {
        if (news)
            news->cancel();
         },
         .percent = percentOf(jump, clock.virtualTime),
         .barDescription = tr("Events are played in order."),
         .barRemark = tr("%1 of %n events done. Now at %2.", nullptr, int(std::max(jump.eventsTotal, jump.eventsDone)))
                          .arg(jump.eventsDone)
                          .arg(models::dateText(clock.virtualTime))});
}

void JumpNews::showEnd(const simulation::EndedJump &end)
{
    const QString reached = models::dateText(end.reached);
    if (end.wasCancelled)
        m_flashes.post(
            {.kind = Flash::Kind::Info,
             .header = tr("Jump cancelled"),
             .text =
                 tr("The virtual clock stands at %1. %n events happened.", nullptr, int(end.eventsDone)).arg(reached),
             .id = flashId});
    else
        m_flashes.post({.kind = Flash::Kind::Success,
                        .header = tr("Jumped to %1").arg(reached),
                        .text = tr("%n events happened.", nullptr, int(end.eventsDone)),
                        .id = flashId});
}

void JumpNews::cancel()
{
    wire::whenDone(m_session.service().call<simulation::CancelJump>({}), this, [this](const auto &answer) {
        if (answer)
            m_session.clock().take(*answer);
        else
            m_flashes.post({.kind = Flash::Kind::Error,
                            .header = tr("The jump could not be cancelled"),
                            .text = errorText(answer.error()),
                            .id = u"cancelJump"_s});
    });
}

} // namespace ui
