#include "ui/pages/mailbox/mailboxpage.h"

#include "core/wire/whendone.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/status/modal.h"
#include "ui/components/tables/table.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/mailbox/mailboxhelp.h"
#include "ui/pages/mailbox/mailexport.h"
#include "ui/pages/mailbox/messagecontainer.h"
#include "ui/pages/tables/followloading.h"
#include "ui/pages/tables/listtable.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 432; // beside a message
constexpr int narrowWindow = 1200; // below it the message takes the place of the list
const QString fromSes = u"from-ses"_s;

ListTexts texts()
{
    return {.title = MailboxPage::tr("Messages"),
            .searchHint = MailboxPage::tr("Search subject and addresses"),
            .loading = MailboxPage::tr("Loading messages"),
            .failed = MailboxPage::tr("Messages could not be loaded"),
            .empty = MailboxPage::tr("No messages"),
            .emptyHint = MailboxPage::tr("Verification requests and notices about DKIM and MAIL FROM arrive here."),
            .action = MailboxPage::tr("Create identity"),
            .noMatch = MailboxPage::tr("No message contains the text.")};
}

QList<TableColumn> columns(const models::Table &model)
{
    // clang-format off
    return titled({
        {.width = 475, .minimumWidth = 200},
        {.width = 224, .minimumWidth = 140},
        {.width = 121, .minimumWidth = 110},
        {.width = 172, .minimumWidth = 160},
        {.width = 160, .minimumWidth = 120},
    }, model);
    // clang-format on
}

} // namespace

MailboxPage::MailboxPage(Session &session, const Place &place)
    : Page(session, place)
    , m_model(session.connection(), session.clock())
    , m_tabs(new Tabs({{fromSes, tr("From SES")}}))
    , m_list(new ListTable(session.settings(), {.name = u"mails"_s, .usual = {.pageSize = 20}}, texts(), m_model,
                           columns(m_model)))
    , m_exporting(new MailExport(session, this))
    , m_area(new QWidget)
{
    setObjectName(u"mailboxPage"_s);
    build();
    buildList();
    connect(&m_model, &models::Table::countsChanged, this, &MailboxPage::showCounts);
    m_model.reload();
    showCounts();
}

QString MailboxPage::title() const
{
    return tr("Mailbox");
}

QList<Breadcrumbs::Crumb> MailboxPage::crumbs() const
{
    if (!m_message || !isNarrow())
        return {serviceCrumb(), {mailboxCrumb().text}};
    const models::MailRow *row = m_model.find(m_message->id());
    return {serviceCrumb(), mailboxCrumb(), {row ? row->mail.subject : title()}};
}

HelpContent MailboxPage::help() const
{
    return mailboxHelp();
}

void MailboxPage::refresh()
{
    m_model.reload();
}

void MailboxPage::focusSearch()
{
    m_list->focusFilter();
}

void MailboxPage::setCovered(int pixels)
{
    m_list->setCovered(pixels);
}

/// One came to the page anew: by the breadcrumbs, back from a message.
void MailboxPage::showTab(const QString &tab)
{
    Page::showTab(tab);
    if (isNarrow())
        closeMessage();
}

void MailboxPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(tr("Mail of the simulator, from all Regions. Nothing leaves this computer."));
    m_tabs->setObjectName(u"mailboxTabs"_s);
    auto *area = new QHBoxLayout(m_area);
    area->setContentsMargins(0, 0, 0, 0);
    area->setSpacing(themeOf(this).blockGap());
    area->addWidget(m_list, 0, Qt::AlignTop);
    auto *below = new Blocks(true);
    below->add(m_area);
    auto *tabbed = new QWidget;
    auto *inside = new QVBoxLayout(tabbed);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_tabs);
    inside->addWidget(below);
    auto *blocks = new Blocks;
    blocks->add(header);
    blocks->add(tabbed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);
}

void MailboxPage::buildList()
{
    m_list->addRefresh();
    m_export = m_list->addButton(u"exportMails"_s, new Button(Button::Variant::Normal, tr("Export")));
    m_delete = m_list->addButton(u"deleteMails"_s, new Button(Button::Variant::Normal, tr("Delete")));
    m_markRead = m_list->addButton(u"markAllRead"_s, new Button(Button::Variant::Normal, tr("Mark all as read")));
    connect(m_export, &QAbstractButton::clicked, this, [this] { m_exporting->start(ticked()); });
    connect(m_delete, &QAbstractButton::clicked, this, &MailboxPage::askToDelete);
    connect(m_markRead, &QAbstractButton::clicked, this, &MailboxPage::markAllRead);
    connect(m_list, &ListTable::opened, this, &MailboxPage::open);
    connect(m_list, &ListTable::refreshRequested, this, &MailboxPage::refresh);
    connect(m_list, &ListTable::actionRequested, this, [this] { session().go(createIdentityPlace()); });
    connect(m_list, &ListTable::deletePressed, this, &MailboxPage::askToDelete);
    m_list->table()->installEventFilter(this);
}

