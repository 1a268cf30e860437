#pragma once

#include "core/simulation/accesskeys.h"
#include "core/store/table.h"

namespace store {

/// A key with which programs come to the endpoint. The file of the state, which holds the secret, is readable by its
/// owner only (design.md 4).
struct AccessKeyRow
{
    QString id;
    QString secret;
    QString account; ///< 12 digits
    QString note;
    bool isActive = true;
    QDateTime created; ///< outside
    std::optional<QDateTime> lastUsed; ///< outside

    bool operator==(const AccessKeyRow &) const = default;

    static constexpr auto table = "access_keys";
    static constexpr auto columns = std::tuple{
        column("id", &AccessKeyRow::id).key(),        column("secret", &AccessKeyRow::secret),
        column("account", &AccessKeyRow::account),    column("note", &AccessKeyRow::note),
        column("is_active", &AccessKeyRow::isActive), column("created", &AccessKeyRow::created),
        column("last_used", &AccessKeyRow::lastUsed),
    };
};

/// How keys are checked. One row.
struct KeyCheckingRow
{
    qint64 id = 1;
    simulation::KeyChecking checking = simulation::KeyChecking::AnyKey;
    qint64 revision = 0; ///< another one whenever this, or a key, changed: whoever has a copy looks here first

    bool operator==(const KeyCheckingRow &) const = default;

    static constexpr auto table = "key_checking";
    static constexpr auto columns = std::tuple{
        column("id", &KeyCheckingRow::id).key(),
        column("checking", &KeyCheckingRow::checking),
        column("revision", &KeyCheckingRow::revision),
    };
};

/// The keys of a state. What is written is recorded as a change of "access-keys", of no account.
class AccessKeyRepository
{
public:
    explicit AccessKeyRepository(Database &database) : m_database(database) {}

    QList<AccessKeyRow> all() const; ///< newest first
    std::optional<AccessKeyRow> find(const QString &id) const;
    void put(const AccessKeyRow &row);
    void remove(const QString &id);

    KeyCheckingRow checking() const;
    void setChecking(simulation::KeyChecking checking);

private:
    void changed(KeyCheckingRow row);

    Database &m_database;
};

} // namespace store
