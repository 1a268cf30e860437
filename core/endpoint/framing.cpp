#include "core/endpoint/framing.h"

namespace endpoint {

namespace {

/// Several lines of a header mean one with commas between (RFC 9110, 5.3). In lower case; an empty header has one item.
QByteArrayList itemsOf(const wire::Headers &headers, QByteArrayView name)
{
    QByteArrayList items;
    for (const wire::Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &item : header.value.split(','))
            items += item.trimmed().toLower();
    }
    return items;
}

} // namespace

std::optional<Unreadable> framingProblem(const wire::Headers &headers, int version)
{
    const QByteArrayList lengths = itemsOf(headers, "Content-Length");
    if (lengths.size() > 1)
        return Unreadable{400, "There is more than one Content-Length"};
    const QByteArrayList codings = itemsOf(headers, "Transfer-Encoding");
    if (codings.isEmpty())
        return std::nullopt;
    if (!lengths.isEmpty())
        return Unreadable{400, "Content-Length and Transfer-Encoding exclude each other"};
    if (version < 11)
        return Unreadable{400, "HTTP/1.0 has no Transfer-Encoding"};
    const auto chunked = codings.indexOf("chunked");
    if (codings.contains(QByteArray("")) || (chunked >= 0 && chunked < codings.size() - 1))
        return Unreadable{400, "The transfer codings do not end with chunked"};
    if (codings.size() > 1 || chunked < 0)
        return Unreadable{501, "No transfer coding but chunked is understood"};
    return std::nullopt;
}

} // namespace endpoint
