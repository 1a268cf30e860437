#include "core/client/identities/forcing.h"

#include "core/ses/identities.h"
#include "core/wire/continuation.h"

namespace client {

namespace {

using simulation::ForceStatus;

ForceStatus::Request fitting(ForceStatus::Request request, const ses::GetEmailIdentity::Response &identity)
{
    if (identity.identityType == ses::IdentityType::EmailAddress)
        request.dkimStatus.reset();
    if (!identity.mailFromAttributes.mailFromDomain)
        request.mailFromStatus.reset();
    return request;
}

QFuture<Outcome> force(const Service &service, const ForceStatus::Request &request)
{
    if (!request.status && !request.dkimStatus && !request.mailFromStatus)
        return QtFuture::makeReadyFuture(Outcome(ses::Nothing{}));
    return callOf<ForceStatus>(service, request)();
}

} // namespace

Call forcing(const Service &service, const ForceStatus::Request &request)
{
    if (!request.dkimStatus && !request.mailFromStatus)
        return callOf<ForceStatus>(service, request);
    return [service, request] {
        using Answer = wire::Result<ses::GetEmailIdentity::Response>;
        return wire::then(service.call<ses::GetEmailIdentity>({request.emailIdentity}),
                          [service, request](const Answer &identity) {
            return identity ? force(service, fitting(request, *identity))
                            : QtFuture::makeReadyFuture(Outcome(identity.error()));
        });
    };
}

} // namespace client
