#include "core/models/identitycolumns.h"

#include "core/models/statustexts.h"

#include <QCoreApplication>

#include <limits>

namespace models {

namespace {

struct ColumnTitles
{
    Q_DECLARE_TR_FUNCTIONS(models::IdentityColumns)
};

QString typeText(const IdentityRow &row)
{
    return identityTypeText(row.identity.identityType);
}

QString statusText(const IdentityRow &row)
{
    return identityStatus(row.identity.verificationStatus).text;
}

std::optional<StatusKind> statusKind(const IdentityRow &row)
{
    return identityStatus(row.identity.verificationStatus).kind;
}

QString forcedBadge(const IdentityRow &row)
{
    return row.isForced ? ColumnTitles::tr("Forced") : QString();
}

/// Ascending order shows what needs care before what is well (console.md 4).
qint64 problemsFirst(ses::VerificationStatus status)
{
    switch (status) {
    case ses::VerificationStatus::Failed:
        return 0;
    case ses::VerificationStatus::TemporaryFailure:
        return 1;
    case ses::VerificationStatus::NotStarted:
        return 2;
    case ses::VerificationStatus::Pending:
        return 3;
    case ses::VerificationStatus::Success:
        return 4;
    }
    Q_UNREACHABLE();
}

qint64 statusOrder(const IdentityRow &row)
{
    return problemsFirst(row.identity.verificationStatus);
}

QString configurationSetText(const IdentityRow &row)
{
    if (!row.details)
        return {};
    return row.details->configurationSet.isEmpty() ? nothingText() : row.details->configurationSet;
}

QString dkimText(const IdentityRow &row)
{
    if (!row.details)
        return {};
    return row.details->dkim ? dkimStatus(*row.details->dkim).text : nothingText();
}

std::optional<StatusKind> dkimKind(const IdentityRow &row)
{
    const bool hasStatus = row.details && row.details->dkim;
    return hasStatus ? std::optional(dkimStatus(*row.details->dkim).kind) : std::nullopt;
}

qint64 dkimOrder(const IdentityRow &row)
{
    return row.details && row.details->dkim ? problemsFirst(*row.details->dkim) : std::numeric_limits<qint64>::max();
}

QString createdText(const IdentityRow &row)
{
    return row.details ? dateText(row.details->created) : QString();
}

qint64 createdOrder(const IdentityRow &row)
{
    return row.details && row.details->created.isValid() ? row.details->created.toMSecsSinceEpoch() : 0;
}

} // namespace

QString nameOfIdentity(const IdentityRow &row)
{
    return row.identity.identityName;
}

// clang-format off
QList<TableColumn<IdentityRow>> identityColumns()
{
    return {
        {.title = ColumnTitles::tr("Identity"), .text = nameOfIdentity, .isLink = true},
        {.title = ColumnTitles::tr("Identity type"), .text = typeText},
        {.title = ColumnTitles::tr("Status"), .text = statusText, .sortKey = statusOrder, .status = statusKind, .badge = forcedBadge},
        {.title = ColumnTitles::tr("Default configuration set"), .text = configurationSetText, .isOptional = true},
        {.title = ColumnTitles::tr("DKIM configuration"), .text = dkimText, .sortKey = dkimOrder, .status = dkimKind, .isOptional = true},
        {.title = ColumnTitles::tr("Created"), .text = createdText, .sortKey = createdOrder, .isOptional = true},
    };
}
// clang-format on

} // namespace models
