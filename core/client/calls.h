#pragma once

#include "core/client/service.h"
#include "core/wire/continuation.h"
#include "core/wire/operation.h"
#include "core/wire/rest.h"

#include <array>

/// What stands behind Service::call(); only those who make the calls of whole lists of operations include it.
namespace client {

template <typename Op>
QFuture<wire::Result<typename Op::Response>> ask(const wire::Transport &transport, const typename Op::Request &request)
{
    using Answer = wire::Result<typename Op::Response>;
    wire::Violations violations;
    wire::validate(request, violations);
    if (!violations.isEmpty())
        return QtFuture::makeReadyFuture(Answer(wire::constraintError(violations, Op::operation.protocol)));
    return wire::then(transport(wire::encodeRequest<Op>(request)), [](const wire::Reply &reply) {
        return reply ? wire::decodeResponse<Op>(*reply) : Answer(reply.error());
    });
}

/// An object file that holds this array of a list holds ask() for each of its operations: that it is named is what
/// makes the compiler write it out. Nothing reads the array.
template <typename... Ops>
auto calls(wire::Operations<Ops...>)
{
    return std::array{reinterpret_cast<void (*)()>(&ask<Ops>)...};
}

} // namespace client
