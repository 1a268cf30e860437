#include "ui/pages/identityforms/identityformpage.h"

#include "ui/pages/frame/crumbs.h"
#include "ui/pages/identityparts/identityreader.h"

namespace ui {

IdentityFormPage::IdentityFormPage(Session &session, const Place &place, const Texts &texts, const QString &saved)
    : ResourceForm(
        session, place, texts, saved,
        {.loading = tr("Loading identity"),
         .failed = tr("The identity could not be loaded"),
         .deleted = tr("Identity deleted"),
         .deletedText = tr("%1 was deleted elsewhere. What you typed stays here, but it cannot be saved unless the "
                           "identity is restored.")
                            .arg(place.subject),
         .gone = tr("The identity does not exist any more."),
         .absent = tr("%1 does not exist in %2.").arg(place.subject, session.region().name),
         .list = identitiesPlace()})
    , m_reader(new IdentityReader(session.service(), place.subject, this))
{
    connect(m_reader, &IdentityReader::read, this,
            [this](const IdentityReading &reading) { takeRead([&] { return take(reading); }); });
    connect(m_reader, &IdentityReader::failed, this, &IdentityFormPage::showError);
    connect(m_reader, &IdentityReader::gone, this, &IdentityFormPage::showGone);
    connect(&session, &Session::changed, m_reader, &IdentityReader::noteChanges);
}

QList<Breadcrumbs::Crumb> IdentityFormPage::crumbs() const
{
    const Place details = identityPlace(identity(), place().tab);
    return {serviceCrumb(), identitiesCrumb(), {identity(), details.toString()}, {title()}};
}

void IdentityFormPage::read()
{
    m_reader->start();
}

} // namespace ui
