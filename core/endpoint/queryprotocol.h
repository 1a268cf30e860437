#pragma once

#include "core/wire/http.h"

#include <optional>

namespace endpoint {

/// The answer to a request in the older form of AWS's APIs, a POST of "Action=ListIdentities&Version=2010-12-01" to "/"
/// (AWS Query), as `aws ses`, the first version of the API, and many other services speak it. Their clients read
/// errors in XML only; nothing of it is simulated. Nothing for any other request.
std::optional<wire::HttpResponse> answerToQueryProtocol(const wire::HttpRequest &request);

} // namespace endpoint
