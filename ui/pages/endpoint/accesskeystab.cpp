#include "ui/pages/endpoint/accesskeystab.h"

#include "core/wire/whendone.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/modal.h"
#include "ui/pages/endpoint/createkeydialog.h"
#include "ui/pages/endpoint/keycheckingcontainer.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/tables/listtable.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::AccessKey;
using simulation::KeyChecking;

namespace {

constexpr int createdColumn = 5;

/// As measured in the picture `endpoint-keys`.
QList<TableColumn> columns()
{
    return {
        {.title = AccessKeysTab::tr("Access key ID"), .width = 251, .minimumWidth = 200},
        {.title = AccessKeysTab::tr("Account"), .width = 150, .minimumWidth = 140},
        {.title = AccessKeysTab::tr("Note"), .width = 145, .minimumWidth = 120, .isSortable = false},
        {.title = AccessKeysTab::tr("Status"), .width = 116, .minimumWidth = 110, .isSortable = false},
        {.title = AccessKeysTab::tr("Last used (UTC)"), .width = 165, .minimumWidth = 150, .isSortable = false},
        {.title = AccessKeysTab::tr("Created (UTC)"), .width = 166, .minimumWidth = 150},
    };
}

} // namespace

AccessKeysTab::AccessKeysTab(Session &session)
    : Blocks(true)
    , m_session(session)
    , m_model(models::accessKeyColumns(), models::keyOfAccessKey)
    , m_checking(new KeyCheckingContainer(session))
    , m_list(new ListTable(session.settings(), {.name = u"accessKeys"_s, .usual = {.pageSize = 10}},
                           {.title = tr("Access keys"),
                            .searchHint = tr("Search access keys"),
                            .loading = tr("Loading access keys"),
                            .failed = tr("Access keys could not be loaded"),
                            .empty = tr("No access keys"),
                            .emptyHint = tr("Any key is accepted."),
                            .action = tr("Create access key"),
                            .noMatch = tr("No access key contains the text.")},
                           m_model, columns()))
    , m_dialog(new CreateKeyDialog(session, this))
{
    setObjectName(u"accessKeysTab"_s);
    build();
    followChanges(
        session, this, [](const QString &resource) { return resource == "access-keys"_L1; }, [this] { refresh(); });
    refresh();
}

AccessKeysTab::~AccessKeysTab()
{
    delete m_question;
}

void AccessKeysTab::build()
{
    add(m_checking);
    add(m_list);
    m_list->addRefresh();
    m_list->setTakesFocus();
    m_turn = m_list->addButton(u"turnKeys"_s, new Button(Button::Variant::Normal, tr("Deactivate")));
    m_delete = m_list->addButton(u"deleteKeys"_s, new Button(Button::Variant::Normal, tr("Delete")));
    Button *create = m_list->addButton(u"createKey"_s, new Button(Button::Variant::Primary, tr("Create access key")));
    m_list->sortBy(createdColumn, Qt::DescendingOrder);
    showButtons();
    connect(create, &QAbstractButton::clicked, this, [this] { m_dialog->open(); });
    connect(m_list, &ListTable::actionRequested, this, [this] { m_dialog->open(); });
    connect(m_list, &ListTable::refreshRequested, this, &AccessKeysTab::refresh);
    connect(m_list, &ListTable::ticksChanged, this, &AccessKeysTab::showButtons);
    connect(m_list, &ListTable::deletePressed, this, &AccessKeysTab::askToDelete);
    connect(m_turn, &QAbstractButton::clicked, this, &AccessKeysTab::turn);
    connect(m_delete, &QAbstractButton::clicked, this, &AccessKeysTab::askToDelete);
}

void AccessKeysTab::refresh()
{
    m_list->beginLoading();
    const auto answer = m_session.service().call<simulation::ListAccessKeys>({});
    wire::whenDone(answer, this, [this, run = ++m_run](const auto &keys) {
        if (run != m_run)
            return;
        if (keys)
            show(*keys);
        m_list->endLoading(keys ? std::nullopt : std::optional(keys.error()));
        showButtons();
        if (!keys && m_model.total() > 0)
            m_session.flash({.kind = Flash::Kind::Error,
                             .header = tr("Access keys could not be loaded"),
                             .text = errorText(keys.error()),
                             .id = u"loadAccessKeys"_s});
    });
}

void AccessKeysTab::show(const simulation::ListAccessKeys::Response &keys)
{
    m_model.refresh(keys.accessKeys);
    m_checking->setChecking(keys.checking);
    m_list->setEmptyHint(keys.checking == KeyChecking::AnyKey ? tr("Any key is accepted.")
                                                              : tr("Nobody gets in until there is one."));
    Q_EMIT checkingKnown(keys.checking);
}

void AccessKeysTab::focusSearch()
{
    m_list->focusFilter();
}

void AccessKeysTab::setCovered(int pixels)
{
    m_list->setCovered(pixels);
}

/// Keys that are all inactive are made active again; else those that are not yet are made inactive.
void AccessKeysTab::showButtons()
{
    const QList<AccessKey> keys = m_model.ticked();
    const bool areInactive = !keys.isEmpty() && std::ranges::none_of(keys, &AccessKey::isActive);
    m_turn->setText(areInactive ? tr("Activate") : tr("Deactivate"));
    m_turn->setAccessibleName(m_turn->text());
    m_turn->setEnabled(!keys.isEmpty());
    m_delete->setEnabled(!keys.isEmpty());
}

/// The rows show the new state when the service has it: it tells of the change.
template <typename Operation>
void AccessKeysTab::send(const typename Operation::Request &request, const QString &failure)
{
    const auto answer = m_session.service().template call<Operation>(request);
    wire::whenDone(answer, &m_session, [here = &m_session, tab = QPointer(this), failure](const auto &done) {
        if (!done)
            here->flash({.kind = Flash::Kind::Error, .header = failure, .text = errorText(done.error())});
        if (tab)
            tab->refresh();
    });
}

void AccessKeysTab::turn()
{
    const QList<AccessKey> keys = m_model.ticked();
    if (keys.isEmpty())
        return;
    const bool areInactive = std::ranges::none_of(keys, &AccessKey::isActive);
    send<simulation::SetAccessKeysActive>({.ids = m_list->ticked(), .isActive = areInactive},
                                          areInactive ? tr("The access keys could not be activated")
                                                      : tr("The access keys could not be deactivated"));
}

void AccessKeysTab::askToDelete()
{
    const QStringList ids = m_list->ticked();
    if (ids.isEmpty() || m_question)
        return;
    m_question = new Modal(tr("Delete %n access keys?", nullptr, int(ids.size())), Modal::Size::Normal, this);
    m_question->setObjectName(u"deleteKeysDialog"_s);
    m_question->setBody(
        (new Text(tr("%1\n\nPrograms that use them are then treated as if the key was never made here. The data of "
                     "their accounts stays.")
                      .arg(ids.join(u'\n'))))
            ->setWrap(Wrap::Words));
    m_question->addCancel()->setObjectName(u"cancel"_s);
    m_question->addAction(tr("Delete"))->setObjectName(u"confirm"_s);
    connect(m_question, &Modal::confirmed, this, [this, ids] { deleteKeys(ids); });
    m_question->open();
}

void AccessKeysTab::deleteKeys(const QStringList &ids)
{
    m_question->close();
    send<simulation::DeleteAccessKeys>({ids}, tr("The access keys could not be deleted"));
}

} // namespace ui
