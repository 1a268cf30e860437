#pragma once

#include "core/wire/http.h"

#include <QByteArray>

#include <memory>
#include <optional>

/// The HTTP server in front of the simulator (design.md 7).
namespace endpoint {

/// How much of a request is read before it is refused.
struct Limits
{
    qint64 requestLine = 16 * 1024; ///< bytes
    qint64 head = 64 * 1024; ///< bytes of the request line and all headers
    qint64 body = 42 * 1024 * 1024; ///< bytes; SES takes mails of 40 MB
};

/// Why a request cannot be read, as an HTTP status; the connection is of no use afterwards.
struct Unreadable
{
    int status = 400; ///< 400, 413, 417, 431, 501 or 505 (RFC 9110)
    QByteArray reason;
    bool operator==(const Unreadable &) const = default;
};

/// A request that is whole.
struct Incoming
{
    wire::HttpRequest request;
    bool isHead = false; ///< answered as GET is, without the body; the method stays HEAD, for that is signed
    bool keepsAlive = true;
};

/// Reads HTTP/1.1 requests, one behind the other, from the bytes of a connection as they come: whole or in pieces, with
/// a Content-Length or in chunks. What does not say for certain where its body ends is refused (framing.h). The method,
/// the path and the query stay as they are on the request line. Trailers behind a body in chunks are read and dropped.
/// Boost.Beast does the parsing.
class RequestReader
{
public:
    explicit RequestReader(Limits limits = {});
    ~RequestReader();
    Q_DISABLE_COPY_MOVE(RequestReader)

    void add(const QByteArray &bytes);

    /// The next request, once all of it has come; what follows it is kept.
    std::optional<Incoming> take();

    const std::optional<Unreadable> &unreadable() const { return m_unreadable; }

    bool isWithinRequest() const; ///< some of it has come, but not all
    bool isWithinBody() const;
    qint64 held() const { return m_bytes.size(); } ///< bytes that wait to be read

    /// True once for a request whose client waits to be told that it may send the body (RFC 9110, 10.1.1).
    bool takeExpectation();

private:
    struct Parsing;

    bool advance();
    void refuse(int status, const QByteArray &reason);
    void checkRequestLine();
    void checkHead();

    Limits m_limits;
    QByteArray m_bytes;
    std::unique_ptr<Parsing> m_parsing; ///< of the request under way
    std::optional<Unreadable> m_unreadable;
    bool m_hasExpectation = false;
};

} // namespace endpoint
