#pragma once

#include "core/ses/dkimorigin.h"
#include "ui/pages/frame/session.h"

namespace ui {

/// Having an identity verified anew: another mail to an address, another 72 hours for a domain (console.md 6.2).
class IdentityVerification : public QObject
{
    Q_OBJECT

public:
    /// The session must live longer.
    IdentityVerification(Session &session, const QString &name, QObject *parent);

    void resend();
    /// With the same records. A key of one's own has to be given again: that leads to its form.
    void retry(ses::DkimSigningAttributesOrigin origin);

private:
    void tellFailure(const QString &header, const wire::ServiceError &error);

    Session &m_session;
    QString m_name;
    bool m_isAsking = false;
};

} // namespace ui
