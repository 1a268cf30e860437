#pragma once

#include "core/store/table.h"

namespace store {

/// What an account is called by its owner.
struct AccountRow
{
    QString account; ///< 12 digits
    QString name;
    QString address = QStringLiteral("training@example.com"); ///< where SES writes about changes of state (design.md 4)

    bool operator==(const AccountRow &) const = default;

    static constexpr auto table = "accounts";
    static constexpr auto columns = std::tuple{
        column("account", &AccountRow::account).key(),
        column("name", &AccountRow::name),
        column("address", &AccountRow::address),
    };
};

/// Nothing for an account that was never named.
std::optional<AccountRow> findAccount(Database &database, const QString &account);

QList<AccountRow> allAccounts(Database &database); ///< that were named, by their numbers

} // namespace store
