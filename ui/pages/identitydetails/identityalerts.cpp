#include "ui/pages/identitydetails/identityalerts.h"

#include "core/models/statustexts.h"

#include <QCoreApplication>

namespace ui {

namespace {

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
                             true};
    case ses::VerificationStatus::TemporaryFailure:
        return IdentityAlert{
            Alert::Kind::Warning, Texts::tr("DKIM records no longer found"),
            reading.facts.deadline
                ? Texts::tr("The records are checked again until %1. If they are not back by then, the status turns "
                            "to Failure.")
                      .arg(models::dateText(*reading.facts.deadline))
                : Texts::tr("The records are checked again for 72 hours. If they are not back by then, the status "
                            "turns to Failure."),
            true};
    case ses::VerificationStatus::Failed:
        return IdentityAlert{Alert::Kind::Error, Texts::tr("Verification failed"),
                             Texts::tr("The DKIM records were not found within 72 hours. Publish them, then start the "
                                       "verification again.")};
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
                                 .arg(reading.name)};
    case ses::VerificationStatus::Failed:
        return IdentityAlert{Alert::Kind::Error, Texts::tr("Verification failed"),
                             Texts::tr("The link was not followed within 24 hours.")};
    default:
        return std::nullopt;
    }
}

} // namespace

QList<IdentityAlert> identityAlerts(const IdentityReading &reading)
{
    QList<IdentityAlert> alerts;
    if (const auto alert = reading.isDomain() ? domainAlert(reading) : addressAlert(reading))
        alerts.append(*alert);
    if (reading.isSetMissing)
        alerts.append({Alert::Kind::Warning, Texts::tr("Default configuration set not found"),
                       Texts::tr("Mail sent through this identity fails until the configuration set %1 is replaced.")
                           .arg(reading.configurationSet())});
    return alerts;
}

} // namespace ui
