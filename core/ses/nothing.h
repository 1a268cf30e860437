#pragma once

#include "core/wire/shape.h"

namespace ses {

/// The answer of operations that return nothing: `{}`.
struct Nothing
{
    bool operator==(const Nothing &) const = default;
    static constexpr auto fields = wire::Fields{};
};

} // namespace ses
