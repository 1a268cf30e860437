#include "core/activity/catalogue.h"

#include "core/activity/parameters.h"
#include "core/route53/operations.h"
#include "core/ses/operations.h"
#include "core/simulation/operations.h"

#include <algorithm>

namespace activity {

namespace {

template <typename Op>
void collectSecretsOf(QSet<QString> &names)
{
    collectSecrets<typename Op::Request>(names);
    collectSecrets<typename Op::Response>(names);
}

template <typename Op>
CataloguedOperation described(Api api)
{
    return {api, &Op::operation, &parametersOf<Op>, &collectSecretsOf<Op>};
}

template <typename... Ops>
void add(QList<CataloguedOperation> &all, Api api, wire::Operations<Ops...>)
{
    (all.append(described<Ops>(api)), ...);
}

QList<CataloguedOperation> everyOperation()
{
    QList<CataloguedOperation> all;
    add(all, Api::Ses, ses::Operations());
    add(all, Api::Route53, route53::Operations());
    add(all, Api::Simulator, simulation::Operations());
    return all;
}

bool matches(const wire::Route &route, const wire::HttpRequest &request, const QList<QByteArray> &path)
{
    const auto fits = [](const QByteArray &expected, const QByteArray &given) {
        return wire::isLabel(expected) ? !given.isEmpty() : expected == given;
    };
    const QList<QByteArray> uri = wire::segments(route.uri);
    return request.method == route.method && std::equal(uri.begin(), uri.end(), path.begin(), path.end(), fits);
}

} // namespace

const QList<CataloguedOperation> &catalogue()
{
    static const QList<CataloguedOperation> all = everyOperation();
    return all;
}

const QSet<QString> &secretNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const CataloguedOperation &each : catalogue())
            each.collectSecrets(all);
        return all;
    }();
    return names;
}

Meant meantBy(const wire::HttpRequest &request)
{
    const QList<QByteArray> path = wire::segments(request.path);
    for (const CataloguedOperation &each : catalogue()) {
        if (matches(each.operation->route, request, path))
            return {&each, &each.operation->route};
        if (each.operation->alternative && matches(*each.operation->alternative, request, path))
            return {&each, &*each.operation->alternative};
    }
    return {};
}

} // namespace activity
