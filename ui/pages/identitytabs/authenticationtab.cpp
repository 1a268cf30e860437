#include "ui/pages/identitytabs/authenticationtab.h"

#include "ui/components/controls/button.h"
#include "ui/pages/identitytabs/dkimcontainer.h"
#include "ui/pages/identitytabs/mailfromcontainer.h"
#include "ui/pages/identitytabs/recordpublishing.h"
#include "ui/pages/identitytabs/recordssection.h"

namespace ui {

AuthenticationTab::AuthenticationTab(Session &session)
    : IdentityTab(session)
    , m_dkim(new DkimContainer(session))
    , m_mailFrom(new MailFromContainer(session))
{
    add(m_dkim);
    Button *editDkim = addEdit(m_dkim, QStringLiteral("dkim"));
    add(m_mailFrom);
    Button *editMailFrom = addEdit(m_mailFrom, QStringLiteral("mail-from"));
    connect(m_dkim->publishing(), &RecordPublishing::busyChanged, editDkim, &QWidget::setDisabled);
    connect(m_mailFrom->publishing(), &RecordPublishing::busyChanged, editMailFrom, &QWidget::setDisabled);
    connect(m_dkim, &DkimContainer::whyRequested, this, [this] { Q_EMIT whyRequested(WhySubject::Dkim); });
    connect(m_mailFrom, &MailFromContainer::whyRequested, this, [this] { Q_EMIT whyRequested(WhySubject::MailFrom); });
    // Both are typed in at the same provider.
    connect(m_dkim->records(), &RecordsSection::zoneChosen, m_mailFrom->records(), &RecordsSection::setZone);
    connect(m_mailFrom->records(), &RecordsSection::zoneChosen, m_dkim->records(), &RecordsSection::setZone);
}

void AuthenticationTab::take(const IdentityReading &reading)
{
    m_dkim->take(reading);
    m_mailFrom->take(reading);
}

QWidget *AuthenticationTab::showRecords()
{
    m_dkim->records()->setExpanded(true);
    return m_dkim;
}

} // namespace ui
