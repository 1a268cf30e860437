#include "core/endpoint/requestreader.h"

#include "core/endpoint/framing.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace endpoint {

namespace http = boost::beast::http;

struct RequestReader::Parsing
{
    explicit Parsing(const Limits &limits)
    {
        parser.header_limit(std::uint32_t(limits.head));
        parser.body_limit(std::uint64_t(limits.body));
    }

    http::request_parser<http::string_body> parser; ///< stops behind the headers until they are checked
    bool isLineRead = false; ///< the request line; the parser takes nothing of it before it is whole
    bool isHeadChecked = false;
    // As they were then. The parser adds trailers to them, with which whoever wrote the body would say who the request
    // is for, and that it may come in (RFC 9110, 6.5.1).
    wire::Headers headers;
    bool keepsAlive = true;
};

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

int statusOf(const boost::system::error_code &error)
{
    if (error == http::error::header_limit)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::bad_version)
        return 505;
    return 400;
}

/// "http://host/path" means "/path" (RFC 9112, 3.2.2).
QByteArray originForm(const QByteArray &target)
{
    if (!target.startsWith("http://"))
        return target;
    const auto path = target.indexOf('/', 7);
    return path < 0 ? QByteArray("/") : target.sliced(path);
}

wire::Headers headersOf(const http::fields &fields)
{
    wire::Headers headers;
    for (const auto &field : fields)
        headers.append(wire::Header{bytesOf(field.name_string()), bytesOf(field.value())});
    return headers;
}

wire::HttpRequest requestOf(const http::request<http::string_body> &message, const wire::Headers &headers)
{
    const QByteArray target = originForm(bytesOf(message.target()));
    const auto mark = target.indexOf('?');
    return {.method = bytesOf(message.method_string()),
            .path = mark < 0 ? target : target.first(mark),
            .query = mark < 0 ? QByteArray() : target.sliced(mark + 1),
            .headers = headers,
            .body = QByteArray(message.body().data(), qsizetype(message.body().size()))};
}

} // namespace

RequestReader::RequestReader(Limits limits) : m_limits(limits)
{
}
RequestReader::~RequestReader() = default;

void RequestReader::add(const QByteArray &bytes)
{
    m_bytes += bytes;
}

std::optional<Incoming> RequestReader::take()
{
    if (m_unreadable || !advance())
        return std::nullopt;
    const auto message = m_parsing->parser.release();
    Incoming incoming{requestOf(message, m_parsing->headers), message.method() == http::verb::head,
                      m_parsing->keepsAlive};
    m_parsing.reset();
    m_hasExpectation = false;
    if (!incoming.request.path.startsWith('/')) {
        refuse(400, "The target is no path");
        return std::nullopt;
    }
    if (message.version() > 10 && incoming.request.headers.value("Host").isNull()) {
        refuse(400, "There is no Host header");
        return std::nullopt;
    }
    return incoming;
}

bool RequestReader::isWithinRequest() const
{
    return m_parsing != nullptr || !m_bytes.isEmpty();
}

bool RequestReader::isWithinBody() const
{
    return m_parsing && m_parsing->parser.is_header_done();
}

bool RequestReader::takeExpectation()
{
    return std::exchange(m_hasExpectation, false);
}

/// True when a request is whole.
bool RequestReader::advance()
{
    if (m_bytes.isEmpty() && !m_parsing)
        return false;
    if (!m_parsing) {
        while (m_bytes.startsWith("\r\n")) // some clients send one too many (RFC 9112, 2.2)
            m_bytes.remove(0, 2);
        if (m_bytes.isEmpty())
            return false;
        m_parsing = std::make_unique<Parsing>(m_limits);
    }
    checkRequestLine();
    if (m_unreadable)
        return false;
    auto &parser = m_parsing->parser;
    const auto isWorthReading = [&] { // the parser wants a body of no chunk, "0" and two ends of lines, in one piece
        const bool mayBeNoChunk = m_parsing->isHeadChecked && parser.chunked() && m_bytes.startsWith('0');
        return m_bytes.size() >= (mayBeNoChunk ? 5 : 1);
    };
    while (!m_unreadable && !parser.is_done() && isWorthReading()) {
        boost::system::error_code error;
        const auto used = parser.put(boost::asio::const_buffer(m_bytes.constData(), size_t(m_bytes.size())), error);
        m_bytes.remove(0, qsizetype(used));
        m_parsing->isLineRead = m_parsing->isLineRead || used > 0;
        if (error == http::error::need_more) {
            if (!parser.is_header_done() && m_bytes.size() > m_limits.head)
                refuse(431, "The headers are too long");
            break;
        }
        if (error)
            refuse(statusOf(error), QByteArray::fromStdString(error.message()));
        else if (used == 0)
            break;
        else if (parser.is_header_done() && !m_parsing->isHeadChecked)
            checkHead();
    }
    return !m_unreadable && parser.is_done();
}

void RequestReader::refuse(int status, const QByteArray &reason)
{
    m_unreadable = {status, reason};
    m_parsing.reset();
    m_bytes.clear();
}

void RequestReader::checkRequestLine()
{
    if (m_parsing->isLineRead)
        return;
    const auto end = m_bytes.indexOf('\n');
    if (end > m_limits.requestLine || (end < 0 && m_bytes.size() > m_limits.requestLine))
        refuse(431, "The request line is too long");
}

/// Before anything of the body is read: where that ends is known from now on, or never.
void RequestReader::checkHead()
{
    auto &parser = m_parsing->parser;
    m_parsing->isHeadChecked = true;
    parser.eager(true);
    m_parsing->headers = headersOf(parser.get());
    m_parsing->keepsAlive = parser.get().keep_alive();
    const wire::Headers &headers = m_parsing->headers;
    if (const auto problem = framingProblem(headers, int(parser.get().version())))
        return refuse(problem->status, problem->reason);
    const QByteArray expectation = headers.value("Expect");
    if (!expectation.isEmpty() && expectation.compare("100-continue", Qt::CaseInsensitive) != 0)
        return refuse(417, "Only 100-continue can be expected");
    m_hasExpectation = !expectation.isEmpty() && !parser.is_done();
}

} // namespace endpoint
