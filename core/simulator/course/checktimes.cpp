#include "core/simulator/course/checktimes.h"

#include "core/simulator/course/expectedrecords.h"
#include "core/simulator/course/verificationstart.h"

#include <algorithm>

using ses::VerificationStatus;

namespace simulator {

namespace {

std::optional<std::chrono::milliseconds> periodOf(VerificationStatus status)
{
    switch (status) {
    case VerificationStatus::Pending:
    case VerificationStatus::TemporaryFailure:
        return dnsPoll;
    case VerificationStatus::Success:
        return dnsRecheck;
    case VerificationStatus::Failed:
    case VerificationStatus::NotStarted:
        break;
    }
    return std::nullopt;
}

/// Of a state that an earlier version left, and of a scenario, it is not said: a search began as long before its end as
/// searches take.
QDateTime beginOf(const std::optional<QDateTime> &since, const std::optional<QDateTime> &deadline,
                  std::chrono::milliseconds window, const QDateTime &created)
{
    if (since)
        return *since;
    return deadline ? deadline->addMSecs(-window.count()) : created;
}

std::optional<QDateTime> later(const std::optional<QDateTime> &one, const std::optional<QDateTime> &other)
{
    return one && other ? std::max(*one, *other) : (one ? one : other);
}

} // namespace

QDateTime CheckTimes::nextAfter(const QDateTime &time) const
{
    const qint64 passed = std::max<qint64>(0, since.msecsTo(time));
    return since.addMSecs((passed / period.count() + 1) * period.count());
}

std::optional<QDateTime> CheckTimes::lastUntil(const QDateTime &time) const
{
    const qint64 checks = since.msecsTo(time) / period.count();
    return checks > 0 ? std::optional(since.addMSecs(checks * period.count())) : std::nullopt;
}

std::optional<CheckTimes> dkimCheckTimes(const store::IdentityRow &identity)
{
    const auto period = periodOf(identity.dkimStatus);
    if (identity.type != ses::IdentityType::Domain || identity.forcedAt || !period)
        return std::nullopt;
    if (isKeyUnknown(identity) && identity.dkimStatus == VerificationStatus::Success)
        return std::nullopt; // it stays what the scenario says
    return CheckTimes{
        beginOf(identity.dkimSince, identity.deadline, verificationWindow(identity.type), identity.createdAt), *period};
}

std::optional<CheckTimes> mailFromCheckTimes(const store::IdentityRow &identity)
{
    const auto period = identity.mailFromStatus ? periodOf(*identity.mailFromStatus) : std::nullopt;
    if (!identity.mailFromDomain || identity.forcedAt || !period)
        return std::nullopt;
    return CheckTimes{beginOf(identity.mailFromSince, identity.mailFromDeadline, mailFromWindow, identity.createdAt),
                      *period};
}

ses::VerificationInfo verificationInfo(const store::IdentityRow &identity, const QDateTime &now)
{
    ses::VerificationInfo info{identity.lastChecked, identity.lastSuccess, identity.errorType};
    if (identity.foundFrom && *identity.foundFrom <= now)
        info.errorType = identity.foundError;
    const auto times = dkimCheckTimes(identity);
    const auto last = times ? times->lastUntil(now) : std::nullopt;
    info.lastCheckedTimestamp = later(info.lastCheckedTimestamp, last);
    if (identity.dkimStatus == VerificationStatus::Success)
        info.lastSuccessTimestamp = later(info.lastSuccessTimestamp, last);
    return info;
}

std::optional<QDateTime> lastCheckUntil(const store::IdentityRow &identity, const QDateTime &now)
{
    const auto times = mailFromCheckTimes(identity);
    return later(verificationInfo(identity, now).lastCheckedTimestamp, times ? times->lastUntil(now) : std::nullopt);
}

std::optional<QDateTime> nextCheckAfter(const store::IdentityRow &identity, const QDateTime &now)
{
    std::optional<QDateTime> next = identity.forceEnds;
    for (const auto &times : {dkimCheckTimes(identity), mailFromCheckTimes(identity)}) {
        if (times)
            next = std::min(times->nextAfter(now), next.value_or(times->nextAfter(now)));
    }
    return next;
}

void keepFindings(store::IdentityRow &identity, const QDateTime &now)
{
    const auto info = verificationInfo(identity, now);
    identity.lastChecked = info.lastCheckedTimestamp;
    identity.lastSuccess = info.lastSuccessTimestamp;
    identity.errorType = info.errorType;
    if (identity.foundFrom && *identity.foundFrom <= now) {
        identity.foundError.reset();
        identity.foundFrom.reset();
    }
}

} // namespace simulator
