#pragma once

#include "core/ses/tags.h"
#include "core/wire/result.h"

/// What SES demands of tags beyond its model, in its order (api.md 5.10, rules 2 to 8).
namespace simulator {

/// The refusal of tags as a request holds them, if any: rules 2 to 7, for TagResource and each Create operation.
std::optional<wire::ServiceError> refusalOfTags(const QList<ses::Tag> &tags);

/// The stored tags with the new ones merged in: known keys keep their place and get the new value.
QList<ses::Tag> merged(QList<ses::Tag> stored, const QList<ses::Tag> &added);

/// Rule 8: the refusal of too many tags on one resource, if they are.
std::optional<wire::ServiceError> refusalOfMerged(const QList<ses::Tag> &tags);

} // namespace simulator
