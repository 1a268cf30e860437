#pragma once

#include "core/store/table.h"

namespace store {

/// Where the generator of all randomness that is kept stands. One row.
struct GeneratorRow
{
    qint64 id = 1;
    qint64 state = 0; ///< 64 bits

    bool operator==(const GeneratorRow &) const = default;

    static constexpr auto table = "generator";
    static constexpr auto columns = std::tuple{
        column("id", &GeneratorRow::id).key(),
        column("state", &GeneratorRow::state),
    };
};

std::optional<GeneratorRow> findGenerator(Database &database); ///< nothing before it was first seeded

} // namespace store
