#pragma once

#include "core/simulation/sending.h"
#include "core/store/table.h"

namespace store {

/// A mail that was sent through SES.
struct SentMailRow
{
    QString account;
    qint64 number = 0; ///< counts up in each account
    QString messageId;
    QString region;
    QString sender; ///< the address of From
    QString recipients; ///< addresses, a line each
    QString subject;
    QDateTime sent;
    simulation::Outcome outcome = simulation::Outcome::Delivered;
    QString configurationSet; ///< that applied; empty: none
    QString record; ///< JSON of settings, events and tags: what only the mail's own page tells

    bool operator==(const SentMailRow &) const = default;

    static constexpr auto table = "sent_mails";
    static constexpr auto nextNumber = "SELECT COALESCE(MAX(number), 0) + 1 FROM sent_mails WHERE account = ?";
    static constexpr auto columns = std::tuple{
        column("account", &SentMailRow::account).key(), column("number", &SentMailRow::number).key(),
        column("message_id", &SentMailRow::messageId),  column("region", &SentMailRow::region),
        column("sender", &SentMailRow::sender),         column("recipients", &SentMailRow::recipients),
        column("subject", &SentMailRow::subject),       column("sent", &SentMailRow::sent),
        column("outcome", &SentMailRow::outcome),       column("configuration_set", &SentMailRow::configurationSet),
        column("record", &SentMailRow::record),
    };
};

/// The source of a mail, which may be large and is read alone.
struct SentSourceRow
{
    QString account;
    qint64 number = 0;
    QByteArray source;

    bool operator==(const SentSourceRow &) const = default;

    static constexpr auto table = "sent_sources";
    static constexpr auto columns = std::tuple{
        column("account", &SentSourceRow::account).key(),
        column("number", &SentSourceRow::number).key(),
        column("source", &SentSourceRow::source),
    };
};

/// What an account sent, in all Regions.
class SentMailRepository
{
public:
    SentMailRepository(Database &database, QString account) : m_database(database), m_account(std::move(account)) {}

    void append(SentMailRow row, const QByteArray &source);
    std::optional<SentMailRow> find(const QString &messageId) const;
    QByteArray sourceOf(const SentMailRow &mail) const;
    void remove(const QString &messageId);

    /// At most @p limit mails with smaller numbers, newest first. @param number absent: from the newest on
    QList<SentMailRow> before(const std::optional<qint64> &number, int limit) const;
    qint64 count() const;

private:
    Database &m_database;
    QString m_account;
};

} // namespace store
