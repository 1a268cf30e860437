#pragma once

#include "core/ses/identities.h"

/// Who has a configuration set as the default, which SES v2 tells only identity by identity.
namespace simulation {

using namespace Qt::StringLiterals;
using wire::label;
using wire::member;
using wire::query;

/// An identity that has the set as its default.
struct SetUser
{
    QString identityName;
    ses::IdentityType identityType = ses::IdentityType::Domain;
    bool operator==(const SetUser &) const = default;
    static constexpr auto fields = wire::Fields{
        member("IdentityName", &SetUser::identityName),
        member("IdentityType", &SetUser::identityType),
    };
};

/// The set need not exist: identities keep the name of one that was deleted (api.md 5.4).
struct ListConfigurationSetUsers
{
    static constexpr wire::Operation operation{
        .name = "ListConfigurationSetUsers",
        .route = {"GET", "/simulator/configuration-sets/{ConfigurationSetName}/identities"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        QString configurationSetName;
        std::optional<QString> nextToken;
        std::optional<int> pageSize; ///< 100 unless told
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            query("NextToken", &Request::nextToken),
            query("PageSize", &Request::pageSize).range(1, 1000),
        };
    };
    struct Response
    {
        QList<SetUser> identities; ///< by name
        std::optional<QString> nextToken;
        static constexpr auto fields = wire::Fields{
            member("Identities", &Response::identities),
            member("NextToken", &Response::nextToken),
        };
    };
};

} // namespace simulation
