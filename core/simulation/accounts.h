#pragma once

#include "core/ses/nothing.h"
#include "core/simulation/facts.h"

#include <QList>

/// The accounts of a state: as many as there are, each with identities and zones of its own. A class has one for each
/// participant.
namespace simulation {

struct Account
{
    QString id; ///< twelve digits
    QString name; ///< may be empty
    bool operator==(const Account &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Id", &Account::id),
        member("Name", &Account::name),
    };
};

/// All that are known, whoever asks, by their names and then their ids: those that were named, those that have access
/// keys, those that have or had something of their own because somebody used a key of twelve digits, those that a
/// program was started with, and the one that asks. Changes are noted of the resource "accounts", of no account; that
/// an account has something for the first time is noted as that something, of the account.
struct ListAccounts
{
    static constexpr wire::Operation operation{
        .name = "ListAccounts",
        .route = {"GET", "/simulator/accounts"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        QList<Account> accounts;
        static constexpr auto fields = wire::Fields{member("Accounts", &Response::accounts)};
    };
};

/// What the account that asks is called.
struct GetAccountFacts
{
    static constexpr wire::Operation operation{
        .name = "GetAccountFacts",
        .route = {"GET", "/simulator/account/facts"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        QString name; ///< "training"; empty for an account that was given none
        static constexpr auto fields = wire::Fields{member("Name", &Response::name)};
    };
};

/// Gives an account a name, and makes it known by that.
struct PutAccount
{
    static constexpr wire::Operation operation{
        .name = "PutAccount",
        .route = {"PUT", "/simulator/accounts/{Id}"},
    };
    struct Request
    {
        QString id;
        QString name;
        static constexpr auto fields = wire::Fields{
            label("Id", &Request::id).pattern("^[0-9]{12}$"),
            member("Name", &Request::name).required().length(1, 64),
        };
    };
    using Response = ses::Nothing;
};

} // namespace simulation
