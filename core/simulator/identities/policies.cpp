#include "core/simulator/identities/policies.h"

#include "core/aws/arn.h"
#include "core/ses/jsontext.h"
#include "core/ses/policydocument.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/identitynames.h"

using namespace Qt::StringLiterals;

namespace simulator::policies {

using wire::Result;

namespace {

using Refusal = std::optional<wire::ServiceError>;

Refusal refusalOfName(const QString &name)
{
    if (isPlainName(name))
        return std::nullopt;
    return badRequest(
        u"PolicyName is invalid. Policy names must only include alpha-numeric characters, dashes, and underscores."_s);
}

/// No text of SES for it was ever seen: the first mistake, and where it is.
Refusal refusalOfDocument(const ses::CreateEmailIdentityPolicy::Request &request, const Context &context)
{
    const auto arn =
        aws::identityArn(context.scope.region, context.scope.account, store::canonicalName(request.emailIdentity))
            .toString();
    const auto problems = ses::checkPolicyDocument(request.policy, arn);
    if (problems.isEmpty())
        return std::nullopt;
    const auto &first = problems.first();
    return badRequest(u"Policy is invalid at line %1, column %2: %3"_s.arg(QString::number(first.line),
                                                                           QString::number(first.column), first.text));
}

Refusal refusalOfIdentity(const QString &name, const Context &context)
{
    if (identitiesOf(context).statusOf(name))
        return std::nullopt;
    return notFound(u"Email identity <%1> does not exist."_s.arg(name));
}

wire::ServiceError noSuchPolicy(const QString &name)
{
    return notFound(u"Policy <%1> does not exist"_s.arg(name));
}

void put(const ses::CreateEmailIdentityPolicy::Request &request, const Context &context)
{
    policiesOf(context).put({
        .identity = store::canonicalName(request.emailIdentity),
        .name = request.policyName,
        .document = ses::compactJson(request.policy),
    });
}

} // namespace

Refusal refusalOf(const ses::CreateEmailIdentityPolicy::Request &request, const Context &context)
{
    auto refusal = refusalOfName(request.policyName);
    if (!refusal)
        refusal = refusalOfDocument(request, context);
    if (!refusal)
        refusal = refusalOfIdentity(request.emailIdentity, context);
    return refusal;
}

QMap<QString, QString> documentsOf(const QString &identity, const Context &context)
{
    QMap<QString, QString> documents;
    for (const auto &policy : policiesOf(context).of(identity))
        documents.insert(policy.name, policy.document);
    return documents;
}

Result<ses::Nothing> create(const ses::CreateEmailIdentityPolicy::Request &request, Context &context)
{
    if (const auto refusal = refusalOf(request, context))
        return *refusal;
    const auto known = documentsOf(store::canonicalName(request.emailIdentity), context);
    if (known.contains(request.policyName))
        return alreadyExists(u"Policy <%1> already exists"_s.arg(request.policyName));
    if (known.size() >= ses::maxPolicies) {
        return wire::ServiceError{
            u"LimitExceededException"_s,
            u"Number of policies for <%1> exceeds max allowed number of policies per resource"_s.arg(
                request.emailIdentity)};
    }
    put(request, context);
    return ses::Nothing();
}

Result<ses::Nothing> update(const ses::UpdateEmailIdentityPolicy::Request &request, Context &context)
{
    if (const auto refusal = refusalOf(request, context))
        return *refusal;
    if (!documentsOf(store::canonicalName(request.emailIdentity), context).contains(request.policyName))
        return noSuchPolicy(request.policyName);
    put(request, context);
    return ses::Nothing();
}

Result<ses::Nothing> remove(const ses::DeleteEmailIdentityPolicy::Request &request, Context &context)
{
    if (const auto refusal = refusalOfIdentity(request.emailIdentity, context))
        return *refusal;
    if (!policiesOf(context).remove(store::canonicalName(request.emailIdentity), request.policyName))
        return noSuchPolicy(request.policyName);
    return ses::Nothing();
}

Result<ses::GetEmailIdentityPolicies::Response> get(const ses::GetEmailIdentityPolicies::Request &request,
                                                    Context &context)
{
    if (const auto refusal = refusalOfIdentity(request.emailIdentity, context))
        return *refusal;
    return ses::GetEmailIdentityPolicies::Response{documentsOf(store::canonicalName(request.emailIdentity), context)};
}

void addRoutes(Router &router)
{
    router.on<ses::CreateEmailIdentityPolicy>(create);
    router.on<ses::UpdateEmailIdentityPolicy>(update);
    router.on<ses::DeleteEmailIdentityPolicy>(remove);
    router.on<ses::GetEmailIdentityPolicies>(get);
}

} // namespace simulator::policies
