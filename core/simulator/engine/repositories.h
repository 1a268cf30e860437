#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/configurationsets/configurationsets.h"
#include "core/store/configurationsets/eventdestinations.h"
#include "core/store/identities/identityrepository.h"
#include "core/store/identities/notificationtopics.h"
#include "core/store/identities/policies.h"
#include "core/store/identities/snstopics.h"
#include "core/store/tags.h"

/// What is stored for the account and Region of a request.
namespace simulator {

template <typename Repository>
Repository repositoryOf(const Context &context)
{
    return {context.database, context.scope.account, context.scope.region};
}

inline constexpr auto identitiesOf = repositoryOf<store::IdentityRepository>;
inline constexpr auto tagsOf = repositoryOf<store::TagRepository>;
inline constexpr auto policiesOf = repositoryOf<store::PolicyRepository>;
inline constexpr auto topicsOf = repositoryOf<store::NotificationTopicRepository>;
inline constexpr auto snsTopicsOf = repositoryOf<store::SnsTopicRepository>;
inline constexpr auto configurationSetsOf = repositoryOf<store::ConfigurationSetRepository>;
inline constexpr auto eventDestinationsOf = repositoryOf<store::EventDestinationRepository>;

} // namespace simulator
