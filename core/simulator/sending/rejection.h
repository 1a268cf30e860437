#pragma once

#include "core/ses/sending.h"

namespace simulator {

/// Why SES does not deliver a mail that it took, once it looks into it, as the detail of the Reject event: a virus
/// (console.md 11), or an attachment of a type that it does not carry (api.md 6). Nothing: it delivers it.
std::optional<QString> rejectionOf(const ses::SendEmail::Request &request);

} // namespace simulator
