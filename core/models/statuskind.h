#pragma once

namespace models {

/// What a status means to its reader: it decides icon and colour of the indicator (console.md 1.5, 1.6).
enum class StatusKind { Success, Error, Warning, Pending, InProgress, Stopped, Info };

} // namespace models
