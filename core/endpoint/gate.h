#pragma once

#include "core/wire/http.h"

#include <optional>

namespace endpoint {

/// Whom the endpoint lets in, so that a web page that a browser shows cannot drive the simulator (design.md 7).
struct Gate
{
    bool isLocal = true; ///< it listens on loopback only: no name but of this computer is a Host
    QByteArray token; ///< that /simulator/ asks for in X-Simulator-Token; empty: none

    /// The answer to a request that is not let in.
    std::optional<wire::HttpResponse> refusalOf(const wire::HttpRequest &request) const;
};

} // namespace endpoint
