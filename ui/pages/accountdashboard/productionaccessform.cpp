#include "ui/pages/accountdashboard/productionaccessform.h"

#include "ui/components/forms/formactions.h"
#include "ui/components/status/alert.h"
#include "ui/pages/accountdashboard/accountalerts.h"
#include "ui/pages/accountdashboard/accounthelp.h"
#include "ui/pages/accountdashboard/accountplaces.h"
#include "ui/pages/accountdashboard/accountreader.h"
#include "ui/pages/frame/crumbs.h"

namespace ui {

using namespace Qt::StringLiterals;
using Value = ProductionAccessFields::Value;

namespace {

/// As it can stand in the fields.
Value storedValue(const ses::AccountDetails &details)
{
    return {.mailType = details.mailType,
            .websiteUrl = details.websiteUrl.value_or(QString()).trimmed(),
            .useCase = details.useCaseDescription.value_or(QString()).replace("\r\n"_L1, "\n"_L1),
            .contacts = details.additionalContactEmailAddresses.value_or(QList<QString>()),
            .language = details.contactLanguage.value_or(ses::ContactLanguage::En)};
}

} // namespace

ProductionAccessForm::ProductionAccessForm(Session &session, const Place &place)
    : ResourceForm(session, place,
                   {.title = tr("Request production access"),
                    .submit = tr("Submit request"),
                    .description = tr("To leave the sandbox in %1.").arg(session.region().name)},
                   tr("Request for production access submitted"),
                   {.loading = tr("Loading account"),
                    .failed = tr("The account could not be loaded"),
                    .deleted = tr("Account not found"),
                    .deletedText = tr("The service does not tell about the account any more. What you typed stays "
                                      "here."),
                    .gone = tr("The service does not tell about the account."),
                    .absent = tr("This service does not tell about the account."),
                    .list = accountDashboardPlace()})
    , m_reader(new AccountReader(session, this))
    , m_fields(new ProductionAccessFields)
    , m_value([this] { return m_fields->value(); }, [this](const Value &value) { m_fields->setValue(value); })
{
    setObjectName(u"productionAccessForm"_s);
    addContainer(tr("Request details"))->add(m_fields);
    connect(m_reader, &AccountReader::read, this,
            [this](const AccountReading &reading) { takeRead([&] { return take(reading); }); });
    connect(m_reader, &AccountReader::failed, this, &ProductionAccessForm::showError);
    connect(m_reader, &AccountReader::gone, this, &ProductionAccessForm::showGone);
    start();
}

QList<Breadcrumbs::Crumb> ProductionAccessForm::crumbs() const
{
    return {serviceCrumb(), accountDashboardCrumb(), {title()}};
}

HelpContent ProductionAccessForm::help() const
{
    return productionAccessHelp();
}

void ProductionAccessForm::read()
{
    m_reader->start();
}

bool ProductionAccessForm::take(const AccountReading &reading)
{
    m_reading = reading;
    const bool isInSandbox = !reading.account.productionAccessEnabled;
    const bool isLocked = reading.isUnderReview();
    tell(isInSandbox ? reading.review() : std::nullopt);
    m_fields->setEnabled(!isLocked);
    if (isLocked)
        actions()->setSubmittable(false, tr("The request is under review"));
    if (!isInSandbox)
        showInstead(new Alert(Alert::Kind::Info, tr("This account has production access"),
                              tr("There is nothing to ask for in %1.").arg(session().region().name)));
    return m_value.take(storedValue(reading.account.details.value_or(ses::AccountDetails())));
}

/// Only when it is another one than before: the focus may be on the alert's button.
void ProductionAccessForm::tell(const std::optional<ses::ReviewDetails> &review)
{
    if (review == m_toldReview)
        return;
    m_toldReview = review;
    setAlert(u"review"_s, review ? reviewAlert(m_reading, session()) : nullptr);
}

bool ProductionAccessForm::mayStillSave(bool /*isContested*/) const
{
    return !m_reading.isUnderReview() && !m_reading.account.productionAccessEnabled;
}

QList<client::Call> ProductionAccessForm::changes() const
{
    const Value value = m_value.value();
    ses::PutAccountDetails::Request request{.mailType = *value.mailType,
                                            .websiteUrl = value.websiteUrl,
                                            .contactLanguage = value.language,
                                            .useCaseDescription = value.useCase,
                                            .productionAccessEnabled = true};
    if (!value.contacts.isEmpty())
        request.additionalContactEmailAddresses = value.contacts;
    return {client::callOf<ses::PutAccountDetails>(session().service(), request)};
}

QString ProductionAccessForm::refusal() const
{
    return tr("The request could not be submitted");
}

void ProductionAccessForm::takeRefusal(const wire::ServiceError &error)
{
    if (FormField *field = m_fields->fieldOf(error)) {
        field->setRemark(Remark::error(error.message));
        field->firstWrong()->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto told = error;
    if (error.code == "ConflictException"_L1 && error.message.isEmpty()) // the service gives no text (api.md 5.9)
        told.message = conflictText();
    refuse(refusal(), told);
}

QString ProductionAccessForm::conflictText() const
{
    const auto review = m_reading.review();
    if (!review || review->status != ses::ReviewStatus::Denied)
        return tr("ConflictException: a request of this account is under review, or was denied.");
    return m_reading.settings
        ? tr("ConflictException: the request of this account was denied. Press Take back denial, then submit it again.")
        : tr("ConflictException: the request of this account was denied, and no other one is taken while the denial "
             "stands.");
}

} // namespace ui
