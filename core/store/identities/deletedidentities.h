#pragma once

#include "core/store/regionalrepository.h"

namespace store {

/// What the last mostDeletions deletions of one account in one Region took away, so that it can be restored: of each
/// name the last one. An identity lies in a table with the columns of its own, which therefore grows by the same steps;
/// what hung on it lies beside it as JSON.
class DeletedIdentityRepository : RegionalRepository
{
public:
    static constexpr int mostDeletions = 10'000;

    using RegionalRepository::RegionalRepository;

    enum class Kept { Nothing, Bare, WithHangingRows };

    /// Copies an identity with its policies, notification topics and tags, before it is deleted. Tells what there was,
    /// so that only what is there need be deleted. Names are given as they are stored.
    Kept keep(const QString &name);

    bool contains(const QString &name) const;

    /// Puts it back with all that hung on it, row by row, and forgets it; false when it is not kept (any more). There
    /// may be none of that name meanwhile.
    bool putBack(const QString &name);

private:
    void removeOldest();
};

} // namespace store
