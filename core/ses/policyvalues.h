#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

/// What conditions of policies compare: their values, and what the request has for them (IAM guide, "Condition
/// operators"). Each is nothing for a text that is none of its kind.
namespace ses {

/// Milliseconds since 1970. ISO 8601, of which all behind the year may be missing, or seconds since 1970; four digits
/// are a year. One without a zone is meant in UTC.
std::optional<qint64> momentIn(const QString &text);

std::optional<double> numberIn(const QString &text); ///< finite: what is no number compares with none
std::optional<bool> flagIn(const QString &text); ///< "true" or "false", in any case

/// Addresses of IPv4 or IPv6 that begin with the same bits; a range of one is an address.
struct AddressRange
{
    QByteArray network; ///< 4 bytes of IPv4, 16 of IPv6
    int length = 0; ///< how many bits of it count

    /// True when every address of the other range is in this one; none of the other kind of IP is.
    bool holds(const AddressRange &other) const;
};
std::optional<AddressRange> addressRangeIn(const QString &text); ///< "203.0.113.0/24", "203.0.113.77"

/// The six parts of an ARN or of a pattern of ARNs; the last one keeps its colons.
std::optional<QStringList> arnPartsIn(const QString &text);

} // namespace ses
