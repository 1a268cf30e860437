#include "ui/pages/hostedzones/recordspage.h"

#include "core/client/dns/zonefile.h"
#include "core/models/statustexts.h"
#include "core/wire/whendone.h"
#include "ui/components/content/container.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/modal.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/hostedzones/dnshelp.h"
#include "ui/pages/hostedzones/dnsplaces.h"
#include "ui/pages/hostedzones/zonedeletion.h"
#include "ui/pages/tables/listtable.h"

#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using route53::ChangeAction;

namespace {

constexpr int notFound = 404;

/// As measured in the picture `hosted-zone-records`.
QList<TableColumn> recordColumns()
{
    return {
        {.title = RecordsPage::tr("Record name"), .width = 263, .minimumWidth = 160},
        {.title = RecordsPage::tr("Type"), .width = 112, .minimumWidth = 90},
        {.title = RecordsPage::tr("TTL (seconds)"), .width = 152, .minimumWidth = 120, .isSortable = false},
        {.title = RecordsPage::tr("Value"), .width = 465, .minimumWidth = 200, .isSortable = false},
    };
}

QWidget *linesOf(const QStringList &lines)
{
    return (new Text(lines.isEmpty() ? models::nothingText() : lines.join(u'\n')))->setWrap(Wrap::Words);
}

} // namespace

RecordsPage::RecordsPage(Session &session, const Place &place)
    : Page(session, place)
    , m_model(models::recordSetColumns(), models::keyOfRecordSet)
    , m_blocks(new Blocks)
    , m_header(new Header(Header::Level::Page, {}))
    , m_details(new Container(isHosted() ? tr("Hosted zone details") : tr("Domain details")))
    , m_records(new ListTable(session.settings(), {.name = u"records"_s, .usual = {.pageSize = 50, .wraps = true}},
                              {.title = tr("Records"),
                               .searchHint = tr("Search records"),
                               .loading = tr("Loading records"),
                               .failed = tr("Records could not be loaded"),
                               .empty = tr("No records"),
                               .emptyHint = tr("DNS answers nothing for this domain."),
                               .action = tr("Create record"),
                               .noMatch = tr("No record contains the text.")},
                              m_model, recordColumns()))
    , m_import(new Button(Button::Variant::Normal, tr("Import zone file")))
    , m_export(new Button(Button::Variant::Normal, tr("Export zone file")))
    , m_deleteZone(new Button(Button::Variant::Normal, isHosted() ? tr("Delete zone") : tr("Delete domain")))
    , m_deletion(new ZoneDeletion(session, this))
{
    setObjectName(u"recordsPage"_s);
    build();
    buildRecords();
    followChanges(
        session, this, [this](const QString &resource) { return resource == this->place().subject; },
        [this] { load(); });
    connect(m_deletion, &ZoneDeletion::deleted, this, [this](const QString &resource, const Flash &flash) {
        Page::session().forget(zonePlace(resource));
        Page::session().finish(hostedZonesPlace(), flash);
    });
    showState(new StatusIndicator(StatusKind::Loading, tr("Loading records")));
    load();
}

RecordsPage::~RecordsPage()
{
    delete m_question;
}

QString RecordsPage::title() const
{
    return m_isRead ? m_zone.name : tr("Hosted zones");
}

QList<Breadcrumbs::Crumb> RecordsPage::crumbs() const
{
    QList<Breadcrumbs::Crumb> crumbs{serviceCrumb(), hostedZonesCrumb()};
    if (m_isRead)
        crumbs.append({m_zone.name});
    return crumbs;
}

HelpContent RecordsPage::help() const
{
    return recordsHelp();
}

void RecordsPage::refresh()
{
    load();
}

void RecordsPage::focusSearch()
{
    m_records->focusFilter();
}

void RecordsPage::setCovered(int pixels)
{
    m_records->setCovered(pixels);
}

