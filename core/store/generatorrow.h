#pragma once

#include "core/store/table.h"

namespace store {

/// Where the generator of all randomness that is kept stands. One row.
struct GeneratorRow
{
    qint64 id = 1;
    qint64 state = 0; ///< 64 bits
    qint64 seed = 0; ///< with which it began; what is signed is signed with a key that follows from it

    bool operator==(const GeneratorRow &) const = default;

    static constexpr auto table = "generator";
    static constexpr auto columns = std::tuple{
        column("id", &GeneratorRow::id).key(),
        column("state", &GeneratorRow::state),
        column("seed", &GeneratorRow::seed),
    };
};

std::optional<GeneratorRow> findGenerator(Database &database); ///< nothing before it was first seeded

} // namespace store
