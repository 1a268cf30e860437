#include "core/simulator/course/force.h"

#include <utility>

namespace simulator {

Force takeForce(store::IdentityRow &identity)
{
    Force force{.at = std::exchange(identity.forcedAt, {}), .ends = std::exchange(identity.forceEnds, {})};
    if (identity.keptStatus) {
        force.status = std::exchange(identity.status, *identity.keptStatus);
        force.error = std::exchange(identity.errorType, identity.keptError);
    }
    if (identity.keptDkimStatus)
        force.dkimStatus = std::exchange(identity.dkimStatus, *identity.keptDkimStatus);
    if (identity.keptMailFromStatus && identity.mailFromStatus)
        force.mailFromStatus = std::exchange(*identity.mailFromStatus, *identity.keptMailFromStatus);
    identity.keptStatus.reset();
    identity.keptError.reset();
    identity.keptDkimStatus.reset();
    identity.keptMailFromStatus.reset();
    return force;
}

void giveForce(store::IdentityRow &identity, const Force &force)
{
    if (force.status) {
        identity.keptStatus = std::exchange(identity.status, *force.status);
        identity.keptError = std::exchange(identity.errorType, force.error);
    }
    if (force.dkimStatus)
        identity.keptDkimStatus = std::exchange(identity.dkimStatus, *force.dkimStatus);
    if (force.mailFromStatus && identity.mailFromStatus)
        identity.keptMailFromStatus = std::exchange(*identity.mailFromStatus, *force.mailFromStatus);
    if (identity.keptStatus || identity.keptDkimStatus || identity.keptMailFromStatus) {
        identity.forcedAt = force.at;
        identity.forceEnds = force.ends;
    }
}

} // namespace simulator
