#pragma once

#include "core/client/inturn.h"
#include "core/ses/tags.h"

#include <QStringList>

namespace client {

/// What has to be asked for so that the tags that somebody saw become those that he wants. Keys that he did not touch
/// are in neither list: what another edit made of them meanwhile stays (console.md 5.3, api.md 5.10).
struct TagChanges
{
    QStringList removed; ///< keys
    QList<ses::Tag> put; ///< new ones, and new values

    bool isEmpty() const { return removed.isEmpty() && put.isEmpty(); }
    bool operator==(const TagChanges &) const = default;
};

/// @param seen the tags that the edit began with, @param wanted those it ended with; of a key that is wanted twice the
///   last one counts
TagChanges tagChanges(const QList<ses::Tag> &seen, const QList<ses::Tag> &wanted);

/// The calls for inTurn(), none when nothing changes. What is removed goes first, to make room below the limit of 50.
QList<Call> callsFor(const TagChanges &changes, const Service &service, const QString &arn);

} // namespace client
