#pragma once

#include "core/client/service.h"
#include "core/wire/continuation.h"

#include <memory>

namespace client {

/// How a list is asked for that comes page by page, and is wanted whole.
template <typename Operation, typename Item>
struct Pages
{
    using Request = typename Operation::Request;
    using Response = typename Operation::Response;
    using All = wire::Result<QList<Item>>;

    Service service;
    Request request;
    QList<Item> (*itemsOf)(const Response &page);
    bool (*goOnBehind)(const Response &page, Request &request); ///< false: it was the last page
    QList<Item> items = {};
    QPromise<All> promise = {};
};

template <typename Operation, typename Item>
void askForNextPage(const std::shared_ptr<Pages<Operation, Item>> &pages)
{
    wire::then(pages->service.template call<Operation>(pages->request),
               [pages](const wire::Result<typename Operation::Response> &page) {
        using All = typename Pages<Operation, Item>::All;
        if (page)
            pages->items += pages->itemsOf(*page);
        if (page && pages->goOnBehind(*page, pages->request)) {
            askForNextPage(pages);
            return;
        }
        pages->promise.addResult(page ? All(pages->items) : All(page.error()));
        wire::finish(pages->promise);
    });
}

/// Asks for page after page. An abandoned call never runs its continuation: the last holder goes, and the promise
/// cancels its future.
template <typename Operation, typename Item>
QFuture<wire::Result<QList<Item>>> allPages(Pages<Operation, Item> pages)
{
    const auto shared = std::make_shared<Pages<Operation, Item>>(std::move(pages));
    shared->promise.start(); // before the future is handed out: else nobody can wait for it
    const auto future = shared->promise.future();
    askForNextPage(shared);
    return future;
}

} // namespace client
