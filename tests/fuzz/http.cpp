#include "core/endpoint/requestreader.h"

#include <algorithm>
#include <cstdlib>

namespace {

/// Else another reader may see its end elsewhere.
bool saysOnceWhereItEnds(const wire::HttpRequest &request)
{
    const auto isAboutIt = [](const wire::Header &header) {
        return header.name.compare("Content-Length", Qt::CaseInsensitive) == 0
            || header.name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
    };
    return std::ranges::count_if(request.headers, isAboutIt) <= 1;
}

} // namespace

/// Requests as they come over a connection, in pieces whose size is the first byte: whatever comes, they are refused or
/// within the limits, their end is certain, and the reader comes to an end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const endpoint::Limits limits{.requestLine = 256, .head = 1024, .body = 2048};
    endpoint::RequestReader reader(limits);
    const auto bytes = QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const qsizetype piece = data[0] + 1;
    for (qsizetype at = 0; at < bytes.size() && !reader.unreadable(); at += piece) {
        reader.add(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        while (const auto incoming = reader.take()) {
            if (incoming->request.body.size() > limits.body || incoming->request.method.isEmpty()
                || incoming->request.path.isEmpty() || !saysOnceWhereItEnds(incoming->request))
                std::abort();
        }
        reader.takeExpectation();
    }
    return 0;
}
