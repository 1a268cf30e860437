#include "ui/pages/identities/identitiespage.h"

#include "ui/components/collections/pagination.h"
#include "ui/components/collections/preferencesform.h"
#include "ui/components/collections/tablecontainer.h"
#include "ui/components/collections/tablestate.h"
#include "ui/components/collections/tabletools.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/menus/menubutton.h"
#include "ui/components/status/modal.h"
#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableheader.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/identities/identitiespreferences.h"
#include "ui/pages/identityparts/deletion.h"
#include "ui/pages/identityparts/identitieshelp.h"
#include "ui/pages/identityparts/restoration.h"
#include "ui/pages/simulate/simulatemenu.h"
#include "ui/pages/simulate/simulating.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

bool isVerified(const models::IdentityRow &row)
{
    return row.identity.verificationStatus == ses::VerificationStatus::Success;
}

} // namespace

IdentitiesPage::IdentitiesPage(Session &session, const Place &place)
    : Page(session, place)
    , m_model(session.connection(), session.region().code)
    , m_rows(m_model)
    , m_container(new TableContainer(tr("Loaded identities")))
    , m_refresh(new Button(Button::Variant::Normal, Icon::Refresh, tr("Refresh")))
    , m_sendTest(new Button(Button::Variant::Normal, tr("Send test email")))
    , m_delete(new Button(Button::Variant::Normal, tr("Delete")))
    , m_create(new Button(Button::Variant::Primary, tr("Create identity")))
    , m_deletion(new Deletion(session, this))
    , m_simulating(new Simulating(session, this))
{
    setObjectName(u"identitiesPage"_s);
    build();
    connectTable();
    connectDeletion();
    applyPreferences();
    sort(models::IdentityTableModel::Identity, Qt::AscendingOrder);
    m_model.reload();
}

QString IdentitiesPage::title() const
{
    return tr("Verified identities");
}

QList<Breadcrumbs::Crumb> IdentitiesPage::crumbs() const
{
    return {serviceCrumb(), identitiesCrumb()};
}

HelpContent IdentitiesPage::help() const
{
    return identitiesHelp();
}

void IdentitiesPage::refresh()
{
    m_error.reset();
    m_model.reload();
}

void IdentitiesPage::focusSearch()
{
    m_container->tools()->filter()->setFocus(Qt::ShortcutFocusReason);
}

void IdentitiesPage::setCovered(int pixels)
{
    m_container->setCovered(pixels);
}

/// Keys of the table work at once, without a click into it.
void IdentitiesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_wantsFocus = true;
    showBody();
}

void IdentitiesPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(tr("A verified identity is a domain, subdomain or email address that you use to send mail. "
                              "Verifying a domain covers the addresses under it."));
    auto *blocks = new Blocks;
    blocks->add(header);
    blocks->add(m_container);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);
    buildHeader();
    buildTable();
}

void IdentitiesPage::buildHeader()
{
    m_refresh->setObjectName(u"refresh"_s);
    m_sendTest->setObjectName(u"sendTestEmail"_s);
    m_sendTest->setDisabledReason(tr("Tick one verified identity"));
    m_delete->setObjectName(u"delete"_s);
    m_create->setObjectName(u"createIdentity"_s);
    m_container->setObjectName(u"identities"_s);
    Header *header = m_container->header();
    header->showInfo();
    if (session().connection().hasSimulator()) {
        m_simulate = new MenuButton(Button::Variant::Normal, tr("Simulate"));
        m_simulate->setObjectName(u"simulate"_s);
        header->addAction(m_simulate);
        connect(m_simulate, &MenuButton::chosen, this, &IdentitiesPage::simulate);
    }
    header->addAction(m_refresh);
    header->addAction(m_sendTest);
    header->addAction(m_delete);
    header->addAction(m_create);
    connect(header, &Header::infoRequested, this, [this] { session().help(identitiesHelp()); });
    connect(m_refresh, &QAbstractButton::clicked, this, &IdentitiesPage::refresh);
    connect(m_sendTest, &QAbstractButton::clicked, this,
            [this] { session().go(sendTestEmailPlace(m_model.tickedKeys().value(0))); });
    connect(m_delete, &QAbstractButton::clicked, this, &IdentitiesPage::askToDelete);
    connect(m_create, &QAbstractButton::clicked, this, &IdentitiesPage::create);
}

