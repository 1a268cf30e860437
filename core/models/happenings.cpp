#include "core/models/happenings.h"

#include "core/models/statustexts.h"

#include <QCoreApplication>

namespace models {

using simulation::Cause;
using simulation::Happening;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::Happenings)
};

QString lengthText(const std::optional<ses::DkimSigningKeyLength> &length)
{
    return length ? QString(wire::wireName(*length)) : nothingText();
}

/// There are two of them.
ses::DkimSigningKeyLength otherLength(ses::DkimSigningKeyLength length)
{
    return length == ses::DkimSigningKeyLength::Rsa1024Bit ? ses::DkimSigningKeyLength::Rsa2048Bit
                                                           : ses::DkimSigningKeyLength::Rsa1024Bit;
}

using Words = StatusText (*)(ses::VerificationStatus);

StatusText mailFromWords(ses::VerificationStatus status)
{
    return mailFromStatus(status);
}

/// "Pending to Failure"; without a status before, or behind, only what is there.
QString stepText(const std::optional<ses::VerificationStatus> &from, const std::optional<ses::VerificationStatus> &to,
                 Words words)
{
    if (from && to)
        return Texts::tr("%1 to %2", "one status to another").arg(words(*from).text, words(*to).text);
    return to ? words(*to).text : from ? words(*from).text : nothingText();
}

/// What a change of status is of, and from what to what. A domain whose status goes with its DKIM is told as that.
QString stepOf(const simulation::Event &event)
{
    if (event.what == Happening::MailFromStatus)
        return Texts::tr("MAIL FROM %1").arg(stepText(event.from, event.to, mailFromWords));
    if (event.what == Happening::DkimStatus && event.identityTo)
        return stepText(event.identityFrom ? event.identityFrom : event.from, event.identityTo, identityStatus);
    if (event.what == Happening::DkimStatus)
        return Texts::tr("DKIM %1").arg(stepText(event.from, event.to, dkimStatus));
    return stepText(event.from, event.to, identityStatus);
}

QString withError(const QString &text, const std::optional<ses::VerificationError> &error)
{
    return error ? Texts::tr("%1 (%2)").arg(text, wire::wireName(*error)) : text;
}

QString createdText(const simulation::JournalEntry &entry)
{
    if (entry.mailSent)
        return Texts::tr("Identity created; verification mail sent");
    return Texts::tr("Identity created: %1").arg(stepText({}, entry.to, identityStatus));
}

QString mailFromText(const simulation::JournalEntry &entry)
{
    if (!entry.to)
        return Texts::tr("MAIL FROM %1 removed").arg(entry.subject);
    return Texts::tr("MAIL FROM %1: %2").arg(entry.subject, stepText(entry.from, entry.to, mailFromWords));
}

} // namespace

QString eventText(const simulation::Event &event)
{
    switch (event.what) {
    case Happening::CurrentKeyLength:
        return Texts::tr("Key rotation: %1 to %2")
            .arg(event.keyLength ? lengthText(otherLength(*event.keyLength)) : nothingText(),
                 lengthText(event.keyLength));
    case Happening::PropagationEnd:
        return Texts::tr("Change of %1 becomes visible").arg(event.subject);
    default:
        break;
    }
    switch (event.cause) {
    case Cause::LinkLapsed:
        return Texts::tr("Verification link lapses: %1").arg(stepOf(event));
    case Cause::WindowEnded:
        return Texts::tr("72 hours end: %1").arg(stepOf(event));
    case Cause::DnsCheck:
        return Texts::tr("DNS check: %1").arg(stepOf(event));
    default:
        return stepOf(event);
    }
}

QString journalText(const simulation::JournalEntry &entry)
{
    switch (entry.what) {
    case Happening::IdentityCreated:
        return createdText(entry);
    case Happening::IdentityRestored:
        return Texts::tr("Identity restored");
    case Happening::IdentityDeleted:
        return Texts::tr("Identity deleted");
    case Happening::IdentityStatus:
        return withError(Texts::tr("Identity: %1").arg(stepText(entry.from, entry.to, identityStatus)), entry.error);
    case Happening::DkimStatus:
        return withError(Texts::tr("DKIM: %1").arg(stepText(entry.from, entry.to, dkimStatus)), entry.error);
    case Happening::MailFromStatus:
        return mailFromText(entry);
    case Happening::NextKeyLength:
        return Texts::tr("Next signing length set to %1").arg(lengthText(entry.keyLength));
    case Happening::CurrentKeyLength:
        return Texts::tr("Key rotation: current signing length is %1").arg(lengthText(entry.keyLength));
    case Happening::NewKey:
        return Texts::tr("New DKIM key: %1").arg(stepText({}, entry.to, dkimStatus));
    case Happening::VerificationMailSent:
        return Texts::tr("Verification mail sent again");
    case Happening::PropagationEnd:
        return Texts::tr("Change of %1 became visible").arg(entry.subject);
    case Happening::ForceRemoved:
        return Texts::tr("Force removed");
    case Happening::ScenarioLoaded:
        return Texts::tr("Scenario %1 loaded").arg(entry.subject);
    }
    Q_UNREACHABLE();
}

QString causeText(Cause cause)
{
    switch (cause) {
    case Cause::Window:
        return Texts::tr("Window");
    case Cause::Endpoint:
        return Texts::tr("Endpoint");
    case Cause::DnsCheck:
        return Texts::tr("DNS check");
    case Cause::Clock:
        return Texts::tr("Clock");
    case Cause::LinkFollowed:
        return Texts::tr("Link followed");
    case Cause::LinkLapsed:
        return Texts::tr("Link lapsed");
    case Cause::WindowEnded:
        return Texts::tr("72 hours ended");
    case Cause::Forced:
        return Texts::tr("Forced");
    }
    Q_UNREACHABLE();
}

} // namespace models
