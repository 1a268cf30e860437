#include "core/simulator/sending/resolution.h"

#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/identitynames.h"
#include "core/simulator/sending/addresses.h"

using namespace Qt::StringLiterals;

namespace simulator {

using ses::VerificationStatus;
using simulation::AppliedSetting;
using simulation::Rule;
using simulation::Setting;

namespace {

QList<simulation::Loser> defaultsOf(const QList<store::SendingIdentity> &identities)
{
    QList<simulation::Loser> losers;
    for (const store::SendingIdentity &each : identities) {
        if (const QString set = each.configurationSet.value_or(QString()); !set.isEmpty())
            losers.append({each.name, set});
    }
    return losers;
}

/// The domain that signs for an identity: a domain for itself, else the nearest verified one above it.
std::optional<store::SendingIdentity> signerFor(const store::SendingIdentity &governing, const Context &context)
{
    if (governing.type == ses::IdentityType::Domain)
        return governing;
    for (const QString &name : coveringDomains(governing.name)) {
        const auto domain = identitiesOf(context).findForSending(name);
        if (domain && isVerified(domain->status))
            return domain;
    }
    return std::nullopt;
}

wire::ServiceError paused(const QString &set)
{
    return {u"SendingPausedException"_s, u"Sending is paused for configuration set %1"_s.arg(set)};
}

} // namespace

AppliedSetting configurationSetFor(const QString &named, const Governing &governing)
{
    AppliedSetting setting{.setting = Setting::ConfigurationSet, .rule = Rule::NoDefault};
    const QString own = governing.identity ? governing.identity->configurationSet.value_or(QString()) : QString();
    setting.losers = defaultsOf(governing.others);
    if (governing.identity)
        setting.of = governing.identity->name;
    if (!named.isEmpty()) {
        setting.value = named;
        setting.rule = Rule::NamedByMail;
        if (!own.isEmpty())
            setting.losers.prepend({setting.of, own});
    } else if (governing.isOfAnother) {
        setting.rule = Rule::NoDefaultOfAnother;
    } else if (!own.isEmpty()) {
        setting.value = own;
        setting.rule = Rule::DefaultOfIdentity;
    }
    return setting;
}

std::optional<wire::ServiceError> refusalOfSet(const AppliedSetting &set, const Context &context)
{
    if (set.value.isEmpty())
        return std::nullopt;
    const auto row = configurationSetsOf(context).find(set.value);
    if (row)
        return row->maySend ? std::nullopt : std::optional(paused(set.value));
    const auto missing = noSuchConfigurationSet(set.value);
    return set.rule == Rule::NamedByMail ? missing : badRequest(missing.message);
}

QString usualMailFrom(const QString &region)
{
    return region == "us-east-1"_L1 ? u"amazonses.com"_s : region + ".amazonses.com"_L1;
}

wire::Result<AppliedSetting> mailFromFor(const store::SendingIdentity &governing, const QString &region)
{
    AppliedSetting setting{
        .setting = Setting::MailFrom,
        .value = usualMailFrom(region),
        .rule = Rule::NoMailFrom,
        .of = governing.name,
    };
    if (!governing.mailFromDomain)
        return setting;
    setting.status = governing.mailFromStatus;
    if (governing.mailFromStatus == VerificationStatus::Success) {
        setting.value = *governing.mailFromDomain;
        setting.rule = Rule::CustomMailFrom;
        return setting;
    }
    if (governing.mxFailure == ses::BehaviorOnMxFailure::RejectMessage)
        return wire::ServiceError{u"MailFromDomainNotVerifiedException"_s, u"Mail FROM domain is not verified"_s};
    setting.rule = Rule::FallbackMailFrom;
    setting.detail = *governing.mailFromDomain;
    return setting;
}

AppliedSetting dkimFor(const store::SendingIdentity &governing, const Context &context)
{
    AppliedSetting setting{.setting = Setting::Dkim, .rule = Rule::NoDkim, .of = governing.name};
    const auto signer = signerFor(governing, context);
    if (!signer)
        return setting;
    setting.of = signer->name;
    setting.status = signer->dkimStatus;
    if (!governing.dkimEnabled || !signer->dkimEnabled) {
        setting.rule = Rule::DkimOff;
        setting.of = governing.dkimEnabled ? signer->name : governing.name;
    } else if (!isVerified(signer->dkimStatus)) {
        setting.rule = Rule::DkimNotVerified;
    } else {
        setting.value = signer->name;
        setting.rule = signer->dkimSelector ? Rule::OwnDkim : Rule::EasyDkim;
        if (signer->dkimCurrentLength)
            setting.detail = wire::wireName(*signer->dkimCurrentLength);
    }
    return setting;
}

QStringList unverifiedAmong(const QStringList &recipients, const Context &context)
{
    QStringList unverified;
    for (const QString &recipient : recipients) {
        const QString address = addressIn(recipient);
        if (!isSimulatorAddress(address) && !governingOf(address, context).identity)
            unverified += recipient;
    }
    return unverified;
}

AppliedSetting sandboxFor(const QStringList &recipients, const store::SendingLimits &account, const Context &context)
{
    AppliedSetting setting{.setting = Setting::Sandbox, .rule = Rule::Production};
    if (account.isProduction)
        return setting;
    setting.rule = recipients.isEmpty() ? Rule::SandboxNoRecipient : Rule::SandboxSimulator;
    for (const QString &recipient : recipients) {
        const QString address = addressIn(recipient);
        const auto covering = isSimulatorAddress(address) ? std::nullopt : governingOf(address, context).identity;
        if (covering) {
            setting.rule = Rule::SandboxRecipientVerified;
            setting.of = covering->name;
            setting.detail = address;
        }
    }
    if (const auto unverified = unverifiedAmong(recipients, context); !unverified.isEmpty()) {
        setting.rule = Rule::SandboxRecipientUnverified;
        setting.of.clear();
        setting.detail = unverified.join(u", "_s);
    }
    return setting;
}

} // namespace simulator
