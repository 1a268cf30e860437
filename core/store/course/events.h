#pragma once

#include "core/simulation/events.h"
#include "core/store/table.h"

namespace store {

/// What an event is about. Of each identity there is one at most of a kind; at one moment they are run in this order.
enum Matter : qint64 {
    Propagation = -1, ///< of the account, of no identity: the next end of a delay with which DNS shows a change
    Verification, ///< of the identity: of a domain its DKIM records, of an address the link
    MailFrom,
    KeyRotation,
    EndOfForce,
    Look, ///< DNS has to be asked, because it answers otherwise from then on, but no status will change
};

/// What is due, if nothing comes in between.
struct EventRow
{
    QString account;
    QString region;
    QString identity;
    qint64 matter = Verification;
    QDateTime due;
    simulation::Happening what = simulation::Happening::IdentityStatus;
    QString subject; ///< see simulation::Happening
    std::optional<ses::VerificationStatus> from;
    std::optional<ses::VerificationStatus> to;
    std::optional<ses::VerificationStatus> identityFrom;
    std::optional<ses::VerificationStatus> identityTo;
    std::optional<ses::DkimSigningKeyLength> keyLength;
    simulation::Cause cause = simulation::Cause::Clock;

    bool operator==(const EventRow &) const = default;

    static constexpr auto table = "events";
    static constexpr auto columns = std::tuple{
        column("account", &EventRow::account).key(),
        column("region", &EventRow::region).key(),
        column("identity", &EventRow::identity).key(),
        column("matter", &EventRow::matter).key(),
        column("due", &EventRow::due),
        column("what", &EventRow::what),
        column("subject", &EventRow::subject),
        column("from_status", &EventRow::from),
        column("to_status", &EventRow::to),
        column("identity_from", &EventRow::identityFrom),
        column("identity_to", &EventRow::identityTo),
        column("key_length", &EventRow::keyLength),
        column("cause", &EventRow::cause),
    };
};

/// The next one of all accounts, if there is any.
std::optional<EventRow> nextEvent(Database &database);
std::optional<QDateTime> nextDue(Database &database);

/// How many are due until then, of all accounts, but for those that change nothing (Look).
qint64 countEvents(Database &database, const QDateTime &until);

void addEvents(Database &database, const QList<EventRow> &events);

/// Makes the events of an identity these, whatever there were. @param events of that identity
void replaceEvents(Database &database, const QString &account, const QString &region, const QString &identity,
                   const QList<EventRow> &events);

/// What is due of the identities of an account, in order, but for what changes nothing.
class EventList
{
public:
    EventList(Database &database, QString account) : m_database(database), m_account(std::move(account)) {}

    /// At most @p limit events after the first @p offset of them. @param until absent: all
    QList<EventRow> page(qint64 offset, int limit, const std::optional<QDateTime> &until) const;
    qint64 count(const std::optional<QDateTime> &until) const;
    std::optional<QDateTime> nextDue() const;

private:
    Database &m_database;
    QString m_account;
};

} // namespace store
