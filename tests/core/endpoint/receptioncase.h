#pragma once

#include "core/aws/signature.h"
#include "core/endpoint/reception.h"
#include "core/wire/rest.h"

inline const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

/// A request to the endpoint of this computer, unless its headers say otherwise.
inline wire::HttpRequest request(const QByteArray &path, const wire::Headers &headers = {})
{
    wire::HttpRequest http{.method = "GET", .path = path, .headers = headers};
    if (http.headers.value("Host").isNull())
        http.headers.append(wire::Header{"Host", "127.0.0.1:4579"});
    return http;
}

/// A reception at noon that knows two keys, one of them switched off. Whatever is let in is answered "passed on".
class ReceptionCase
{
public:
    ReceptionCase() = default;
    Q_DISABLE_COPY_MOVE(ReceptionCase)

    wire::HttpResponse answer(const wire::HttpRequest &http) const { return *reception.answer(http).result(); }

    simulator::KeyRing keys{.keys = {{"AKIAKNOWN", {"secret", QStringLiteral("555566667777"), true, noon}},
                                     {"AKIAOFF", {"secret", QStringLiteral("555566667777"), false, noon}}}};
    QList<simulator::Scope> scopes; ///< of the requests that were passed on
    QList<wire::HttpRequest> passedOn;
    endpoint::Reception reception{
        .account = QStringLiteral("111122223333"),
        .transportTo = [this](const simulator::Scope &scope) { return answering(scope); },
        .keys = [this] { return std::make_shared<simulator::KeyRing>(keys); },
        .now = [] { return noon; },
    };

private:
    wire::Transport answering(const simulator::Scope &scope)
    {
        scopes += scope;
        return [this](const wire::HttpRequest &http) {
            passedOn += http;
            return QtFuture::makeReadyFuture(wire::Reply(wire::HttpResponse{200, {}, "passed on"}));
        };
    }
};
