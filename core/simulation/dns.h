#pragma once

#include "core/route53/recordsets.h"
#include "core/ses/nothing.h"
#include "core/wire/operation.h"

#include <QDateTime>
#include <QList>

/// DNS outside Route 53, and its faults (visual.md 13.12). Both are of the account and of no Region, as hosted zones
/// are.
namespace simulation {

using namespace Qt::StringLiterals;
using wire::label;
using wire::member;
using wire::query;

/// A domain whose DNS is elsewhere.
struct DnsDomain
{
    QString id; ///< stands in paths; not shown
    QString name; ///< without a dot at its end
    QString comment;
    qint64 records = 0; ///< record sets
    QList<QString> identities; ///< that need it, of all Regions, by name
    bool operator==(const DnsDomain &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Id", &DnsDomain::id),
        member("Name", &DnsDomain::name),
        member("Comment", &DnsDomain::comment),
        member("Records", &DnsDomain::records),
        member("Identities", &DnsDomain::identities),
    };
};

/// All of them, by name. Changes are noted of "dnsdomain/ID", of no Region; of a hosted zone, of "hostedzone/ID".
struct ListDnsDomains
{
    static constexpr wire::Operation operation{
        .name = "ListDnsDomains",
        .route = {"GET", "/simulator/dns/domains"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        QList<DnsDomain> domains;
        static constexpr auto fields = wire::Fields{member("Domains", &Response::domains)};
    };
};

/// Refused (AlreadyExistsException) when it is there; a bad name is a BadRequestException.
struct CreateDnsDomain
{
    static constexpr wire::Operation operation{
        .name = "CreateDnsDomain",
        .route = {"POST", "/simulator/dns/domains"},
    };
    struct Request
    {
        QString name;
        std::optional<QString> comment;
        static constexpr auto fields = wire::Fields{
            member("Name", &Request::name).required().length(1, 255),
            member("Comment", &Request::comment).length(0, 256),
        };
    };
    struct Response
    {
        DnsDomain domain;
        static constexpr auto fields = wire::Fields{member("Domain", &Response::domain)};
    };
};

/// With its records.
struct DeleteDnsDomain
{
    static constexpr wire::Operation operation{
        .name = "DeleteDnsDomain",
        .route = {"DELETE", "/simulator/dns/domains/{Id}"},
    };
    struct Request
    {
        QString id;
        static constexpr auto fields = wire::Fields{label("Id", &Request::id)};
    };
    using Response = ses::Nothing;
};

/// Its comment is this one from now on; without one it has none.
struct UpdateDnsDomainComment
{
    static constexpr wire::Operation operation{
        .name = "UpdateDnsDomainComment",
        .route = {"PUT", "/simulator/dns/domains/{Id}/comment"},
    };
    struct Request
    {
        QString id;
        std::optional<QString> comment;
        static constexpr auto fields = wire::Fields{
            label("Id", &Request::id),
            member("Comment", &Request::comment).length(0, 256),
        };
    };
    using Response = ses::Nothing;
};

/// All record sets of it, in Route 53's order.
struct ListDnsRecordSets
{
    static constexpr wire::Operation operation{
        .name = "ListDnsRecordSets",
        .route = {"GET", "/simulator/dns/domains/{Id}/records"},
        .access = wire::Access::Reads,
    };
    using Request = DeleteDnsDomain::Request;
    struct Response
    {
        DnsDomain domain;
        QList<route53::ResourceRecordSet> recordSets;
        static constexpr auto fields = wire::Fields{
            member("Domain", &Response::domain),
            member("RecordSets", &Response::recordSets),
        };
    };
};

/// By the rules, and with the texts, of Route 53 (InvalidChangeBatch), but for NS and SOA, which need not be there.
struct ChangeDnsRecordSets
{
    static constexpr wire::Operation operation{
        .name = "ChangeDnsRecordSets",
        .route = {"POST", "/simulator/dns/domains/{Id}/records"},
    };
    struct Request
    {
        QString id;
        QList<route53::Change> changes;
        static constexpr auto fields = wire::Fields{
            label("Id", &Request::id),
            member("Changes", &Request::changes).required().minLength(1),
        };
    };
    using Response = ses::Nothing;
};

enum class DnsFaultKind { NotFound, ServFail, WrongValue, PropagationDelay };
constexpr auto wireNames(DnsFaultKind)
{
    return std::array{"NOT_FOUND"_L1, "SERVFAIL"_L1, "WRONG_VALUE"_L1, "PROPAGATION_DELAY"_L1};
}

/// What DNS gets wrong about a name while it is on.
struct DnsFault
{
    QString name; ///< in full, without a dot at its end
    std::optional<route53::RecordType> type; ///< absent: any
    DnsFaultKind kind = DnsFaultKind::NotFound;
    std::optional<QString> value; ///< with WrongValue: what is answered
    std::optional<qint64> delaySeconds; ///< with PropagationDelay: how long after a change the old answer stays
    bool isOn = true;
    std::optional<qint64> answersLeft; ///< it ends after so many; absent: it lasts until it is removed
    qint64 answers = 0; ///< given so far
    bool operator==(const DnsFault &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Name", &DnsFault::name).required().length(1, 255),
        member("Type", &DnsFault::type),
        member("Kind", &DnsFault::kind).required(),
        member("Value", &DnsFault::value).length(1, 4000),
        member("DelaySeconds", &DnsFault::delaySeconds).range(1, 604'800),
        member("IsOn", &DnsFault::isOn),
        member("AnswersLeft", &DnsFault::answersLeft).range(1, 1'000'000),
        member("Answers", &DnsFault::answers),
    };
};

/// All of them, by name and type. Changes are noted of "dnsfaults", of no Region.
struct ListDnsFaults
{
    static constexpr wire::Operation operation{
        .name = "ListDnsFaults",
        .route = {"GET", "/simulator/dns/faults"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        QList<DnsFault> faults;
        static constexpr auto fields = wire::Fields{member("Faults", &Response::faults)};
    };
};

/// Which fault is meant: there is one at most for a name and type.
struct DnsFaultKey
{
    QString name;
    std::optional<route53::RecordType> type;
    bool operator==(const DnsFaultKey &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Name", &DnsFaultKey::name).required().length(1, 255),
        member("Type", &DnsFaultKey::type),
    };
};

/// Makes a fault, or changes the one that `replaces` names; another one for the same name and type is refused
/// (AlreadyExistsException). Its answers are counted on.
struct PutDnsFault
{
    static constexpr wire::Operation operation{
        .name = "PutDnsFault",
        .route = {"PUT", "/simulator/dns/faults"},
    };
    struct Request
    {
        DnsFault fault;
        std::optional<DnsFaultKey> replaces;
        static constexpr auto fields = wire::Fields{
            member("Fault", &Request::fault).required(),
            member("Replaces", &Request::replaces),
        };
    };
    using Response = ses::Nothing;
};

/// Switches faults on or off; all of them when none are named.
struct SwitchDnsFaults
{
    static constexpr wire::Operation operation{
        .name = "SwitchDnsFaults",
        .route = {"POST", "/simulator/dns/faults/switch"},
    };
    struct Request
    {
        bool isOn = false;
        std::optional<QList<DnsFaultKey>> faults;
        static constexpr auto fields = wire::Fields{
            member("IsOn", &Request::isOn).required(),
            member("Faults", &Request::faults),
        };
    };
    using Response = ses::Nothing;
};

struct DeleteDnsFaults
{
    static constexpr wire::Operation operation{
        .name = "DeleteDnsFaults",
        .route = {"POST", "/simulator/dns/faults/delete"},
    };
    struct Request
    {
        QList<DnsFaultKey> faults;
        static constexpr auto fields = wire::Fields{member("Faults", &Request::faults).required().minLength(1)};
    };
    using Response = ses::Nothing;
};

} // namespace simulation
