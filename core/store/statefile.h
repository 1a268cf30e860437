#pragma once

#include <QString>

class QDateTime;

/// The file in which a state lies, as a file.
namespace store {

/// Makes an empty file for its owner only when there is none, and looks at one that is there without changing it.
/// @throws Error when it cannot be written, or is too short for a state
void makeFile(const QString &file);

/// Takes others' rights away from it and from its log: it holds keys (design.md 4).
void makePrivate(const QString &file);

/// Renames a damaged file, with the write-ahead log that belongs to it, to a free name with that time in it, so
/// that a new one can be started; nothing is deleted. Programs that come at the same moment take turns, and those
/// behind the first find a whole one and leave it. Returns where the old one lies; empty when it was left.
/// @throws Error
QString moveAsideIfDamaged(const QString &file, const QDateTime &time);

/// Copies all that is committed in a state to a free name beside it with that time in it:
/// "state.before-20261123-214455.db". Returns that name. @throws Error
QString copyBeside(const QString &file, const QDateTime &time);

} // namespace store
