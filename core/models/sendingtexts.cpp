#include "core/models/sendingtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using simulation::AppliedSetting;
using simulation::Consideration;
using simulation::Outcome;
using simulation::Rule;
using simulation::SentEvent;
using simulation::Setting;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::SendingTexts)
};

bool isAddress(const QString &identity)
{
    return identity.contains(u'@');
}

QString with(const QString &sentence, const QString &further)
{
    return further.isEmpty() ? sentence : sentence + u' ' + further;
}

QString identityRule(const AppliedSetting &setting)
{
    switch (setting.rule) {
    case Rule::AddressGoverns:
        return setting.losers.isEmpty()
            ? Texts::tr("The address is verified itself.")
            : Texts::tr("The most specific verified identity governs: an address comes before its domain.");
    case Rule::UnverifiedAddress:
        return Texts::tr("%1 is not verified, so it does not count; the domain covers its addresses.").arg(setting.of);
    case Rule::AnotherAccount:
        return Texts::tr("It belongs to the account %1, whose policy allows sending with it.").arg(setting.detail);
    default:
        break;
    }
    const bool isOwnDomain = setting.of.section(u'@', -1).compare(setting.value, Qt::CaseInsensitive) == 0;
    const QString covers = isOwnDomain
        ? Texts::tr("There is no identity %1; the domain covers its addresses.").arg(setting.of)
        : Texts::tr("There is no identity %1; %2 covers the domains below it.").arg(setting.of, setting.value);
    return setting.losers.isEmpty()
        ? covers
        : with(covers, Texts::tr("%1 is less specific.").arg(setting.losers.first().identity));
}

/// "The default of example.com, set-a, does not."
QString losingDefaults(const AppliedSetting &setting)
{
    QStringList sentences;
    for (const simulation::Loser &loser : setting.losers) {
        if (setting.rule == Rule::NamedByMail)
            sentences += Texts::tr("The default of %1, %2, does not apply.").arg(loser.identity, loser.value);
        else if (setting.rule == Rule::DefaultOfIdentity)
            sentences += Texts::tr("The default of %1, %2, does not.", "apply").arg(loser.identity, loser.value);
        else if (isAddress(setting.of))
            sentences +=
                Texts::tr("The default of %1, %2, does not reach a verified address.").arg(loser.identity, loser.value);
        else
            sentences += Texts::tr("The default of %1, %2, does not reach a verified domain below it.")
                             .arg(loser.identity, loser.value);
    }
    return sentences.join(u' ');
}

QString setRule(const AppliedSetting &setting, Telling telling)
{
    const bool isSent = telling == Telling::Sent;
    switch (setting.rule) {
    case Rule::NamedByMail:
        return isSent ? Texts::tr("The mail named it.")
                      : Texts::tr("The mail names it, which comes before any default.");
    case Rule::DefaultOfIdentity:
        return (isSent ? Texts::tr("The mail named none: the default of %1.")
                       : Texts::tr("The mail names none, so the default of %1 applies."))
            .arg(setting.of);
    case Rule::NoDefaultOfAnother:
        return isSent ? Texts::tr("The mail named none, and defaults of other accounts do not apply.")
                      : Texts::tr("The mail names none, and defaults of other accounts do not apply.");
    default:
        return (isSent ? Texts::tr("The mail named none, and %1 has no default.")
                       : Texts::tr("The mail names none, and %1 has no default."))
            .arg(setting.of);
    }
}

QString mailFromRule(const AppliedSetting &setting)
{
    const QString status = mailFromStatus(setting.status).text;
    switch (setting.rule) {
    case Rule::CustomMailFrom:
        return Texts::tr("Custom MAIL FROM domain of %1; its status is %2.").arg(setting.of, status);
    case Rule::FallbackMailFrom:
        return Texts::tr("The custom MAIL FROM domain of %1, %2, does not: its status is %3, and the behavior on MX "
                         "failure is to use the default.",
                         "apply")
            .arg(setting.of, setting.detail, status);
    default:
        return Texts::tr("%1 has no custom MAIL FROM domain.").arg(setting.of);
    }
}

