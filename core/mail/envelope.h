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
    QString configurationSet; ///< X-SES-CONFIGURATION-SET

    bool operator==(const Envelope &) const = default;
};

/// An empty one for what has no headers.
Envelope envelopeOf(const QByteArray &source);

/// The same mail without the header that the other recipients must not see; its body stays byte for byte.
QByteArray withoutBcc(const QByteArray &source);

/// True when a part of the mail, decoded, contains that.
bool holds(const QByteArray &source, const QByteArray &content);

} // namespace mail
