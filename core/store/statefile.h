#pragma once

#include <QString>

class QDateTime;

/// The file in which a state lies, as a file.
namespace store {

/// Makes an empty file for its owner only when there is none, and takes others' rights away from one that is
/// there: it holds keys (design.md 4). @throws Error when it cannot be written
void makePrivateFile(const QString &file);

/// Renames a damaged file, with the write-ahead log that belongs to it, to a free name with that time in it, so
/// that a new one can be started; nothing is deleted. Programs that come at the same moment take turns, and those
/// behind the first find a whole one and leave it. Returns where the old one lies; empty when it was left.
/// @throws Error
QString moveAsideIfDamaged(const QString &file, const QDateTime &time);

} // namespace store
