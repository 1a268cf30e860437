#pragma once

#include "core/ses/verification.h"
#include "core/simulation/mailbox.h"
#include "core/store/table.h"

namespace store {

/// A mail that SES sent. Its text follows from these values, and is made when somebody reads it.
struct MailRow
{
    QString account;
    qint64 number = 0; ///< that of its entry in the journal; its id is "ses-NUMBER"
    simulation::MailKind kind = simulation::MailKind::Verification;
    QString region;
    QString recipient;
    QDateTime received;
    bool isUnread = true;
    QString identity;
    QString subject; ///< of a mail about a MAIL FROM domain: that domain; else empty
    std::optional<ses::VerificationStatus> status; ///< that it tells of

    bool operator==(const MailRow &) const = default;

    static constexpr auto table = "mails";
    static constexpr auto columns = std::tuple{
        column("account", &MailRow::account).key(),
        column("number", &MailRow::number).key(),
        column("kind", &MailRow::kind),
        column("region", &MailRow::region),
        column("recipient", &MailRow::recipient),
        column("received", &MailRow::received),
        column("is_unread", &MailRow::isUnread),
        column("identity", &MailRow::identity),
        column("subject", &MailRow::subject),
        column("status", &MailRow::status),
    };
};

/// The mails of an account, in all Regions.
class MailRepository
{
public:
    MailRepository(Database &database, QString account) : m_database(database), m_account(std::move(account)) {}

    void put(MailRow row);
    std::optional<MailRow> find(qint64 number) const;

    /// At most @p limit mails with smaller numbers, newest first. @param number absent: from the newest on
    QList<MailRow> before(const std::optional<qint64> &number, int limit) const;
    qint64 count() const;
    qint64 countUnread() const;

    void markRead(qint64 number);
    void markAllRead();
    void remove(qint64 number);

private:
    Database &m_database;
    QString m_account;
};

/// A link that was sent to an address, which works whatever becomes of its mail.
struct LinkRow
{
    QString account;
    QString region;
    QString identity;
    QDateTime sent;
    std::optional<QDateTime> followed;

    bool operator==(const LinkRow &) const = default;

    static constexpr auto table = "links";
    static constexpr auto columns = std::tuple{
        column("account", &LinkRow::account).key(),   column("region", &LinkRow::region).key(),
        column("identity", &LinkRow::identity).key(), column("sent", &LinkRow::sent).key(),
        column("followed", &LinkRow::followed),
    };
};

/// The one that was sent within the second that begins at @p second: links tell their time no closer.
std::optional<LinkRow> findLink(Database &database, const QString &account, const QString &region,
                                const QString &identity, const QDateTime &second);
/// The newest of an address.
std::optional<LinkRow> lastLink(Database &database, const QString &account, const QString &region,
                                const QString &identity);

} // namespace store
