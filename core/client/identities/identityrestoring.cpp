#include "core/client/identities/identityrestoring.h"

#include "core/wire/whendone.h"

#include <QSet>

namespace client {

IdentityRestoring::IdentityRestoring(Service service, QStringList names, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_names(std::move(names))
{
    m_names.removeDuplicates();
}

void IdentityRestoring::start()
{
    if (m_names.isEmpty())
        QMetaObject::invokeMethod(this, &IdentityRestoring::finish, Qt::QueuedConnection);
    else
        askForMore();
}

void IdentityRestoring::askForMore()
{
    const QStringList names = m_names.mid(m_asked, maxPerCall);
    m_asked += names.size();
    wire::whenDone(m_service.call<simulation::RestoreIdentities>({names}), this,
                   [this, names](const Answer &answer) { takeAnswer(names, answer); });
}

void IdentityRestoring::takeAnswer(const QStringList &names, const Answer &answer)
{
    QSet<QString> untold(names.begin(), names.end());
    if (answer) {
        for (const QString &name : answer->restored) {
            if (untold.remove(name))
                m_outcome.restored += name;
        }
        for (const auto &refusal : answer->refused) {
            if (untold.remove(refusal.emailIdentity))
                m_outcome.failed.append({refusal.emailIdentity, {.message = refusal.message}});
        }
    }
    const wire::ServiceError error =
        answer ? wire::ServiceError{.message = tr("The service did not say whether it was restored.")} : answer.error();
    for (const QString &name : names) {
        if (untold.contains(name))
            m_outcome.failed.append({name, error});
    }
    Q_EMIT progressed(done(), total());
    if (m_asked < m_names.size())
        askForMore();
    else
        finish();
}

void IdentityRestoring::finish()
{
    Q_EMIT finished(m_outcome);
}

} // namespace client
