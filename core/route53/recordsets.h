#pragma once

#include "core/route53/changes.h"

#include <QList>

/// Amazon Route 53: the record sets of a zone (api.md 7.4 to 7.6).
namespace route53 {

// The names are DNS's own (RFC 1035 and later), which are written in capitals.
enum class RecordType { SOA, A, TXT, NS, CNAME, MX, NAPTR, PTR, SRV, SPF, AAAA, CAA, DS, TLSA, SSHFP, SVCB, HTTPS };
constexpr auto wireNames(RecordType)
{
    return std::array{"SOA"_L1, "A"_L1,    "TXT"_L1, "NS"_L1, "CNAME"_L1, "MX"_L1,    "NAPTR"_L1, "PTR"_L1,  "SRV"_L1,
                      "SPF"_L1, "AAAA"_L1, "CAA"_L1, "DS"_L1, "TLSA"_L1,  "SSHFP"_L1, "SVCB"_L1,  "HTTPS"_L1};
}

struct ResourceRecord
{
    QString value; ///< as in a zone file: "10 mx.example.com", "\"v=spf1 -all\""
    bool operator==(const ResourceRecord &) const = default;
    static constexpr auto fields = wire::Fields{member("Value", &ResourceRecord::value).required().length(0, 4000)};
};

/// Where an alias points. Simulated as stored and returned; no answers come from it.
struct AliasTarget
{
    QString hostedZoneId;
    QString dnsName;
    bool evaluateTargetHealth = false;
    bool operator==(const AliasTarget &) const = default;
    static constexpr auto fields = wire::Fields{
        member("HostedZoneId", &AliasTarget::hostedZoneId).required().length(0, 32),
        member("DNSName", &AliasTarget::dnsName).required().length(0, 1024),
        member("EvaluateTargetHealth", &AliasTarget::evaluateTargetHealth).required(),
    };
};

struct GeoLocation
{
    std::optional<QString> continentCode;
    std::optional<QString> countryCode;
    std::optional<QString> subdivisionCode;
    bool operator==(const GeoLocation &) const = default;
    static constexpr auto fields = wire::Fields{
        member("ContinentCode", &GeoLocation::continentCode).length(2, 2),
        member("CountryCode", &GeoLocation::countryCode).length(1, 2),
        member("SubdivisionCode", &GeoLocation::subdivisionCode).length(1, 3),
    };
};

/// All records of one name and type. The members stand in the order of Route 53's schema, which is enforced.
struct ResourceRecordSet
{
    QString name; ///< in answers with the dot at its end
    RecordType type = RecordType::A;
    std::optional<QString> setIdentifier;
    std::optional<qint64> weight;
    std::optional<QString> region;
    std::optional<GeoLocation> geoLocation;
    std::optional<QString> failover;
    std::optional<bool> multiValueAnswer;
    std::optional<qint64> ttl; ///< seconds
    std::optional<QList<ResourceRecord>> resourceRecords;
    std::optional<AliasTarget> aliasTarget;
    std::optional<QString> healthCheckId;
    std::optional<QString> trafficPolicyInstanceId;
    bool operator==(const ResourceRecordSet &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Name", &ResourceRecordSet::name).required().length(0, 1024),
        member("Type", &ResourceRecordSet::type).required(),
        member("SetIdentifier", &ResourceRecordSet::setIdentifier).length(1, 128),
        member("Weight", &ResourceRecordSet::weight).range(0, 255),
        member("Region", &ResourceRecordSet::region).length(1, 64),
        member("GeoLocation", &ResourceRecordSet::geoLocation),
        member("Failover", &ResourceRecordSet::failover),
        member("MultiValueAnswer", &ResourceRecordSet::multiValueAnswer),
        member("TTL", &ResourceRecordSet::ttl).range(0, 2147483647),
        member("ResourceRecords", &ResourceRecordSet::resourceRecords).minLength(1).items("ResourceRecord"),
        member("AliasTarget", &ResourceRecordSet::aliasTarget),
        member("HealthCheckId", &ResourceRecordSet::healthCheckId).length(0, 64),
        member("TrafficPolicyInstanceId", &ResourceRecordSet::trafficPolicyInstanceId).length(1, 36),
    };
};

enum class ChangeAction { Create, Delete, Upsert };
constexpr auto wireNames(ChangeAction)
{
    return std::array{"CREATE"_L1, "DELETE"_L1, "UPSERT"_L1};
}

struct Change
{
    ChangeAction action = ChangeAction::Upsert;
    ResourceRecordSet resourceRecordSet;
    static constexpr auto fields = wire::Fields{
        member("Action", &Change::action).required(),
        member("ResourceRecordSet", &Change::resourceRecordSet).required(),
    };
};

/// Applies whole or not at all, in the order of the changes.
struct ChangeBatch
{
    std::optional<QString> comment;
    QList<Change> changes;
    static constexpr auto fields = wire::Fields{
        member("Comment", &ChangeBatch::comment).length(0, 256),
        member("Changes", &ChangeBatch::changes).required().minLength(1).items("Change"),
    };
};

struct ChangeResourceRecordSets
{
    static constexpr wire::Operation operation{
        .name = "ChangeResourceRecordSets",
        .route = {"POST", "/2013-04-01/hostedzone/{Id}/rrset/"},
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        QString hostedZoneId; ///< without "/hostedzone/"
        ChangeBatch changeBatch;
        static constexpr auto fields = wire::Fields{
            label("Id", &Request::hostedZoneId).length(0, 32),
            member("ChangeBatch", &Request::changeBatch).required(),
        };
    };
    using Response = GetChange::Response;
};

/// In the order of reversed labels, then of types; begins with the first set at or after (name, type).
struct ListResourceRecordSets
{
    static constexpr wire::Operation operation{
        .name = "ListResourceRecordSets",
        .route = {"GET", "/2013-04-01/hostedzone/{Id}/rrset"},
        .access = wire::Access::Reads,
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        QString hostedZoneId; ///< without "/hostedzone/"
        std::optional<QString> startRecordName;
        std::optional<RecordType> startRecordType; ///< not without a name
        std::optional<QString> startRecordIdentifier;
        std::optional<QString> maxItems; ///< at most 300
        static constexpr auto fields = wire::Fields{
            label("Id", &Request::hostedZoneId).length(0, 32),
            query("name", &Request::startRecordName).length(0, 1024),
            query("type", &Request::startRecordType),
            query("identifier", &Request::startRecordIdentifier).length(1, 128),
            query("maxitems", &Request::maxItems),
        };
    };
    struct Response
    {
        QList<ResourceRecordSet> resourceRecordSets;
        bool isTruncated = false;
        std::optional<QString> nextRecordName;
        std::optional<RecordType> nextRecordType;
        std::optional<QString> nextRecordIdentifier;
        QString maxItems;
        static constexpr auto fields = wire::Fields{
            member("ResourceRecordSets", &Response::resourceRecordSets).required().items("ResourceRecordSet"),
            member("IsTruncated", &Response::isTruncated).required(),
            member("NextRecordName", &Response::nextRecordName),
            member("NextRecordType", &Response::nextRecordType),
            member("NextRecordIdentifier", &Response::nextRecordIdentifier),
            member("MaxItems", &Response::maxItems).required(),
        };
    };
};

} // namespace route53
