#include "core/models/times.h"

#include "core/models/statustexts.h"

#include <QCoreApplication>

namespace models {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::Times)
};

constexpr qint64 minutesPerHour = 60;
constexpr qint64 minutesPerDay = 24 * minutesPerHour;

QString joined(qint64 days, qint64 hours, qint64 minutes)
{
    QStringList parts;
    if (days > 0)
        parts += Texts::tr("%n days", nullptr, int(days));
    if (hours > 0)
        parts += Texts::tr("%1 h", "hours").arg(hours);
    if (minutes > 0)
        parts += Texts::tr("%1 min", "minutes").arg(minutes);
    return parts.isEmpty() ? Texts::tr("less than 1 min") : parts.join(u' ');
}

} // namespace

QString tableTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm") : nothingText();
}

QString tableTimeWithSeconds(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss") : nothingText();
}

QString hoursText(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(0, seconds) / 60;
    return joined(0, minutes / minutesPerHour, minutes % minutesPerHour);
}

QString daysText(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(0, seconds) / 60;
    return joined(minutes / minutesPerDay, minutes % minutesPerDay / minutesPerHour, minutes % minutesPerHour);
}

} // namespace models
