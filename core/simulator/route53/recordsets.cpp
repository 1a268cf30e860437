#include "core/simulator/route53/recordsets.h"

#include "core/simulator/dns/answersbefore.h"
#include "core/simulator/dns/changebatch.h"
#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/route53refusals.h"
#include "core/simulator/route53/changes.h"
#include "core/simulator/route53/hostedzones.h"
#include "core/simulator/route53/paging.h"

using namespace Qt::StringLiterals;

namespace simulator::recordsets {

using namespace route53;
using dns::invalidInput;
using wire::Result;

namespace {

/// Lists begin at a name, or a name and a type, or all three.
std::optional<wire::ServiceError> refusalOfStart(const ListResourceRecordSets::Request &request)
{
    if (request.startRecordType && !request.startRecordName)
        return invalidInput(u"Invalid request: StartRecordType can only be specified with StartRecordName."_s);
    if (request.startRecordIdentifier && !request.startRecordType)
        return invalidInput(u"Invalid request: StartRecordIdentifier can only be specified with StartRecordType."_s);
    if (request.startRecordName) {
        if (const auto name = dns::readName(*request.startRecordName); !name)
            return invalidInput(dns::fatalProblem(name.problem, *request.startRecordName));
    }
    return std::nullopt;
}

} // namespace

Result<ChangeResourceRecordSets::Response> change(const ChangeResourceRecordSets::Request &request, Context &context)
{
    const auto zone = hostedzones::find(request.hostedZoneId, context);
    if (!zone)
        return zone.error();
    const auto effect = dns::effectOf(request.changeBatch.changes, *zone, context.database);
    if (!effect)
        return effect.error();
    dns::AnswersBefore before(context);
    store::RecordSetRepository(context.database, *zone).write(effect->removed, effect->put);
    before.keepChanged();
    dns::noteChangedNames(context, *zone, effect->names);
    return ChangeResourceRecordSets::Response{changes::begin(*zone, request.changeBatch.comment, context)};
}

Result<ListResourceRecordSets::Response> list(const ListResourceRecordSets::Request &request, Context &context)
{
    const auto zone = hostedzones::find(request.hostedZoneId, context);
    if (!zone)
        return zone.error();
    if (const auto refusal = refusalOfStart(request))
        return *refusal;
    // A page of 100 unless more are asked for, at most 300 (api.md 7.6).
    const auto size = request.maxItems ? dns::pageSize(request.maxItems, 300) : Result<qint64>(100);
    if (!size)
        return size.error();

    const QString key =
        request.startRecordName ? dns::sortKeyOf(dns::readName(*request.startRecordName).name) : QString();
    const QString type = request.startRecordType ? QString(wire::wireName(*request.startRecordType)) : QString();
    const auto rows = store::RecordSetRepository(context.database, *zone)
                          .from(key, type, request.startRecordIdentifier.value_or(QString()), *size + 1);
    ListResourceRecordSets::Response response{.isTruncated = rows.size() > *size, .maxItems = QString::number(*size)};
    for (const store::RecordSetRow &row : rows.first(std::min(qsizetype(*size), rows.size())))
        response.resourceRecordSets += row.recordSet();
    if (response.isTruncated) {
        const ResourceRecordSet next = rows.last().recordSet();
        response.nextRecordName = next.name;
        response.nextRecordType = next.type;
        response.nextRecordIdentifier = next.setIdentifier;
    }
    return response;
}

void addRoutes(Router &router)
{
    router.on<ChangeResourceRecordSets>(change);
    router.on<ListResourceRecordSets>(list);
}

} // namespace simulator::recordsets
