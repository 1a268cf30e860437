#include "ui/pages/configurationsetdetails/sendingswitch.h"

#include "core/ses/configurationsetchanges.h"
#include "core/wire/whendone.h"
#include "ui/components/content/emphasizedtext.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/pages/frame/errortext.h"

namespace ui {

using namespace Qt::StringLiterals;

SendingSwitch::SendingSwitch(Session &session, const QString &set, Button *button, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_set(set)
    , m_button(button)
    , m_page(page)
{
    take(true);
    connect(button, &QAbstractButton::clicked, this, &SendingSwitch::press);
}

SendingSwitch::~SendingSwitch()
{
    delete m_dialog;
}

void SendingSwitch::take(bool isEnabled)
{
    m_isEnabled = isEnabled;
    m_button->setText(isEnabled ? tr("Disable sending") : tr("Enable sending"));
}

void SendingSwitch::press()
{
    if (m_isEnabled)
        ask();
    else
        change(true);
}

void SendingSwitch::ask()
{
    if (m_dialog)
        return;
    m_dialog = new Modal(tr("Disable sending?"), Modal::Size::Normal, m_page);
    m_dialog->setObjectName(u"disableSendingDialog"_s);
    m_dialog->setBody(new EmphasizedText(
        tr("Mail that names %1, or uses it by default, is refused until sending is enabled again."), m_set));
    m_dialog->addCancel()->setObjectName(u"cancel"_s);
    m_dialog->addAction(tr("Disable sending"))->setObjectName(u"confirm"_s);
    connect(m_dialog, &Modal::confirmed, this, [this] { change(false); });
    m_dialog->open();
}

/// What the service answers is told also when the page is gone by then.
void SendingSwitch::change(bool isEnabled)
{
    if (m_dialog)
        m_dialog->setBusy(true);
    m_button->setLoading(true);
    const auto answer = m_session.service().call<ses::PutConfigurationSetSendingOptions>(
        {.configurationSetName = m_set, .sendingEnabled = isEnabled});
    wire::whenDone(answer, &m_session,
                   [here = &m_session, task = QPointer(this), set = m_set, isEnabled](const auto &outcome) {
        if (task && task->m_dialog) {
            task->m_dialog->setBusy(false);
            task->m_dialog->close();
        }
        if (task)
            task->m_button->setLoading(false);
        if (task && outcome)
            task->take(isEnabled);
        here->flash(flashOf(set, isEnabled, outcome ? nullptr : &outcome.error()));
        if (task)
            Q_EMIT task->switched();
    });
}

Flash SendingSwitch::flashOf(const QString &set, bool isEnabled, const wire::ServiceError *error)
{
    const QString id = u"sending"_s; // a second one takes the place of the first
    if (error)
        return {.kind = Flash::Kind::Error,
                .header = isEnabled ? tr("Sending could not be enabled") : tr("Sending could not be disabled"),
                .text = errorText(*error),
                .id = id};
    return {.kind = Flash::Kind::Success,
            .text = isEnabled ? tr("Sending through %1 is enabled.").arg(set)
                              : tr("Sending through %1 is disabled.").arg(set),
            .id = id};
}

} // namespace ui
