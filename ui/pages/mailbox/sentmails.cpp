#include "ui/pages/mailbox/sentmails.h"

#include "core/wire/whendone.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/mailbox/mailexport.h"
#include "ui/pages/mailbox/sentmessage.h"
#include "ui/pages/tables/followloading.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

ListTexts sentTexts()
{
    return {.title = SentMails::tr("Messages"),
            .searchHint = SentMails::tr("Search subject and addresses"),
            .loading = SentMails::tr("Loading messages"),
            .failed = SentMails::tr("Messages could not be loaded"),
            .empty = SentMails::tr("No messages"),
            .emptyHint = SentMails::tr("What is sent with your identities, by the AWS CLI too, is kept here."),
            .action = SentMails::tr("Verified identities"),
            .noMatch = SentMails::tr("No message contains the text.")};
}

QList<TableColumn> sentColumns(const models::Table &model)
{
    // clang-format off
    return titled({
        {.width = 250, .minimumWidth = 160},
        {.width = 195, .minimumWidth = 140},
        {.width = 240, .minimumWidth = 140},
        {.width = 140, .minimumWidth = 120},
        {.width = 172, .minimumWidth = 160},
        {.width = 160, .minimumWidth = 120},
    }, model);
    // clang-format on
}

ListTable::Narrow sentBesideMessage()
{
    return {.column = models::SentMailTableModel::Subject,
            .title = SentMails::tr("Sent"),
            .sortColumn = models::SentMailTableModel::Sent,
            .searchHint = SentMails::tr("Search messages")};
}

} // namespace

SentMails::SentMails(Session &session) : SentMails(session, new models::SentMailTableModel(session.connection()))
{
}

SentMails::SentMails(Session &session, models::SentMailTableModel *model)
    : MailArea(session, model,
               new ListTable(session.settings(), {.name = u"sentMails"_s, .usual = {.pageSize = 20}}, sentTexts(),
                             *model, sentColumns(*model)),
               sentBesideMessage())
    , m_model(model)
    , m_exporting(new MailExport(session, this, sourceReader<simulation::GetSentMail>(session)))
{
    connect(list(), &ListTable::actionRequested, this, [&session] { session.go(identitiesPlace()); });
    m_model->reload();
}

OpenedMail *SentMails::make(const QString &id)
{
    const simulation::SentMail *mail = m_model->find(id);
    return mail ? new SentMessage(session(), *mail) : nullptr;
}

void SentMails::exportMails(const QStringList &ids)
{
    QList<ExportedMail> mails;
    for (const QString &id : ids) {
        if (const simulation::SentMail *mail = m_model->find(id))
            mails.append({id, mail->subject});
    }
    m_exporting->start(mails);
}

QString SentMails::consequence() const
{
    return tr("They still count for the daily sending quota.");
}

void SentMails::deleteMails(const QStringList &ids)
{
    wire::whenDone(session().service().call<simulation::DeleteSentMails>({ids}), this, [this, ids](const auto &answer) {
        if (answer)
            m_model->removeKeys(ids);
        else
            tellFailure(tr("%n messages could not be deleted", nullptr, int(ids.size())), answer.error());
    });
}

} // namespace ui
