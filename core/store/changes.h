#pragma once

#include "core/store/table.h"

namespace store {

/// A notice that something of what is stored was written, for everyone who shows it: also other programs.
struct Change
{
    qint64 sequence = 0; ///< counts up from 1 with every notice
    QString account;
    QString region;
    QString resource; ///< as in an ARN: "identity/example.com"; empty, as account and Region: any of them

    bool operator==(const Change &) const = default;

    static constexpr auto table = "changes";
    static constexpr auto columns = std::tuple{
        column("sequence", &Change::sequence).key(),
        column("account", &Change::account),
        column("region", &Change::region),
        column("resource", &Change::resource),
    };
};

/// Notes a change, to be committed with it. Repositories do so by themselves.
void recordChange(Database &database, const QString &account, const QString &region, const QString &resource);

/// Notes that anything may have changed: another scenario was loaded.
void recordChangeOfAll(Database &database);

qint64 lastChange(Database &database); ///< its sequence; 0 before the first

/// The notices after @p sequence, in order. Where some of them were trimmed meanwhile, one notice that anything
/// may have changed stands for all.
QList<Change> changesAfter(Database &database, qint64 sequence);

/// Keeps the newest @p count notices, so that the table does not grow without bound.
void trimChanges(Database &database, qint64 count = 10'000);

} // namespace store