void IdentitiesPage::buildTable()
{
    Table *table = m_container->table();
    table->setObjectName(u"table"_s);
    table->columns().setColumns(identityTableColumns(m_model));
    table->setModel(&m_rows);
    table->setTicks({
        .tick = [this](int first, int last, bool areTicked) { tick(first, last, areTicked); },
        .state = [this] { return m_rows.tickState(); },
    });
    TextInput *filter = m_container->tools()->filter();
    filter->setObjectName(u"filter"_s);
    filter->setHint(tr("Search all domain and email address identities"));
}

void IdentitiesPage::connectTable()
{
    Table *table = m_container->table();
    TableTools *tools = m_container->tools();
    connect(&m_model, &models::Table::countsChanged, this, &IdentitiesPage::showCounts);
    connect(&m_model, &models::IdentityTableModel::loaded, this, &IdentitiesPage::showCounts);
    connect(&m_model, &models::IdentityTableModel::failed, this, &IdentitiesPage::showError);
    connect(&m_rows, &models::PageModel::pagesChanged, this, &IdentitiesPage::showCounts);
    connect(m_container->columnTitles(), &TableHeader::sortRequested, this, &IdentitiesPage::sort);
    connect(m_container->state(), &TableState::actionRequested, this, &IdentitiesPage::doWhatStateOffers);
    connect(table, &Table::linkActivated, this, &IdentitiesPage::open);
    connect(table, &Table::deletePressed, this, &IdentitiesPage::askToDelete);
    connect(table, &Table::rowsShown, this, [this](int first, int last) {
        const int offset = m_rows.mapToSource(m_rows.index(0, 0)).row();
        m_model.noteVisibleRows(offset + first, offset + last);
    });
    connect(&table->columns(), &TableColumns::widthSet, this, &IdentitiesPage::keepWidths);
    connect(tools->filter(), &QLineEdit::textChanged, &m_model, &models::Table::setFilter);
    connect(tools->pagination(), &Pagination::pageChosen, &m_rows, &models::PageModel::setPage);
    connect(tools->preferences(), &QAbstractButton::clicked, this, &IdentitiesPage::openPreferences);
}

void IdentitiesPage::connectDeletion()
{
    connect(m_deletion, &Deletion::deleted, this, [this](const QStringList &names) {
        m_model.remove(names);
        for (const QString &name : names)
            session().forget(identityPlace(name));
    });
    connect(m_deletion, &Deletion::finished, this, [this](const client::IdentityDeletion::Outcome &outcome) {
        session().flash(withUndo(deletionFlash(outcome), session(), outcome.deleted));
    });
}

void IdentitiesPage::applyPreferences()
{
    const TablePreferences preferences = loadIdentitiesPreferences(session().settings(), m_model);
    Table *table = m_container->table();
    const QList<int> widths = loadIdentitiesWidths(session().settings(), m_model);
    for (int column = 0; column < widths.size(); ++column)
        table->columns().setWidth(column, widths[column]);
    table->columns().setShown(preferences.shownColumns());
    table->setWrap(preferences.wraps);
    table->setCompact(preferences.isCompact ? std::optional(true) : std::nullopt);
    m_model.setShownColumns(preferences.shownColumns());
    m_rows.setPageSize(preferences.pageSize);
    showCounts();
}

void IdentitiesPage::openPreferences()
{
    const auto apply = [page = QPointer(this)](const TablePreferences &preferences) {
        if (!page)
            return;
        saveIdentitiesPreferences(page->session().settings(), page->m_model, preferences);
        page->applyPreferences();
    };
    Modal *dialog = ui::openPreferences(this, loadIdentitiesPreferences(session().settings(), m_model),
                                        identitiesPageSizes(), apply);
    dialog->setObjectName(u"preferencesDialog"_s);
}

void IdentitiesPage::keepWidths()
{
    saveIdentitiesWidths(session().settings(), m_model, m_container->table()->columns().widths());
}

