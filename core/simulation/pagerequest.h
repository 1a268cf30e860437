#pragma once

#include "core/wire/shape.h"

namespace simulation {

/// Which part of a list is asked for.
struct PageRequest
{
    std::optional<QString> nextToken; ///< of the page before; absent: the first
    std::optional<int> pageSize; ///< 1,000 unless given
    static constexpr auto fields = wire::Fields{
        wire::query("NextToken", &PageRequest::nextToken),
        wire::query("PageSize", &PageRequest::pageSize).range(1, 1000),
    };
};

} // namespace simulation