QString dkimRule(const AppliedSetting &setting, const QString &governing, Telling telling)
{
    switch (setting.rule) {
    case Rule::DkimOff:
        return Texts::tr("DKIM signatures of %1 are disabled.").arg(setting.of);
    case Rule::DkimNotVerified:
        return Texts::tr("The DKIM records of %1 are not verified.").arg(setting.of);
    case Rule::NoDkim:
        return Texts::tr("No domain above %1 is verified from which it could inherit.").arg(setting.of);
    default:
        break;
    }
    const bool isEasy = setting.rule == Rule::EasyDkim;
    if (telling == Telling::Sent)
        return (isEasy ? Texts::tr("Easy DKIM of %1, signatures enabled.")
                       : Texts::tr("DKIM of %1 with a key of its own, signatures enabled."))
            .arg(setting.of);
    const QString how = isEasy ? Texts::tr("Easy DKIM, %1, signatures enabled.").arg(setting.detail)
                               : Texts::tr("a key of its own, signatures enabled.");
    return setting.of == governing ? Texts::tr("Of %1 itself: %2").arg(setting.of, how)
                                   : Texts::tr("Inherited from %1: %2").arg(setting.of, how);
}

QString sandboxRule(const AppliedSetting &setting)
{
    switch (setting.rule) {
    case Rule::SandboxRecipientVerified:
        return Texts::tr("The identity %1 verifies the recipient.").arg(setting.of);
    case Rule::SandboxSimulator:
        return Texts::tr("Addresses of the mailbox simulator need not be verified.");
    case Rule::SandboxNoRecipient:
        return Texts::tr("The recipient has to be verified, or an address of the mailbox simulator.");
    case Rule::SandboxRecipientUnverified:
        return Texts::tr("Not verified: %1.").arg(setting.detail);
    default:
        return Texts::tr("The recipient need not be verified.");
    }
}

} // namespace

StatusText outcomeStatus(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Delivered:
        return {Texts::tr("Delivered"), StatusKind::Success};
    case Outcome::Suppressed:
        return {Texts::tr("Suppressed"), StatusKind::Stopped};
    case Outcome::Complaint:
        return {Texts::tr("Complaint"), StatusKind::Warning};
    case Outcome::Bounced:
        return {Texts::tr("Bounced"), StatusKind::Error};
    case Outcome::Rejected:
        return {Texts::tr("Rejected"), StatusKind::Error};
    }
    Q_UNREACHABLE();
}

StatusText eventStatus(SentEvent event)
{
    switch (event) {
    case SentEvent::Send:
        return {Texts::tr("Send", "an event"), StatusKind::Success};
    case SentEvent::Reject:
        return {Texts::tr("Reject", "an event"), StatusKind::Error};
    case SentEvent::Bounce:
        return {Texts::tr("Bounce", "an event"), StatusKind::Error};
    case SentEvent::Complaint:
        return {Texts::tr("Complaint", "an event"), StatusKind::Warning};
    case SentEvent::Delivery:
        return {Texts::tr("Delivery", "an event"), StatusKind::Success};
    case SentEvent::AutomaticResponse:
        return {Texts::tr("Automatic response", "an event"), StatusKind::Info};
    }
    Q_UNREACHABLE();
}

QString eventDetail(const simulation::LoggedEvent &event)
{
    if (event.event == SentEvent::Send)
        return Texts::tr("Accepted, %n recipients", nullptr, event.detail.toInt());
    if (event.event == SentEvent::AutomaticResponse)
        return Texts::tr("to %1", "an address").arg(event.detail);
    return event.detail;
}

