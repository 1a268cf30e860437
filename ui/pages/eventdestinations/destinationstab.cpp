#include "ui/pages/eventdestinations/destinationstab.h"

#include "core/models/destinationtexts.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/pages/configurationsetparts/configurationsethelp.h"
#include "ui/pages/eventdestinations/destinationdeletion.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/tables/followloading.h"
#include "ui/pages/tables/listtable.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// As measured in the picture `sets-detail-destinations`.
QList<TableColumn> columns(const models::Table &model)
{
    return titled({{.width = 191, .minimumWidth = 140, .isSortable = false},
                   {.width = 255, .minimumWidth = 160, .isSortable = false},
                   {.width = 334, .minimumWidth = 200, .isSortable = false},
                   {.width = 213, .minimumWidth = 140, .isSortable = false}},
                  model);
}

} // namespace

DestinationsTab::DestinationsTab(Session &session, const QString &set)
    : Blocks(true)
    , m_session(session)
    , m_set(set)
    , m_model(models::destinationColumns(), models::nameOfDestination)
    , m_table(new ListTable(session.settings(),
                            {.name = u"destinations"_s, .usual = {.pageSize = TablePreferences::all}},
                            {.title = tr("All destinations"),
                             .loading = tr("Loading event destinations"),
                             .failed = tr("Event destinations could not be loaded"),
                             .empty = tr("No event destinations"),
                             .emptyHint = tr("Events of this configuration set are not published."),
                             .action = tr("Add destination")},
                            m_model, columns(m_model)))
    , m_deletion(new ManyDeletion(session, destinationDeletion(session, set), this))
{
    add(m_table);
    connectTable();
    showWhatCanBeDone();
}

void DestinationsTab::connectTable()
{
    m_table->header()->showInfo();
    m_delete = m_table->addButton(u"deleteDestinations"_s, new Button(Button::Variant::Normal, tr("Delete")));
    m_add = m_table->addButton(u"addDestination"_s, new Button(Button::Variant::Primary, tr("Add destination")));
    m_add->setDisabledReason(tr("The configuration set has %1 event destinations, which is as many as there may be.")
                                 .arg(ses::maxEventDestinations));
    connect(m_table->header(), &Header::infoRequested, this, [this] { m_session.help(eventDestinationsHelp()); });
    connect(m_table, &ListTable::ticksChanged, this, &DestinationsTab::showWhatCanBeDone);
    connect(m_table, &ListTable::opened, this,
            [this](const QString &name) { m_session.go(destinationPlace(m_set, name)); });
    connect(m_table, &ListTable::actionRequested, this, &DestinationsTab::addDestination);
    connect(m_table, &ListTable::deletePressed, this, [this] { m_deletion->ask(m_table->ticked()); });
    connect(m_add, &QAbstractButton::clicked, this, &DestinationsTab::addDestination);
    connect(m_delete, &QAbstractButton::clicked, this, [this] { m_deletion->ask(m_table->ticked()); });
    connect(m_deletion, &ManyDeletion::finished, this, [this](const QStringList &deleted, const Flash &flash) {
        m_model.removeKeys(deleted);
        for (const QString &name : deleted)
            m_session.forget(destinationPlace(m_set, name));
        m_session.flash(flash);
    });
}

void DestinationsTab::take(const ConfigurationSetReading &reading)
{
    m_model.refresh(reading.destinations);
    m_table->endLoading();
}

void DestinationsTab::addDestination()
{
    Place place = destinationsPlace(m_set);
    place.form = u"add-destination"_s;
    m_session.go(place);
}

void DestinationsTab::showWhatCanBeDone()
{
    m_delete->setEnabled(m_model.tickedCount() > 0);
    m_add->setEnabled(m_model.total() < ses::maxEventDestinations);
}

} // namespace ui
