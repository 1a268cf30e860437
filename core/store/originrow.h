#pragma once

#include "core/store/table.h"

namespace store {

/// The scenario with which the state began. One row; a state without it is new.
struct OriginRow
{
    qint64 id = 1;
    QString scenario;

    bool operator==(const OriginRow &) const = default;

    static constexpr auto table = "origin";
    static constexpr auto columns = std::tuple{
        column("id", &OriginRow::id).key(),
        column("scenario", &OriginRow::scenario),
    };
};

std::optional<OriginRow> findOrigin(Database &database);

} // namespace store
