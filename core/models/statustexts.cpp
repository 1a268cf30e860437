#include "core/models/statustexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace models {

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(models::StatusTexts)
};

/// The words of DKIM and MAIL FROM differ from those of identities for success and failure only.
StatusText configurationStatus(ses::VerificationStatus status)
{
    switch (status) {
    case ses::VerificationStatus::Success:
        return {StatusWords::tr("Successful"), StatusKind::Success};
    case ses::VerificationStatus::Failed:
        return {StatusWords::tr("Failed"), StatusKind::Error};
    default:
        return identityStatus(status);
    }
}

} // namespace

StatusText identityStatus(ses::VerificationStatus status)
{
    switch (status) {
    case ses::VerificationStatus::Success:
        return {StatusWords::tr("Verified"), StatusKind::Success};
    case ses::VerificationStatus::Failed:
        return {StatusWords::tr("Failure"), StatusKind::Error};
    case ses::VerificationStatus::Pending:
        return {StatusWords::tr("Pending"), StatusKind::Pending};
    case ses::VerificationStatus::TemporaryFailure:
        return {StatusWords::tr("Temporary Failure"), StatusKind::Warning};
    case ses::VerificationStatus::NotStarted:
        return {StatusWords::tr("Not started"), StatusKind::Stopped};
    }
    Q_UNREACHABLE();
}

StatusText unverified()
{
    return {StatusWords::tr("Unverified"), StatusKind::Stopped};
}

StatusText dkimStatus(ses::VerificationStatus status)
{
    return configurationStatus(status);
}

StatusText mailFromStatus(const std::optional<ses::VerificationStatus> &status)
{
    return configurationStatus(status.value_or(ses::VerificationStatus::NotStarted));
}

StatusText enabledStatus(bool isEnabled)
{
    return isEnabled ? StatusText{StatusWords::tr("Enabled"), StatusKind::Success}
                     : StatusText{StatusWords::tr("Disabled"), StatusKind::Stopped};
}

QString identityTypeText(ses::IdentityType type)
{
    return type == ses::IdentityType::EmailAddress ? StatusWords::tr("Email address") : StatusWords::tr("Domain");
}

QString momentText(const QDateTime &time)
{
    if (!time.isValid())
        return nothingText();
    // The words around are English until a translation brings its own pattern, so the month is too.
    return QLocale::c().toString(time.toLocalTime(), StatusWords::tr("MMMM d, yyyy 'at' HH:mm", "pattern of a date"));
}

QString dateText(const QDateTime &time)
{
    if (!time.isValid())
        return nothingText();
    const QDateTime local = time.toLocalTime();
    const QString date = momentText(time);
    const int minutes = local.offsetFromUtc() / 60;
    return QStringLiteral("%1 (UTC%2%3:%4)")
        .arg(date, minutes < 0 ? u"-" : u"+")
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString nothingText()
{
    return QStringLiteral("-");
}

} // namespace models
