#include "core/store/problems.h"

#include <QCoreApplication>
#include <QDir>

namespace store {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

QString shown(const QString &file)
{
    return file.isEmpty() ? tr("the database") : QDir::toNativeSeparators(file);
}

/// SQLite's numbers; extended codes carry them in their lowest byte.
enum Code {
    Permission = 3,
    Busy = 5,
    LockedTable = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

} // namespace

Error problemOf(const QSqlError &error, const QString &file)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case LockedTable:
        return locked(file);
    case Permission:
    case ReadOnly:
    case CannotOpen:
        return unwritable(file, error.databaseText());
    case Corrupt:
    case NotADatabase:
        return damaged(file);
    case Full:
        return {Error::Kind::Full,
                tr("No space is left for %1. Nothing of this was stored: free some space on its disk and try "
                   "again.")
                    .arg(shown(file))};
    default:
        return Error(tr("Reading or writing %1 failed: %2.").arg(shown(file), error.text().trimmed()));
    }
}

Error locked(const QString &file)
{
    return {Error::Kind::Locked,
            tr("Another program keeps %1 locked. Close that program, or wait until it has finished, and try "
               "again.")
                .arg(shown(file))};
}

Error unwritable(const QString &file, const QString &reason)
{
    return {Error::Kind::Unwritable,
            tr("%1 cannot be opened for writing (%2). Make the file and its folder writable, or name another file "
               "with --state.")
                .arg(shown(file), reason)};
}

Error damaged(const QString &file)
{
    return {Error::Kind::Damaged,
            tr("%1 is damaged, or not a state of this program. It was left as it is: name another file with "
               "--state, or move this one away to start anew.")
                .arg(shown(file))};
}

Error newer(const QString &file, int version, int known)
{
    return {Error::Kind::Newer,
            tr("%1 was written by a newer version of this program (schema %2, known up to %3). Use the newer "
               "version, or name another file with --state. Nothing was changed.")
                .arg(shown(file))
                .arg(version)
                .arg(known)};
}

} // namespace store
