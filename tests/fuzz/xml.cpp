#include "core/route53/recordsets.h"
#include "core/wire/rest.h"

#include <cstdlib>

/// Bodies of a batch of changes: what is understood is written and understood again, and is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Operation = route53::ChangeResourceRecordSets;
    const wire::HttpRequest http{
        .method = "POST",
        .path = "/2013-04-01/hostedzone/Z1/rrset",
        .body = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
    };
    const auto request = wire::decodeRequest<Operation>(http, Operation::operation.route);
    if (!request)
        return 0;
    const auto written = wire::encodeRequest<Operation>(*request);
    const auto again = wire::decodeRequest<Operation>(written, Operation::operation.route);
    if (!again || wire::encodeRequest<Operation>(*again).body != written.body)
        std::abort();
    return 0;
}
