#pragma once

#include "core/wire/http.h"

#include <QStringList>

#include <optional>

namespace endpoint {

/// By which others of its network know this computer, in lower case: its host name, with its domain and without.
QStringList namesOfThisComputer();

/// A host name that somebody typed, as the gate compares it: in lower case, without a dot at its end. Nothing for what
/// is more than a name, as "http://box" or "box:4579", or cannot be one.
std::optional<QString> hostName(const QString &text);

/// Whom the endpoint lets in, so that a web page that a browser shows cannot drive the simulator (design.md 7): any
/// access key is accepted, and a page's own name may be made to mean this computer (DNS rebinding). An address and
/// localhost cannot; other names are a Host only where they are listed. What nobody here can know, an alias in DNS, the
/// name of a container, of the computer around it, whoever starts the endpoint has to say.
struct Gate
{
    bool isLocal = true; ///< it listens on loopback only: the computer's own names are no Host either
    QByteArray token; ///< that /simulator/ asks for in X-Simulator-Token; empty: none
    QStringList ownNames = namesOfThisComputer(); ///< that are a Host where it is not local, in lower case
    QStringList names = {}; ///< that are a Host besides, wherever it listens: as hostName() gives them
    QString advice = {}; ///< a sentence for who came by another name: how that is let in; empty: it cannot be

    /// The answer to a request that is not let in.
    std::optional<wire::HttpResponse> refusalOf(const wire::HttpRequest &request) const;

private:
    bool knows(const QByteArray &authority) const;
};

} // namespace endpoint
