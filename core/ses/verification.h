#pragma once

#include "core/wire/shape.h"

#include <QDateTime>

/// How far SES has come with proving that an identity is its owner's (api.md 4.6, structures 5.14).
namespace ses {

using namespace Qt::StringLiterals;
using wire::member;

/// Of an identity, of its DKIM records, and of a custom MAIL FROM domain, which never has NotStarted.
enum class VerificationStatus { Pending, Success, Failed, TemporaryFailure, NotStarted };
constexpr auto wireNames(VerificationStatus)
{
    return std::array{"PENDING"_L1, "SUCCESS"_L1, "FAILED"_L1, "TEMPORARY_FAILURE"_L1, "NOT_STARTED"_L1};
}

enum class VerificationError {
    ServiceError,
    DnsServerError,
    HostNotFound,
    TypeNotFound,
    InvalidValue,
    ReplicationAccessDenied,
    ReplicationPrimaryNotFound,
    ReplicationPrimaryByoDkimNotSupported,
    ReplicationReplicaAsPrimaryNotSupported,
    ReplicationPrimaryInvalidRegion,
};
constexpr auto wireNames(VerificationError)
{
    return std::array{
        "SERVICE_ERROR"_L1,
        "DNS_SERVER_ERROR"_L1,
        "HOST_NOT_FOUND"_L1,
        "TYPE_NOT_FOUND"_L1,
        "INVALID_VALUE"_L1,
        "REPLICATION_ACCESS_DENIED"_L1,
        "REPLICATION_PRIMARY_NOT_FOUND"_L1,
        "REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED"_L1,
        "REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED"_L1,
        "REPLICATION_PRIMARY_INVALID_REGION"_L1,
    };
}

/// The start of authority of the zone in which an identity is looked for.
struct SoaRecord
{
    std::optional<QString> primaryNameServer;
    std::optional<QString> adminEmail; ///< as DNS writes it, the first dot for the "@"
    std::optional<qint64> serialNumber;
    bool operator==(const SoaRecord &) const = default;
    static constexpr auto fields = wire::Fields{
        member("PrimaryNameServer", &SoaRecord::primaryNameServer),
        member("AdminEmail", &SoaRecord::adminEmail),
        member("SerialNumber", &SoaRecord::serialNumber),
    };
};

/// What the last check found; empty before the first.
struct VerificationInfo
{
    std::optional<QDateTime> lastCheckedTimestamp;
    std::optional<QDateTime> lastSuccessTimestamp;
    std::optional<VerificationError> errorType;
    std::optional<SoaRecord> soaRecord;
    bool operator==(const VerificationInfo &) const = default;
    static constexpr auto fields = wire::Fields{
        member("LastCheckedTimestamp", &VerificationInfo::lastCheckedTimestamp),
        member("LastSuccessTimestamp", &VerificationInfo::lastSuccessTimestamp),
        member("ErrorType", &VerificationInfo::errorType),
        member("SOARecord", &VerificationInfo::soaRecord),
    };
};

} // namespace ses
