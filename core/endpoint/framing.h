#pragma once

#include "core/endpoint/requestreader.h"

namespace endpoint {

/// Why it is not certain where the body of a request ends (RFC 9112, 6.1 to 6.3): whoever guesses reads the rest of it
/// as a request that nobody sent. Nothing when there is one Content-Length, or none, or the body comes in chunks and no
/// other transfer coding. Beast does not see all of it: it takes equal lengths for one, and codings that it does not
/// know for none.
/// @param headers all of them, before the body
/// @param version of HTTP times ten: 10, 11
/// @returns 400, or 501 for a transfer coding other than chunked
std::optional<Unreadable> framingProblem(const wire::Headers &headers, int version);

} // namespace endpoint
