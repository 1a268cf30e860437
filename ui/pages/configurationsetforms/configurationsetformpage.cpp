#include "ui/pages/configurationsetforms/configurationsetformpage.h"

#include "ui/pages/configurationsetparts/configurationsethelp.h"
#include "ui/pages/configurationsetparts/configurationsetreader.h"
#include "ui/pages/frame/crumbs.h"

namespace ui {

ConfigurationSetFormPage::ConfigurationSetFormPage(Session &session, const Place &place, const Texts &texts,
                                                   const QString &saved)
    : ResourceForm(
        session, place, texts, saved,
        {.loading = tr("Loading configuration set"),
         .failed = tr("The configuration set could not be loaded"),
         .deleted = tr("Configuration set deleted"),
         .deletedText = tr("%1 was deleted elsewhere. What you typed stays here, but it cannot be saved unless the "
                           "configuration set is created again.")
                            .arg(place.subject),
         .gone = tr("The configuration set does not exist any more."),
         .absent = tr("%1 does not exist in %2.").arg(place.subject, session.region().name),
         .list = configurationSetsPlace()})
    , m_reader(new ConfigurationSetReader(session.service(), place.subject, this))
{
    connect(m_reader, &ConfigurationSetReader::read, this,
            [this](const ConfigurationSetReading &reading) { takeRead([&] { return take(reading); }); });
    connect(m_reader, &ConfigurationSetReader::failed, this, &ConfigurationSetFormPage::showError);
    connect(m_reader, &ConfigurationSetReader::gone, this, &ConfigurationSetFormPage::showGone);
    connect(&session, &Session::changed, m_reader, &ConfigurationSetReader::noteChanges);
}

QList<Breadcrumbs::Crumb> ConfigurationSetFormPage::crumbs() const
{
    const Place details = configurationSetPlace(set(), place().tab);
    return {serviceCrumb(), configurationSetsCrumb(), {set(), details.toString()}, {title()}};
}

HelpContent ConfigurationSetFormPage::help() const
{
    return configurationSetsHelp();
}

void ConfigurationSetFormPage::read()
{
    m_reader->start();
}

} // namespace ui
