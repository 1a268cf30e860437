#include "core/store/statefile.h"

#include "core/store/database.h"
#include "core/store/problems.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qint64 leastSize = 512; ///< of a page of SQLite

/// "state.damaged-20261123-214455.db", with a number behind the time when that is taken.
QString freeName(const QString &file, QLatin1StringView word, const QDateTime &time)
{
    const QFileInfo info(file);
    const QString stem =
        info.absolutePath() + u'/' + info.completeBaseName() + u'.' + word + u'-' + time.toString(u"yyyyMMdd-HHmmss"_s);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = stem + ending;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + u'-' + QString::number(i) + ending;
    return name;
}

} // namespace

// The file itself is never opened here: closing it would release the locks that SQLite holds for this process.
void makeFile(const QString &file)
{
    const QFileInfo info(file);
    const QByteArray path = QFile::encodeName(file);
    if (!info.exists()) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (descriptor >= 0)
            ::close(descriptor);
        else if (errno != EEXIST)
            throw unwritable(file, qt_error_string(errno));
        return;
    }
    if (info.isDir())
        throw unwritable(file, qt_error_string(EISDIR));
    if (!info.isFile()) // a device or a pipe
        throw unwritable(file, QCoreApplication::translate("store", "Not a regular file"));
    if (::eaccess(path.constData(), R_OK | W_OK) != 0)
        throw unwritable(file, qt_error_string(errno));
    if (info.size() > 0 && info.size() < leastSize) // SQLite takes a file of one byte for an empty one
        throw damaged(file);
}

void makePrivate(const QString &file)
{
    // Where it is not ours to change, it is not ours to refuse either.
    for (const auto part : {""_L1, "-wal"_L1, "-shm"_L1})
        ::chmod(QFile::encodeName(file + part).constData(), 0600);
}

QString moveAsideIfDamaged(const QString &file, const QDateTime &time)
{
    LockFile turns(file + ".lock"_L1, file);
    const std::unique_lock turn(turns);
    if (!Database::isDamaged(file))
        return {};
    const QString name = freeName(file, "damaged"_L1, time);
    for (const auto part : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (QFileInfo::exists(file + part) && !QFile::rename(file + part, name + part))
            throw unwritable(file + part, qt_error_string(errno));
    }
    return name;
}

QString copyBeside(const QString &file, const QDateTime &time)
{
    const QString name = freeName(file, "before"_L1, time);
    makeFile(name); // for its owner only
    Database::copySqlite(file, name);
    return name;
}

} // namespace store
