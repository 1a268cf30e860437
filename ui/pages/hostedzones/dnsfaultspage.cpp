#include "ui/pages/hostedzones/dnsfaultspage.h"

#include "core/wire/whendone.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/hostedzones/dnsfaultdialog.h"
#include "ui/pages/hostedzones/dnshelp.h"
#include "ui/pages/hostedzones/dnsplaces.h"
#include "ui/pages/tables/listtable.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::DnsFault;
using simulation::DnsFaultKey;

namespace {

/// As measured in the picture `dns-faults`.
QList<TableColumn> faultColumns()
{
    return {
        {.title = DnsFaultsPage::tr("Name"), .width = 311, .minimumWidth = 200},
        {.title = DnsFaultsPage::tr("Type"), .width = 100, .minimumWidth = 90},
        {.title = DnsFaultsPage::tr("Fault"), .width = 341, .minimumWidth = 200},
        {.title = DnsFaultsPage::tr("Answers"),
         .width = 110,
         .minimumWidth = 100,
         .isSortable = false,
         .isRight = true},
        {.title = DnsFaultsPage::tr("In force"), .width = 130, .minimumWidth = 110, .isSortable = false},
    };
}

DnsFaultKey keyOf(const DnsFault &fault)
{
    return {.name = fault.name, .type = fault.type};
}

} // namespace

DnsFaultsPage::DnsFaultsPage(Session &session, const Place &place)
    : Page(session, place)
    , m_model(models::dnsFaultColumns(), models::keyOfFault)
    , m_list(new ListTable(session.settings(), {.name = u"faults"_s, .usual = {.pageSize = 10, .wraps = true}},
                           {.title = tr("DNS faults"),
                            .searchHint = tr("Search names"),
                            .loading = tr("Loading DNS faults"),
                            .failed = tr("DNS faults could not be loaded"),
                            .empty = tr("No faults"),
                            .emptyHint = tr("DNS answers with the records as they are."),
                            .action = tr("Add fault"),
                            .noMatch = tr("No fault contains the text.")},
                           m_model, faultColumns()))
    , m_dialog(new DnsFaultDialog(session, this))
{
    setObjectName(u"dnsFaultsPage"_s);
    build();
    followChanges(
        session, this, [](const QString &resource) { return resource.startsWith("dnsfaults"_L1); }, [this] { load(); });
    load();
}

DnsFaultsPage::~DnsFaultsPage()
{
    delete m_question;
}

QString DnsFaultsPage::title() const
{
    return tr("DNS faults");
}

QList<Breadcrumbs::Crumb> DnsFaultsPage::crumbs() const
{
    return {serviceCrumb(), hostedZonesCrumb(), {title()}};
}

HelpContent DnsFaultsPage::help() const
{
    return dnsFaultsHelp();
}

void DnsFaultsPage::refresh()
{
    load();
}

void DnsFaultsPage::focusSearch()
{
    m_list->focusFilter();
}

void DnsFaultsPage::setCovered(int pixels)
{
    m_list->setCovered(pixels);
}

void DnsFaultsPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(tr("What DNS answers instead of the records, per name. Records stay as they are."));
    auto *blocks = new Blocks;
    blocks->add(header);
    blocks->add(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);

    m_list->header()->showInfo();
    m_list->addRefresh();
    m_list->setTakesFocus();
    m_allOff = m_list->addButton(u"allOff"_s, new Button(Button::Variant::Normal, tr("Switch all off")));
    m_edit = m_list->addButton(u"editFault"_s, new Button(Button::Variant::Normal, tr("Edit")));
    m_delete = m_list->addButton(u"deleteFaults"_s, new Button(Button::Variant::Normal, tr("Delete")));
    Button *add = m_list->addButton(u"addFault"_s, new Button(Button::Variant::Primary, tr("Add fault")));
    m_list->sortBy(0);
    showButtons();
    connect(m_list->header(), &Header::infoRequested, this, [this] { session().help(dnsFaultsHelp()); });
    connect(add, &QAbstractButton::clicked, this, [this] { m_dialog->open(); });
    connect(m_list, &ListTable::actionRequested, this, [this] { m_dialog->open(); });
    connect(m_list, &ListTable::refreshRequested, this, &DnsFaultsPage::load);
    connect(m_list, &ListTable::ticksChanged, this, &DnsFaultsPage::showButtons);
    connect(m_list, &ListTable::switched, this, &DnsFaultsPage::turn);
    connect(m_list, &ListTable::opened, this, &DnsFaultsPage::turn); // Enter: there is no page of a fault
    connect(m_list, &ListTable::deletePressed, this, &DnsFaultsPage::askToDelete);
    connect(m_allOff, &QAbstractButton::clicked, this, &DnsFaultsPage::switchAllOff);
    connect(m_edit, &QAbstractButton::clicked, this, &DnsFaultsPage::edit);
    connect(m_delete, &QAbstractButton::clicked, this, &DnsFaultsPage::askToDelete);
}

