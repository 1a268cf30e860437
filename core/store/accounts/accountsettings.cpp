#include "core/store/accounts/accountsettings.h"

#include "core/store/changes.h"

using namespace Qt::StringLiterals;

namespace store {

AccountSettingsRow AccountSettingsRepository::get() const
{
    static const QString sql =
        u"SELECT %1 FROM account_settings WHERE account = ? AND region = ?"_s.arg(columnList<AccountSettingsRow>());
    return readOne<AccountSettingsRow>(m_database.run(sql, m_account, m_region))
        .value_or(AccountSettingsRow{.account = m_account, .region = m_region});
}

SendingLimits AccountSettingsRepository::limits() const
{
    static const QString sql =
        u"SELECT %1 FROM account_settings WHERE account = ? AND region = ?"_s.arg(columnList<SendingLimits>());
    return readOne<SendingLimits>(m_database.run(sql, m_account, m_region)).value_or(SendingLimits());
}

void AccountSettingsRepository::put(AccountSettingsRow row)
{
    row.account = m_account;
    row.region = m_region;
    store::put(m_database, row);
    recordChange(m_database, m_account, m_region, u"account"_s);
}

std::optional<SendUsageRow> SendUsageRepository::last() const
{
    static const QString sql = u"SELECT %1 FROM send_usage WHERE account = ? AND region = ? ORDER BY time DESC "
                               "LIMIT 1"_s.arg(columnList<SendUsageRow>());
    return readOne<SendUsageRow>(m_database.run(sql, m_account, m_region));
}

qint64 SendUsageRepository::totalAt(const QDateTime &time) const
{
    return numberOf(m_database.run(u"SELECT total FROM send_usage WHERE account = ? AND region = ? AND time <= ? "
                                   "ORDER BY time DESC LIMIT 1"_s,
                                   m_account, m_region, time));
}

void SendUsageRepository::put(SendUsageRow row)
{
    row.account = m_account;
    row.region = m_region;
    store::put(m_database, row);
}

void SendUsageRepository::forgetBefore(const QDateTime &oldest)
{
    m_database.run(u"DELETE FROM send_usage WHERE account = ? AND region = ? AND time < "
                   "(SELECT MAX(time) FROM send_usage WHERE account = ? AND region = ? AND time <= ?)"_s,
                   m_account, m_region, m_account, m_region, oldest);
}

} // namespace store
