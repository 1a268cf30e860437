#include "ui/pages/hostedzones/hostedzonespage.h"

#include "core/client/dns/zonelists.h"
#include "core/wire/whendone.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/hostedzones/dnshelp.h"
#include "ui/pages/hostedzones/dnsplaces.h"
#include "ui/pages/hostedzones/zonedeletion.h"
#include "ui/pages/tables/listtable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// As measured in the picture `dns-other`.
QList<TableColumn> zoneColumns()
{
    return {
        {.title = HostedZonesPage::tr("Domain name"), .width = 284, .minimumWidth = 160},
        {.title = HostedZonesPage::tr("Type"), .width = 121, .minimumWidth = 90},
        {.title = HostedZonesPage::tr("Records"), .width = 122, .minimumWidth = 110},
        {.title = HostedZonesPage::tr("Comment"), .width = 202, .minimumWidth = 120, .isSortable = false},
        {.title = HostedZonesPage::tr("Hosted zone ID"), .width = 263, .minimumWidth = 200, .isSortable = false},
    };
}

QList<TableColumn> domainColumns()
{
    return {
        {.title = HostedZonesPage::tr("Domain name"), .width = 284, .minimumWidth = 160},
        {.title = HostedZonesPage::tr("Records"), .width = 121, .minimumWidth = 110},
        {.title = HostedZonesPage::tr("Comment"), .width = 324, .minimumWidth = 120, .isSortable = false},
        {.title = HostedZonesPage::tr("Identities"), .width = 263, .minimumWidth = 120, .isSortable = false},
    };
}

} // namespace

HostedZonesPage::HostedZonesPage(Session &session, const Place &place)
    : Page(session, place)
    , m_zoneModel(models::hostedZoneColumns(), models::keyOfZone)
    , m_domainModel(models::dnsDomainColumns(), models::keyOfDomain)
    , m_faults(new Button(Button::Variant::Normal, tr("DNS faults")))
    , m_zones(new ListTable(session.settings(), {.name = u"zones"_s, .ticks = ListTable::Ticks::One},
                            {.title = tr("Hosted zones"),
                             .searchHint = tr("Search hosted zones"),
                             .loading = tr("Loading hosted zones"),
                             .failed = tr("Hosted zones could not be loaded"),
                             .empty = tr("No hosted zones"),
                             .emptyHint = tr("Route 53 holds no domain of this account."),
                             .action = tr("Create hosted zone"),
                             .noMatch = tr("No hosted zone contains the text.")},
                            m_zoneModel, zoneColumns()))
    , m_domains(new ListTable(
          session.settings(),
          {.name = u"domains"_s, .ticks = ListTable::Ticks::One, .usual = {.pageSize = TablePreferences::all}},
          {.title = tr("Other DNS"),
           .loading = tr("Loading domains"),
           .failed = tr("Domains could not be loaded"),
           .empty = tr("No domains"),
           .emptyHint = tr("DNS answers only what hosted zones hold."),
           .action = tr("Add domain")},
          m_domainModel, domainColumns()))
    , m_deletion(new ZoneDeletion(session, this))
{
    setObjectName(u"hostedZonesPage"_s);
    build();
    buildZones();
    buildDomains();
    follow();
    refresh();
}

QString HostedZonesPage::title() const
{
    return tr("Hosted zones");
}

QList<Breadcrumbs::Crumb> HostedZonesPage::crumbs() const
{
    return {serviceCrumb(), hostedZonesCrumb()};
}

HelpContent HostedZonesPage::help() const
{
    return hostedZonesHelp();
}

void HostedZonesPage::refresh()
{
    loadZones();
    loadDomains();
    loadFaults();
}

void HostedZonesPage::focusSearch()
{
    m_zones->focusFilter();
}

void HostedZonesPage::setCovered(int pixels)
{
    m_zones->setCovered(pixels);
    m_domains->setCovered(pixels);
}

void HostedZonesPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(
        tr("The hosted zones of the simulated Route 53. They belong to the account, not to a Region."));
    m_faults->setObjectName(u"dnsFaults"_s);
    header->addAction(m_faults);
    connect(m_faults, &QAbstractButton::clicked, this, [this] { session().go(dnsFaultsPlace()); });
    auto *blocks = new Blocks;
    blocks->add(header);
    blocks->add(m_zones);
    blocks->add(m_domains);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);
}

void HostedZonesPage::buildZones()
{
    m_zones->addRefresh();
    m_zones->setTakesFocus();
    m_deleteZone = m_zones->addButton(u"deleteZone"_s, new Button(Button::Variant::Normal, tr("Delete")));
    Button *create =
        m_zones->addButton(u"createZone"_s, new Button(Button::Variant::Primary, tr("Create hosted zone")));
    m_zones->sortBy(0);
    m_deleteZone->setEnabled(false);
    const auto goToForm = [this] { session().go(createZonePlace()); };
    connect(create, &QAbstractButton::clicked, this, goToForm);
    connect(m_zones, &ListTable::actionRequested, this, goToForm);
    connect(m_zones, &ListTable::refreshRequested, this, &HostedZonesPage::refresh);
    connect(m_zones, &ListTable::ticksChanged, this,
            [this] { m_deleteZone->setEnabled(m_zoneModel.tickedCount() == 1); });
    connect(m_zones, &ListTable::opened, this, [this](const QString &key) { session().go(zonePlace(key)); });
    connect(m_deleteZone, &QAbstractButton::clicked, this, &HostedZonesPage::deleteZone);
    connect(m_zones, &ListTable::deletePressed, this, &HostedZonesPage::deleteZone);
}

