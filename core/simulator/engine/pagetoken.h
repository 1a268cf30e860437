#pragma once

#include "core/simulator/engine/context.h"

namespace simulator {

/// Where the next page of a list begins, as clients are told it: opaque, good for one list of one account in one
/// Region (api.md 4.5). It names the last item seen, not a position, so it holds when that item is deleted.
class PageTokens
{
public:
    PageTokens(QLatin1StringView list, const Scope &scope);

    QString after(const QString &lastName) const;

    /// The name within; nothing for a token that these never made.
    std::optional<QString> nameIn(const QString &token) const;

private:
    QByteArray seal(const QByteArray &name) const;

    QByteArray m_place;
};

} // namespace simulator
