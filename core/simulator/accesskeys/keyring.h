#pragma once

#include "core/store/database.h"

#include <QDateTime>
#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

namespace simulator {

/// The access keys of a state, as whoever checks signatures needs them. A copy: it does not change.
struct KeyRing
{
    struct Key
    {
        QByteArray secret;
        QString account;
        bool isActive = true;
        std::optional<QDateTime> lastUsed; ///< outside, to the minute
    };
    bool acceptsAnyKey = true;
    QHash<QByteArray, Key> keys = {}; ///< by their ids
    qint64 revision = 0; ///< of the state's keys
};

/// The present key ring, for any thread. The simulator's thread keeps it up to date.
class SharedKeyRing
{
public:
    std::shared_ptr<const KeyRing> ring() const;

    /// Reads the keys if they are others now. @throws store::Error; the ring stays as it was
    void refresh(store::Database &database);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const KeyRing> m_ring = std::make_shared<KeyRing>(); ///< guarded by m_mutex
};

} // namespace simulator
