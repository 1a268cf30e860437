#pragma once

#include "core/aws/canonicalrequest.h"
#include "core/wire/operation.h"
#include "core/wire/result.h"

#include <QDateTime>

/// Requests signed, and signatures checked (api.md 2).
namespace aws {

struct Credentials
{
    QByteArray accessKeyId;
    QByteArray secretKey;
    QByteArray sessionToken; ///< empty for keys that last
};

/// Signs with the headers host, x-amz-date, x-amz-security-token and content-type, as far as they are there; adds the
/// date, the token and the Authorization. The header Host must be set, and nothing may change the request afterwards.
void sign(wire::HttpRequest &request, const Credentials &credentials, const QByteArray &region,
          const QByteArray &service, const QDateTime &now);

/// What a request says of its signature, in its header or, presigned, in its query.
struct Authorization
{
    QByteArray accessKeyId;
    SigningScope scope;
    QByteArray time; ///< "20261122T015520Z"
    QByteArrayList signedHeaders;
    QByteArray signature;
    QByteArray sessionToken; ///< empty: none
    std::optional<qint64> expires; ///< seconds after its time, of a presigned request
};

/// @param protocol in whose words it is refused (api.md 2.6)
wire::Result<Authorization> authorizationOf(const wire::HttpRequest &request, wire::Protocol protocol);

/// The refusal of a request whose signature does not hold now: made with another key, of another request, too old, too
/// early, or for another service. It shows what should have been signed. The key must be that of the access key id; the
/// Region is whatever was signed for, as long as there is such a Region or @p protocol is Route 53's (api.md 1.5).
std::optional<wire::ServiceError> refusalOf(const wire::HttpRequest &request, const Authorization &authorization,
                                            const QByteArray &secretKey, wire::Protocol protocol, const QDateTime &now);

/// The same but for the key: what is checked of a request whose key is not known here.
std::optional<wire::ServiceError> refusalOfScope(const Authorization &authorization, wire::Protocol protocol,
                                                 const QDateTime &now);

/// An access key, or session token, that does not exist.
wire::ServiceError unknownKey(wire::Protocol protocol);

} // namespace aws
