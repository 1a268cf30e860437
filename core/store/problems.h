#pragma once

#include "core/store/error.h"

#include <QSqlError>

/// What the user is told when the state cannot be used: which file, and what helps.
namespace store {

/// @param file empty for a database that is not a file
Error problemOf(const QSqlError &error, const QString &file);

Error locked(const QString &file);
Error unwritable(const QString &file, const QString &reason);
Error damaged(const QString &file);
Error newer(const QString &file, int version, int known);

} // namespace store
