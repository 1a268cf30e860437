#include "core/simulator/accesskeys/keyring.h"

#include "core/store/accounts/accesskeys.h"

namespace simulator {

std::shared_ptr<const KeyRing> SharedKeyRing::ring() const
{
    const std::lock_guard lock(m_mutex);
    return m_ring;
}

void SharedKeyRing::refresh(store::Database &database)
{
    const store::AccessKeyRepository repository(database);
    const auto checking = repository.checking();
    if (checking.revision == ring()->revision)
        return;
    auto ring = std::make_shared<KeyRing>();
    ring->acceptsAnyKey = checking.checking == simulation::KeyChecking::AnyKey;
    ring->revision = checking.revision;
    const auto rows = repository.all();
    for (const auto &row : rows)
        ring->keys.insert(row.id.toLatin1(), {row.secret.toLatin1(), row.account, row.isActive, row.lastUsed});
    const std::lock_guard lock(m_mutex);
    m_ring = std::move(ring);
}

} // namespace simulator
