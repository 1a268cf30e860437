#include "ui/pages/clock/clockactions.h"

#include "core/models/times.h"
#include "core/wire/whendone.h"
#include "ui/pages/frame/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ClockActions)
};

template <typename Operation>
void change(Session &session, const typename Operation::Request &request)
{
    wire::whenDone(session.service().call<Operation>(request), &session, [&session](const auto &answer) {
        if (answer)
            session.clock().take(*answer);
        else
            session.flash({.kind = Flash::Kind::Error,
                           .header = Texts::tr("The virtual clock could not be changed"),
                           .text = errorText(answer.error()),
                           .id = QStringLiteral("clock")});
    });
}

} // namespace

void putClock(Session &session, const simulation::PutClock::Request &request)
{
    change<simulation::PutClock>(session, request);
}

void jumpClock(Session &session, const simulation::JumpClock::Request &request)
{
    change<simulation::JumpClock>(session, request);
}

QList<qint64> clockSpeeds(qint64 present)
{
    QList<qint64> speeds{1, 10, 100, 1000, 10'000};
    if (!speeds.contains(present))
        speeds.insert(std::upper_bound(speeds.begin(), speeds.end(), present), present);
    return speeds;
}

QString speedText(qint64 speed)
{
    return QStringLiteral("×") + QLocale(QLocale::English).toString(speed);
}

QString differenceText(const client::ClockWatch &clock)
{
    const qint64 ahead = clock.secondsAhead();
    if (std::abs(ahead) < 60)
        return Texts::tr("the time of the wall clock");
    return ahead > 0 ? Texts::tr("%1 ahead of the wall clock").arg(models::daysText(ahead))
                     : Texts::tr("%1 behind the wall clock").arg(models::daysText(-ahead));
}

} // namespace ui
