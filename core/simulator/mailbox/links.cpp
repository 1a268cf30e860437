#include "core/simulator/mailbox/links.h"

#include "core/simulator/course/course.h"
#include "core/simulator/course/verificationstart.h"
#include "core/simulator/engine/generator.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/mailbox/mailbox.h"
#include "core/simulator/mailbox/mailtext.h"
#include "core/store/mail/mails.h"

using namespace Qt::StringLiterals;

namespace simulator::links {

using simulation::FollowLink;
using simulation::LinkOutcome;
using wire::Result;

namespace {

constexpr int resendPause = 60; ///< seconds (console.md 6.2)

/// The link that is meant; nothing for what SES did not write.
Result<std::optional<VerificationLink>> linkOf(const FollowLink::Request &request, const Context &context)
{
    if (request.url.has_value() == request.mailId.has_value())
        return badRequest(u"Either the Url of a link or the MailId of its mail is needed."_s);
    if (request.url)
        return VerificationLink::read(*request.url, Generator(context.database).signingKey());
    const auto mail = mailbox::find(*request.mailId, context);
    if (!mail)
        return notFound(u"Mail %1 does not exist."_s.arg(*request.mailId));
    if (mail->kind != simulation::MailKind::Verification)
        return badRequest(u"Mail %1 has no link."_s.arg(*request.mailId));
    return std::optional(linkIn(*mail));
}

} // namespace

Result<FollowLink::Response> follow(const FollowLink::Request &request, Context &context)
{
    const auto read = linkOf(request, context);
    if (!read)
        return read.error();
    const std::optional<VerificationLink> &meant = *read;
    auto link = meant && meant->account == context.scope.account
        ? store::findLink(context.database, meant->account, meant->region, meant->address, meant->sent)
        : std::nullopt;
    if (!link)
        return FollowLink::Response{.outcome = LinkOutcome::Unknown};
    FollowLink::Response response{.identity = link->identity, .region = link->region};
    store::IdentityRepository identities(context.database, link->account, link->region);
    auto address = identities.find(link->identity);
    const QDateTime expires = link->sent.addMSecs(verificationWindow(ses::IdentityType::EmailAddress).count());
    if (!address || address->createdAt > link->sent) {
        response.outcome = LinkOutcome::IdentityDeleted;
    } else if (link->followed) {
        response.outcome = LinkOutcome::Verified;
    } else if (expires <= context.now) {
        response.outcome = LinkOutcome::Lapsed;
        response.lapsed = expires;
    } else {
        response.outcome = LinkOutcome::Verified;
        link->followed = context.now;
        store::put(context.database, *link);
        course::confirm(*address, context); // the link says whose it is, whoever follows it
        identities.change(*address);
        context.notices += u"mailbox"_s;
    }
    return response;
}

Result<ses::Nothing> resend(const simulation::ResendVerification::Request &request, Context &context)
{
    auto address = identitiesOf(context).find(request.emailIdentity);
    if (!address)
        return noSuchIdentity(request.emailIdentity);
    if (address->type == ses::IdentityType::Domain)
        return badRequest(u"A domain is not verified by mail."_s);
    if (address->keptStatus.value_or(address->status) == ses::VerificationStatus::Success)
        return badRequest(u"Email address %1 is verified."_s.arg(address->name));
    const auto last = store::lastLink(context.database, address->account, address->region, address->name);
    if (last && last->sent.secsTo(context.now) < resendPause)
        return badRequest(u"The last verification email was sent less than 60 seconds ago."_s);
    course::sendAgain(*address, context);
    identitiesOf(context).change(*address);
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<FollowLink>(follow);
    router.on<simulation::ResendVerification>(resend);
}

} // namespace simulator::links
