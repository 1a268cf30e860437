#include "core/simulator/identities/attributes.h"

#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/identitynames.h"
#include "core/simulator/identities/inheritance.h"

using namespace Qt::StringLiterals;

namespace simulator::attributes {

using wire::Result;

namespace {

/// The refusal of a switch for DKIM signatures, if SES refuses it: of a domain that is no identity; of an address
/// unless its domain is verified and signs itself (console.md 19.3).
std::optional<wire::ServiceError> refusalOfSwitch(const QString &name, const Context &context)
{
    const QString domain = name.section(u'@', -1);
    const auto row = identitiesOf(context).find(domain);
    const bool isPossible = typeOf(name) == ses::IdentityType::Domain
        ? row.has_value()
        : row && row->dkimEnabled && Inheritance(context).isVerified(row->name);
    if (isPossible)
        return std::nullopt;
    return badRequest(u"Domain %1 is not verified for DKIM signing."_s.arg(domain));
}

} // namespace

std::optional<wire::ServiceError> refusalOfDefaultSet(const std::optional<QString> &name, const Context &context)
{
    const QString set = name.value_or(QString());
    if (set.isEmpty() || configurationSetsOf(context).find(set))
        return std::nullopt;
    return noSuchConfigurationSet(set);
}

Result<ses::Nothing> putConfigurationSet(const ses::PutEmailIdentityConfigurationSetAttributes::Request &request,
                                         Context &context)
{
    auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return notFound(u"Identity <%1> does not exist."_s.arg(request.emailIdentity));
    if (const auto refusal = refusalOfDefaultSet(request.configurationSetName, context))
        return *refusal;
    row->configurationSet = request.configurationSetName;
    identitiesOf(context).change(*row);
    return ses::Nothing();
}

Result<ses::Nothing> putDkim(const ses::PutEmailIdentityDkimAttributes::Request &request, Context &context)
{
    if (const auto refusal = refusalOfSwitch(request.emailIdentity, context))
        return *refusal;
    auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return ses::Nothing(); // an address that is no identity: SES takes it, without effect (api.md 5.2)
    row->dkimEnabled = request.signingEnabled;
    identitiesOf(context).change(*row);
    return ses::Nothing();
}

Result<ses::Nothing> putFeedback(const ses::PutEmailIdentityFeedbackAttributes::Request &request, Context &context)
{
    auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row) {
        return badRequest(
            u"Identity %1 is invalid. Must be a verified email address or domain."_s.arg(request.emailIdentity));
    }
    row->feedbackForwarding = request.emailForwardingEnabled;
    identitiesOf(context).change(*row);
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<ses::PutEmailIdentityConfigurationSetAttributes>(putConfigurationSet);
    router.on<ses::PutEmailIdentityDkimAttributes>(putDkim);
    router.on<ses::PutEmailIdentityDkimSigningAttributes>(putDkimSigning);
    router.on<ses::PutEmailIdentityMailFromAttributes>(putMailFrom);
    router.on<ses::PutEmailIdentityFeedbackAttributes>(putFeedback);
}

} // namespace simulator::attributes
