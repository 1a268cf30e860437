#pragma once

#include "core/simulator/engine/context.h"
#include "core/wire/rest.h"

#include <functional>
#include <vector>

namespace simulator {

/// Finds the operation that a request means and has it answered. An operation is registered by its
/// description and an ordinary function:
///
///     Result<GetEmailIdentity::Response> get(const GetEmailIdentity::Request &request, Context &context);
///     router.on<GetEmailIdentity>(get);
///
/// Decoding, validation, encoding and the form of errors are the router's business, not the handler's.
class Router
{
public:
    template <typename Op>
    using Handler = wire::Result<typename Op::Response> (*)(const typename Op::Request &, Context &);

    template <typename Op>
    void on(Handler<Op> handler)
    {
        add<Op>(Op::operation.route, handler);
        if (Op::operation.alternative)
            add<Op>(*Op::operation.alternative, handler);
    }

    /// The answer, with its request id; a path that no operation has gets UnknownOperationException, 404 (api.md 1.2).
    wire::HttpResponse answer(const wire::HttpRequest &http, Context &context) const;

    /// True when answering changes nothing of what is stored.
    bool isRead(const wire::HttpRequest &http) const;

    /// An error that no operation gave, in the protocol that the request speaks, with its request id.
    static wire::HttpResponse refuse(const wire::HttpRequest &http, wire::ServiceError error);

private:
    using Path = QList<QByteArray>;
    struct Entry
    {
        wire::Route route;
        Path uri;
        wire::Access access;
        std::function<wire::Result<wire::HttpResponse>(const wire::HttpRequest &, Context &)> answer;

        bool matches(const QByteArray &method, const Path &path) const;
    };

    template <typename Op>
    void add(const wire::Route &route, Handler<Op> handler)
    {
        using Answer = wire::Result<wire::HttpResponse>;
        const auto answer = [route, handler](const wire::HttpRequest &http, Context &context) {
            const auto request = wire::decodeRequest<Op>(http, route);
            if (!request)
                return Answer(request.error());
            const auto response = handler(*request, context);
            return response ? Answer(wire::encodeResponse<Op>(*response)) : Answer(response.error());
        };
        m_entries.push_back({route, wire::segments(route.uri), Op::operation.access, answer});
    }

    const Entry *find(const wire::HttpRequest &http) const;

    std::vector<Entry> m_entries;
};

} // namespace simulator
