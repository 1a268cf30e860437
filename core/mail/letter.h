#pragma once

#include "core/mail/message.h"

#include <QStringList>

namespace mail {

/// A text and the character set in which it is to be written; empty: UTF-8.
struct WrittenText
{
    QString text;
    QString charset;
};

struct Enclosure
{
    enum class Encoding { Base64, QuotedPrintable, SevenBit };

    QByteArray content;
    QString name;
    QString type; ///< "application/pdf"
    bool isInline = false; ///< shown within the text
    Encoding encoding = Encoding::Base64;
    QString id; ///< by which the text refers to it; may be empty
    QString description; ///< may be empty
};

/// A mail to be written to several, with attachments.
struct Letter
{
    QString from; ///< as in a header: "Ann <ann@example.org>"
    QStringList to;
    QStringList cc;
    QStringList replyTo;
    WrittenText subject;
    QDateTime date; ///< UTC
    QString messageId; ///< without the angle brackets
    std::optional<WrittenText> text;
    std::optional<WrittenText> html;
    QList<Header> headers; ///< further ones, as they are
    QList<Enclosure> enclosures;
};

/// The source of a letter. Lines end with CR LF; the same letter gives the same bytes.
QByteArray compose(const Letter &letter);

/// True for a character set that a text can be written in.
bool isCharset(const QString &name);

} // namespace mail
