#pragma once

#include "core/client/clockwatch.h"
#include "core/models/followingtable.h"
#include "core/simulation/mailbox.h"

namespace models {

/// A mail of the mailbox, with its link as it is at this moment of the virtual clock.
struct MailRow
{
    simulation::Mail mail;
    std::optional<simulation::LinkState> link;

    bool operator==(const MailRow &) const = default;
};

/// The table "Messages" (visual.md 13.2): what SES sent, in all Regions. Links lapse in it as time goes by.
class MailTableModel : public FollowingTable<MailRow, simulation::ListMails>
{
    Q_OBJECT

public:
    enum Columns { Subject, To, Link, Received, Region };

    /// Connection and clock must live longer.
    MailTableModel(const client::Connection &connection, const client::ClockWatch &clock, QObject *parent = nullptr);

    qint64 unread() const { return m_unread; } ///< of all
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QList<MailRow> rowsOf(const simulation::ListMails::Response &page, bool isFirst) override;
    bool isFollowed(const QString &region, const QStringList &resources) const override;

private:
    void lapseLinks();

    const client::ClockWatch &m_clock;
    qint64 m_unread = 0;
};

} // namespace models
