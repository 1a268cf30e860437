#include "ui/pages/accountdashboard/accountalerts.h"

#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/pages/accountdashboard/accountplaces.h"
#include "ui/pages/accountdashboard/accountsimulating.h"

namespace ui {

using namespace Qt::StringLiterals;
using ses::ReviewStatus;

namespace {

/// Only AWS can lift it, which the simulator's user is as well.
Alert *denialAlert(const AccountReading &reading, const QString &caseId, Session &session)
{
    const QString header = AccountAlerts::tr("Your request for production access was denied");
    if (!reading.settings)
        return new Alert(Alert::Kind::Warning, header,
                         AccountAlerts::tr("The account stays in the sandbox, and another request is refused while the "
                                           "denial stands. Case %1.")
                             .arg(caseId));
    auto *alert = new Alert(Alert::Kind::Warning, header,
                            AccountAlerts::tr("The account stays in the sandbox, and another request is refused while "
                                              "the denial stands. Take it back to submit the request again. Case %1.")
                                .arg(caseId));
    Button *takeBack = alert->addAction(AccountAlerts::tr("Take back denial"));
    takeBack->setObjectName(u"takeBack"_s);
    QObject::connect(takeBack, &QAbstractButton::clicked, &session,
                     [here = &session, change = *accountChange(takeBackEntry, *reading.settings)] {
        changeAccount(*here, change);
    });
    return alert;
}

} // namespace

Alert *reviewAlert(const AccountReading &reading, Session &session)
{
    if (!reading.review())
        return nullptr;
    const QString caseId = reading.review()->caseId;
    switch (reading.review()->status) {
    case ReviewStatus::Pending:
        return new Alert(Alert::Kind::Info, AccountAlerts::tr("Your request for production access is under review"),
                         AccountAlerts::tr("It cannot be changed until it is decided. Case %1.").arg(caseId));
    case ReviewStatus::Denied:
        return denialAlert(reading, caseId, session);
    case ReviewStatus::Failed:
        return new Alert(Alert::Kind::Error,
                         AccountAlerts::tr("Your request for production access could not be processed"),
                         AccountAlerts::tr("Submit it again. Case %1.").arg(caseId));
    case ReviewStatus::Granted:
        return nullptr;
    }
    Q_UNREACHABLE();
}

AccountAlerts::AccountAlerts(Session &session) : m_session(session)
{
    setObjectName(u"accountAlerts"_s);
    hide();
}

/// Only when it is another one than before: the focus may be on the button.
void AccountAlerts::take(const AccountReading &reading)
{
    const bool isInSandbox = !reading.account.productionAccessEnabled;
    if (isInSandbox == m_isInSandbox && reading.review() == m_review)
        return;
    m_isInSandbox = isInSandbox;
    m_review = reading.review();
    qDeleteAll(m_alerts);
    m_alerts.clear();
    if (isInSandbox) {
        show(sandboxWarning(), u"sandboxWarning"_s);
        show(reviewAlert(reading, m_session), u"review"_s);
    }
    setVisible(!m_alerts.isEmpty());
}

void AccountAlerts::show(Alert *alert, const QString &objectName)
{
    if (!alert)
        return;
    alert->setObjectName(objectName);
    add(alert);
    m_alerts.append(alert);
}

Alert *AccountAlerts::sandboxWarning() const
{
    auto *alert = new Alert(Alert::Kind::Warning,
                            tr("Your Amazon SES account is in the sandbox in %1").arg(m_session.region().name),
                            tr("Mail can be sent to verified identities and to the mailbox simulator only."));
    Button *request = alert->addAction(tr("Request production access"));
    request->setObjectName(u"requestProductionAccess"_s);
    connect(request, &QAbstractButton::clicked, this, [this] { m_session.go(productionAccessPlace()); });
    return alert;
}

} // namespace ui
