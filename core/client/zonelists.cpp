#include "core/client/zonelists.h"

#include <QPromise>

#include <memory>

namespace client {

using namespace Qt::StringLiterals;
using route53::HostedZone;
using route53::ResourceRecordSet;

namespace {

/// Asks for page after page. An abandoned call never runs its continuation: the last holder goes, and the promise
/// cancels its future.
template <typename Operation, typename Item>
struct Pages
{
    using Request = typename Operation::Request;
    using Response = typename Operation::Response;
    using All = wire::Result<QList<Item>>;

    Service service;
    Request request;
    QList<Item> (*itemsOf)(const Response &page);
    void (*goOnBehind)(const Response &page, Request &request);
    QList<Item> items = {};
    QPromise<All> promise = {};
};

template <typename P>
void askFor(const std::shared_ptr<P> &pages);

template <typename P, typename Answer>
void take(const std::shared_ptr<P> &pages, const Answer &page)
{
    if (page)
        pages->items += pages->itemsOf(*page);
    if (page && page->isTruncated) {
        pages->goOnBehind(*page, pages->request);
        askFor(pages);
        return;
    }
    pages->promise.addResult(page ? typename P::All(pages->items) : typename P::All(page.error()));
    pages->promise.finish();
}

template <typename Operation, typename Item>
void askFor(const std::shared_ptr<Pages<Operation, Item>> &pages)
{
    pages->service.template call<Operation>(pages->request)
        .then(QtFuture::Launch::Sync,
              [pages](const wire::Result<typename Operation::Response> &page) { take(pages, page); });
}

template <typename Operation, typename Item>
QFuture<wire::Result<QList<Item>>> start(Pages<Operation, Item> pages)
{
    const auto shared = std::make_shared<Pages<Operation, Item>>(std::move(pages));
    shared->promise.start(); // before the future is handed out: else nobody can wait for it
    const auto future = shared->promise.future();
    askFor(shared);
    return future;
}

} // namespace

QFuture<wire::Result<QList<HostedZone>>> allHostedZones(const Service &service)
{
    using Operation = route53::ListHostedZones;
    return start(Pages<Operation, HostedZone>{
        .service = service,
        .request = {},
        .itemsOf = [](const Operation::Response &page) { return page.hostedZones; },
        .goOnBehind = [](const Operation::Response &page,
                         Operation::Request &request) { request.marker = page.nextMarker; },
    });
}

QFuture<wire::Result<QList<ResourceRecordSet>>> allRecordSets(const Service &service, const QString &zoneId)
{
    using Operation = route53::ListResourceRecordSets;
    return start(Pages<Operation, ResourceRecordSet>{
        .service = service,
        .request = {.hostedZoneId = zoneId},
        .itemsOf = [](const Operation::Response &page) { return page.resourceRecordSets; },
        .goOnBehind =
            [](const Operation::Response &page, Operation::Request &request) {
        request.startRecordName = page.nextRecordName;
        request.startRecordType = page.nextRecordType;
        request.startRecordIdentifier = page.nextRecordIdentifier;
        },
    });
}

QString idOf(const HostedZone &zone)
{
    return zone.id.section(u'/', -1);
}

QString readableName(const QString &name)
{
    QString result = name.endsWith(u'.') ? name.chopped(1) : name;
    return result.replace("\\052"_L1, "*"_L1);
}

bool isPrivate(const HostedZone &zone)
{
    return zone.config && zone.config->privateZone.value_or(false);
}

const HostedZone *publicZoneOf(const QList<HostedZone> &zones, const QString &name)
{
    const QString wanted = u'.' + readableName(name).toLower();
    const HostedZone *longest = nullptr;
    for (const HostedZone &zone : zones) {
        const bool isAround = !isPrivate(zone) && wanted.endsWith(u'.' + readableName(zone.name).toLower());
        if (isAround && (!longest || zone.name.size() > longest->name.size()))
            longest = &zone;
    }
    return longest;
}

} // namespace client
