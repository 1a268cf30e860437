#pragma once

#include "core/models/followingtable.h"
#include "core/simulation/sending.h"

namespace models {

/// The table "Messages" (visual.md 13.2) of what was sent through SES, in all Regions.
class SentMailTableModel : public FollowingTable<simulation::SentMail, simulation::ListSentMails>
{
    Q_OBJECT

public:
    enum Columns { Subject, From, To, Outcome, Sent, Region };

    /// The connection must live longer.
    explicit SentMailTableModel(const client::Connection &connection, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QList<simulation::SentMail> rowsOf(const simulation::ListSentMails::Response &page, bool isFirst) override;
    bool isFollowed(const QString &region, const QStringList &resources) const override;
};

} // namespace models
