#pragma once

#include "core/wire/transport.h"

namespace activity {

/// What stands in the place of a secret.
inline const QByteArray dots = "\u2022\u2022\u2022\u2022";

/// The exchange without its secrets: members that a description marks as sensitive, wherever they stand and however
/// they are written; signatures, session tokens, the token of the simulator's operations, also where a refusal repeats
/// them; of an access key id, all but its beginning. A body that cannot be read and names a secret is left out as a
/// whole.
wire::Exchange withoutSecrets(const wire::Exchange &exchange);

} // namespace activity
