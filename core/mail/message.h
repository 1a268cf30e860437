#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// E-mail as it is written (RFC 5322, MIME). The library behind it is seen by no other room.
namespace mail {

struct Header
{
    QString name; ///< "Subject"
    QString value; ///< decoded and on one line

    bool operator==(const Header &) const = default;
};

/// What a mail holds, for who reads it. Attachments and pictures are not looked at.
struct Message
{
    QList<Header> headers; ///< in their order; of the whole, not of its parts
    QString text; ///< of the first part that is plain text; empty: there is none
    QString html; ///< of the first part that is HTML, as it came; empty: there is none

    bool operator==(const Message &) const = default;
};

/// Reads a mail; nothing for what is none: without a header, or with a body that its headers do not fit.
std::optional<Message> parse(const QByteArray &source);

/// A mail to be written.
struct Draft
{
    QString fromName; ///< "Amazon Web Services"
    QString fromAddress;
    QString to; ///< an address
    QString subject;
    QDateTime date; ///< UTC
    QString messageId; ///< without the angle brackets
    QString text;
    QString html;
};

/// The source of a mail with a text and an HTML part, of which a reader shows the one that he prefers. Lines end with
/// CR LF; the same draft gives the same bytes.
QByteArray compose(const Draft &draft);

} // namespace mail
