#include "ui/components/status/statuskind.h"

#include <array>

namespace ui {

namespace {

struct Look
{
    Icon icon;
    Color color;
};

// clang-format off
constexpr std::array<Look, 8> looks{{
    {Icon::StatusPositive,   Color::TextStatusSuccess},
    {Icon::StatusNegative,   Color::TextStatusError},
    {Icon::StatusWarning,    Color::TextStatusWarning},
    {Icon::StatusPending,    Color::TextStatusInactive},
    {Icon::StatusInProgress, Color::TextStatusInactive},
    {Icon::StatusStopped,    Color::TextStatusInactive},
    {Icon::StatusInfo,       Color::TextStatusInfo},
    {Icon::None,             Color::TextStatusInactive},
}};
// clang-format on

} // namespace

Icon statusIcon(StatusKind kind)
{
    return looks[size_t(kind)].icon;
}

Color statusColor(StatusKind kind)
{
    return looks[size_t(kind)].color;
}

} // namespace ui
