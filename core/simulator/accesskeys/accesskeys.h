#pragma once

#include "core/simulation/accesskeys.h"
#include "core/simulator/engine/router.h"

namespace simulator::accesskeys {

wire::Result<simulation::ListAccessKeys::Response> list(const simulation::ListAccessKeys::Request &, Context &);
wire::Result<simulation::CreateAccessKey::Response> create(const simulation::CreateAccessKey::Request &, Context &);
wire::Result<ses::Nothing> setActive(const simulation::SetAccessKeysActive::Request &, Context &);
wire::Result<ses::Nothing> remove(const simulation::DeleteAccessKeys::Request &, Context &);
wire::Result<ses::Nothing> setChecking(const simulation::PutKeyChecking::Request &, Context &);
wire::Result<ses::Nothing> noteUse(const simulation::NoteAccessKeyUse::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::accesskeys
