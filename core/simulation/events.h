#pragma once

#include "core/ses/dkim.h"
#include "core/ses/verification.h"
#include "core/simulation/pagerequest.h"
#include "core/wire/operation.h"

#include <QDateTime>
#include <QList>

/// What will happen to the identities of an account, and what did (visual.md 13.3). Both are of all Regions.
namespace simulation {

using namespace Qt::StringLiterals;
using wire::label;
using wire::member;
using wire::query;

/// What may happen or have happened. Which members of Event and JournalEntry go with it is said there.
enum class Happening {
    IdentityCreated, ///< to; mailSent
    IdentityRestored,
    IdentityDeleted,
    IdentityStatus, ///< from, to; error: of an address, or of a domain apart from its DKIM
    DkimStatus, ///< from, to; error. Of a domain, whose identity status went with it where `identityTo` is there
    MailFromStatus, ///< subject: the MAIL FROM domain; from (absent: it was not set), to (absent: it was taken away)
    NextKeyLength, ///< keyLength: it was asked for
    CurrentKeyLength, ///< keyLength: the rotation; subject: the length before, as SES writes it
    NewKey, ///< the origin changed; to
    VerificationMailSent, ///< again
    PropagationEnd, ///< subject: the record's name; identity is empty
    ForceRemoved,
    ScenarioLoaded, ///< subject: its name; identity and Region are empty
};
constexpr auto wireNames(Happening)
{
    return std::array{"IDENTITY_CREATED"_L1, "IDENTITY_RESTORED"_L1, "IDENTITY_DELETED"_L1, "IDENTITY_STATUS"_L1,
                      "DKIM_STATUS"_L1,      "MAIL_FROM_STATUS"_L1,  "NEXT_KEY_LENGTH"_L1,  "CURRENT_KEY_LENGTH"_L1,
                      "NEW_KEY"_L1,          "VERIFICATION_MAIL"_L1, "PROPAGATION_END"_L1,  "FORCE_REMOVED"_L1,
                      "SCENARIO_LOADED"_L1};
}

/// Who or what brought something about.
enum class Cause { Window, Endpoint, DnsCheck, Clock, LinkFollowed, LinkLapsed, WindowEnded, Forced };
constexpr auto wireNames(Cause)
{
    return std::array{"WINDOW"_L1,        "ENDPOINT"_L1,    "DNS_CHECK"_L1,      "CLOCK"_L1,
                      "LINK_FOLLOWED"_L1, "LINK_LAPSED"_L1, "72_HOURS_ENDED"_L1, "FORCED"_L1};
}

/// What is due, if nothing comes in between.
struct Event
{
    QDateTime due;
    Happening what = Happening::IdentityStatus;
    QString identity;
    QString region; ///< empty: global
    QString subject; ///< what else it is about; see Happening
    std::optional<ses::VerificationStatus> from;
    std::optional<ses::VerificationStatus> to;
    std::optional<ses::VerificationStatus> identityFrom;
    std::optional<ses::VerificationStatus> identityTo; ///< of the identity, where its DKIM takes it along
    std::optional<ses::DkimSigningKeyLength> keyLength;
    Cause cause = Cause::Clock; ///< what will bring it about
    bool operator==(const Event &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Due", &Event::due),
        member("What", &Event::what),
        member("Identity", &Event::identity),
        member("Region", &Event::region),
        member("Subject", &Event::subject),
        member("From", &Event::from),
        member("To", &Event::to),
        member("IdentityFrom", &Event::identityFrom),
        member("IdentityTo", &Event::identityTo),
        member("KeyLength", &Event::keyLength),
        member("Cause", &Event::cause),
    };
};

/// What is due, earliest first. Routine checks that will find what they found before are not among it.
struct ListEvents
{
    static constexpr wire::Operation operation{
        .name = "ListEvents",
        .route = {"GET", "/simulator/events"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        std::optional<QString> nextToken;
        std::optional<int> pageSize; ///< 1,000 unless given
        std::optional<QDateTime> until; ///< counts those up to then in `total`, and lists no later ones
        static constexpr auto fields = wire::Fields{
            query("NextToken", &Request::nextToken),
            query("PageSize", &Request::pageSize).range(1, 1000),
            query("Until", &Request::until),
        };
    };
    struct Response
    {
        QList<Event> events;
        std::optional<QString> nextToken;
        qint64 total = 0; ///< of all pages
        std::optional<QDateTime> nextCheck; ///< the next routine look at DNS; absent when no identity is checked
        qint64 polledIdentities = 0; ///< for which DNS is asked every minute; for verified ones it is every hour
        static constexpr auto fields = wire::Fields{
            member("Events", &Response::events),
            member("NextToken", &Response::nextToken),
            member("Total", &Response::total),
            member("NextCheck", &Response::nextCheck),
            member("PolledIdentities", &Response::polledIdentities),
        };
    };
};

/// What happened.
struct JournalEntry
{
    qint64 number = 0; ///< counts up
    QDateTime time;
    Happening what = Happening::IdentityStatus;
    QString identity;
    QString region;
    QString subject;
    std::optional<ses::VerificationStatus> from;
    std::optional<ses::VerificationStatus> to;
    std::optional<ses::VerificationStatus> identityFrom;
    std::optional<ses::VerificationStatus> identityTo;
    std::optional<ses::VerificationError> error;
    std::optional<ses::DkimSigningKeyLength> keyLength;
    bool mailSent = false; ///< to whom it concerns
    Cause cause = Cause::Clock;
    bool operator==(const JournalEntry &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Number", &JournalEntry::number),
        member("Time", &JournalEntry::time),
        member("What", &JournalEntry::what),
        member("Identity", &JournalEntry::identity),
        member("Region", &JournalEntry::region),
        member("Subject", &JournalEntry::subject),
        member("From", &JournalEntry::from),
        member("To", &JournalEntry::to),
        member("IdentityFrom", &JournalEntry::identityFrom),
        member("IdentityTo", &JournalEntry::identityTo),
        member("Error", &JournalEntry::error),
        member("KeyLength", &JournalEntry::keyLength),
        member("MailSent", &JournalEntry::mailSent),
        member("Cause", &JournalEntry::cause),
    };
};

/// What happened, newest first. New entries are noted as a change of the resource "journal", of no Region.
struct ListJournal
{
    static constexpr wire::Operation operation{
        .name = "ListJournal",
        .route = {"GET", "/simulator/journal"},
        .access = wire::Access::Reads,
    };
    using Request = PageRequest;
    struct Response
    {
        QList<JournalEntry> entries;
        std::optional<QString> nextToken;
        qint64 total = 0;
        static constexpr auto fields = wire::Fields{
            member("Entries", &Response::entries),
            member("NextToken", &Response::nextToken),
            member("Total", &Response::total),
        };
    };
};

} // namespace simulation
