#pragma once

#include "core/ses/sending.h"
#include "core/wire/result.h"

#include <optional>

/// What SES checks of a mail's content beyond its types, in its words (api.md 6).
namespace simulator {

std::optional<wire::ServiceError> refusalOfHeaders(const ses::SendEmail::Request &request);

/// Of all the sender's tags, whether they came with the request or in the header of a raw message.
std::optional<wire::ServiceError> refusalOfTags(const QList<ses::MessageTag> &tags);

/// Of the content: its texts, character sets and size.
std::optional<wire::ServiceError> refusalOfContent(const ses::SendEmail::Request &request);

/// Templates and contact lists do not exist here yet, so that whoever names one is told so as the service would.
std::optional<wire::ServiceError> refusalOfTemplate(const ses::SendEmail::Request &request);

} // namespace simulator
