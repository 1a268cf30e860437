#include "core/simulator/configurationsets/configurationsets.h"

#include "core/aws/arn.h"
#include "core/simulator/configurationsets/options.h"
#include "core/simulator/engine/pagetoken.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/identitynames.h"
#include "core/simulator/tags/tagrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::configurationsets {

using wire::Result;

namespace {

using Refusal = std::optional<wire::ServiceError>;

constexpr int usualPage = 50;
constexpr int largestPage = 1000;

Refusal refusalOfName(const QString &name)
{
    if (name.isEmpty())
        return badRequest(u"The configuration set name must be specified."_s);
    if (name.size() > ses::maxConfigurationSetNameLength)
        return badRequest(u"Configuration set name cannot exceed 64 characters."_s);
    if (isPlainName(name))
        return std::nullopt;
    return badRequest(u"Invalid configuration set name <%1>: only alphanumeric ASCII characters, '_', and '-' are "
                      "allowed."_s.arg(name));
}

Refusal refusalOfOptions(const ses::CreateConfigurationSet::Request &request, const Context &context)
{
    Refusal refusal;
    if (request.deliveryOptions)
        refusal = refusalOf(*request.deliveryOptions, "DeliveryOptions"_L1);
    if (!refusal && request.trackingOptions)
        refusal = refusalOf(*request.trackingOptions, context);
    if (!refusal && request.suppressionOptions)
        refusal = refusalOf(*request.suppressionOptions);
    return refusal;
}

/// What the values say, the duplicate, the tags, then the quota: the order of CreateEmailIdentity (api.md 5.1).
Refusal refusalOfCreation(const ses::CreateConfigurationSet::Request &request, const Context &context)
{
    const QString &name = request.configurationSetName;
    if (const auto refusal = refusalOfName(name))
        return refusal;
    if (const auto refusal = refusalOfOptions(request, context))
        return refusal;
    const auto sets = configurationSetsOf(context);
    if (sets.find(name))
        return alreadyExists(u"Configuration set %1 already exists."_s.arg(name));
    if (const auto refusal = refusalOfTags(request.tags.value_or(QList<ses::Tag>())))
        return refusal;
    return sets.count() < context.quotas.configurationSets ? std::nullopt : std::optional(limitExceeded());
}

/// The first @p count names behind @p name that the filter lets through.
QStringList matchingAfter(QString name, const std::optional<ses::ConfigurationSetFilter> &filter, int count,
                          const store::ConfigurationSetRepository &sets)
{
    if (!filter)
        return sets.namesAfter(name, count);
    QStringList found;
    for (auto names = sets.namesAfter(name, largestPage); !names.isEmpty() && found.size() < count;
         names = sets.namesAfter(name, largestPage)) {
        found += names.filter(filter->nameContains.value_or(QString()), Qt::CaseInsensitive);
        name = names.last();
    }
    return found.first(std::min<qsizetype>(found.size(), count));
}

} // namespace

Result<ses::Nothing> create(const ses::CreateConfigurationSet::Request &request, Context &context)
{
    if (const auto refusal = refusalOfCreation(request, context))
        return *refusal;
    store::ConfigurationSetRow row{.name = request.configurationSetName, .createdAt = context.now};
    if (request.trackingOptions)
        apply(*request.trackingOptions, row);
    if (request.deliveryOptions)
        apply(*request.deliveryOptions, row);
    if (request.suppressionOptions)
        apply(*request.suppressionOptions, row);
    if (request.vdmOptions)
        apply(*request.vdmOptions, row);
    if (request.archivingOptions)
        apply(*request.archivingOptions, row);
    if (request.reputationOptions)
        row.hasReputationMetrics = request.reputationOptions->reputationMetricsEnabled;
    if (request.sendingOptions)
        row.maySend = request.sendingOptions->sendingEnabled;
    configurationSetsOf(context).put(row);
    for (const ses::Tag &tag : request.tags.value_or(QList<ses::Tag>()))
        tagsOf(context).put(aws::configurationSetResource(row.name), tag);
    return ses::Nothing();
}

Result<ses::GetConfigurationSet::Response> get(const ses::GetConfigurationSet::Request &request, Context &context)
{
    const auto row = configurationSetsOf(context).find(request.configurationSetName);
    if (!row)
        return noSuchConfigurationSet(request.configurationSetName);
    return ses::GetConfigurationSet::Response{
        .configurationSetName = row->name,
        .trackingOptions = trackingOptionsOf(*row),
        .deliveryOptions = deliveryOptionsOf(*row),
        .reputationOptions = {row->hasReputationMetrics, row->lastFreshStart},
        .sendingOptions = {row->maySend},
        .suppressionOptions = suppressionOptionsOf(*row),
        .vdmOptions = vdmOptionsOf(*row),
        .archivingOptions = archivingOptionsOf(*row),
        .tags = tagsOf(context).of(aws::configurationSetResource(row->name)),
    };
}

Result<ses::ListConfigurationSets::Response> list(const ses::ListConfigurationSets::Request &request, Context &context)
{
    const int size = request.pageSize.value_or(usualPage);
    if (size < 1 || size > largestPage)
        return badRequest(u"The page size must be between 1 and 1000"_s);
    const PageTokens tokens("ListConfigurationSets"_L1, context.scope);
    const auto start = request.nextToken ? tokens.nameIn(*request.nextToken) : u""_s;
    if (!start)
        return badRequest(u"invalid nextToken %1"_s.arg(*request.nextToken));

    // One name more than asked for tells whether there is a next page.
    auto names = matchingAfter(*start, request.filter, size + 1, configurationSetsOf(context));
    ses::ListConfigurationSets::Response response;
    if (names.size() > size) {
        names.removeLast();
        response.nextToken = tokens.after(names.last());
    }
    response.configurationSets = names;
    return response;
}

Result<ses::Nothing> remove(const ses::DeleteConfigurationSet::Request &request, Context &context)
{
    if (!configurationSetsOf(context).remove(request.configurationSetName))
        return noSuchConfigurationSet(request.configurationSetName);
    return ses::Nothing(); // identities keep its name as their default (api.md 5.4)
}

void addRoutes(Router &router)
{
    router.on<ses::CreateConfigurationSet>(create);
    router.on<ses::GetConfigurationSet>(get);
    router.on<ses::ListConfigurationSets>(list);
    router.on<ses::DeleteConfigurationSet>(remove);
}

} // namespace simulator::configurationsets
