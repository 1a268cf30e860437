#include "ui/pages/identitydetails/identityverification.h"

#include "core/ses/dkim.h"
#include "core/ses/identityattributes.h"
#include "core/simulation/mailbox.h"
#include "core/wire/whendone.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"

namespace ui {

using namespace Qt::StringLiterals;
using ses::DkimSigningAttributesOrigin;

namespace {

const QString flashId = u"verification"_s;

} // namespace

IdentityVerification::IdentityVerification(Session &session, const QString &name, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_name(name)
{
}

void IdentityVerification::resend()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    wire::whenDone(m_session.service().call<simulation::ResendVerification>({m_name}), this,
                   [this](const auto &answer) {
        m_isAsking = false;
        if (answer)
            m_session.flash(
                {.kind = Flash::Kind::Success, .text = tr("Verification email sent to %1").arg(m_name), .id = flashId});
        else
            tellFailure(tr("The verification email could not be sent"), answer.error());
    });
}

void IdentityVerification::retry(DkimSigningAttributesOrigin origin)
{
    if (origin != DkimSigningAttributesOrigin::AwsSes) {
        m_session.go({.page = identitiesPlace().page, .subject = m_name, .form = u"dkim"_s});
        return;
    }
    if (m_isAsking)
        return;
    m_isAsking = true;
    const auto answer =
        m_session.service().call<ses::PutEmailIdentityDkimSigningAttributes>({m_name, origin, std::nullopt});
    wire::whenDone(answer, this, [this](const auto &answer) {
        m_isAsking = false;
        if (answer)
            m_session.flash({.kind = Flash::Kind::Success,
                             .header = tr("Verification started again"),
                             .text = tr("SES looks for the DKIM records of %1 for another 72 hours.").arg(m_name),
                             .id = flashId});
        else
            tellFailure(tr("The verification could not be started again"), answer.error());
    });
}

void IdentityVerification::tellFailure(const QString &header, const wire::ServiceError &error)
{
    m_session.flash({.kind = Flash::Kind::Error, .header = header, .text = errorText(error), .id = flashId});
}

} // namespace ui
