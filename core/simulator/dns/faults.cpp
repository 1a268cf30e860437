#include "core/simulator/dns/faults.h"

#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/route53refusals.h"
#include "core/simulator/engine/refusals.h"
#include "core/store/dns/dnsfaults.h"

using namespace Qt::StringLiterals;

namespace simulator::faults {

using namespace simulation;
using route53::RecordType;
using store::DnsFaultRow;
using wire::Result;

namespace {

store::DnsFaultRepository faultsOf(const Context &context)
{
    return {context.database, context.scope.account};
}

QString wordOf(const std::optional<RecordType> &type)
{
    return type ? QString(wire::wireName(*type)) : QString();
}

DnsFault faultOf(const DnsFaultRow &row)
{
    return {.name = row.name,
            .type = wire::fromWireName<RecordType>(row.type),
            .kind = *wire::fromWireName<DnsFaultKind>(row.kind),
            .value = row.value,
            .delaySeconds = row.delaySeconds,
            .isOn = row.isOn,
            .answersLeft = row.answersLeft,
            .answers = row.answers};
}

/// The fault that a key means, or the refusal.
Result<DnsFaultRow> find(const DnsFaultKey &key, const Context &context)
{
    const auto row = faultsOf(context).find(dns::readName(key.name).name, wordOf(key.type));
    if (!row)
        return notFound(
            u"There is no DNS fault for %1, type %2."_s.arg(key.name, key.type ? wordOf(key.type) : u"any"_s));
    return *row;
}

/// All of them, or the refusal of the first that is not there.
Result<QList<DnsFaultRow>> findAll(const QList<DnsFaultKey> &keys, const Context &context)
{
    QList<DnsFaultRow> rows;
    for (const DnsFaultKey &key : keys) {
        const auto row = find(key, context);
        if (!row)
            return row.error();
        rows += *row;
    }
    return rows;
}

std::optional<wire::ServiceError> refusalOf(const DnsFault &fault)
{
    if (const auto name = dns::readName(fault.name); !name)
        return badRequest(dns::fatalProblem(name.problem, fault.name));
    if (fault.kind == DnsFaultKind::WrongValue && !fault.value)
        return badRequest(u"A fault of the kind WRONG_VALUE needs a Value."_s);
    if (fault.kind == DnsFaultKind::PropagationDelay && !fault.delaySeconds)
        return badRequest(u"A fault of the kind PROPAGATION_DELAY needs DelaySeconds."_s);
    return std::nullopt;
}

DnsFaultRow rowOf(const DnsFault &fault)
{
    DnsFaultRow row{.name = dns::readName(fault.name).name,
                    .type = wordOf(fault.type),
                    .kind = wire::wireName(fault.kind),
                    .isOn = fault.isOn,
                    .answersLeft = fault.answersLeft};
    if (fault.kind == DnsFaultKind::WrongValue)
        row.value = fault.value;
    if (fault.kind == DnsFaultKind::PropagationDelay)
        row.delaySeconds = fault.delaySeconds;
    return row;
}

bool delays(const DnsFaultRow &row)
{
    return row.isOn && row.kind == wire::wireName(DnsFaultKind::PropagationDelay);
}

/// Writes a fault; a delay that is over shows at once what is in the zones.
void write(const DnsFaultRow &row, Context &context)
{
    faultsOf(context).put(row);
    if (!delays(row))
        faultsOf(context).forgetOldAnswers(row.name, row.type);
    context.changedNames += row.name;
}

} // namespace

Result<ListDnsFaults::Response> list(const ListDnsFaults::Request &, Context &context)
{
    ListDnsFaults::Response response;
    for (const DnsFaultRow &row : faultsOf(context).all())
        response.faults += faultOf(row);
    return response;
}

Result<ses::Nothing> put(const PutDnsFault::Request &request, Context &context)
{
    if (const auto refusal = refusalOf(request.fault))
        return *refusal;
    DnsFaultRow row = rowOf(request.fault);
    std::optional<DnsFaultRow> replaced;
    if (request.replaces) {
        const auto found = find(*request.replaces, context);
        if (!found)
            return found.error();
        replaced = *found;
        row.answers = replaced->answers;
    }
    const bool isSame = replaced && replaced->name == row.name && replaced->type == row.type;
    if (!isSame && faultsOf(context).find(row.name, row.type)) {
        return alreadyExists(
            u"There is a DNS fault for %1, type %2 already."_s.arg(row.name, row.type.isEmpty() ? u"any"_s : row.type));
    }
    if (replaced && !isSame) {
        faultsOf(context).remove(replaced->name, replaced->type);
        context.changedNames += replaced->name;
    }
    write(row, context);
    return ses::Nothing();
}

Result<ses::Nothing> switchSeveral(const SwitchDnsFaults::Request &request, Context &context)
{
    const auto rows =
        request.faults ? findAll(*request.faults, context) : Result<QList<DnsFaultRow>>(faultsOf(context).all());
    if (!rows)
        return rows.error();
    for (DnsFaultRow row : *rows) {
        if (row.isOn == request.isOn)
            continue;
        row.isOn = request.isOn;
        write(row, context);
    }
    return ses::Nothing();
}

Result<ses::Nothing> remove(const DeleteDnsFaults::Request &request, Context &context)
{
    const auto rows = findAll(request.faults, context);
    if (!rows)
        return rows.error();
    for (const DnsFaultRow &row : *rows) {
        faultsOf(context).remove(row.name, row.type);
        context.changedNames += row.name;
    }
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<ListDnsFaults>(list);
    router.on<PutDnsFault>(put);
    router.on<SwitchDnsFaults>(switchSeveral);
    router.on<DeleteDnsFaults>(remove);
}

} // namespace simulator::faults
