#pragma once

#include "core/client/service.h"

namespace client {

/// The names of all configuration sets of the Region, however many pages they are. It goes on also when nobody holds
/// the future any more; take it home with whenDone().
QFuture<wire::Result<QList<QString>>> allConfigurationSets(const Service &service);

} // namespace client
