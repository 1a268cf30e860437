#pragma once

#include "core/wire/result.h"

#include <QString>

#include <optional>

/// Pages of Route 53's lists, whose size travels as text (api.md 7.2).
namespace simulator::dns {

/// The size of a page: what was asked for, at most @p most, which is also the size when nothing was.
wire::Result<qint64> pageSize(const std::optional<QString> &maxItems, qint64 most);

} // namespace simulator::dns
