#include "core/store/accounts.h"

using namespace Qt::StringLiterals;

namespace store {

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

} // namespace store
