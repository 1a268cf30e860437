#include "core/endpoint/queryprotocol.h"

#include "core/wire/rest.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace endpoint {

std::optional<wire::HttpResponse> answerToQueryProtocol(const wire::HttpRequest &request)
{
    const bool isForm = request.headers.value("Content-Type").startsWith("application/x-www-form-urlencoded");
    if (request.method != "POST" || request.path != "/" || !isForm)
        return std::nullopt;
    const QUrlQuery form(QString::fromUtf8(request.body));
    wire::ServiceError error{
        u"InvalidAction"_s,
        u"Could not find operation %1 for version %2. Version 2 of the API of SES is answered here "
        "(aws sesv2), and Route 53."_s.arg(form.queryItemValue(u"Action"_s), form.queryItemValue(u"Version"_s))};
    error.requestId = wire::newRequestId();
    return wire::withRequestId(wire::encodeError(error, wire::Protocol::RestXml), error.requestId);
}

} // namespace endpoint
