#include "core/models/sentmailtablemodel.h"

#include "core/models/sendingtexts.h"
#include "core/models/times.h"

#include <QCoreApplication>

namespace models {

using simulation::SentMail;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::SentMailColumns)
};

/// Something to click on stands there in any case.
QString subjectText(const SentMail &mail)
{
    return mail.subject.isEmpty() ? Texts::tr("(no subject)") : mail.subject;
}

/// The first one, and how many there are more.
QString recipientsText(const SentMail &mail)
{
    const int others = int(mail.to.size()) - 1;
    return others > 0 ? Texts::tr("%1 and %n more", nullptr, others).arg(mail.to.first()) : mail.to.value(0);
}

std::optional<StatusKind> outcomeKind(const SentMail &mail)
{
    return outcomeStatus(mail.outcome).kind;
}

qint64 sentOrder(const SentMail &mail)
{
    return mail.sent.toMSecsSinceEpoch();
}

// clang-format off
QList<TableColumn<SentMail>> sentMailColumns()
{
    return {
        {.title = Texts::tr("Subject"), .text = subjectText, .isLink = true},
        {.title = Texts::tr("From"), .text = [](const SentMail &mail) { return mail.from; }},
        {.title = Texts::tr("To"), .text = recipientsText},
        {.title = Texts::tr("Outcome"), .text = [](const SentMail &mail) { return outcomeStatus(mail.outcome).text; }, .status = outcomeKind},
        {.title = Texts::tr("Sent (UTC)"), .text = [](const SentMail &mail) { return tableTime(mail.sent); }, .sortKey = sentOrder},
        {.title = Texts::tr("Region"), .text = [](const SentMail &mail) { return mail.region; }, .isOptional = true},
    };
}
// clang-format on

} // namespace

SentMailTableModel::SentMailTableModel(const client::Connection &connection, QObject *parent)
    : FollowingTable(
        sentMailColumns(), [](const SentMail &mail) { return mail.messageId; }, connection, QStringLiteral("us-east-1"),
        parent)
{
    sort(Sent, Qt::DescendingOrder);
}

QVariant SentMailTableModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.column() == Subject) {
        if (role == DetailRole)
            return at(index.row()).from;
        if (role == RemarkRole)
            return tableTime(at(index.row()).sent);
    }
    return FollowingTable::data(index, role);
}

QList<SentMail> SentMailTableModel::rowsOf(const simulation::ListSentMails::Response &page, bool /*isFirst*/)
{
    return page.mails;
}

bool SentMailTableModel::isFollowed(const QString & /*region*/, const QStringList &resources) const
{
    return resources.contains(QStringLiteral("mailbox"));
}

} // namespace models
