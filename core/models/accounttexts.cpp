#include "core/models/accounttexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace models {

using namespace Qt::StringLiterals;
using ses::EnforcementStatus;
using ses::SendQuota;

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(models::AccountTexts)
};

/// Whole, as the service counts recipients, or with one digit behind the point.
QString decimalText(double number)
{
    const double rounded = std::round(number * 10) / 10;
    return QLocale(QLocale::English).toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

bool isUnlimited(const SendQuota &quota)
{
    return quota.max24HourSend < 0;
}

} // namespace

StatusText healthStatus(EnforcementStatus status)
{
    switch (status) {
    case EnforcementStatus::Healthy:
        return {AccountWords::tr("Healthy"), StatusKind::Success};
    case EnforcementStatus::Probation:
        return {AccountWords::tr("Under review"), StatusKind::Warning};
    case EnforcementStatus::Shutdown:
        return {AccountWords::tr("Paused"), StatusKind::Error};
    }
    Q_UNREACHABLE();
}

StatusText accountSending(const ses::GetAccount::Response &account)
{
    if (!account.sendingEnabled || account.enforcementStatus == EnforcementStatus::Shutdown)
        return {AccountWords::tr("Paused"), StatusKind::Error};
    return enabledStatus(true);
}

QString quotaText(const SendQuota &quota)
{
    return isUnlimited(quota) ? AccountWords::tr("Unlimited")
                              : AccountWords::tr("%1 emails per 24 hours", nullptr, int(quota.max24HourSend))
                                    .arg(decimalText(quota.max24HourSend));
}

QString rateText(const SendQuota &quota)
{
    return AccountWords::tr("%1 emails per second", nullptr, int(std::ceil(quota.maxSendRate)))
        .arg(decimalText(quota.maxSendRate));
}

QString sentText(const SendQuota &quota)
{
    return decimalText(quota.sentLast24Hours);
}

/// A mail that finds anything left goes through as a whole: more may have been sent than the quota is.
QString remainingText(const SendQuota &quota)
{
    return isUnlimited(quota) ? AccountWords::tr("Unlimited")
                              : decimalText(std::max(0.0, quota.max24HourSend - quota.sentLast24Hours));
}

QString quotaUsedText(const SendQuota &quota)
{
    constexpr double percent = 100;
    return quota.max24HourSend <= 0 ? nothingText()
                                    : decimalText(percent * quota.sentLast24Hours / quota.max24HourSend) + u'%';
}

} // namespace models