QString settingText(Setting setting)
{
    switch (setting) {
    case Setting::Identity:
        return Texts::tr("Identity");
    case Setting::ConfigurationSet:
        return Texts::tr("Configuration set");
    case Setting::MailFrom:
        return Texts::tr("MAIL FROM");
    case Setting::Dkim:
        return Texts::tr("DKIM");
    case Setting::Sandbox:
        return Texts::tr("Sandbox");
    }
    Q_UNREACHABLE();
}

QString appliedText(const AppliedSetting &setting)
{
    if (setting.setting == Setting::Sandbox)
        return sandboxStatus(setting).text;
    if (setting.setting == Setting::Dkim)
        return setting.value.isEmpty() ? Texts::tr("Not signed") : QStringLiteral("d=") + setting.value;
    return setting.value.isEmpty() ? Texts::tr("None", "no configuration set") : setting.value;
}

StatusText sandboxStatus(const AppliedSetting &setting)
{
    if (setting.rule == Rule::Production)
        return {Texts::tr("Not in the sandbox"), StatusKind::Success};
    const bool isRefused = setting.rule == Rule::SandboxRecipientUnverified;
    return {Texts::tr("In the sandbox"), isRefused ? StatusKind::Error : StatusKind::Info};
}

QString ruleText(const AppliedSetting &setting, const QString &governing, Telling telling)
{
    switch (setting.setting) {
    case Setting::Identity:
        return identityRule(setting);
    case Setting::ConfigurationSet:
        return with(setRule(setting, telling), telling == Telling::Asked ? losingDefaults(setting) : QString());
    case Setting::MailFrom:
        return mailFromRule(setting);
    case Setting::Dkim:
        return dkimRule(setting, governing, telling);
    case Setting::Sandbox:
        return sandboxRule(setting);
    }
    Q_UNREACHABLE();
}

StatusText governsStatus(bool governs)
{
    return governs ? StatusText{Texts::tr("Yes", "it governs"), StatusKind::Success}
                   : StatusText{Texts::tr("No", "it does not govern"), StatusKind::Stopped};
}

QString considerationText(const simulation::ConsideredIdentity &identity, const QString &from)
{
    switch (identity.why) {
    case Consideration::Covers:
        return Texts::tr("Covers the address");
    case Consideration::CoversWithoutLabel: {
        const QString local = from.section(u'@', 0, -2);
        return Texts::tr("Covers the address; the label %1 does not count").arg(local.sliced(local.indexOf(u'+')));
    }
    case Consideration::LessSpecific:
        return Texts::tr("Covers the address, but less specific");
    case Consideration::NotVerified:
        return Texts::tr("Not verified: does not count");
    case Consideration::NoSuchIdentity:
        return Texts::tr("No such identity");
    }
    Q_UNREACHABLE();
}

QString judgementText(const QList<AppliedSetting> &settings)
{
    const auto dkim = settingIn(settings, Setting::Dkim), mailFrom = settingIn(settings, Setting::MailFrom);
    if (!dkim || !mailFrom)
        return {};
    const bool isSigned = !dkim->value.isEmpty(), isOwn = mailFrom->rule == Rule::CustomMailFrom;
    const QString signature = isSigned ? Texts::tr("Signed by %1.").arg(dkim->value) : Texts::tr("Not signed.");
    // The signing domain is that of the sender or one above it, as is a custom MAIL FROM domain's parent: both align.
    const QString rest = isSigned && isOwn ? Texts::tr("SPF passes for %1, so DMARC rests on DKIM and SPF.")
        : isSigned                         ? Texts::tr("SPF passes for %1, so DMARC rests on DKIM alone.")
        : isOwn                            ? Texts::tr("SPF passes for %1, so DMARC rests on SPF alone.")
                                           : Texts::tr("SPF passes for %1, so DMARC fails.");
    return with(signature, rest.arg(mailFrom->value));
}

std::optional<AppliedSetting> settingIn(const QList<AppliedSetting> &settings, Setting which)
{
    const auto found = std::ranges::find(settings, which, &AppliedSetting::setting);
    return found == settings.end() ? std::nullopt : std::optional(*found);
}

} // namespace models
