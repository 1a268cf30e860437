#pragma once

#include "core/wire/http.h"

#include <QByteArrayList>

/// What is signed of a request by AWS's Signature Version 4, written in one way only (api.md 2.1).
namespace aws {

/// The path with every byte encoded once more as it stands on the request line: "%40" becomes "%2540".
QByteArray canonicalPath(const QByteArray &path);

/// The parameters in the order of their encoded names and values, without X-Amz-Signature, which cannot sign itself.
QByteArray canonicalQuery(const QByteArray &query);

/// @param signedHeaders names in lower case, in the order in which they were signed
/// @param payloadHash of the body: hexHash(), or what X-Amz-Content-Sha256 says
QByteArray canonicalRequest(const wire::HttpRequest &request, const QByteArrayList &signedHeaders,
                            const QByteArray &payloadHash);

QByteArray hexHash(const QByteArray &bytes); ///< SHA-256, in lower-case hexadecimal digits

/// Where and for what a signature holds, beside the day.
struct SigningScope
{
    QByteArray date; ///< "20261122"
    QByteArray region; ///< "eu-west-1"
    QByteArray service; ///< "ses", "route53"

    QByteArray toText() const; ///< "20261122/eu-west-1/ses/aws4_request"
    bool operator==(const SigningScope &) const = default;
};

/// @param time as X-Amz-Date has it: "20261122T015520Z"
QByteArray stringToSign(const QByteArray &time, const SigningScope &scope, const QByteArray &canonicalRequest);

/// 64 hexadecimal digits (api.md 2.2).
QByteArray signatureOf(const QByteArray &stringToSign, const QByteArray &secretKey, const SigningScope &scope);

inline constexpr auto signingAlgorithm = "AWS4-HMAC-SHA256";

} // namespace aws
