#include "core/simulator/sending/posting.h"

#include "core/mail/envelope.h"
#include "core/mail/letter.h"
#include "core/simulator/engine/refusals.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QStringList allOf(const std::optional<QList<QString>> &addresses)
{
    return addresses.value_or(QList<QString>());
}

mail::WrittenText written(const ses::Content &content)
{
    return {content.data, content.charset.value_or(QString())};
}

std::optional<mail::WrittenText> written(const std::optional<ses::Content> &content)
{
    return content ? std::optional(written(*content)) : std::nullopt;
}

mail::Enclosure enclosureOf(const ses::Attachment &attachment)
{
    using Encoding = mail::Enclosure::Encoding;
    const auto usualType = [&] {
        return QMimeDatabase().mimeTypeForFile(attachment.fileName, QMimeDatabase::MatchExtension).name();
    };
    const auto encoding = attachment.contentTransferEncoding.value_or(ses::AttachmentEncoding::Base64);
    return {
        .content = attachment.rawContent,
        .name = attachment.fileName,
        .type = attachment.contentType ? *attachment.contentType : usualType(),
        .isInline = attachment.contentDisposition == ses::AttachmentDisposition::Inline,
        .encoding = encoding == ses::AttachmentEncoding::Base64    ? Encoding::Base64
            : encoding == ses::AttachmentEncoding::QuotedPrintable ? Encoding::QuotedPrintable
                                                                   : Encoding::SevenBit,
        .id = attachment.contentId.value_or(QString()),
        .description = attachment.contentDescription.value_or(QString()),
    };
}

qint64 encodedSize(const QByteArray &bytes)
{
    return (bytes.size() + 2) / 3 * 4;
}

/// "campaign=spring, channel=web"; what has no "=" is a tag without a value, which is refused as such.
QList<ses::MessageTag> tagsIn(const QString &header)
{
    QList<ses::MessageTag> tags;
    for (const QString &item : header.split(u',')) {
        if (!item.trimmed().isEmpty())
            tags.append({item.section(u'=', 0, 0).trimmed(), item.section(u'=', 1).trimmed()});
    }
    return tags;
}

/// Named by the request, an identity stands for both headers about the sender (API of SendEmail,
/// FromEmailAddressIdentityArn).
void addIdentities(const mail::Envelope &envelope, Posting &posting)
{
    if (posting.fromArn.isEmpty()) {
        posting.fromArn = envelope.sourceArn.isEmpty() ? envelope.fromArn : envelope.sourceArn;
        posting.headerFromArn = envelope.fromArn;
    }
    if (posting.returnPathArn.isEmpty())
        posting.returnPathArn = envelope.returnPathArn;
}

void addRaw(const QByteArray &source, bool hasDestination, Posting &posting)
{
    const auto envelope = mail::envelopeOf(source);
    posting.kind = Posting::Kind::Raw;
    posting.subject = envelope.subject;
    posting.headerFrom = envelope.from;
    if (posting.from.isEmpty())
        posting.from = envelope.from.value(0);
    else
        posting.furtherSenders += envelope.from;
    if (!envelope.sender.isEmpty())
        posting.furtherSenders += envelope.sender;
    if (!envelope.returnPath.isEmpty())
        posting.furtherSenders += envelope.returnPath;
    if (!hasDestination)
        posting.recipients = envelope.to + envelope.cc + envelope.bcc;
    if (posting.configurationSet.isEmpty())
        posting.configurationSet = envelope.configurationSet;
    if (posting.returnPath.isEmpty())
        posting.returnPath = envelope.returnPath;
    if (posting.tags.isEmpty())
        posting.tags = tagsIn(envelope.messageTags);
    addIdentities(envelope, posting);
}

} // namespace

QString Posting::operation() const
{
    switch (kind) {
    case Kind::Simple:
        return u"SendEmail"_s;
    case Kind::Raw:
        return u"SendRawEmail"_s;
    case Kind::Template:
        return u"SendTemplatedEmail"_s;
    }
    Q_UNREACHABLE();
}

QString Posting::feedbackAddress() const
{
    return returnPath.isEmpty() ? from : returnPath;
}

QStringList Posting::identityArns() const
{
    QStringList arns{fromArn, headerFromArn, returnPathArn};
    arns.removeAll(QString());
    arns.removeDuplicates();
    return arns;
}

wire::Result<Posting> postingOf(const ses::SendEmail::Request &request)
{
    const auto &content = request.content;
    if (int(content.simple.has_value()) + int(content.raw.has_value()) + int(content.fromTemplate.has_value()) != 1)
        return badRequest(u"Content must have exactly one of Simple, Raw and Template."_s);
    const auto destination = request.destination.value_or(ses::Destination());
    Posting posting{
        .from = request.fromEmailAddress.value_or(QString()),
        .recipients = allOf(destination.toAddresses) + allOf(destination.ccAddresses) + allOf(destination.bccAddresses),
        .replyTo = allOf(request.replyToAddresses),
        .configurationSet = request.configurationSetName.value_or(QString()),
        .returnPath = request.feedbackForwardingEmailAddress.value_or(QString()),
        .tags = request.emailTags.value_or(QList<ses::MessageTag>()),
        .fromArn = request.fromEmailAddressIdentityArn.value_or(QString()),
        .returnPathArn = request.feedbackForwardingEmailAddressIdentityArn.value_or(QString()),
    };
    if (!posting.returnPath.isEmpty())
        posting.furtherSenders += posting.returnPath;
    if (content.raw)
        addRaw(content.raw->data, !posting.recipients.isEmpty(), posting);
    else if (content.fromTemplate)
        posting.kind = Posting::Kind::Template;
    else
        posting.subject = content.simple->subject.data;
    return posting;
}

QByteArray sourceOf(const ses::SendEmail::Request &request, const Posting &posting, const QString &messageId,
                    const Context &context)
{
    if (request.content.raw)
        return request.content.raw->data;
    const auto message = request.content.simple.value_or(ses::Message());
    const auto destination = request.destination.value_or(ses::Destination());
    const QString &region = context.scope.region;
    mail::Letter letter{
        .from = posting.from,
        .to = allOf(destination.toAddresses),
        .cc = allOf(destination.ccAddresses),
        .replyTo = posting.replyTo,
        .subject = written(message.subject),
        .date = context.now,
        .messageId =
            messageId + (region == "us-east-1"_L1 ? u"@email.amazonses.com"_s : u"@%1.amazonses.com"_s.arg(region)),
        .text = written(message.body.text),
        .html = written(message.body.html),
    };
    for (const auto &header : message.headers.value_or(QList<ses::MessageHeader>()))
        letter.headers.append({header.name, header.value});
    for (const auto &attachment : message.attachments.value_or(QList<ses::Attachment>()))
        letter.enclosures.append(enclosureOf(attachment));
    return mail::compose(letter);
}

qint64 sizeOf(const ses::SendEmail::Request &request)
{
    if (request.content.raw)
        return encodedSize(request.content.raw->data);
    if (!request.content.simple)
        return 0;
    const auto &message = *request.content.simple;
    qint64 size = message.subject.data.toUtf8().size();
    for (const auto &text : {message.body.text, message.body.html})
        size += text ? text->data.toUtf8().size() : 0;
    for (const auto &attachment : message.attachments.value_or(QList<ses::Attachment>()))
        size += encodedSize(attachment.rawContent);
    return size;
}

} // namespace simulator
