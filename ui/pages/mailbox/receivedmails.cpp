#include "ui/pages/mailbox/receivedmails.h"

#include "core/wire/whendone.h"
#include "ui/components/controls/button.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/mailbox/mailexport.h"
#include "ui/pages/mailbox/messagecontainer.h"
#include "ui/pages/tables/followloading.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

ListTexts receivedTexts()
{
    return {.title = ReceivedMails::tr("Messages"),
            .searchHint = ReceivedMails::tr("Search subject and addresses"),
            .loading = ReceivedMails::tr("Loading messages"),
            .failed = ReceivedMails::tr("Messages could not be loaded"),
            .empty = ReceivedMails::tr("No messages"),
            .emptyHint = ReceivedMails::tr("Verification requests and notices about DKIM and MAIL FROM arrive here."),
            .action = ReceivedMails::tr("Create identity"),
            .noMatch = ReceivedMails::tr("No message contains the text.")};
}

QList<TableColumn> receivedColumns(const models::Table &model)
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

ListTable::Narrow receivedBesideMessage()
{
    return {.column = models::MailTableModel::Subject,
            .title = ReceivedMails::tr("Received"),
            .sortColumn = models::MailTableModel::Received,
            .searchHint = ReceivedMails::tr("Search messages")};
}

} // namespace

ReceivedMails::ReceivedMails(Session &session)
    : ReceivedMails(session, new models::MailTableModel(session.connection(), session.clock()))
{
}

ReceivedMails::ReceivedMails(Session &session, models::MailTableModel *model)
    : MailArea(session, model,
               new ListTable(session.settings(), {.name = u"mails"_s, .usual = {.pageSize = 20}}, receivedTexts(),
                             *model, receivedColumns(*model)),
               receivedBesideMessage())
    , m_model(model)
    , m_markRead(list()->addButton(u"markAllRead"_s, new Button(Button::Variant::Normal, tr("Mark all as read"))))
    , m_exporting(new MailExport(session, this, sourceReader<simulation::GetMail>(session)))
{
    hideBesideMessage(m_markRead);
    connect(m_markRead, &QAbstractButton::clicked, this, &ReceivedMails::markAllRead);
    connect(list(), &ListTable::actionRequested, this, [&session] { session.go(createIdentityPlace()); });
    m_model->reload();
}

OpenedMail *ReceivedMails::make(const QString &id)
{
    const models::MailRow *row = m_model->find(id);
    if (!row)
        return nullptr;
    if (row->mail.isUnread)
        wire::whenDone(session().service().call<simulation::MarkMailsRead>({.ids = QList{id}}), this,
                       [](const auto &) {}); // that it is read shows when the mailbox says so
    return new MessageContainer(session(), *row);
}

void ReceivedMails::takeCounts()
{
    m_markRead->setEnabled(unread() > 0);
    const models::MailRow *row = opened() ? m_model->find(opened()->id()) : nullptr;
    if (row)
        static_cast<MessageContainer *>(opened())->take(*row);
    Q_EMIT unreadChanged();
}

void ReceivedMails::exportMails(const QStringList &ids)
{
    QList<ExportedMail> mails;
    for (const QString &id : ids) {
        if (const models::MailRow *row = m_model->find(id))
            mails.append({id, row->mail.subject});
    }
    m_exporting->start(mails);
}

void ReceivedMails::markAllRead()
{
    wire::whenDone(session().service().call<simulation::MarkMailsRead>({}), this, [this](const auto &answer) {
        if (!answer)
            tellFailure(tr("The messages could not be marked as read"), answer.error());
    });
}

/// Nothing depends on them.
QString ReceivedMails::consequence() const
{
    return tr("The links in them still work.");
}

void ReceivedMails::deleteMails(const QStringList &ids)
{
    wire::whenDone(session().service().call<simulation::DeleteMails>({ids}), this, [this, ids](const auto &answer) {
        if (answer)
            m_model->removeKeys(ids);
        else
            tellFailure(tr("%n messages could not be deleted", nullptr, int(ids.size())), answer.error());
    });
}

} // namespace ui
