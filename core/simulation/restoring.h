#pragma once

#include "core/wire/operation.h"
#include "core/wire/shape.h"

#include <QList>

namespace simulation {

using wire::member;

/// Takes a deletion back: the identities are as they were, with every attribute, tokens and status. What cannot be
/// restored is told one by one, and does not keep the others from it.
struct RestoreIdentities
{
    static constexpr wire::Operation operation{
        .name = "RestoreIdentities",
        .route = {"POST", "/simulator/identities/restore"},
    };
    struct Refusal
    {
        QString emailIdentity;
        QString message; ///< for the user
        bool operator==(const Refusal &) const = default;
        static constexpr auto fields = wire::Fields{
            member("EmailIdentity", &Refusal::emailIdentity),
            member("Message", &Refusal::message),
        };
    };
    struct Request
    {
        QList<QString> emailIdentities;
        static constexpr auto fields = wire::Fields{
            member("EmailIdentities", &Request::emailIdentities).required().minLength(1),
        };
    };
    struct Response
    {
        QList<QString> restored;
        QList<Refusal> refused;
        static constexpr auto fields = wire::Fields{
            member("Restored", &Response::restored),
            member("Refused", &Response::refused),
        };
    };
};

} // namespace simulation
