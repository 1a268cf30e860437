#include "core/simulator/identities/restoring.h"

#include "core/simulator/course/course.h"
#include "core/simulator/engine/repositories.h"
#include "core/store/identities/deletedidentities.h"

#include <QCoreApplication>

namespace simulator::restoring {

using simulation::RestoreIdentities;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(simulator::Restoring)
};

/// Why that one cannot be restored, for the user; empty: it can.
QString obstacleTo(const QString &name, const Context &context)
{
    const auto identities = identitiesOf(context);
    if (identities.statusOf(name))
        return Texts::tr("An identity with this name exists again.");
    if (!repositoryOf<store::DeletedIdentityRepository>(context).contains(store::canonicalName(name))) {
        return Texts::tr("It was not deleted here, or it is not among the last %L1 that were.")
            .arg(store::DeletedIdentityRepository::mostDeletions);
    }
    if (identities.count() >= context.quotas.identities)
        return Texts::tr("The Region holds %L1 identities already, as many as it may.").arg(context.quotas.identities);
    return {};
}

} // namespace

wire::Result<RestoreIdentities::Response> restore(const RestoreIdentities::Request &request, Context &context)
{
    RestoreIdentities::Response response;
    for (const QString &name : request.emailIdentities) {
        if (const QString obstacle = obstacleTo(name, context); !obstacle.isEmpty()) {
            response.refused.append({name, obstacle});
            continue;
        }
        identitiesOf(context).restore(name);
        course::resume(name, context);
        response.restored.append(name);
    }
    return response;
}

void addRoutes(Router &router)
{
    router.on<RestoreIdentities>(restore);
}

} // namespace simulator::restoring
