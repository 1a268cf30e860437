#pragma once

#include "core/wire/result.h"

namespace ui {

/// What the user reads of an error: the service's own sentence, else what is known of it.
QString errorText(const wire::ServiceError &error);

} // namespace ui
