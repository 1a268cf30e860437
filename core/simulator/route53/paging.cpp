#include "core/simulator/route53/paging.h"

#include "core/simulator/dns/route53refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::dns {

wire::Result<qint64> pageSize(const std::optional<QString> &maxItems, qint64 most)
{
    if (!maxItems)
        return most;
    bool isNumber = false;
    const qint64 size = maxItems->toLongLong(&isNumber);
    if (isNumber && size >= 1)
        return std::min(size, most);
    return invalidInput(
        u"1 validation error detected: Value '%1' at 'maxItems' failed to satisfy constraint: Member must "
        "have value greater than or equal to 1"_s.arg(*maxItems));
}

} // namespace simulator::dns
