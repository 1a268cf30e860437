#include "core/simulator/course/course.h"
#include "core/simulator/course/verificationstart.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/attributes.h"
#include "core/simulator/identities/identitynames.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

namespace simulator::attributes {

namespace {

constexpr qsizetype longestDomain = 253; // in characters (console.md 5.1)

std::optional<wire::ServiceError> refusalOfMailFrom(const QString &domain, const QString &identity)
{
    if (domain.size() > longestDomain || !isDomain(domain))
        return badRequest(u"Provided MAIL-FROM domain '%1' is not a valid domain"_s.arg(domain));
    const QString parent = identity.section(u'@', -1);
    if (domain.endsWith(u'.' + parent, Qt::CaseInsensitive))
        return std::nullopt;
    return badRequest(
        u"Provided MAIL-FROM domain '%1' is not subdomain of the domain of the identity '%2'"_s.arg(domain, parent));
}

void removeMailFrom(store::IdentityRow &row)
{
    row.mailFromDomain.reset();
    row.mailFromStatus.reset();
    row.mailFromDeadline.reset();
    row.mailFromSince.reset();
    row.mxFailure = ses::BehaviorOnMxFailure::UseDefaultValue;
}

/// Another domain is looked for anew, and one whose search has failed (console.md 18.4, M1 and M7).
void setMailFrom(store::IdentityRow &row, const QString &domain, const QDateTime &now)
{
    if (row.mailFromDomain == domain && row.mailFromStatus != VerificationStatus::Failed)
        return;
    row.mailFromDomain = domain;
    row.mailFromStatus = VerificationStatus::Pending;
    row.mailFromSince = now;
    row.mailFromDeadline = now.addMSecs(mailFromWindow.count());
}

} // namespace

wire::Result<ses::Nothing> putMailFrom(const ses::PutEmailIdentityMailFromAttributes::Request &request,
                                       Context &context)
{
    const QString domain = request.mailFromDomain.value_or(QString());
    if (!domain.isEmpty()) {
        if (const auto refusal = refusalOfMailFrom(domain, request.emailIdentity))
            return *refusal;
    }
    auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return badRequest(u"Identity <%1> does not exist."_s.arg(request.emailIdentity));
    const auto force = takeForce(*row);
    const auto before = *row;
    if (domain.isEmpty()) {
        removeMailFrom(*row);
    } else {
        setMailFrom(*row, domain.toLower(), context.now);
        row->mxFailure = request.behaviorOnMxFailure.value_or(ses::BehaviorOnMxFailure::UseDefaultValue);
    }
    course::changed(before, *row, force, context);
    identitiesOf(context).change(*row);
    return ses::Nothing();
}

} // namespace simulator::attributes
