#pragma once

#include <QStringList>

/// Names of DNS as Route 53 spells them: lower case, and what is no letter, digit, hyphen or underscore as three octal
/// digits behind a backslash (api.md 7). Everything here is without a dot at the end.
namespace simulator::dns {

/// A name that was read, or why it is none.
struct NameReading
{
    QString name; ///< in Route 53's spelling
    QString problem; ///< "DomainLabelEmpty (Domain label is empty)"; empty: none

    explicit operator bool() const { return problem.isEmpty(); }
};

/// Reads a name as somebody wrote it: in capitals, with a dot at the end, with escapes or without. "*" is what it is
/// anywhere; Route 53 writes it "\052".
NameReading readName(const QString &text);

/// The labels in reverse, each followed by a dot: "com.example.www." for "www.example.com". So ordered, names stand in
/// Route 53's order (api.md 7.6), and everything below a name right behind it.
/// @param name in Route 53's spelling, as all names below
QString sortKeyOf(const QString &name);

/// The name itself and the ones above it, the longest first: "a.example.com", "example.com", "com".
QStringList withParents(const QString &name);

/// Whether a name is the zone's or below it.
bool isWithin(const QString &name, const QString &zone);

inline const QString wildcardLabel = QStringLiteral("\\052"); ///< as it is spelled

} // namespace simulator::dns
