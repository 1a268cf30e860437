#include "core/store/accounts/accounts.h"

#include "core/store/changes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Each with the account first in its key. What hangs on these, as tags do, has no owner of its own; the test of
/// accountsWithData() names all that is left out, with the reason.
constexpr std::array ownedTables{"identities"_L1, "configuration_sets"_L1, "sns_topics"_L1, "dns_zones"_L1,
                                 "dns_faults"_L1, "account_settings"_L1,   "sent_mails"_L1, "mails"_L1,
                                 "journal"_L1};

/// The first account behind another one that has a row there; empty: none. To ask from account to account is to jump
/// through the index, where SELECT DISTINCT would read every row of a hundred thousand.
QString ownerAfter(Database &database, QLatin1StringView table, const QString &account)
{
    QSqlQuery &query = database.run("SELECT MIN(account) FROM "_L1 + table + " WHERE account > ?"_L1, account);
    const QString next = query.next() ? query.value(0).toString() : QString();
    checkRead(query);
    query.finish();
    return next;
}

} // namespace

std::optional<AccountRow> findAccount(Database &database, const QString &account)
{
    static const QString sql = u"SELECT %1 FROM accounts WHERE account = ?"_s.arg(columnList<AccountRow>());
    return readOne<AccountRow>(database.run(sql, account));
}

QList<AccountRow> allAccounts(Database &database)
{
    static const QString sql = u"SELECT %1 FROM accounts ORDER BY account"_s.arg(columnList<AccountRow>());
    return readAll<AccountRow>(database.run(sql));
}

void makeKnown(Database &database, const QString &account)
{
    if (findAccount(database, account))
        return;
    put(database, AccountRow{.account = account});
    recordChange(database, {}, {}, u"accounts"_s);
}

QSet<QString> accountsWithData(Database &database)
{
    QSet<QString> found;
    for (const auto table : ownedTables) {
        for (QString owner = ownerAfter(database, table, {}); !owner.isEmpty();
             owner = ownerAfter(database, table, owner))
            found.insert(owner);
    }
    return found;
}

} // namespace store
