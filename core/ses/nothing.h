#pragma once

#include <tuple>

namespace ses {

/// The answer of operations that return nothing: `{}`.
struct Nothing
{
    bool operator==(const Nothing &) const = default;
    static constexpr auto fields = std::tuple{};
};

} // namespace ses
