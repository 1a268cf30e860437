#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace mail {

/// What the headers of a mail say about its way. Addresses stand as in the header: "Ann <ann@example.org>".
struct Envelope
{
    QStringList from;
    QString sender; ///< empty, as the others, when there is no such header
    QString returnPath;
    QStringList to;
    QStringList cc;
    QStringList bcc;
    QString subject;
    QString configurationSet; ///< X-SES-CONFIGURATION-SET; of this and the following headers the first one counts
    QString messageTags; ///< X-SES-MESSAGE-TAGS, as it is: "campaign=spring, channel=web"
    QString sourceArn; ///< X-SES-SOURCE-ARN: the identity that lets one use the envelope's sender
    QString fromArn; ///< X-SES-FROM-ARN: the one that lets one use the From header
    QString returnPathArn; ///< X-SES-RETURN-PATH-ARN: the one that lets one use the Return-Path header

    bool operator==(const Envelope &) const = default;
};

/// An empty one for what has no headers.
Envelope envelopeOf(const QByteArray &source);

/// The mail as recipients get it: without Bcc, which the others must not see, and without the headers that were meant
/// for SES alone, which it takes away before it sends (SES guide, "Specify your configuration set when you send email"
/// and "Sending emails for the identity owner"). Everything else stays byte for byte.
QByteArray delivered(const QByteArray &source);

/// True when a part of the mail, decoded, contains that.
bool holds(const QByteArray &source, const QByteArray &content);

/// The file names that parts of the mail carry, decoded, in their order, also those of a mail that is enclosed.
QStringList fileNamesIn(const QByteArray &source);

} // namespace mail
