#include "core/simulator/checks/explanation.h"

#include "core/simulator/checks/recorddiagnosis.h"
#include "core/simulator/course/checking.h"
#include "core/simulator/course/checktimes.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"

namespace simulator::explanation {

using simulation::ExplainIdentity;
using simulation::GroupExplanation;

namespace {

void tellZone(const QString &name, const dns::Resolver &resolver, ExplainIdentity::Response &response)
{
    const auto zone = resolver.authorityOf(name);
    if (!zone)
        return;
    using Kind = dns::Authority::Kind;
    response.zoneKind =
        zone->kind == Kind::HostedZone ? simulation::ZoneKind::HostedZone : simulation::ZoneKind::OtherDns;
    response.zone = zone->name;
    response.zoneId = zone->id;
}

GroupExplanation explainDkim(const store::IdentityRow &identity, const RecordDiagnosis &diagnosis,
                             const dns::Resolver &resolver)
{
    GroupExplanation group{.status = identity.dkimStatus, .deadline = identity.deadline};
    for (const ExpectedRecord &record : dkimRecords(identity)) {
        auto finding = diagnosis.look(record);
        finding.error = errorOf(record, resolver.ask(record.name, record.type));
        group.records.append(finding);
    }
    return group;
}

/// The TXT does not count for the status, but for SPF; SES tells no error of either (design.md 4).
GroupExplanation explainMailFrom(const store::IdentityRow &identity, const RecordDiagnosis &diagnosis)
{
    GroupExplanation group{.status = *identity.mailFromStatus, .deadline = identity.mailFromDeadline};
    for (const ExpectedRecord &record : dns::mailFromRecords(identity)) {
        const bool isSpf = record.type == route53::RecordType::TXT;
        group.records.append(diagnosis.look(record, isSpf ? fitsSpf : fits));
    }
    return group;
}

} // namespace

wire::Result<ExplainIdentity::Response> explain(const ExplainIdentity::Request &request, Context &context)
{
    const auto identity = identitiesOf(context).find(request.emailIdentity);
    if (!identity)
        return noSuchIdentity(request.emailIdentity);
    const RecordDiagnosis diagnosis(context.database, context.scope.account, context.now);
    const dns::Resolver resolver(context.database, context.scope.account, context.now);
    ExplainIdentity::Response response{
        .lastCheck = lastCheckUntil(*identity, context.now),
        .nextCheck = nextCheckAfter(*identity, context.now),
        .error = verificationInfo(*identity, context.now).errorType,
    };
    if (!dkimRecords(*identity).isEmpty())
        response.dkim = explainDkim(*identity, diagnosis, resolver);
    if (identity->mailFromDomain && identity->mailFromStatus)
        response.mailFrom = explainMailFrom(*identity, diagnosis);
    const bool isDomain = identity->type == ses::IdentityType::Domain;
    tellZone(isDomain ? identity->name : identity->mailFromDomain.value_or(QString()), resolver, response);
    return response;
}

void addRoutes(Router &router)
{
    router.on<ExplainIdentity>(explain);
}

} // namespace simulator::explanation
