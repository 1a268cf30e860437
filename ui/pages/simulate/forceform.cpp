#include "ui/pages/simulate/forceform.h"

#include "core/models/statustexts.h"
#include "ui/components/content/emphasizedtext.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/inputs/select.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using ses::VerificationError;
using ses::VerificationStatus;

namespace {

constexpr std::array statuses{VerificationStatus::Success, VerificationStatus::Pending,
                              VerificationStatus::TemporaryFailure, VerificationStatus::Failed,
                              VerificationStatus::NotStarted};
/// Those that a look at DNS can end with (api.md 4.6).
constexpr std::array errors{VerificationError::HostNotFound, VerificationError::TypeNotFound,
                            VerificationError::InvalidValue, VerificationError::DnsServerError,
                            VerificationError::ServiceError};

using Words = models::StatusText (*)(VerificationStatus);

Select *newSelect(const QString &objectName, const QList<Select::Option> &options)
{
    auto *select = new Select;
    select->setObjectName(objectName);
    QList<Select::Option> all{{.value = {}, .text = ForceForm::tr("Leave as it is")}};
    select->setOptions(all + options);
    select->setValue({});
    return select;
}

QList<Select::Option> statusOptions(Words words)
{
    QList<Select::Option> options;
    for (const VerificationStatus status : statuses)
        options.append({.value = QString(wire::wireName(status)), .text = words(status).text});
    return options;
}

QList<Select::Option> errorOptions()
{
    QList<Select::Option> options;
    for (const VerificationError error : errors)
        options.append({.value = QString(wire::wireName(error)), .text = QString(wire::wireName(error))});
    return options;
}

models::StatusText mailFromWords(VerificationStatus status)
{
    return models::mailFromStatus(status);
}

std::optional<VerificationStatus> statusOf(const Select *select)
{
    const auto found = std::ranges::find_if(
        statuses, [select](VerificationStatus each) { return select->value() == wire::wireName(each); });
    return found == statuses.end() ? std::nullopt : std::optional(*found);
}

std::optional<VerificationError> errorOf(const Select *select)
{
    const auto found = std::ranges::find_if(
        errors, [select](VerificationError each) { return select->value() == wire::wireName(each); });
    return found == errors.end() ? std::nullopt : std::optional(*found);
}

FormField *fieldOf(const FieldTexts &texts, QWidget *control)
{
    return (new FormField(texts, control))->setWide(true);
}

QWidget *introduction(const QList<ForceSubject> &subjects)
{
    if (subjects.size() == 1)
        return new EmphasizedText(ForceForm::tr("The status of %1 is set by hand and marked as forced until the next "
                                                "check, which finds what DNS says."),
                                  subjects.first().name);
    return (new Text(ForceForm::tr("The statuses of %n identities are set by hand and marked as forced until the next "
                                   "check, which finds what DNS says.",
                                   nullptr, int(subjects.size()))))
        ->setWrap(Wrap::Words);
}

} // namespace

ForceForm::ForceForm(const QList<ForceSubject> &subjects, QWidget *parent)
    : FieldColumn(parent)
    , m_status(newSelect(u"forcedStatus"_s, statusOptions(models::identityStatus)))
    , m_dkim(newSelect(u"forcedDkim"_s, statusOptions(models::dkimStatus)))
    , m_error(newSelect(u"forcedError"_s, errorOptions()))
    , m_mailFrom(newSelect(u"forcedMailFrom"_s, statusOptions(mailFromWords)))
    , m_errorField(fieldOf(
          {.label = tr("ErrorType"), .description = tr("Reported by GetEmailIdentity in VerificationInfo.")}, m_error))
    , m_keep(new Checkbox(tr("Keep after the next check")))
{
    add(introduction(subjects));
    add(fieldOf({.label = tr("Identity status")}, m_status));
    auto *dkim = fieldOf({.label = tr("DKIM configuration")}, m_dkim);
    dkim->setVisible(std::ranges::any_of(subjects, &ForceSubject::hasDkim));
    add(dkim);
    add(m_errorField);
    add(fieldOf({.label = tr("MAIL FROM configuration")}, m_mailFrom));
    m_mailFrom->setEnabled(std::ranges::any_of(subjects, &ForceSubject::hasMailFrom));
    m_mailFrom->setDisabledReason(tr("No MAIL FROM domain is set"));
    m_keep->setObjectName(u"keepForced"_s);
    m_keep->setDescription(tr("Checks of this identity are off until you remove the mark."));
    add(m_keep);
    for (Select *select : {m_status, m_dkim, m_error, m_mailFrom})
        connect(select, &Select::chosen, this, [this] {
            showError();
            Q_EMIT edited();
        });
    showError();
}

/// There is an error only with a status other than Verified.
void ForceForm::showError()
{
    const auto status = statusOf(m_status);
    const bool canFail = status && *status != VerificationStatus::Success;
    m_error->setEnabled(canFail);
    m_error->setDisabledReason(tr("Only with a status other than Verified"));
    if (!canFail)
        m_error->setValue({});
}

bool ForceForm::isAnythingForced() const
{
    return statusOf(m_status) || statusOf(m_dkim) || statusOf(m_mailFrom);
}

simulation::ForceStatus::Request ForceForm::request() const
{
    return {.status = statusOf(m_status),
            .error = errorOf(m_error),
            .dkimStatus = statusOf(m_dkim),
            .mailFromStatus = statusOf(m_mailFrom),
            .untilNextCheck = !m_keep->isChecked()};
}

} // namespace ui
