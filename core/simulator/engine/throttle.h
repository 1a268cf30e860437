#pragma once

#include "core/simulator/engine/context.h"
#include "core/wire/http.h"
#include "core/wire/result.h"

#include <QHash>

#include <optional>

namespace simulator {

/// Refuses calls that come too fast, as AWS does, where the account has that switched on: one in a second to SES, but
/// for sending, which has a rate of its own; five to Route 53 (api.md 4.3, 4.4). It holds for those who come by the
/// endpoint, by the time outside, because a virtual clock that stands would refuse for ever. What it remembers belongs
/// to the program.
class Throttle
{
public:
    /// Settings are read anew from here on: once for many calls that are answered together.
    void begin() { m_isOn.clear(); }

    std::optional<wire::ServiceError> refusalOf(const wire::HttpRequest &http, const Context &context);

private:
    using Place = std::pair<QString, QString>; ///< account and Region; of Route 53 the account alone

    bool isOn(const Context &context);

    QHash<Place, bool> m_isOn;
    QHash<Place, QList<QDateTime>> m_calls; ///< of the last second
};

} // namespace simulator
