#pragma once

#include "core/route53/recordsets.h"
#include "core/ses/nothing.h"
#include "core/ses/verification.h"
#include "core/simulation/facts.h"

#include <QList>

/// Looking at DNS now, finding out why something is not verified, and statuses that are set by hand
/// (visual.md 13.5, 13.6).
namespace simulation {

/// Asks DNS at once, for the DKIM records and the MAIL FROM domain of a domain, without moving the clock. Refused
/// (BadRequestException) for an address.
struct CheckIdentity
{
    static constexpr wire::Operation operation{
        .name = "CheckIdentity",
        .route = {"POST", "/simulator/identities/{EmailIdentity}/check"},
    };
    using Request = GetIdentityFacts::Request;
    using Response = ses::Nothing;
};

/// What is wrong with a record, or nothing.
enum class RecordCause {
    AsExpected,
    Missing, ///< the name does not exist, or has nothing of that type
    NameDoubled, ///< the domain's name stands twice: "x._domainkey.example.com.example.com"
    WrongType,
    WrongTarget,
    OtherRegion, ///< the target is right but for the Region
    QuotesOrSpaces, ///< in a value that has to stand without
    SecondMx, ///< more than one MX record
    ServerFails,
    NotYetVisible, ///< a change is on its way
    PrivateZoneOnly, ///< the record stands in a private zone, which SES does not see
    Fault, ///< a fault that is switched on pretends it
};
constexpr auto wireNames(RecordCause)
{
    return std::array{"AS_EXPECTED"_L1,  "MISSING"_L1,         "NAME_DOUBLED"_L1,      "WRONG_TYPE"_L1,
                      "WRONG_TARGET"_L1, "OTHER_REGION"_L1,    "QUOTES_OR_SPACES"_L1,  "SECOND_MX"_L1,
                      "SERVER_FAILS"_L1, "NOT_YET_VISIBLE"_L1, "PRIVATE_ZONE_ONLY"_L1, "FAULT"_L1};
}

/// What was found at a name, in the words of an indicator.
enum class RecordFound { AsExpected, NotFound, WrongValue, SeveralRecords, NoAnswer };
constexpr auto wireNames(RecordFound)
{
    return std::array{"AS_EXPECTED"_L1, "NOT_FOUND"_L1, "WRONG_VALUE"_L1, "SEVERAL_RECORDS"_L1, "NO_ANSWER"_L1};
}

/// One expected record and what is the matter with it.
struct RecordFinding
{
    route53::RecordType type = route53::RecordType::CNAME;
    QString name; ///< in full, without a dot at its end
    QString expected;
    RecordFound found = RecordFound::NotFound;
    QList<QString> values; ///< what is there; "A 192.0.2.1" for another type, "CNAME x at NAME" at another name
    RecordCause cause = RecordCause::Missing;
    QString detail; ///< the other name, type, Region or fault, see cause; may be empty
    std::optional<QDateTime> visibleFrom; ///< with NotYetVisible
    std::optional<ses::VerificationError> error; ///< of this record
    bool operator==(const RecordFinding &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Type", &RecordFinding::type),         member("Name", &RecordFinding::name),
        member("Expected", &RecordFinding::expected), member("Found", &RecordFinding::found),
        member("Values", &RecordFinding::values),     member("Cause", &RecordFinding::cause),
        member("Detail", &RecordFinding::detail),     member("VisibleFrom", &RecordFinding::visibleFrom),
        member("Error", &RecordFinding::error),
    };
};

/// Who answers for the names of an identity.
enum class ZoneKind { HostedZone, OtherDns, Nobody };
constexpr auto wireNames(ZoneKind)
{
    return std::array{"HOSTED_ZONE"_L1, "OTHER_DNS"_L1, "NOBODY"_L1};
}

/// What was looked for together: the DKIM records, or those of the MAIL FROM domain.
struct GroupExplanation
{
    ses::VerificationStatus status = ses::VerificationStatus::Pending;
    std::optional<QDateTime> deadline; ///< when the checks end
    QList<RecordFinding> records;
    bool operator==(const GroupExplanation &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Status", &GroupExplanation::status),
        member("Deadline", &GroupExplanation::deadline),
        member("Records", &GroupExplanation::records),
    };
};

/// Why a domain, or its MAIL FROM domain, is not verified: what DNS says at this moment about each expected record.
struct ExplainIdentity
{
    static constexpr wire::Operation operation{
        .name = "ExplainIdentity",
        .route = {"GET", "/simulator/identities/{EmailIdentity}/explanation"},
        .access = wire::Access::Reads,
    };
    using Request = GetIdentityFacts::Request;
    struct Response
    {
        std::optional<QDateTime> lastCheck;
        std::optional<QDateTime> nextCheck; ///< absent: it is not checked any more
        std::optional<ses::VerificationError> error; ///< what SES reports for the identity
        ZoneKind zoneKind = ZoneKind::Nobody;
        QString zone; ///< that was asked: its name without a dot at the end
        QString zoneId; ///< "Z..." of a hosted zone, the domain's id of other DNS
        std::optional<GroupExplanation> dkim; ///< of a domain with DKIM records
        std::optional<GroupExplanation> mailFrom; ///< where a MAIL FROM domain is set
        static constexpr auto fields = wire::Fields{
            member("LastCheck", &Response::lastCheck), member("NextCheck", &Response::nextCheck),
            member("Error", &Response::error),         member("ZoneKind", &Response::zoneKind),
            member("Zone", &Response::zone),           member("ZoneId", &Response::zoneId),
            member("Dkim", &Response::dkim),           member("MailFrom", &Response::mailFrom),
        };
    };
};

/// Sets statuses by hand; what is left out stays as it is. They are held until RemoveForce, or until the next check of
/// DNS when `untilNextCheck` says so (design.md 4).
struct ForceStatus
{
    static constexpr wire::Operation operation{
        .name = "ForceStatus",
        .route = {"PUT", "/simulator/identities/{EmailIdentity}/forced-status"},
    };
    struct Request
    {
        QString emailIdentity;
        std::optional<ses::VerificationStatus> status;
        std::optional<ses::VerificationError> error; ///< only with a status other than SUCCESS
        std::optional<ses::VerificationStatus> dkimStatus; ///< not of an address
        std::optional<ses::VerificationStatus> mailFromStatus; ///< only where a MAIL FROM domain is set
        bool untilNextCheck = false;
        static constexpr auto fields = wire::Fields{
            label("EmailIdentity", &Request::emailIdentity),
            member("Status", &Request::status),
            member("Error", &Request::error),
            member("DkimStatus", &Request::dkimStatus),
            member("MailFromStatus", &Request::mailFromStatus),
            member("UntilNextCheck", &Request::untilNextCheck),
        };
    };
    using Response = ses::Nothing;
};

/// Gives an identity back to the checks, which look at DNS at once.
struct RemoveForce
{
    static constexpr wire::Operation operation{
        .name = "RemoveForce",
        .route = {"DELETE", "/simulator/identities/{EmailIdentity}/forced-status"},
    };
    using Request = GetIdentityFacts::Request;
    using Response = ses::Nothing;
};

/// The identities of the Region of which anything is forced, by name.
struct ListForcedIdentities
{
    static constexpr wire::Operation operation{
        .name = "ListForcedIdentities",
        .route = {"GET", "/simulator/forced-identities"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        QList<QString> emailIdentities; ///< whose identity status is forced
        static constexpr auto fields = wire::Fields{member("EmailIdentities", &Response::emailIdentities)};
    };
};

} // namespace simulation
