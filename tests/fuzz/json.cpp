#include "core/ses/identities.h"
#include "core/wire/rest.h"

#include <cstdlib>

/// Bodies of an operation with lists, structures and enumerations: what is understood is written and understood again,
/// and is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Operation = ses::CreateEmailIdentity;
    const wire::HttpRequest http{
        .method = "POST",
        .path = Operation::operation.route.uri,
        .body = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
    };
    const auto request = wire::decodeRequest<Operation>(http);
    if (!request)
        return 0;
    const auto written = wire::encodeRequest<Operation>(*request);
    const auto again = wire::decodeRequest<Operation>(written);
    if (!again || wire::encodeRequest<Operation>(*again).body != written.body)
        std::abort();
    return 0;
}
