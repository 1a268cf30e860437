#include "core/simulator/sending/governing.h"

#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/identitynames.h"
#include "core/simulator/sending/addresses.h"

using namespace Qt::StringLiterals;

namespace simulator {

using simulation::Consideration;
using simulation::Rule;

namespace {

/// What could cover an address, the most specific first. Addresses compare with case, domains without.
QStringList candidatesFor(const QString &address)
{
    QStringList names{address, withoutLabel(address)};
    names.removeDuplicates();
    return names + coveringDomains(address);
}

Consideration reasonOf(const QString &name, const QString &address)
{
    const bool isWithoutLabel = typeOf(name) == ses::IdentityType::EmailAddress && name != address;
    return isWithoutLabel ? Consideration::CoversWithoutLabel : Consideration::Covers;
}

} // namespace

bool isVerified(ses::VerificationStatus status)
{
    return status == ses::VerificationStatus::Success || status == ses::VerificationStatus::TemporaryFailure;
}

Governing governingOf(const QString &address, const Context &context)
{
    const auto identities = identitiesOf(context);
    Governing governing;
    for (const QString &name : candidatesFor(address)) {
        auto &considered = governing.considered.emplaceBack();
        considered.name = name;
        const auto identity = identities.findForSending(name);
        if (!identity)
            continue;
        considered.status = identity->status;
        if (!isVerified(identity->status)) {
            considered.why = Consideration::NotVerified;
        } else if (governing.identity) {
            considered.why = Consideration::LessSpecific;
            governing.others.append(*identity);
        } else {
            considered.governs = true;
            considered.why = reasonOf(name, address);
            governing.identity = identity;
        }
    }
    return governing;
}

bool covers(const QString &identity, const QString &address)
{
    return candidatesFor(address).contains(identity);
}

Context contextOfOwner(const store::SendingIdentity &identity, const Context &context)
{
    Context owner = context;
    owner.scope.account = identity.account;
    return owner;
}

simulation::AppliedSetting Governing::setting() const
{
    if (isOfAnother) {
        return {
            .setting = simulation::Setting::Identity,
            .value = identity->name,
            .rule = Rule::AnotherAccount,
            .of = identity->name,
            .detail = identity->account,
        };
    }
    simulation::AppliedSetting setting{
        .setting = simulation::Setting::Identity,
        .value = identity->name,
        .rule = Rule::AddressGoverns,
        .of = identity->name,
    };
    for (const store::SendingIdentity &each : others)
        setting.losers.append({each.name, each.name});
    if (identity->type != ses::IdentityType::Domain)
        return setting;
    const auto &address = considered.first();
    setting.rule = Rule::DomainGoverns;
    setting.of = address.name;
    for (const auto &each : considered) {
        if (each.why == Consideration::NotVerified && typeOf(each.name) == ses::IdentityType::EmailAddress) {
            setting.rule = Rule::UnverifiedAddress;
            setting.of = each.name;
            setting.status = each.status;
            break;
        }
    }
    return setting;
}

} // namespace simulator