void DnsFaultsPage::load()
{
    m_list->beginLoading();
    const auto answer = session().service().call<simulation::ListDnsFaults>({});
    wire::whenDone(answer, this, [this, run = ++m_run](const auto &list) {
        if (run != m_run)
            return;
        if (list)
            m_model.refresh(list->faults);
        m_list->endLoading(list ? std::nullopt : std::optional(list.error()));
        showButtons();
        if (!list && m_model.total() > 0)
            session().flash({.kind = Flash::Kind::Error,
                             .header = tr("DNS faults could not be loaded"),
                             .text = errorText(list.error()),
                             .id = u"loadFaults"_s});
    });
}

void DnsFaultsPage::showButtons()
{
    bool isAnyOn = false;
    for (const QString &key : m_model.keys())
        isAnyOn = isAnyOn || m_model.find(key)->isOn;
    m_allOff->setEnabled(isAnyOn);
    m_edit->setEnabled(m_model.tickedCount() == 1);
    m_delete->setEnabled(m_model.tickedCount() > 0);
}

/// The row shows the new state when the service has it: it tells of the change.
template <typename Operation>
void DnsFaultsPage::send(const typename Operation::Request &request, const QString &failure)
{
    const auto answer = session().service().template call<Operation>(request);
    wire::whenDone(answer, &session(), [here = &session(), page = QPointer(this), failure](const auto &done) {
        if (!done)
            here->flash({.kind = Flash::Kind::Error, .header = failure, .text = errorText(done.error())});
        if (page)
            page->load();
    });
}

void DnsFaultsPage::turn(const QString &key)
{
    const DnsFault *fault = m_model.find(key);
    if (!fault)
        return;
    send<simulation::SwitchDnsFaults>({.isOn = !fault->isOn, .faults = QList{keyOf(*fault)}},
                                      tr("The fault could not be switched"));
}

void DnsFaultsPage::switchAllOff()
{
    send<simulation::SwitchDnsFaults>({.isOn = false, .faults = {}}, tr("The faults could not be switched off"));
}

void DnsFaultsPage::edit()
{
    const QList<DnsFault> faults = m_model.ticked();
    if (faults.size() == 1)
        m_dialog->open(faults.first());
}

void DnsFaultsPage::askToDelete()
{
    const QList<DnsFault> faults = m_model.ticked();
    if (faults.isEmpty() || m_question)
        return;
    QList<DnsFaultKey> keys;
    QStringList names;
    for (const DnsFault &each : faults) {
        keys.append(keyOf(each));
        names += tr("%1 (%2)").arg(each.name, models::recordTypeText(each.type));
    }
    m_question = new Modal(tr("Delete %n DNS faults?", nullptr, int(faults.size())), Modal::Size::Normal, this);
    m_question->setObjectName(u"deleteFaultsDialog"_s);
    m_question->setBody(
        (new Text(tr("%1\n\nDNS answers with the records again.").arg(names.join(u'\n'))))->setWrap(Wrap::Words));
    m_question->addCancel()->setObjectName(u"cancel"_s);
    m_question->addAction(tr("Delete"))->setObjectName(u"confirm"_s);
    connect(m_question, &Modal::confirmed, this, [this, keys] { deleteFaults(keys); });
    m_question->open();
}

void DnsFaultsPage::deleteFaults(const QList<DnsFaultKey> &keys)
{
    m_question->close();
    send<simulation::DeleteDnsFaults>({keys}, tr("The faults could not be deleted"));
}

} // namespace ui