void HostedZonesPage::buildDomains()
{
    m_domains->header()->setDescription(tr("What other DNS providers answer. Route 53 does not know these domains."));
    m_domains->header()->showInfo();
    m_deleteDomain = m_domains->addButton(u"deleteDomain"_s, new Button(Button::Variant::Normal, tr("Delete")));
    Button *add = m_domains->addButton(u"addDomain"_s, new Button(Button::Variant::Normal, tr("Add domain")));
    m_domains->sortBy(0);
    m_deleteDomain->setEnabled(false);
    const auto goToForm = [this] { session().go(addDomainPlace()); };
    connect(m_domains->header(), &Header::infoRequested, this, [this] { session().help(otherDnsHelp()); });
    connect(add, &QAbstractButton::clicked, this, goToForm);
    connect(m_domains, &ListTable::actionRequested, this, goToForm);
    connect(m_domains, &ListTable::refreshRequested, this, &HostedZonesPage::loadDomains);
    connect(m_domains, &ListTable::ticksChanged, this,
            [this] { m_deleteDomain->setEnabled(m_domainModel.tickedCount() == 1); });
    connect(m_domains, &ListTable::opened, this, [this](const QString &key) { session().go(zonePlace(key)); });
    connect(m_deleteDomain, &QAbstractButton::clicked, this, &HostedZonesPage::deleteDomain);
    connect(m_domains, &ListTable::deletePressed, this, &HostedZonesPage::deleteDomain);
}

void HostedZonesPage::follow()
{
    const auto beginsWith = [](QLatin1StringView beginning) {
        return [beginning](const QString &resource) { return resource.startsWith(beginning); };
    };
    followChanges(session(), this, beginsWith("hostedzone/"_L1), [this] { loadZones(); });
    followChanges(session(), this, beginsWith("dnsdomain/"_L1), [this] { loadDomains(); });
    followChanges(session(), this, beginsWith("identity/"_L1), [this] { loadDomains(); }); // which need it
    followChanges(session(), this, beginsWith("dnsfaults"_L1), [this] { loadFaults(); });
    connect(m_deletion, &ZoneDeletion::deleted, this, [this](const QString &resource, const Flash &flash) {
        m_zoneModel.removeKeys({resource});
        m_domainModel.removeKeys({resource});
        session().forget(zonePlace(resource));
        session().flash(flash);
    });
}

void HostedZonesPage::loadZones()
{
    m_zones->beginLoading();
    wire::whenDone(client::allHostedZones(session().service()), this, [this, run = ++m_zonesRun](const auto &zones) {
        if (run != m_zonesRun)
            return;
        if (zones)
            m_zoneModel.refresh(*zones);
        m_zones->endLoading(zones ? std::nullopt : std::optional(zones.error()));
        if (!zones && m_zoneModel.total() > 0)
            tellFailure(tr("Hosted zones could not be loaded"), zones.error());
    });
}

void HostedZonesPage::loadDomains()
{
    m_domains->beginLoading();
    const auto answer = session().service().call<simulation::ListDnsDomains>({});
    wire::whenDone(answer, this, [this, run = ++m_domainsRun](const auto &list) {
        if (run != m_domainsRun)
            return;
        if (list)
            m_domainModel.refresh(list->domains);
        m_domains->endLoading(list ? std::nullopt : std::optional(list.error()));
        if (!list && m_domainModel.total() > 0)
            tellFailure(tr("Domains could not be loaded"), list.error());
    });
}

/// How many are on stands on the button; as long as that is not known, it leads there all the same.
void HostedZonesPage::loadFaults()
{
    const auto answer = session().service().call<simulation::ListDnsFaults>({});
    wire::whenDone(answer, this, [this, run = ++m_faultsRun](const auto &list) {
        if (run != m_faultsRun || !list)
            return;
        const auto on = std::ranges::count_if(list->faults, [](const auto &fault) { return fault.isOn; });
        m_faults->setText(tr("DNS faults (%1 on)").arg(on));
    });
}

/// Rows that are there stay, and a message says that they are old.
void HostedZonesPage::tellFailure(const QString &header, const wire::ServiceError &error)
{
    session().flash({.kind = Flash::Kind::Error, .header = header, .text = errorText(error), .id = u"loadZones"_s});
}

void HostedZonesPage::deleteZone()
{
    for (const route53::HostedZone &zone : m_zoneModel.ticked())
        m_deletion->ask({.resource = models::keyOfZone(zone),
                         .name = client::readableName(zone.name),
                         .records = zone.resourceRecordSetCount.value_or(0)});
}

void HostedZonesPage::deleteDomain()
{
    for (const simulation::DnsDomain &domain : m_domainModel.ticked())
        m_deletion->ask({.resource = models::keyOfDomain(domain), .name = client::readableName(domain.name)});
}

} // namespace ui
