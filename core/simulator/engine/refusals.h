#pragma once

#include "core/wire/result.h"

/// The refusals that several handlers share, in SES's words.
namespace simulator {

wire::ServiceError badRequest(const QString &message);
wire::ServiceError notFound(const QString &message);
wire::ServiceError alreadyExists(const QString &message);
wire::ServiceError limitExceeded(); ///< api.md 4.3

wire::ServiceError noSuchIdentity(const QString &name); ///< api.md 5.1
wire::ServiceError noSuchConfigurationSet(const QString &name); ///< api.md 5.4

} // namespace simulator
