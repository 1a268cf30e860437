#pragma once

#include "core/route53/changes.h"

#include <QList>

/// Amazon Route 53: hosted zones (api.md 7.1 to 7.3). Zones are of the account, not of a Region.
namespace route53 {

struct HostedZoneConfig
{
    std::optional<QString> comment;
    std::optional<bool> privateZone;
    bool operator==(const HostedZoneConfig &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Comment", &HostedZoneConfig::comment).length(0, 256),
        member("PrivateZone", &HostedZoneConfig::privateZone),
    };
};

/// A network in which a private zone is seen.
struct Vpc
{
    std::optional<QString> region;
    std::optional<QString> id;
    bool operator==(const Vpc &) const = default;
    static constexpr auto fields = wire::Fields{
        member("VPCRegion", &Vpc::region).length(1, 64),
        member("VPCId", &Vpc::id).length(0, 1024),
    };
};

struct HostedZone
{
    QString id; ///< "/hostedzone/Z..."
    QString name; ///< with the dot at its end
    QString callerReference;
    std::optional<HostedZoneConfig> config;
    std::optional<qint64> resourceRecordSetCount;
    bool operator==(const HostedZone &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Id", &HostedZone::id).required(),
        member("Name", &HostedZone::name).required(),
        member("CallerReference", &HostedZone::callerReference).required(),
        member("Config", &HostedZone::config),
        member("ResourceRecordSetCount", &HostedZone::resourceRecordSetCount),
    };
};

struct DelegationSet
{
    QList<QString> nameServers; ///< without a dot at their end
    static constexpr auto fields = wire::Fields{
        member("NameServers", &DelegationSet::nameServers).required().minLength(1).items("NameServer"),
    };
};

struct CreateHostedZone
{
    static constexpr wire::Operation operation{
        .name = "CreateHostedZone",
        .route = {"POST", "/2013-04-01/hostedzone"},
        .protocol = wire::Protocol::RestXml,
        .successStatus = 201,
    };
    struct Request
    {
        QString name;
        std::optional<Vpc> vpc; ///< of a private zone
        QString callerReference; ///< lets a request be repeated without harm: it makes one zone at most
        std::optional<HostedZoneConfig> hostedZoneConfig;
        std::optional<QString> delegationSetId;
        static constexpr auto fields = wire::Fields{
            member("Name", &Request::name).required().length(0, 1024),
            member("VPC", &Request::vpc),
            member("CallerReference", &Request::callerReference).required().length(1, 128),
            member("HostedZoneConfig", &Request::hostedZoneConfig),
            member("DelegationSetId", &Request::delegationSetId).length(0, 32),
        };
    };
    struct Response
    {
        QString location; ///< "https://route53.amazonaws.com/2013-04-01/hostedzone/Z..."
        HostedZone hostedZone;
        ChangeInfo changeInfo;
        std::optional<DelegationSet> delegationSet; ///< of a public zone
        std::optional<Vpc> vpc; ///< of a private one
        static constexpr auto fields = wire::Fields{
            wire::header("Location", &Response::location),
            member("HostedZone", &Response::hostedZone).required(),
            member("ChangeInfo", &Response::changeInfo).required(),
            member("DelegationSet", &Response::delegationSet),
            member("VPC", &Response::vpc),
        };
    };
};

struct GetHostedZone
{
    static constexpr wire::Operation operation{
        .name = "GetHostedZone",
        .route = {"GET", "/2013-04-01/hostedzone/{Id}"},
        .access = wire::Access::Reads,
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        QString id; ///< without "/hostedzone/"
        static constexpr auto fields = wire::Fields{label("Id", &Request::id).length(0, 32)};
    };
    struct Response
    {
        HostedZone hostedZone;
        std::optional<DelegationSet> delegationSet;
        std::optional<QList<Vpc>> vpcs;
        static constexpr auto fields = wire::Fields{
            member("HostedZone", &Response::hostedZone).required(),
            member("DelegationSet", &Response::delegationSet),
            member("VPCs", &Response::vpcs).items("VPC"),
        };
    };
};

struct GetHostedZoneCount
{
    static constexpr wire::Operation operation{
        .name = "GetHostedZoneCount",
        .route = {"GET", "/2013-04-01/hostedzonecount"},
        .access = wire::Access::Reads,
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        qint64 hostedZoneCount = 0;
        static constexpr auto fields = wire::Fields{member("HostedZoneCount", &Response::hostedZoneCount).required()};
    };
};

struct ListHostedZones
{
    static constexpr wire::Operation operation{
        .name = "ListHostedZones",
        .route = {"GET", "/2013-04-01/hostedzone"},
        .access = wire::Access::Reads,
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        std::optional<QString> marker; ///< NextMarker of the page before
        std::optional<QString> maxItems; ///< at most 100
        std::optional<QString> delegationSetId;
        std::optional<QString> hostedZoneType; ///< "PrivateHostedZone"
        static constexpr auto fields = wire::Fields{
            query("marker", &Request::marker),
            query("maxitems", &Request::maxItems),
            query("delegationsetid", &Request::delegationSetId),
            query("hostedzonetype", &Request::hostedZoneType),
        };
    };
    struct Response
    {
        QList<HostedZone> hostedZones;
        std::optional<QString> marker;
        bool isTruncated = false;
        std::optional<QString> nextMarker;
        QString maxItems;
        static constexpr auto fields = wire::Fields{
            member("HostedZones", &Response::hostedZones).required().items("HostedZone"),
            member("Marker", &Response::marker),
            member("IsTruncated", &Response::isTruncated).required(),
            member("NextMarker", &Response::nextMarker),
            member("MaxItems", &Response::maxItems).required(),
        };
    };
};

/// Starts at a name, in the order of reversed labels; it does not look for one.
struct ListHostedZonesByName
{
    static constexpr wire::Operation operation{
        .name = "ListHostedZonesByName",
        .route = {"GET", "/2013-04-01/hostedzonesbyname"},
        .access = wire::Access::Reads,
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        std::optional<QString> dnsName;
        std::optional<QString> hostedZoneId;
        std::optional<QString> maxItems;
        static constexpr auto fields = wire::Fields{
            query("dnsname", &Request::dnsName).length(0, 1024),
            query("hostedzoneid", &Request::hostedZoneId).length(0, 32),
            query("maxitems", &Request::maxItems),
        };
    };
    struct Response
    {
        QList<HostedZone> hostedZones;
        std::optional<QString> dnsName;
        std::optional<QString> hostedZoneId;
        bool isTruncated = false;
        std::optional<QString> nextDnsName;
        std::optional<QString> nextHostedZoneId;
        QString maxItems;
        static constexpr auto fields = wire::Fields{
            member("HostedZones", &Response::hostedZones).required().items("HostedZone"),
            member("DNSName", &Response::dnsName),
            member("HostedZoneId", &Response::hostedZoneId),
            member("IsTruncated", &Response::isTruncated).required(),
            member("NextDNSName", &Response::nextDnsName),
            member("NextHostedZoneId", &Response::nextHostedZoneId),
            member("MaxItems", &Response::maxItems).required(),
        };
    };
};

/// A comment that is left out is removed.
struct UpdateHostedZoneComment
{
    static constexpr wire::Operation operation{
        .name = "UpdateHostedZoneComment",
        .route = {"POST", "/2013-04-01/hostedzone/{Id}"},
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        QString id;
        std::optional<QString> comment;
        static constexpr auto fields = wire::Fields{
            label("Id", &Request::id).length(0, 32),
            member("Comment", &Request::comment).length(0, 256),
        };
    };
    struct Response
    {
        HostedZone hostedZone;
        static constexpr auto fields = wire::Fields{member("HostedZone", &Response::hostedZone).required()};
    };
};

struct DeleteHostedZone
{
    static constexpr wire::Operation operation{
        .name = "DeleteHostedZone",
        .route = {"DELETE", "/2013-04-01/hostedzone/{Id}"},
        .protocol = wire::Protocol::RestXml,
    };
    using Request = GetHostedZone::Request;
    using Response = GetChange::Response;
};

} // namespace route53
