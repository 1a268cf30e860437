#pragma once

#include "core/wire/http.h"

#include <QStringList>

#include <optional>

namespace endpoint {

/// By which others of its network know this computer, in lower case: its host name, with its domain and without.
QStringList namesOfThisComputer();

/// Whom the endpoint lets in, so that a web page that a browser shows cannot drive the simulator (design.md 7): any
/// access key is accepted, and a page's own name may be made to mean this computer (DNS rebinding). An address and
/// localhost cannot; other names are a Host only where they are listed.
struct Gate
{
    bool isLocal = true; ///< it listens on loopback only: the computer's names are no Host either
    QByteArray token; ///< that /simulator/ asks for in X-Simulator-Token; empty: none
    QStringList names = namesOfThisComputer(); ///< that are a Host where it is not local, in lower case

    /// The answer to a request that is not let in.
    std::optional<wire::HttpResponse> refusalOf(const wire::HttpRequest &request) const;

private:
    bool knows(const QByteArray &authority) const;
};

} // namespace endpoint
