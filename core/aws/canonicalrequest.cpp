#include "core/aws/canonicalrequest.h"

#include <QCache>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace aws {

namespace {

/// A path without empty, "." and ".." steps (RFC 3986, 5.2.4); the slash at its end stays.
QByteArray normalized(const QByteArray &path)
{
    QByteArrayList steps;
    for (const QByteArray &step : path.split('/')) {
        if (step == ".." && !steps.isEmpty())
            steps.removeLast();
        else if (!step.isEmpty() && step != "." && step != "..")
            steps += step;
    }
    const bool endsWithSlash = path.endsWith('/') && !steps.isEmpty();
    return '/' + steps.join('/') + (endsWithSlash ? "/" : "");
}

QByteArray reencoded(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text).toPercentEncoding();
}

/// Without spaces around, and with single ones inside.
QByteArray canonicalValue(const wire::Headers &headers, const QByteArray &name)
{
    QByteArrayList values;
    for (const wire::Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values += header.value.simplified();
    }
    return values.join(',');
}

QByteArray keyed(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

QByteArray canonicalPath(const QByteArray &path)
{
    return normalized(path).toPercentEncoding("/");
}

QByteArray canonicalQuery(const QByteArray &query)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &text : query.split('&')) {
        const auto equals = text.indexOf('=');
        const QByteArray name = reencoded(equals < 0 ? text : text.first(equals));
        if (!text.isEmpty() && name != "X-Amz-Signature")
            pairs.append({name, equals < 0 ? QByteArray() : reencoded(text.sliced(equals + 1))});
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList texts;
    for (const auto &[name, value] : pairs)
        texts += name + '=' + value;
    return texts.join('&');
}

QByteArray canonicalRequest(const wire::HttpRequest &request, const QByteArrayList &signedHeaders,
                            const QByteArray &payloadHash)
{
    QByteArray text = request.method + '\n' + canonicalPath(request.path) + '\n' + canonicalQuery(request.query) + '\n';
    for (const QByteArray &name : signedHeaders)
        text += name + ':' + canonicalValue(request.headers, name) + '\n';
    return text + '\n' + signedHeaders.join(';') + '\n' + payloadHash;
}

QByteArray hexHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray SigningScope::toText() const
{
    return date + '/' + region + '/' + service + "/aws4_request";
}

QByteArray stringToSign(const QByteArray &time, const SigningScope &scope, const QByteArray &canonicalRequest)
{
    return QByteArray(signingAlgorithm) + '\n' + time + '\n' + scope.toText() + '\n' + hexHash(canonicalRequest);
}

namespace {

/// The key of a day, a Region and a service. The latest are kept: it takes as long as all the rest of a signature.
QByteArray signingKey(const QByteArray &secretKey, const SigningScope &scope)
{
    thread_local QCache<QByteArray, QByteArray> known(100);
    const QByteArray what = secretKey + '/' + scope.toText();
    if (const QByteArray *key = known.object(what))
        return *key;
    const QByteArray day = keyed(scope.date, "AWS4" + secretKey);
    const QByteArray key = keyed("aws4_request", keyed(scope.service, keyed(scope.region, day)));
    known.insert(what, new QByteArray(key));
    return key;
}

} // namespace

QByteArray signatureOf(const QByteArray &stringToSign, const QByteArray &secretKey, const SigningScope &scope)
{
    return keyed(stringToSign, signingKey(secretKey, scope)).toHex();
}

} // namespace aws
