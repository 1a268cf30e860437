#include "core/wire/continuation.h"

namespace wire {

std::recursive_mutex &continuationMutex()
{
    static std::recursive_mutex mutex;
    return mutex;
}

} // namespace wire
