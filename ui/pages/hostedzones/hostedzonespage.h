#pragma once

#include "core/models/dnscolumns.h"
#include "core/models/tablemodel.h"
#include "ui/pages/frame/page.h"

namespace ui {

class Button;
class ListTable;
class ZoneDeletion;

/// "Hosted zones" (visual.md 13.12): the zones of the simulated Route 53, and the domains whose DNS is elsewhere.
class HostedZonesPage : public Page
{
    Q_OBJECT

public:
    HostedZonesPage(Session &session, const Place &place);

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void focusSearch() override;
    void setCovered(int pixels) override;

private:
    void build();
    void buildZones();
    void buildDomains();
    void follow();
    void loadZones();
    void loadDomains();
    void loadFaults();
    void tellFailure(const QString &header, const wire::ServiceError &error);
    void deleteZone();
    void deleteDomain();

    models::TableModel<route53::HostedZone> m_zoneModel;
    models::TableModel<simulation::DnsDomain> m_domainModel;
    Button *m_faults;
    ListTable *m_zones;
    ListTable *m_domains;
    Button *m_deleteZone;
    Button *m_deleteDomain;
    ZoneDeletion *m_deletion;
    int m_zonesRun = 0; ///< count loads, so that an answer to an older one is told apart
    int m_domainsRun = 0;
    int m_faultsRun = 0;
};

} // namespace ui
