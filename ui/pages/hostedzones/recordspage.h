#pragma once

#include "core/client/dns/dnszone.h"
#include "core/models/dnscolumns.h"
#include "core/models/tablemodel.h"
#include "ui/pages/frame/filesaving.h"
#include "ui/pages/frame/page.h"

namespace ui {

class Blocks;
class Button;
class Container;
class Header;
class ListTable;
class Modal;
class ZoneDeletion;

/// The page of a hosted zone, or of a domain of other DNS: what it is, and its records (pictures
/// `hosted-zone-records`, `dns-other-records`).
class RecordsPage : public Page
{
    Q_OBJECT

public:
    RecordsPage(Session &session, const Place &place);
    ~RecordsPage() override;

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;
    void focusSearch() override;
    void setCovered(int pixels) override;

private:
    void build();
    void buildRecords();
    void load();
    void take(const client::DnsZone &zone);
    void showDetails();
    void showError(const wire::ServiceError &error);
    void showState(QWidget *state);
    void showTicks();
    void askToDeleteRecords();
    void deleteRecords(const QList<models::RecordSetRow> &rows);
    void exportTo(const QString &path);

    bool isHosted() const { return client::isHostedZone(place().subject); }

    models::TableModel<models::RecordSetRow> m_model;
    client::DnsZone m_zone;
    bool m_isRead = false; ///< once at least
    int m_run = 0; ///< counts loads
    Blocks *m_blocks;
    Header *m_header;
    Container *m_details;
    QWidget *m_pairs = nullptr; ///< in the details
    ListTable *m_records;
    Button *m_import;
    Button *m_export;
    Button *m_deleteZone;
    Button *m_edit = nullptr;
    Button *m_delete = nullptr;
    QWidget *m_state = nullptr; ///< instead of the details and the records
    ZoneDeletion *m_deletion;
    QPointer<Modal> m_question;
};

} // namespace ui
