#pragma once

#include <QByteArray>
#include <QList>
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

/// A part of a mail, decoded.
struct Part
{
    QString fileName; ///< empty: it carries none
    QByteArray content; ///< empty for what holds further parts
};

/// Every part in their order, also those of a mail that is enclosed.
QList<Part> partsOf(const QByteArray &source);

/// A display name as one reads it: its encoded words (RFC 2047) decoded.
QString decodedName(const QString &name);

} // namespace mail