void RecordsPage::build()
{
    m_import->setObjectName(u"importZone"_s);
    m_export->setObjectName(u"exportZone"_s);
    m_deleteZone->setObjectName(u"deleteZone"_s);
    m_details->setObjectName(u"zoneDetails"_s);
    for (Button *button : {m_import, m_export, m_deleteZone})
        m_header->addAction(button);
    m_blocks->add(m_header);
    m_blocks->add(m_details);
    m_blocks->add(m_records);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_blocks);
    auto *edit = new Button(Button::Variant::Normal, tr("Edit"));
    edit->setObjectName(u"editZone"_s);
    m_details->header()->addAction(edit);
    connect(edit, &QAbstractButton::clicked, this,
            [this] { session().go(zoneFormPlace(place().subject, u"comment"_s)); });
    connect(m_import, &QAbstractButton::clicked, this,
            [this] { session().go(zoneFormPlace(place().subject, u"import"_s)); });
    connect(m_export, &QAbstractButton::clicked, this,
            [this] { askForFile(this, m_zone.name + ".zone"_L1, [this](const QString &path) { exportTo(path); }); });
    connect(m_deleteZone, &QAbstractButton::clicked, this, [this] {
        m_deletion->ask({.resource = place().subject, .name = m_zone.name, .records = m_zone.recordSets.size()});
    });
}

void RecordsPage::buildRecords()
{
    m_records->addRefresh();
    m_records->setTakesFocus();
    m_edit = m_records->addButton(u"editRecord"_s, new Button(Button::Variant::Normal, tr("Edit record")));
    m_delete = m_records->addButton(u"deleteRecords"_s, new Button(Button::Variant::Normal, tr("Delete")));
    Button *create = m_records->addButton(u"createRecord"_s, new Button(Button::Variant::Primary, tr("Create record")));
    m_records->sortBy(0);
    showTicks();
    const auto goToForm = [this] { session().go(zoneFormPlace(place().subject, u"record"_s)); };
    const auto goToRecord = [this](const QString &key) {
        session().go(zoneFormPlace(place().subject, u"record"_s, key));
    };
    connect(create, &QAbstractButton::clicked, this, goToForm);
    connect(m_records, &ListTable::actionRequested, this, goToForm);
    connect(m_records, &ListTable::opened, this, goToRecord);
    connect(m_records, &ListTable::refreshRequested, this, &RecordsPage::refresh);
    connect(m_records, &ListTable::ticksChanged, this, &RecordsPage::showTicks);
    connect(m_records, &ListTable::deletePressed, this, &RecordsPage::askToDeleteRecords);
    connect(m_delete, &QAbstractButton::clicked, this, &RecordsPage::askToDeleteRecords);
    connect(m_edit, &QAbstractButton::clicked, this, [this, goToRecord] { goToRecord(m_records->ticked().value(0)); });
}

void RecordsPage::load()
{
    m_records->beginLoading();
    wire::whenDone(client::readZone(session().service(), place().subject), this,
                   [this, run = ++m_run](const auto &zone) {
        if (run != m_run)
            return;
        m_records->endLoading(zone ? std::nullopt : std::optional(zone.error()));
        if (zone)
            take(*zone);
        else
            showError(zone.error());
    });
}

void RecordsPage::take(const client::DnsZone &zone)
{
    const bool isFirst = !std::exchange(m_isRead, true);
    const bool isOther = zone != m_zone;
    m_zone = zone;
    m_model.refresh(models::recordSetRows(zone.recordSets));
    showState(nullptr);
    if (isFirst || isOther)
        showDetails();
    if (isFirst)
        Q_EMIT titleChanged();
}

void RecordsPage::showDetails()
{
    m_header->setTitle(m_zone.name);
    delete m_pairs;
    auto *pairs = new KeyValuePairs(isHosted() ? 4 : 3);
    m_pairs = pairs;
    if (isHosted()) {
        pairs->add(tr("Hosted zone ID"), new CopyableText(place().subject.section(u'/', -1), tr("hosted zone ID")));
        pairs->add(tr("Type"), m_zone.isPrivate ? tr("Private") : tr("Public"));
        pairs->add(tr("Comment"), m_zone.comment);
        pairs->add(tr("Name servers"), linesOf(m_zone.nameServers));
    } else {
        pairs->add(tr("Hosted at"), tr("Other DNS (not Route 53)"));
        pairs->add(tr("Comment"), m_zone.comment);
        pairs->add(tr("Publish DNS records to Route53"), tr("Not offered for this domain"));
    }
    m_details->add(pairs);
}

