#pragma once

#include "ui/components/forms/remark.h"

namespace ui {

/// A name as the service stores it: without spaces and line ends around, without the dot at its end, in lower case
/// (console.md 5.1).
QString tidiedDomain(const QString &text);

/// The domain that is meant by what was typed or pasted: the host of a web address, what stands behind the @ of an
/// email address, else the name itself.
QString meantDomain(const QString &text);

/// What is wrong with a domain that is to be an identity (console.md 5.1): labels of 1 to 63 letters, digits and inner
/// hyphens, two at least, 253 characters in all. Names outside ASCII are told with their Punycode.
Remark domainRemark(const QString &field, const QString &text);

/// What is wrong with the name of a zone of DNS; nothing with none. There are more of these than domains that send:
/// labels may begin with an underscore, one may be enough, and names outside ASCII are understood.
Remark zoneRemark(const QString &field, const QString &text);

/// What was typed before a domain; its whole name may be pasted too.
QString subdomainLabels(const QString &text, const QString &domain);

/// The same of the labels before another domain; together they have 253 characters at most.
Remark subdomainRemark(const QString &field, const QString &text, const QString &domain);

/// What is wrong with the labels of a name, or with their letters; empty: nothing. For names of which a dot is not
/// asked, as behind the @ of an address.
QString labelsRule(const QString &name);

} // namespace ui
