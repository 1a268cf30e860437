#pragma once

#include <QString>

#include <exception>

namespace store {

/// What the database, or the file in which it lies, refused. It ends the work at hand, as an exception, because
/// no caller in between could do anything about a full disk; the simulator's loop turns it into one
/// InternalServiceErrorException, the start of a program into one sentence.
struct Error : std::exception
{
    enum class Kind {
        Failed, ///< none of the others
        Locked, ///< another program does not let go of the file
        Full, ///< no space left
        Unwritable, ///< file or folder
        Damaged, ///< or no state of this program at all
        Newer, ///< made by a later version of this program
    };

    explicit Error(QString text) : Error(Kind::Failed, std::move(text)) {}
    Error(Kind kindOfIt, QString text) : kind(kindOfIt), message(std::move(text)), m_what(message.toUtf8()) {}
    const char *what() const noexcept override { return m_what.constData(); }

    Kind kind;
    QString message; ///< for the user: names the file, and says what to do

private:
    QByteArray m_what;
};

} // namespace store
