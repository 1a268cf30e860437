#include "ui/pages/identitydetails/identityalerts.h"

#include "core/models/statustexts.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Action = IdentityAlert::Action;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::IdentityAlerts)
};

std::optional<IdentityAlert> domainAlert(const IdentityReading &reading)
{
    switch (reading.identity.verificationStatus) {
    case ses::VerificationStatus::Pending:
        return IdentityAlert{Alert::Kind::Info, Texts::tr("Verification pending"),
                             Texts::tr("Publish the DKIM records that the Authentication tab shows. It may take up to "
                                       "72 hours until they are detected."),
                             Action::ViewRecords};
    case ses::VerificationStatus::TemporaryFailure:
        return IdentityAlert{
            Alert::Kind::Warning, Texts::tr("DKIM records no longer found"),
            reading.facts.deadline
                ? Texts::tr("The records are checked again until %1. If they are not back by then, the status turns "
                            "to Failure.")
                      .arg(models::dateText(*reading.facts.deadline))
                : Texts::tr("The records are checked again for 72 hours. If they are not back by then, the status "
                            "turns to Failure."),
            Action::ViewRecords};
    case ses::VerificationStatus::Failed:
        return IdentityAlert{Alert::Kind::Error, Texts::tr("Verification failed"),
                             Texts::tr("The DKIM records were not found within 72 hours. Publish them, then start the "
                                       "verification again."),
                             Action::Retry};
    default:
        return std::nullopt;
    }
}

std::optional<IdentityAlert> addressAlert(const IdentityReading &reading)
{
    switch (reading.identity.verificationStatus) {
    case ses::VerificationStatus::Pending:
        return IdentityAlert{Alert::Kind::Info, Texts::tr("Verification pending"),
                             Texts::tr("Look for the verification request in the inbox of %1 and follow its link. The "
                                       "link lapses 24 hours after it was requested.")
                                 .arg(reading.name),
                             Action::Resend};
    case ses::VerificationStatus::Failed:
        return IdentityAlert{Alert::Kind::Error, Texts::tr("Verification failed"),
                             Texts::tr("The link was not followed within 24 hours."), Action::Resend};
    default:
        return std::nullopt;
    }
}

bool isForced(const simulation::GetIdentityFacts::Response &facts)
{
    return facts.isStatusForced.value_or(false) || facts.isDkimForced.value_or(false)
        || facts.isMailFromForced.value_or(false);
}

/// An address is not checked: what was set by hand stays until it is given back.
IdentityAlert forcedAlert(const IdentityReading &reading)
{
    const auto &facts = reading.facts;
    const QString begin = facts.forcedAt ? Texts::tr("Set by hand on %1.").arg(models::dateText(*facts.forcedAt))
                                         : Texts::tr("Set by hand.");
    const QString end = facts.isForceLasting.value_or(true) ? Texts::tr("It is held until the force is removed.")
        : facts.nextCheck
        ? Texts::tr("The next check, at %1, sets it to what DNS says.").arg(facts.nextCheck->toUTC().toString(u"HH:mm"))
        : Texts::tr("The next check sets it to what DNS says.");
    return {Alert::Kind::Warning, Texts::tr("Status forced"), begin + u' ' + end, Action::RemoveForce};
}

} // namespace

/// Those of the real status come after the forced one is gone (visual.md 13.6).
QList<IdentityAlert> identityAlerts(const IdentityReading &reading)
{
    QList<IdentityAlert> alerts;
    if (isForced(reading.facts))
        alerts.append(forcedAlert(reading));
    else if (const auto alert = reading.isDomain() ? domainAlert(reading) : addressAlert(reading))
        alerts.append(*alert);
    if (reading.isSetMissing)
        alerts.append({Alert::Kind::Warning, Texts::tr("Default configuration set not found"),
                       Texts::tr("Mail sent through this identity fails until the configuration set %1 is replaced.")
                           .arg(reading.configurationSet())});
    return alerts;
}

} // namespace ui