void RecordsPage::showError(const wire::ServiceError &error)
{
    if (error.status == notFound) {
        session().forget(place());
        session().finish(
            hostedZonesPlace(),
            Flash{.kind = Flash::Kind::Info,
                  .text = m_isRead ? tr("%1 does not exist any more.").arg(m_zone.name) : errorText(error)});
        return;
    }
    if (m_isRead && !m_state) { // what is shown was true; it stays
        session().flash({.kind = Flash::Kind::Error,
                         .header = tr("Records could not be loaded"),
                         .text = errorText(error),
                         .id = u"loadRecords"_s});
        return;
    }
    auto *alert = new Alert(Alert::Kind::Error, tr("Records could not be loaded"), errorText(error));
    Button *retry = alert->addAction(tr("Retry"));
    retry->setObjectName(u"retry"_s);
    connect(retry, &QAbstractButton::clicked, this, &RecordsPage::load);
    showState(alert);
}

/// Null: details and records are shown.
void RecordsPage::showState(QWidget *state)
{
    delete m_state;
    m_state = state;
    if (state) {
        state->setObjectName(u"state"_s);
        m_blocks->insert(1, state);
    }
    for (Button *button : {m_import, m_export, m_deleteZone})
        button->setEnabled(!state);
    m_details->setVisible(!state);
    m_records->setVisible(!state);
}

void RecordsPage::showTicks()
{
    m_edit->setEnabled(m_model.tickedCount() == 1);
    m_delete->setEnabled(m_model.tickedCount() > 0);
}

void RecordsPage::askToDeleteRecords()
{
    const QList<models::RecordSetRow> rows = m_model.ticked();
    if (rows.isEmpty() || m_question)
        return;
    const int count = int(rows.size());
    QStringList names;
    for (const models::RecordSetRow &row : rows)
        names += models::keyOfRecordSet(row).trimmed();
    m_question = new Modal(tr("Delete %n records?", nullptr, count), Modal::Size::Normal, this);
    m_question->setObjectName(u"deleteRecordsDialog"_s);
    m_question->setBody(
        (new Text(tr("%1\n\nWhat is deleted is not answered any more.").arg(names.join(u'\n'))))->setWrap(Wrap::Words));
    m_question->addCancel()->setObjectName(u"cancel"_s);
    m_question->addAction(tr("Delete"))->setObjectName(u"confirm"_s);
    connect(m_question, &Modal::confirmed, this, [this, rows] { deleteRecords(rows); });
    m_question->open();
}

/// All of them or none. What the service answers is told also when the page is gone by then.
void RecordsPage::deleteRecords(const QList<models::RecordSetRow> &rows)
{
    QList<route53::Change> changes;
    for (const models::RecordSetRow &row : rows)
        changes.append({ChangeAction::Delete, row.recordSet});
    m_question->setBusy(true);
    const auto answer = client::changesOf(session().service(), place().subject, changes)();
    wire::whenDone(answer, &session(),
                   [here = &session(), dialog = m_question, count = int(rows.size())](const client::Outcome &outcome) {
        if (dialog) {
            dialog->setBusy(false);
            dialog->close();
        }
        if (outcome)
            here->flash({.kind = Flash::Kind::Success, .header = tr("%n records deleted", nullptr, count)});
        else
            here->flash({.kind = Flash::Kind::Error,
                         .header = tr("The records could not be deleted"),
                         .text = errorText(outcome.error())});
    });
}

void RecordsPage::exportTo(const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    const QString problem = writeFile(path, client::zoneFileOf(m_zone.recordSets, m_zone.name).toUtf8());
    if (problem.isEmpty())
        session().flash(
            {.kind = Flash::Kind::Success, .header = tr("Zone file saved"), .text = file, .id = u"zoneFile"_s});
    else
        session().flash({.kind = Flash::Kind::Error,
                         .header = tr("The zone file could not be saved"),
                         .text = tr("%1: %2").arg(file, problem),
                         .id = u"zoneFile"_s});
}

} // namespace ui
