#include "core/models/mailtablemodel.h"

#include "core/models/statustexts.h"
#include "core/models/times.h"

#include <QCoreApplication>

namespace models {

using simulation::LinkState;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::MailColumns)
};

QString linkText(const MailRow &row)
{
    if (!row.link)
        return nothingText();
    switch (*row.link) {
    case LinkState::Valid:
        return Texts::tr("Valid", "a link");
    case LinkState::Followed:
        return Texts::tr("Followed", "a link");
    case LinkState::Lapsed:
        return Texts::tr("Lapsed", "a link");
    }
    Q_UNREACHABLE();
}

std::optional<StatusKind> linkKind(const MailRow &row)
{
    if (!row.link)
        return std::nullopt;
    switch (*row.link) {
    case LinkState::Valid:
        return StatusKind::Pending;
    case LinkState::Followed:
        return StatusKind::Success;
    case LinkState::Lapsed:
        return StatusKind::Stopped;
    }
    Q_UNREACHABLE();
}

qint64 receivedOrder(const MailRow &row)
{
    return row.mail.received.toMSecsSinceEpoch();
}

// clang-format off
QList<TableColumn<MailRow>> mailColumns()
{
    return {
        {.title = Texts::tr("Subject"), .text = [](const MailRow &row) { return row.mail.subject; }, .isLink = true},
        {.title = Texts::tr("To"), .text = [](const MailRow &row) { return row.mail.to; }},
        {.title = Texts::tr("Link"), .text = linkText, .status = linkKind},
        {.title = Texts::tr("Received (UTC)"), .text = [](const MailRow &row) { return tableTime(row.mail.received); }, .sortKey = receivedOrder},
        {.title = Texts::tr("Region"), .text = [](const MailRow &row) { return row.mail.region; }, .isOptional = true},
    };
}
// clang-format on

/// Nobody reports that a link lapses: it is worked out from the clock.
std::optional<LinkState> linkAt(const simulation::Mail &mail, const QDateTime &now)
{
    const bool hasLapsed =
        mail.link == LinkState::Valid && mail.linkExpires && now.isValid() && *mail.linkExpires <= now;
    return hasLapsed ? LinkState::Lapsed : mail.link;
}

} // namespace

MailTableModel::MailTableModel(const client::Connection &connection, const client::ClockWatch &clock, QObject *parent)
    : FollowingTable(
        mailColumns(), [](const MailRow &row) { return row.mail.id; }, connection, QStringLiteral("us-east-1"), parent)
    , m_clock(clock)
{
    sort(Received, Qt::DescendingOrder);
    connect(&clock, &client::ClockWatch::changed, this, &MailTableModel::lapseLinks);
    connect(&clock, &client::ClockWatch::ticked, this, &MailTableModel::lapseLinks);
}

QVariant MailTableModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.column() == Subject) {
        if (role == UnreadRole)
            return at(index.row()).mail.isUnread;
        if (role == DetailRole)
            return at(index.row()).mail.to;
        if (role == RemarkRole)
            return tableTime(at(index.row()).mail.received);
    }
    return FollowingTable::data(index, role);
}

QList<MailRow> MailTableModel::rowsOf(const simulation::ListMails::Response &page, bool isFirst)
{
    if (isFirst)
        m_unread = page.unread;
    const QDateTime now = m_clock.now();
    QList<MailRow> rows;
    rows.reserve(page.mails.size());
    for (const simulation::Mail &mail : page.mails)
        rows.append({mail, linkAt(mail, now)});
    return rows;
}

bool MailTableModel::isFollowed(const QString &, const QStringList &resources) const
{
    return resources.contains(QStringLiteral("mailbox"));
}

void MailTableModel::lapseLinks()
{
    const QDateTime now = m_clock.now();
    QList<MailRow> rows;
    for (const QString &key : keys()) {
        const MailRow &row = *find(key);
        if (linkAt(row.mail, now) != row.link)
            rows.append({row.mail, linkAt(row.mail, now)});
    }
    if (!rows.isEmpty())
        update(rows);
}

} // namespace models
