#include "ui/pages/identitydetails/mailfromtab.h"

#include "ui/pages/identitydetails/mailfromcontainer.h"

namespace ui {

MailFromTab::MailFromTab(Session &session) : IdentityTab(session), m_mailFrom(new MailFromContainer(session))
{
    add(m_mailFrom);
}

void MailFromTab::take(const IdentityReading &reading)
{
    m_mailFrom->take(reading);
}

} // namespace ui
