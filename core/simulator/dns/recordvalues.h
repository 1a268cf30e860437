#pragma once

#include "core/route53/recordsets.h"

/// What a record of each type must look like, as Route 53 checks it (api.md 7.4). Where its own word is not known, one
/// in the same manner stands in its place.
namespace simulator::dns {

/// What is wrong with a value: "ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address)"; empty: nothing.
QString problemOfValue(route53::RecordType type, const QString &value);

} // namespace simulator::dns
