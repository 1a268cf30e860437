#include "ui/pages/identitytabs/policydeletion.h"

#include "core/ses/policies.h"
#include "core/wire/whendone.h"
#include "ui/components/content/emphasizedtext.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/pages/frame/errortext.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int notFound = 404;

/// Null: it is deleted, or was already.
Flash flashOf(const QString &policy, const wire::ServiceError *error)
{
    if (error)
        return {.kind = Flash::Kind::Error,
                .header = PolicyDeletion::tr("The policy %1 could not be deleted").arg(policy),
                .text = errorText(*error)};
    return {.kind = Flash::Kind::Success,
            .header = PolicyDeletion::tr("Policy deleted"),
            .text = PolicyDeletion::tr("%1 was deleted.").arg(policy)};
}

} // namespace

PolicyDeletion::PolicyDeletion(Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page)
{
}

PolicyDeletion::~PolicyDeletion()
{
    delete m_dialog;
}

void PolicyDeletion::ask(const QString &identity, const QString &policy)
{
    if (m_dialog)
        return;
    m_dialog = new Modal(tr("Delete Policy?"), Modal::Size::Normal, m_page);
    m_dialog->setObjectName(u"deletePolicyDialog"_s);
    m_dialog->setBody(
        new EmphasizedText(tr("The policy %1 of %2 is deleted. This cannot be undone."), policy, identity));
    m_dialog->addCancel();
    m_dialog->addAction(tr("Delete"));
    connect(m_dialog, &Modal::confirmed, this, [this, identity, policy] { start(identity, policy); });
    m_dialog->open();
}

/// What the service answers is told also when the page is gone by then.
void PolicyDeletion::start(const QString &identity, const QString &policy)
{
    m_dialog->setBusy(true);
    auto answer = m_session.service().call<ses::DeleteEmailIdentityPolicy>({identity, policy});
    wire::whenDone(answer, &m_session, [here = &m_session, dialog = m_dialog, policy](const auto &answer) {
        if (dialog) {
            dialog->setBusy(false);
            dialog->close();
        }
        here->flash(flashOf(policy, answer || answer.error().status == notFound ? nullptr : &answer.error()));
    });
}

} // namespace ui