/// The message becomes the only row that is ticked; boxes add others without opening them.
void MailboxPage::open(const QString &id)
{
    const models::MailRow *row = m_model.find(id);
    if (!row || (m_message && m_message->id() == id))
        return;
    const models::MailRow shown = *row;
    delete m_message;
    m_message = new MessageContainer(session(), shown);
    static_cast<QHBoxLayout *>(m_area->layout())->addWidget(m_message, 1, Qt::AlignTop);
    connect(m_message, &MessageContainer::closeRequested, this, &MailboxPage::closeMessage, Qt::QueuedConnection);
    connect(m_message, &MessageContainer::exportRequested, this,
            [this, mail = shown.mail] { m_exporting->start({mail}); });
    connect(m_message, &MessageContainer::deleteRequested, this, [this, id] { deleteMails({id}); });
    m_list->tickOnly(id);
    arrange();
    if (shown.mail.isUnread)
        wire::whenDone(session().service().call<simulation::MarkMailsRead>({.ids = QList{id}}), this,
                       [](const auto &) {}); // that it is read shows when the mailbox says so
}

/// Who walks through the list by the keys while a message is open reads on: a key that is released has moved there.
bool MailboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease && m_message && m_list->table()->currentRow() >= 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End)
            open(m_list->keyAt(m_list->table()->currentRow()));
    }
    return Page::eventFilter(watched, event);
}

void MailboxPage::closeMessage()
{
    if (!m_message)
        return;
    const int row = m_list->rowOf(m_message->id());
    delete m_message;
    m_list->untick();
    arrange();
    m_list->table()->setCurrentRow(row);
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

bool MailboxPage::isNarrow() const
{
    return window()->width() < narrowWindow;
}

void MailboxPage::arrange()
{
    const bool isBeside = m_message && !isNarrow();
    m_list->setVisible(!m_message || isBeside);
    m_list->setNarrow(isBeside ? std::optional(ListTable::Narrow{
                          .column = models::MailTableModel::Subject,
                          .title = tr("Received"),
                          .sortColumn = models::MailTableModel::Received,
                          .searchHint = tr("Search messages"),
                      })
                               : std::nullopt);
    m_list->setMinimumWidth(isBeside ? listWidth : 0);
    m_list->setMaximumWidth(isBeside ? listWidth : QWIDGETSIZE_MAX);
    m_markRead->setVisible(!isBeside);
    if (m_message)
        m_message->setAlone(isNarrow());
    Q_EMIT titleChanged(); // the breadcrumbs lead back from a message that stands alone
}

void MailboxPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_message)
        arrange();
}

void MailboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_message)
        closeMessage();
    else
        Page::keyPressEvent(event);
}

void MailboxPage::showCounts()
{
    followLoading(*m_list, m_model);
    m_tabs->setBadge(fromSes, m_model.unread() > 0 ? QString::number(m_model.unread()) : QString());
    m_export->setEnabled(m_model.tickedCount() > 0);
    m_delete->setEnabled(m_model.tickedCount() > 0);
    m_markRead->setEnabled(m_model.unread() > 0);
    if (!m_message)
        return;
    if (const models::MailRow *row = m_model.find(m_message->id()))
        m_message->take(*row);
    else if (m_model.isComplete() && !m_model.error())
        closeMessage(); // it was deleted
}

QList<simulation::Mail> MailboxPage::ticked() const
{
    QList<simulation::Mail> mails;
    for (const models::MailRow &row : m_model.ticked())
        mails += row.mail;
    return mails;
}

void MailboxPage::markAllRead()
{
    wire::whenDone(session().service().call<simulation::MarkMailsRead>({}), this, [this](const auto &answer) {
        if (!answer)
            session().flash({.kind = Flash::Kind::Error,
                             .header = tr("The messages could not be marked as read"),
                             .text = errorText(answer.error()),
                             .id = u"markRead"_s});
    });
}

/// One message is deleted at once: nothing depends on it, and its link still works.
void MailboxPage::askToDelete()
{
    const QStringList ids = m_model.tickedKeys();
    if (ids.size() < 2) {
        deleteMails(ids);
        return;
    }
    auto *dialog = new Modal(tr("Delete %n messages?", nullptr, int(ids.size())), Modal::Size::Normal, this);
    dialog->setObjectName(u"deleteMailsDialog"_s);
    dialog->setBody((new Text(tr("The links in them still work.")))->setWrap(Wrap::Words));
    dialog->addCancel()->setObjectName(u"cancel"_s);
    dialog->addAction(tr("Delete"))->setObjectName(u"confirm"_s);
    connect(dialog, &Modal::confirmed, this, [this, dialog, ids] {
        dialog->close();
        deleteMails(ids);
    });
    dialog->open();
}

void MailboxPage::deleteMails(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    wire::whenDone(session().service().call<simulation::DeleteMails>({ids}), this, [this, ids](const auto &answer) {
        if (answer)
            m_model.removeKeys(ids);
        else
            session().flash({.kind = Flash::Kind::Error,
                             .header = tr("%n messages could not be deleted", nullptr, int(ids.size())),
                             .text = errorText(answer.error()),
                             .id = u"deleteMails"_s});
    });
}

} // namespace ui
