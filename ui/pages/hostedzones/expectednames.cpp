#include "ui/pages/hostedzones/expectednames.h"

#include "core/ses/identities.h"
#include "core/wire/whendone.h"

namespace ui {

ExpectedNames::ExpectedNames(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
}

void ExpectedNames::load()
{
    const auto answer =
        m_session.service().call<ses::ListEmailIdentities>({.nextToken = {}, .pageSize = maxIdentities});
    wire::whenDone(answer, this, [this](const auto &list) {
        if (!list)
            return; // nothing is offered
        for (const ses::IdentityInfo &each : list->emailIdentities)
            ask(each.identityName);
    });
}

void ExpectedNames::ask(const QString &identity)
{
    ++m_waiting;
    const auto answer = m_session.service().call<ses::GetEmailIdentity>({identity});
    wire::whenDone(answer, this, [this, identity](const auto &details) {
        if (details) {
            if (details->identityType == ses::IdentityType::Domain)
                m_records += client::dkimRecords(identity, details->dkimAttributes, m_session.region());
            m_records += client::mailFromRecords(details->mailFromAttributes, m_session.region());
        }
        if (--m_waiting == 0)
            Q_EMIT known(m_records);
    });
}

} // namespace ui
