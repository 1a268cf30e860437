#pragma once

#include "core/ses/identities.h"
#include "core/wire/result.h"

/// Names of identities and of what belongs to them (api.md 4.2). Of an identity, what has an "@" is an address,
/// everything else a domain.
namespace simulator {

ses::IdentityType typeOf(const QString &name);

/// Of an address the part behind the "@", of a domain the domain; in lower case.
QString domainOf(const QString &name);

/// The domains whose verification covers @p name, nearest first: of an address its domain and that domain's
/// parents, of a domain its parents. Top-level domains are not among them.
QStringList coveringDomains(const QString &name);

/// True for a domain of at least two labels. Names outside ASCII come as Punycode.
bool isDomain(const QString &name);

/// True for letters, digits, hyphens and underscores of ASCII: all that the names of sets and policies may have.
bool isPlainName(const QString &name);

/// The refusal of a malformed name, if it is one.
std::optional<wire::ServiceError> refusalOfName(const QString &name);

} // namespace simulator
