#pragma once

#include "core/simulation/accounts.h"

/// Whose requests the endpoint answers (visual.md 13.8; design.md 4). Keys are of the whole state and outlive its
/// scenarios; their times are those of the day outside. Changes are noted of the resource "access-keys", of no account.
namespace simulation {

struct AccessKey
{
    QString id; ///< "AKIA" and 16 more
    QString account; ///< whose data it opens
    QString note; ///< may be empty
    bool isActive = true; ///< an inactive one is refused as an unknown one is
    QDateTime created;
    std::optional<QDateTime> lastUsed; ///< to the minute
    bool operator==(const AccessKey &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Id", &AccessKey::id),           member("Account", &AccessKey::account),
        member("Note", &AccessKey::note),       member("IsActive", &AccessKey::isActive),
        member("Created", &AccessKey::created), member("LastUsed", &AccessKey::lastUsed),
    };
};

/// Which keys open the endpoint. The signatures of keys made here are checked either way.
enum class KeyChecking {
    AnyKey, ///< an unknown one too, whose signature nobody can check
    KnownKeys, ///< none but the active ones that were made here
};
constexpr auto wireNames(KeyChecking)
{
    return std::array{"ANY_KEY"_L1, "KNOWN_KEYS"_L1};
}

struct ListAccessKeys
{
    static constexpr wire::Operation operation{
        .name = "ListAccessKeys",
        .route = {"GET", "/simulator/access-keys"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        KeyChecking checking = KeyChecking::AnyKey;
        QList<AccessKey> accessKeys; ///< newest first
        static constexpr auto fields = wire::Fields{
            member("Checking", &Response::checking),
            member("AccessKeys", &Response::accessKeys),
        };
    };
};

constexpr int maxKeyNoteLength = 128;

/// The only answer that ever holds the secret.
struct CreateAccessKey
{
    static constexpr wire::Operation operation{
        .name = "CreateAccessKey",
        .route = {"POST", "/simulator/access-keys"},
    };
    struct Request
    {
        QString account;
        std::optional<QString> note;
        static constexpr auto fields = wire::Fields{
            member("Account", &Request::account).required().pattern("^[0-9]{12}$"),
            member("Note", &Request::note).length(0, maxKeyNoteLength),
        };
    };
    struct Response
    {
        AccessKey accessKey;
        QString secretAccessKey; ///< 40 characters
        static constexpr auto fields = wire::Fields{
            member("AccessKey", &Response::accessKey),
            member("SecretAccessKey", &Response::secretAccessKey).sensitive(),
        };
    };
};

/// Lets keys in, or no more. An unknown id is a NotFoundException, and nothing is changed.
struct SetAccessKeysActive
{
    static constexpr wire::Operation operation{
        .name = "SetAccessKeysActive",
        .route = {"POST", "/simulator/access-keys/active"},
    };
    struct Request
    {
        QList<QString> ids;
        bool isActive = false;
        static constexpr auto fields = wire::Fields{
            member("Ids", &Request::ids).required().minLength(1),
            member("IsActive", &Request::isActive).required(),
        };
    };
    using Response = ses::Nothing;
};

/// Ids that are not there (any more) are passed over.
struct DeleteAccessKeys
{
    static constexpr wire::Operation operation{
        .name = "DeleteAccessKeys",
        .route = {"POST", "/simulator/access-keys/delete"},
    };
    struct Request
    {
        QList<QString> ids;
        static constexpr auto fields = wire::Fields{member("Ids", &Request::ids).required().minLength(1)};
    };
    using Response = ses::Nothing;
};

struct PutKeyChecking
{
    static constexpr wire::Operation operation{
        .name = "PutKeyChecking",
        .route = {"PUT", "/simulator/access-keys/checking"},
    };
    struct Request
    {
        KeyChecking checking = KeyChecking::AnyKey;
        static constexpr auto fields = wire::Fields{member("Checking", &Request::checking).required()};
    };
    using Response = ses::Nothing;
};

/// The endpoint's own: a request came with the key. Noted at most once a minute; an unknown id is passed over.
struct NoteAccessKeyUse
{
    static constexpr wire::Operation operation{
        .name = "NoteAccessKeyUse",
        .route = {"POST", "/simulator/access-keys/{Id}/use"},
    };
    struct Request
    {
        QString id;
        static constexpr auto fields = wire::Fields{label("Id", &Request::id)};
    };
    using Response = ses::Nothing;
};

} // namespace simulation
