#pragma once

#include "core/simulator/engine/repositories.h"
#include "core/store/accounts/accountsettings.h"

namespace simulator {

inline constexpr auto accountSettingsOf = repositoryOf<store::AccountSettingsRepository>;

} // namespace simulator
