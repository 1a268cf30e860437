#include "ui/pages/identitytabs/mailfromtab.h"

#include "ui/components/controls/button.h"
#include "ui/pages/identitytabs/mailfromcontainer.h"
#include "ui/pages/identitytabs/recordpublishing.h"

namespace ui {

MailFromTab::MailFromTab(Session &session) : IdentityTab(session), m_mailFrom(new MailFromContainer(session))
{
    add(m_mailFrom);
    Button *edit = addEdit(m_mailFrom, QStringLiteral("mail-from"));
    connect(m_mailFrom->publishing(), &RecordPublishing::busyChanged, edit, &QWidget::setDisabled);
}

void MailFromTab::take(const IdentityReading &reading)
{
    m_mailFrom->take(reading);
}

} // namespace ui
