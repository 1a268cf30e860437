#pragma once

#include "core/ses/account.h"
#include "core/store/regionalrepository.h"
#include "core/store/table.h"

namespace store {

inline constexpr qint64 sandboxPerDay = 200; ///< recipients in 24 h
inline constexpr qint64 sandboxPerSecond = 1; ///< recipients

/// What an account may send in a Region. One that was never set is in the sandbox, as every account begins.
struct AccountSettingsRow
{
    QString account;
    QString region;
    bool isProduction = false;
    qint64 maxPerDay = sandboxPerDay; ///< recipients in 24 h; -1: as many as one likes
    qint64 maxPerSecond = sandboxPerSecond; ///< recipients; counts only while throttling is on
    bool isThrottled = false; ///< as AWS does it: the rate of sending, and of calls
    bool maySend = true;
    ses::EnforcementStatus enforcement = ses::EnforcementStatus::Healthy;
    QStringList suppressedReasons{QStringLiteral("BOUNCE"), QStringLiteral("COMPLAINT")};
    std::optional<ses::MailType> mailType; ///< this and what follows: absent until production access was asked for
    std::optional<QString> websiteUrl;
    std::optional<ses::ContactLanguage> contactLanguage;
    std::optional<QString> useCase;
    std::optional<QString> contacts; ///< addresses, a line each
    std::optional<ses::ReviewStatus> review;
    QString caseId; ///< of the review

    bool operator==(const AccountSettingsRow &) const = default;

    static constexpr auto table = "account_settings";
    static constexpr auto columns = std::tuple{
        column("account", &AccountSettingsRow::account).key(),
        column("region", &AccountSettingsRow::region).key(),
        column("is_production", &AccountSettingsRow::isProduction),
        column("max_per_day", &AccountSettingsRow::maxPerDay),
        column("max_per_second", &AccountSettingsRow::maxPerSecond),
        column("is_throttled", &AccountSettingsRow::isThrottled),
        column("may_send", &AccountSettingsRow::maySend),
        column("enforcement", &AccountSettingsRow::enforcement),
        column("suppressed_reasons", &AccountSettingsRow::suppressedReasons),
        column("mail_type", &AccountSettingsRow::mailType),
        column("website_url", &AccountSettingsRow::websiteUrl),
        column("contact_language", &AccountSettingsRow::contactLanguage),
        column("use_case", &AccountSettingsRow::useCase),
        column("contacts", &AccountSettingsRow::contacts),
        column("review", &AccountSettingsRow::review),
        column("case_id", &AccountSettingsRow::caseId),
    };
};

/// What of an account's settings decides a mail. Each mail reads one, so that every column counts.
struct SendingLimits
{
    bool isProduction = false;
    qint64 maxPerDay = sandboxPerDay;
    qint64 maxPerSecond = sandboxPerSecond;
    bool isThrottled = false;
    bool maySend = true;
    ses::EnforcementStatus enforcement = ses::EnforcementStatus::Healthy;

    bool operator==(const SendingLimits &) const = default;

    static constexpr auto columns = std::tuple{
        column("is_production", &SendingLimits::isProduction),
        column("max_per_day", &SendingLimits::maxPerDay),
        column("max_per_second", &SendingLimits::maxPerSecond),
        column("is_throttled", &SendingLimits::isThrottled),
        column("may_send", &SendingLimits::maySend),
        column("enforcement", &SendingLimits::enforcement),
    };
};

/// The settings of one account in one Region. What is written is recorded as a change of "account".
class AccountSettingsRepository : RegionalRepository
{
public:
    using RegionalRepository::RegionalRepository;

    AccountSettingsRow get() const; ///< those of a new account, where none were set
    SendingLimits limits() const; ///< of these
    void put(AccountSettingsRow row);
};

/// How far sending had come at a moment.
struct SendUsageRow
{
    QString account;
    QString region;
    QDateTime time;
    qint64 total = 0; ///< recipients ever counted, up to then and with it
    QDateTime busyUntil; ///< when, at the rate of then, all that was sent would have been

    bool operator==(const SendUsageRow &) const = default;

    static constexpr auto table = "send_usage";
    static constexpr auto columns = std::tuple{
        column("account", &SendUsageRow::account).key(), column("region", &SendUsageRow::region).key(),
        column("time", &SendUsageRow::time).key(),       column("total", &SendUsageRow::total),
        column("busy_until", &SendUsageRow::busyUntil),
    };
};

/// What was sent of late. It holds sums, so that what went out in 24 h is the difference of two rows however many
/// mails that were, and whatever became of them in the mailbox.
class SendUsageRepository : RegionalRepository
{
public:
    using RegionalRepository::RegionalRepository;

    std::optional<SendUsageRow> last() const;
    qint64 totalAt(const QDateTime &time) const;

    void put(SendUsageRow row);
    /// Lets go of what is older, but for the last sum before.
    void forgetBefore(const QDateTime &oldest);
};

} // namespace store
