#include "core/simulator/account/accounts.h"

#include "core/store/accounts/accesskeys.h"
#include "core/store/accounts/accounts.h"
#include "core/store/changes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::accounts {

using simulation::GetAccountFacts;
using simulation::ListAccounts;
using simulation::PutAccount;
using wire::Result;

Result<GetAccountFacts::Response> facts(const GetAccountFacts::Request &, Context &context)
{
    const auto row = store::findAccount(context.database, context.scope.account);
    return GetAccountFacts::Response{row ? row->name : QString()};
}

Result<ListAccounts::Response> list(const ListAccounts::Request &, Context &context)
{
    QMap<QString, QString> names{{context.scope.account, QString()}};
    for (const QString &owner : store::accountsWithData(context.database))
        names.insert(owner, QString());
    for (const auto &key : store::AccessKeyRepository(context.database).all())
        names.insert(key.account, QString());
    for (const auto &account : store::allAccounts(context.database))
        names.insert(account.account, account.name);
    ListAccounts::Response response;
    for (auto each = names.cbegin(); each != names.cend(); ++each)
        response.accounts.append({.id = each.key(), .name = each.value()});
    std::ranges::stable_sort(response.accounts, {}, &simulation::Account::name);
    return response;
}

Result<ses::Nothing> put(const PutAccount::Request &request, Context &context)
{
    auto row = store::findAccount(context.database, request.id).value_or(store::AccountRow{.account = request.id});
    row.name = request.name;
    store::put(context.database, row);
    store::recordChange(context.database, {}, {}, u"accounts"_s);
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<GetAccountFacts>(facts);
    router.on<ListAccounts>(list);
    router.on<PutAccount>(put);
}

} // namespace simulator::accounts
