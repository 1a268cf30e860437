#pragma once

#include "core/store/table.h"

#include <QSet>

namespace store {

/// An account that is known whatever it has, and what it is called by its owner.
struct AccountRow
{
    QString account; ///< 12 digits
    QString name; ///< empty: it was given none
    QString address = QStringLiteral("training@example.com"); ///< where SES writes about changes of state (design.md 4)

    bool operator==(const AccountRow &) const = default;

    static constexpr auto table = "accounts";
    static constexpr auto columns = std::tuple{
        column("account", &AccountRow::account).key(),
        column("name", &AccountRow::name),
        column("address", &AccountRow::address),
    };
};

/// Nothing for an account that was neither named nor made known.
std::optional<AccountRow> findAccount(Database &database, const QString &account);

QList<AccountRow> allAccounts(Database &database); ///< that were named or made known, by their numbers

/// Has an account be known, under the name that it has. It is noted as a change of "accounts" where it was not.
void makeKnown(Database &database, const QString &account);

/// The accounts that have something of their own, or had: identities, configuration sets, topics, zones, faults of DNS,
/// settings, mails, a history. A few look-ups for each account, however much it has.
QSet<QString> accountsWithData(Database &database);

} // namespace store