void IdentitiesPage::showCounts()
{
    if (m_model.isLoading())
        m_error.reset();
    const int ticked = m_model.tickedCount();
    const QString total = m_model.isComplete() ? QString::number(m_model.total()) : tr("%1+").arg(m_model.total());
    const bool isKnown = !isLoadingFirst() && !(m_error && m_model.total() == 0);
    m_container->header()->setCounter(!isKnown         ? QString()
                                          : ticked > 0 ? tr("(%1/%2)").arg(ticked).arg(total)
                                                       : tr("(%1)").arg(total));
    m_delete->setEnabled(ticked > 0);
    m_sendTest->setEnabled(ticked == 1 && isVerified(m_model.ticked().first()));
    if (m_simulate)
        m_simulate->setEnabled(ticked > 0);
    if (m_simulate && ticked > 0) {
        const auto isDomain = [](const models::IdentityRow &row) {
            return row.identity.identityType != ses::IdentityType::EmailAddress;
        };
        const auto rows = m_model.ticked();
        m_simulate->setContent(simulateMenu(std::ranges::any_of(rows, isDomain), false));
    }
    m_refresh->setLoading(m_model.isLoading() && !isLoadingFirst()); // at first the rows say it

    TableTools *tools = m_container->tools();
    tools->setMatches(m_model.filter().isEmpty() ? QString() : tr("%n matches", nullptr, m_model.rowCount()));
    tools->pagination()->setPages(m_rows.page(), m_rows.pageCount());
    for (QWidget *tool : {static_cast<QWidget *>(tools->filter()), static_cast<QWidget *>(tools->pagination()),
                          static_cast<QWidget *>(tools->preferences())})
        tool->setEnabled(!isLoadingFirst());
    m_container->columnTitles()->setTicksEnabled(m_model.rowCount() > 0);
    showBody();
}

void IdentitiesPage::showBody()
{
    TableState *state = m_container->state();
    if (m_model.rowCount() > 0) {
        showRows();
        return;
    }
    if (m_error && m_model.total() == 0)
        state->showError(tr("Identities could not be loaded"), errorText(*m_error), tr("Retry"));
    else if (m_model.isLoading() || (!m_model.isComplete() && !m_error))
        state->showLoading(tr("Loading identities"));
    else if (!m_model.filter().isEmpty())
        state->showMessage(tr("No matches"), tr("No identity contains the text."), tr("Clear filter"));
    else
        state->showMessage(tr("No identities"), tr("This Region has no identities yet."), tr("Create identity"));
    m_container->showState();
}

void IdentitiesPage::showRows()
{
    if (!m_container->showsRows())
        m_container->showRows();
    if (m_wantsFocus && m_container->table()->isVisible()) {
        m_wantsFocus = false;
        m_container->table()->setFocus(Qt::OtherFocusReason);
    }
}

/// Rows that are there stay, and a message says that they are old.
void IdentitiesPage::showError(const wire::ServiceError &error)
{
    m_error = error;
    if (m_model.total() > 0)
        session().flash({.kind = Flash::Kind::Error,
                         .header = tr("Identities could not be loaded"),
                         .text = errorText(error),
                         .id = u"loadIdentities"_s});
    showCounts();
}

void IdentitiesPage::doWhatStateOffers()
{
    if (m_error && m_model.total() == 0)
        refresh();
    else if (m_model.filter().isEmpty())
        create();
    else
        m_container->tools()->filter()->clear();
}

/// Rows of the page, which are neighbours in the whole table too.
void IdentitiesPage::tick(int first, int last, bool areTicked)
{
    const int offset = m_rows.mapToSource(m_rows.index(0, 0)).row();
    m_model.setTicked(offset + first, offset + last, areTicked);
}

void IdentitiesPage::sort(int column, Qt::SortOrder order)
{
    m_rows.sort(column, order);
    m_container->columnTitles()->setSort(column, order);
}

void IdentitiesPage::open(int row)
{
    const QModelIndex index = m_rows.index(row, models::IdentityTableModel::Identity);
    session().go(identityPlace(index.data(models::KeyRole).toString()));
}

void IdentitiesPage::create()
{
    session().go(createIdentityPlace());
}

/// Addresses are not checked: nothing of them stands in DNS.
void IdentitiesPage::simulate(const QString &entry)
{
    QStringList domains;
    QList<ForceSubject> subjects;
    for (const models::IdentityRow &row : m_model.ticked()) {
        const bool isDomain = row.identity.identityType != ses::IdentityType::EmailAddress;
        if (isDomain)
            domains += row.identity.identityName;
        subjects.append({.name = row.identity.identityName, .hasDkim = isDomain});
    }
    if (entry == SimulateEntry::check)
        m_simulating->checkDns(domains);
    else
        m_simulating->askToForce(subjects);
}

void IdentitiesPage::askToDelete()
{
    m_deletion->ask(m_model.tickedNames());
}

} // namespace ui
