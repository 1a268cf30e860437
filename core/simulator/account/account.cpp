#include "core/simulator/account/account.h"

#include "core/simulator/account/settings.h"
#include "core/simulator/account/usage.h"
#include "core/simulator/engine/generator.h"
#include "core/simulator/engine/refusals.h"
#include "core/wire/violations.h"

using namespace Qt::StringLiterals;

namespace simulator::account {

using ses::ReviewStatus;
using simulation::PutAccountSettings;
using simulation::ReviewDecision;
using wire::Result;

namespace {

constexpr qsizetype shortestContact = 6, longestContact = 254; // api.md 5.9

ses::SuppressionOptions suppressionOf(const store::AccountSettingsRow &row)
{
    ses::SuppressionOptions options;
    options.suppressedReasons.emplace();
    for (const QString &word : row.suppressedReasons) {
        if (const auto reason = wire::fromWireName<ses::SuppressionReason>(word))
            options.suppressedReasons->append(*reason);
    }
    return options;
}

std::optional<ses::AccountDetails> detailsOf(const store::AccountSettingsRow &row)
{
    if (!row.mailType)
        return std::nullopt;
    ses::AccountDetails details{
        .mailType = row.mailType,
        .websiteUrl = row.websiteUrl,
        .contactLanguage = row.contactLanguage,
        .useCaseDescription = row.useCase,
    };
    if (row.contacts)
        details.additionalContactEmailAddresses = row.contacts->split(u'\n');
    if (row.review)
        details.reviewDetails = {*row.review, row.caseId};
    return details;
}

/// What the model demands of each item of the list.
std::optional<wire::ServiceError> refusalOfContacts(const std::optional<QList<QString>> &contacts)
{
    wire::Violations violations;
    const wire::Violations::Scope list(violations, "AdditionalContactEmailAddresses"_L1);
    for (const QString &contact : contacts.value_or(QList<QString>())) {
        const wire::Violations::Scope item(violations, qsizetype(0));
        violations.check({.minLength = shortestContact, .maxLength = longestContact, .pattern = "^(.+)@(.+)$"},
                         contact);
    }
    return violations.isEmpty() ? std::nullopt : std::optional(violations.toError());
}

/// As a case of AWS's support is numbered.
QString newCaseId(Context &context)
{
    constexpr int beyond = 1'000'000;
    return u"%1"_s.arg(1'000'000'000'000 + Generator(context.database).numberBelow(beyond));
}

void enter(bool isProduction, store::AccountSettingsRow &row)
{
    row.isProduction = isProduction;
    row.maxPerDay = isProduction ? simulation::productionQuota : simulation::sandboxQuota;
    row.maxPerSecond = isProduction ? simulation::productionRate : simulation::sandboxRate;
}

/// The refusal, or nothing when it is decided.
std::optional<wire::ServiceError> decide(ReviewDecision decision, store::AccountSettingsRow &row)
{
    const bool takesBack = decision == ReviewDecision::TakeBack;
    if (takesBack && row.review != ReviewStatus::Denied)
        return badRequest(u"No request for production access was denied."_s);
    if (!takesBack && row.review != ReviewStatus::Pending)
        return badRequest(u"No request for production access waits for a decision."_s);
    switch (decision) {
    case ReviewDecision::Grant:
        row.review = ReviewStatus::Granted;
        enter(true, row);
        break;
    case ReviewDecision::Deny:
        row.review = ReviewStatus::Denied;
        break;
    case ReviewDecision::TakeBack:
        row.review.reset();
        break;
    }
    return std::nullopt;
}

} // namespace

Result<ses::GetAccount::Response> get(const ses::GetAccount::Request & /*request*/, Context &context)
{
    const auto row = accountSettingsOf(context).get();
    return ses::GetAccount::Response{
        .enforcementStatus = row.enforcement,
        .productionAccessEnabled = row.isProduction,
        .sendQuota = {double(row.maxPerDay), double(row.maxPerSecond), double(Usage(context).last24Hours())},
        .sendingEnabled = row.maySend,
        .suppressionAttributes = suppressionOf(row),
        .details = detailsOf(row),
    };
}

Result<ses::Nothing> putDetails(const ses::PutAccountDetails::Request &request, Context &context)
{
    if (const auto refusal = refusalOfContacts(request.additionalContactEmailAddresses))
        return *refusal;
    auto row = accountSettingsOf(context).get();
    if (row.review == ReviewStatus::Pending || row.review == ReviewStatus::Denied)
        return wire::ServiceError{u"ConflictException"_s, {}, 409}; // the service gives no text (api.md 5.9)
    row.mailType = request.mailType;
    row.websiteUrl = request.websiteUrl;
    row.contactLanguage = request.contactLanguage;
    row.useCase = request.useCaseDescription;
    row.contacts.reset();
    if (request.additionalContactEmailAddresses)
        row.contacts = request.additionalContactEmailAddresses->join(u'\n');
    if (!row.isProduction && request.productionAccessEnabled.value_or(false)) {
        row.review = ReviewStatus::Pending;
        row.caseId = newCaseId(context);
    }
    accountSettingsOf(context).put(row);
    return ses::Nothing();
}

Result<ses::Nothing> putSending(const ses::PutAccountSendingAttributes::Request &request, Context &context)
{
    auto row = accountSettingsOf(context).get();
    row.maySend = request.sendingEnabled;
    accountSettingsOf(context).put(row);
    return ses::Nothing();
}

Result<simulation::AccountSettings> getSettings(const ses::Nothing & /*request*/, Context &context)
{
    const auto row = accountSettingsOf(context).get();
    return simulation::AccountSettings{
        .productionAccess = row.isProduction,
        .max24HourSend = row.maxPerDay,
        .maxSendRate = row.maxPerSecond,
        .throttling = row.isThrottled,
        .sendingEnabled = row.maySend,
        .enforcementStatus = row.enforcement,
        .review = row.review,
    };
}

Result<ses::Nothing> putSettings(const PutAccountSettings::Request &request, Context &context)
{
    auto row = accountSettingsOf(context).get();
    if (request.reviewDecision) {
        if (const auto refusal = decide(*request.reviewDecision, row))
            return *refusal;
    }
    if (request.productionAccess) {
        enter(*request.productionAccess, row);
        row.review.reset();
    }
    row.maxPerDay = request.max24HourSend.value_or(row.maxPerDay);
    row.maxPerSecond = request.maxSendRate.value_or(row.maxPerSecond);
    row.isThrottled = request.throttling.value_or(row.isThrottled);
    row.maySend = request.sendingEnabled.value_or(row.maySend);
    row.enforcement = request.enforcementStatus.value_or(row.enforcement);
    accountSettingsOf(context).put(row);
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<ses::GetAccount>(get);
    router.on<ses::PutAccountDetails>(putDetails);
    router.on<ses::PutAccountSendingAttributes>(putSending);
    router.on<simulation::GetAccountSettings>(getSettings);
    router.on<PutAccountSettings>(putSettings);
}

} // namespace simulator::account
