#pragma once

#include "core/simulation/events.h"
#include "core/store/table.h"

namespace store {

/// Something that happened.
struct JournalRow
{
    QString account;
    qint64 number = 0; ///< counts up from 1 in each account, together with the mails'
    QDateTime time;
    simulation::Happening what = simulation::Happening::IdentityStatus;
    QString identity;
    QString region;
    QString subject; ///< see simulation::Happening
    std::optional<ses::VerificationStatus> from;
    std::optional<ses::VerificationStatus> to;
    std::optional<ses::VerificationStatus> identityFrom;
    std::optional<ses::VerificationStatus> identityTo;
    std::optional<ses::VerificationError> error;
    std::optional<ses::DkimSigningKeyLength> keyLength;
    bool mailSent = false;
    simulation::Cause cause = simulation::Cause::Clock;

    bool operator==(const JournalRow &) const = default;

    static constexpr auto table = "journal";
    // Mails share the numbers: a mail that is deleted leaves its number here, so that none is given twice.
    static constexpr auto nextNumber = "SELECT COALESCE(MAX(number), 0) + 1 FROM ("
                                       "SELECT MAX(number) AS number FROM journal WHERE account = ? UNION ALL "
                                       "SELECT MAX(number) FROM mails WHERE account = ?) AS numbers";
    static constexpr auto columns = std::tuple{
        column("account", &JournalRow::account).key(),
        column("number", &JournalRow::number).key(),
        column("time", &JournalRow::time),
        column("what", &JournalRow::what),
        column("identity", &JournalRow::identity),
        column("region", &JournalRow::region),
        column("subject", &JournalRow::subject),
        column("from_status", &JournalRow::from),
        column("to_status", &JournalRow::to),
        column("identity_from", &JournalRow::identityFrom),
        column("identity_to", &JournalRow::identityTo),
        column("error", &JournalRow::error),
        column("key_length", &JournalRow::keyLength),
        column("mail_sent", &JournalRow::mailSent),
        column("cause", &JournalRow::cause),
    };
};

/// What happened in an account, in the order in which it did. It only grows.
class Journal
{
public:
    Journal(Database &database, QString account) : m_database(database), m_account(std::move(account)) {}

    qint64 append(JournalRow row); ///< returns the number that it was given

    /// At most @p limit entries with smaller numbers, newest first. @param number absent: from the newest on
    QList<JournalRow> before(const std::optional<qint64> &number, int limit) const;
    qint64 count() const;

private:
    Database &m_database;
    QString m_account;
};

} // namespace store
