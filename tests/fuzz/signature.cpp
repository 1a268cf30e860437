#include "core/aws/signature.h"

/// Requests with a signature, one part a line: path, query, Authorization, X-Amz-Date, X-Amz-Security-Token, body.
/// Whatever stands there is refused, or signed by the key.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto lines = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    lines.resize(6);
    wire::HttpRequest http{.method = "POST", .path = lines[0], .query = lines[1], .body = lines[5]};
    http.headers = {{"Host", "localhost"}, {"Authorization", lines[2]}, {"X-Amz-Date", lines[3]}};
    if (!lines[4].isEmpty())
        http.headers.append(wire::Header{"X-Amz-Security-Token", lines[4]});
    const auto now = QDateTime::fromSecsSinceEpoch(1'795'348'800, Qt::UTC);
    for (const auto protocol : {wire::Protocol::RestJson, wire::Protocol::RestXml}) {
        const auto authorization = aws::authorizationOf(http, protocol);
        if (!authorization)
            continue;
        aws::refusalOfScope(*authorization, protocol, now);
        aws::refusalOf(http, *authorization, "secret", protocol, now);
    }
    return 0;
}
