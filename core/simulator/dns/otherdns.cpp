#include "core/simulator/dns/otherdns.h"

#include "core/simulator/dns/answersbefore.h"
#include "core/simulator/dns/changebatch.h"
#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/newzone.h"
#include "core/simulator/dns/route53refusals.h"
#include "core/simulator/engine/refusals.h"
#include "core/store/identities/identityrepository.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace simulator::otherdns {

using namespace simulation;
using store::DnsZoneRow;
using wire::Result;

namespace {

store::DnsZoneRepository zonesOf(const Context &context)
{
    return {context.database, context.scope.account};
}

Result<DnsZoneRow> find(const QString &id, const Context &context)
{
    const auto domain = zonesOf(context).find(id);
    if (!domain || domain->isHosted())
        return notFound(u"There is no domain of other DNS with the ID %1."_s.arg(id));
    return *domain;
}

/// Which identities need which domain of other DNS, by its name: those for whose names it answers. Of all domains at
/// once, because one question of DNS for each identity of a large account would take its time.
QHash<QString, QStringList> identitiesByDomain(const Context &context)
{
    QSet<QString> hosted;
    for (const DnsZoneRow &zone : zonesOf(context).hosted()) {
        if (zone.kind == store::ZoneKind::Public)
            hosted.insert(zone.name);
    }
    QSet<QString> other;
    for (const DnsZoneRow &domain : zonesOf(context).other())
        other.insert(domain.name);

    QHash<QString, QStringList> identities;
    for (const QString &identity : store::domainNames(context.database, context.scope.account)) {
        for (const QString &name : dns::withParents(identity)) {
            if (hosted.contains(name))
                break;
            if (other.contains(name)) {
                identities[name] += identity;
                break;
            }
        }
    }
    return identities;
}

DnsDomain domainOf(const DnsZoneRow &row, const QHash<QString, QStringList> &identities, const Context &context)
{
    return {.id = row.id,
            .name = row.name,
            .comment = row.comment.value_or(QString()),
            .records = store::RecordSetRepository(context.database, row).count(),
            .identities = identities.value(row.name)};
}

} // namespace

Result<ListDnsDomains::Response> list(const ListDnsDomains::Request &, Context &context)
{
    const auto identities = identitiesByDomain(context);
    ListDnsDomains::Response response;
    for (const DnsZoneRow &row : zonesOf(context).other())
        response.domains += domainOf(row, identities, context);
    return response;
}

Result<CreateDnsDomain::Response> create(const CreateDnsDomain::Request &request, Context &context)
{
    const auto name = dns::readName(request.name);
    if (!name)
        return badRequest(dns::fatalProblem(name.problem, request.name));
    if (zonesOf(context).findOther(name.name))
        return alreadyExists(u"The domain %1 is there already."_s.arg(name.name));
    dns::AnswersBefore before(context);
    Generator generator(context.database);
    const DnsZoneRow row{.account = context.scope.account,
                         .id = dns::newDomainId(generator),
                         .kind = store::ZoneKind::Other,
                         .name = name.name,
                         .sortKey = dns::sortKeyOf(name.name),
                         .comment = request.comment.value_or(QString())};
    zonesOf(context).put(row);
    before.keepChanged();
    dns::noteChangedZone(context, row);
    return CreateDnsDomain::Response{domainOf(row, identitiesByDomain(context), context)};
}

Result<ses::Nothing> remove(const DeleteDnsDomain::Request &request, Context &context)
{
    const auto domain = find(request.id, context);
    if (!domain)
        return domain.error();
    dns::AnswersBefore before(context);
    zonesOf(context).remove(*domain);
    before.keepChanged();
    dns::noteChangedZone(context, *domain);
    return ses::Nothing();
}

Result<ses::Nothing> updateComment(const UpdateDnsDomainComment::Request &request, Context &context)
{
    const auto found = find(request.id, context);
    if (!found)
        return found.error();
    DnsZoneRow domain = *found;
    domain.comment = request.comment.value_or(QString());
    zonesOf(context).put(domain);
    return ses::Nothing();
}

Result<ListDnsRecordSets::Response> listRecords(const ListDnsRecordSets::Request &request, Context &context)
{
    const auto domain = find(request.id, context);
    if (!domain)
        return domain.error();
    ListDnsRecordSets::Response response{.domain = domainOf(*domain, identitiesByDomain(context), context)};
    for (const store::RecordSetRow &row : store::RecordSetRepository(context.database, *domain).all())
        response.recordSets += row.recordSet();
    return response;
}

Result<ses::Nothing> changeRecords(const ChangeDnsRecordSets::Request &request, Context &context)
{
    const auto domain = find(request.id, context);
    if (!domain)
        return domain.error();
    const auto effect = dns::effectOf(request.changes, *domain, context.database);
    if (!effect)
        return effect.error();
    dns::AnswersBefore before(context);
    store::RecordSetRepository(context.database, *domain).write(effect->removed, effect->put);
    before.keepChanged();
    dns::noteChangedNames(context, *domain, effect->names);
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<ListDnsDomains>(list);
    router.on<CreateDnsDomain>(create);
    router.on<DeleteDnsDomain>(remove);
    router.on<UpdateDnsDomainComment>(updateComment);
    router.on<ListDnsRecordSets>(listRecords);
    router.on<ChangeDnsRecordSets>(changeRecords);
}

} // namespace simulator::otherdns
