#pragma once

#include "core/simulator/course/force.h"
#include "core/simulator/engine/timetable.h"
#include "core/store/identities/identityrepository.h"

/// The course of verifications (console.md 18): what becomes of identities as time goes by and DNS changes, with the
/// journal and the mails that tell of it. Rows are given with their account and Region; unless it is said otherwise the
/// caller stores them.
namespace simulator::course {

/// What the engine needs to have it happen.
extern const Timetable timetable;

/// A new identity: its address is sent the mail (E1), its search begins (D1).
void begin(store::IdentityRow &identity, Context &context);

/// Somebody changed what it needs: keys, their length, its MAIL FROM domain. What happened follows from what is other.
/// @param before and @p after without the force, which is laid over @p after again
void changed(const store::IdentityRow &before, store::IdentityRow &after, const Force &force, Context &context);

/// It was deleted; nothing is due of it any more.
void end(const store::IdentityRow &identity, Context &context);

/// It is there again: what was due is due again. Stores it.
void resume(const QString &name, Context &context);

/// Another verification mail; its 24 h begin anew (E4).
void sendAgain(store::IdentityRow &address, Context &context);

/// The link in a mail was followed in time (E2).
void confirm(store::IdentityRow &address, Context &context);

/// Looks at DNS now: of a search that is under way its end may come of it, of one that is over only what is told of it.
/// A force that lasts until the next check ends; one that lasts is left as it is.
void checkNow(store::IdentityRow &identity, Context &context);

/// Lays a force over it, in place of one that is there.
void force(store::IdentityRow &identity, const Force &wanted, Context &context);

/// Takes it away, and looks at DNS at once.
void removeForce(store::IdentityRow &identity, simulation::Cause cause, Context &context);

/// Plans every identity that is stored, as after loading a scenario.
void planAll(Context &context);

} // namespace simulator::course
