#include "ui/pages/accountdashboard/limitsdialog.h"

#include "core/wire/whendone.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/modal.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/errortext.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::AccountSettings;
using simulation::PutAccountSettings;

namespace {

constexpr wire::Constraint quotaRange = wire::constraintOf(&PutAccountSettings::Request::max24HourSend);
constexpr wire::Constraint rateRange = wire::constraintOf(&PutAccountSettings::Request::maxSendRate);

QString limitText(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

/// Also with commas, as the page shows it.
std::optional<qint64> limitOf(const TextInput *input)
{
    bool isNumber = false;
    const qint64 number = QLocale(QLocale::English).toLongLong(trimmedLine(input->text()), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Remark limitRemark(const wire::Constraint &range, const QString &field, const TextInput *input)
{
    const auto number = limitOf(input);
    if (number && *number >= range.minValue && *number <= range.maxValue)
        return {};
    return wrongValue(LimitsDialog::tr("Enter a whole number from %1 to %2")
                          .arg(limitText(range.minValue), limitText(range.maxValue)),
                      field, trimmedLine(input->text()));
}

} // namespace

LimitsDialog::LimitsDialog(Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page)
{
}

LimitsDialog::~LimitsDialog()
{
    delete m_dialog;
}

void LimitsDialog::open(const AccountSettings &settings)
{
    if (m_dialog)
        return;
    m_dialog = new Modal(tr("Change quota and rate"), Modal::Size::Normal, m_page);
    m_dialog->setObjectName(u"limitsDialog"_s);
    m_dialog->setBody(body(settings));
    m_dialog->addCancel()->setObjectName(u"cancelLimits"_s);
    m_dialog->addAction(tr("Save changes"))->setObjectName(u"saveLimits"_s);
    m_dialog->setInitialFocus(m_quota);
    connect(m_dialog, &Modal::confirmed, this, &LimitsDialog::submit);
    m_dialog->open();
}

QWidget *LimitsDialog::body(const AccountSettings &settings)
{
    m_quota = new TextInput;
    m_quota->setObjectName(u"simulatedQuota"_s);
    m_quota->setText(limitText(settings.max24HourSend));
    m_rate = new TextInput;
    m_rate->setObjectName(u"simulatedRate"_s);
    m_rate->setText(limitText(settings.maxSendRate));
    m_quotaField =
        new FormField({.label = tr("Daily sending quota"),
                       .constraint = tr("Emails per 24 hours, at most %1. Enter -1 for as many as one likes.")
                                         .arg(limitText(quotaRange.maxValue))},
                      m_quota);
    m_rateField = new FormField({.label = tr("Maximum send rate"),
                                 .constraint = tr("Emails per second, %1 to %2. It counts while throttling is on.")
                                                   .arg(limitText(rateRange.minValue), limitText(rateRange.maxValue))},
                                m_rate);
    m_quotaField->setWide(true)->setCheck(
        [this] { return limitRemark(quotaRange, tr("Daily sending quota"), m_quota); });
    m_rateField->setWide(true)->setCheck([this] { return limitRemark(rateRange, tr("Maximum send rate"), m_rate); });
    return (new FieldColumn)->add(m_quotaField)->add(m_rateField);
}

void LimitsDialog::submit()
{
    if (!checkAll(m_dialog))
        return;
    const PutAccountSettings::Request request{.max24HourSend = limitOf(m_quota), .maxSendRate = limitOf(m_rate)};
    m_dialog->setBusy(true);
    wire::whenDone(m_session.service().call<PutAccountSettings>(request), m_dialog,
                   [this](const wire::Result<ses::Nothing> &answer) {
        m_dialog->setBusy(false);
        if (!answer) {
            m_quotaField->setRemark(Remark::error(errorText(answer.error())));
            return;
        }
        m_dialog->close();
        Q_EMIT saved();
    });
}

} // namespace ui
