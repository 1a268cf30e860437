#include "state.h"

#include "identities.h"

#include "core/simulator/identities/freshidentity.h"
#include "core/store/identities/identityrepository.h"

namespace bench {

void fillState(store::Database &database, const simulator::Scope &scope, int count)
{
    store::IdentityRepository repository(database, scope.account, scope.region);
    const QDateTime created = QDateTime::fromString(u"2025-10-03T09:12:44Z"_s, Qt::ISODate);
    simulator::Generator generator(database);
    for (const auto &identity : identities(count)) {
        store::IdentityRow row = simulator::freshIdentity(identity.identityName, scope.region, created, generator);
        row.status = identity.verificationStatus;
        repository.put(row);
    }
}

} // namespace bench
