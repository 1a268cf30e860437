#include "core/client/localendpoint.h"

using namespace Qt::StringLiterals;

namespace client {

bool isThisComputerOnly(const QString &host)
{
    return host.startsWith("127."_L1) || host == "::1"_L1;
}

} // namespace client
