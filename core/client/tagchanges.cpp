#include "core/client/tagchanges.h"

#include <algorithm>

namespace client {

namespace {

/// The last tag of that key; null when there is none.
const ses::Tag *find(const QList<ses::Tag> &tags, const QString &key)
{
    const auto found = std::find_if(tags.rbegin(), tags.rend(), [&](const ses::Tag &tag) { return tag.key == key; });
    return found == tags.rend() ? nullptr : &*found;
}

} // namespace

TagChanges tagChanges(const QList<ses::Tag> &seen, const QList<ses::Tag> &wanted)
{
    TagChanges changes;
    for (const ses::Tag &tag : seen) {
        if (!find(wanted, tag.key))
            changes.removed += tag.key;
    }
    for (const ses::Tag &tag : wanted) {
        const ses::Tag *before = find(seen, tag.key);
        const bool isChanged = !before || before->value != tag.value;
        if (isChanged && find(wanted, tag.key) == &tag)
            changes.put += tag;
    }
    return changes;
}

QList<Call> callsFor(const TagChanges &changes, const Service &service, const QString &arn)
{
    QList<Call> calls;
    if (!changes.removed.isEmpty())
        calls += callOf<ses::UntagResource>(service, {arn, changes.removed});
    if (!changes.put.isEmpty())
        calls += callOf<ses::TagResource>(service, {arn, changes.put});
    return calls;
}

} // namespace client
