#pragma once

#include "core/ses/nothing.h"
#include "core/simulation/facts.h"
#include "core/simulation/pagerequest.h"

#include <QList>

/// The simulated mailbox: what SES sent, to identities and to the account, in all Regions (console.md 12;
/// visual.md 13.2).
namespace simulation {

/// Why SES sent a mail.
enum class MailKind { Verification, Dkim, MailFrom };
constexpr auto wireNames(MailKind)
{
    return std::array{"VERIFICATION"_L1, "DKIM"_L1, "MAIL_FROM"_L1};
}

/// What following the link of a verification mail would do.
enum class LinkState { Valid, Followed, Lapsed };
constexpr auto wireNames(LinkState)
{
    return std::array{"VALID"_L1, "FOLLOWED"_L1, "LAPSED"_L1};
}

struct Mail
{
    QString id;
    MailKind kind = MailKind::Verification;
    QString region;
    QString from; ///< "Amazon Web Services <no-reply-aws@amazon.com>"
    QString to;
    QString subject;
    QDateTime received;
    bool isUnread = true;
    QString identity; ///< that it is about
    std::optional<LinkState> link; ///< of a verification mail
    std::optional<QDateTime> linkExpires; ///< 24 h after it was sent (console.md Q10)
    bool operator==(const Mail &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Id", &Mail::id),
        member("Kind", &Mail::kind),
        member("Region", &Mail::region),
        member("From", &Mail::from),
        member("To", &Mail::to),
        member("Subject", &Mail::subject),
        member("Received", &Mail::received),
        member("IsUnread", &Mail::isUnread),
        member("Identity", &Mail::identity),
        member("Link", &Mail::link),
        member("LinkExpires", &Mail::linkExpires),
    };
};

/// The mails of the account, newest first. Changes are noted of the resource "mailbox", of no Region.
struct ListMails
{
    static constexpr wire::Operation operation{
        .name = "ListMails",
        .route = {"GET", "/simulator/mails"},
        .access = wire::Access::Reads,
    };
    using Request = PageRequest;
    struct Response
    {
        QList<Mail> mails;
        std::optional<QString> nextToken;
        qint64 total = 0;
        qint64 unread = 0; ///< of all pages
        static constexpr auto fields = wire::Fields{
            member("Mails", &Response::mails),
            member("NextToken", &Response::nextToken),
            member("Total", &Response::total),
            member("Unread", &Response::unread),
        };
    };
};

struct GetMail
{
    static constexpr wire::Operation operation{
        .name = "GetMail",
        .route = {"GET", "/simulator/mails/{Id}"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        QString id;
        static constexpr auto fields = wire::Fields{label("Id", &Request::id)};
    };
    struct Response
    {
        Mail mail;
        QByteArray source; ///< as it came: headers, an empty line, the body (RFC 5322)
        static constexpr auto fields = wire::Fields{
            member("Mail", &Response::mail),
            member("Source", &Response::source),
        };
    };
};

/// Marks mails as read, or all of them when none are named. Ids that are not there (any more) are passed over.
struct MarkMailsRead
{
    static constexpr wire::Operation operation{
        .name = "MarkMailsRead",
        .route = {"POST", "/simulator/mails/read"},
    };
    struct Request
    {
        std::optional<QList<QString>> ids;
        static constexpr auto fields = wire::Fields{member("Ids", &Request::ids)};
    };
    using Response = ses::Nothing;
};

/// Ids that are not there (any more) are passed over. The links of deleted mails still work.
struct DeleteMails
{
    static constexpr wire::Operation operation{
        .name = "DeleteMails",
        .route = {"POST", "/simulator/mails/delete"},
    };
    struct Request
    {
        QList<QString> ids;
        static constexpr auto fields = wire::Fields{member("Ids", &Request::ids).required().minLength(1)};
    };
    using Response = ses::Nothing;
};

/// What the page behind a link says (console.md 12).
enum class LinkOutcome {
    Verified, ///< now, or by an earlier click: the page is the same
    Lapsed, ///< more than 24 h after it was sent; nothing changes
    IdentityDeleted,
    Unknown, ///< not a link that SES sent
};
constexpr auto wireNames(LinkOutcome)
{
    return std::array{"VERIFIED"_L1, "LAPSED"_L1, "IDENTITY_DELETED"_L1, "UNKNOWN"_L1};
}

/// Takes either the link as it stands in a mail, or the mail: a script need not look for the link in its source.
/// Neither or both, and a mail that has none, are a BadRequestException; a mail that is not there, a NotFoundException.
struct FollowLink
{
    static constexpr wire::Operation operation{
        .name = "FollowLink",
        .route = {"POST", "/simulator/links/follow"},
    };
    struct Request
    {
        std::optional<QString> url;
        std::optional<QString> mailId;
        static constexpr auto fields = wire::Fields{
            member("Url", &Request::url).minLength(1),
            member("MailId", &Request::mailId),
        };
    };
    struct Response
    {
        LinkOutcome outcome = LinkOutcome::Unknown;
        QString identity; ///< empty for an unknown link
        QString region;
        std::optional<QDateTime> lapsed; ///< when it did
        static constexpr auto fields = wire::Fields{
            member("Outcome", &Response::outcome),
            member("Identity", &Response::identity),
            member("Region", &Response::region),
            member("Lapsed", &Response::lapsed),
        };
    };
};

/// Sends another verification mail and starts the 24 h anew (console.md 18.3, E4). Refused (BadRequestException) for a
/// domain, a verified address, and within 60 s of the mail before (console.md 6.2).
struct ResendVerification
{
    static constexpr wire::Operation operation{
        .name = "ResendVerification",
        .route = {"POST", "/simulator/identities/{EmailIdentity}/resend-verification"},
    };
    using Request = GetIdentityFacts::Request;
    using Response = ses::Nothing;
};

} // namespace simulation
