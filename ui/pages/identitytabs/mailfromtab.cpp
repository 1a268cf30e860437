#include "ui/pages/identitytabs/mailfromtab.h"

#include "ui/pages/identitytabs/mailfromcontainer.h"

namespace ui {

MailFromTab::MailFromTab(Session &session) : IdentityTab(session), m_mailFrom(new MailFromContainer(session))
{
    add(m_mailFrom);
    addEdit(m_mailFrom, QStringLiteral("mail-from"));
}

void MailFromTab::take(const IdentityReading &reading)
{
    m_mailFrom->take(reading);
}

} // namespace ui
