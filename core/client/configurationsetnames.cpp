#include "core/client/configurationsetnames.h"

#include "core/client/allpages.h"
#include "core/ses/configurationsets.h"

namespace client {

QFuture<wire::Result<QList<QString>>> allConfigurationSets(const Service &service)
{
    constexpr int largestPage = 1000;
    using Operation = ses::ListConfigurationSets;
    return allPages(Pages<Operation, QString>{
        .service = service,
        .request = {.pageSize = largestPage},
        .itemsOf = [](const Operation::Response &page) { return page.configurationSets; },
        .goOnBehind =
            [](const Operation::Response &page, Operation::Request &request) {
        request.nextToken = page.nextToken;
        return page.nextToken.has_value();
        },
    });
}

} // namespace client
