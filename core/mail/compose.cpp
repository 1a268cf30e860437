#include "core/mail/gmime.h"
#include "core/mail/message.h"

#include <QCryptographicHash>

namespace mail {

namespace {

Owned<GMimeTextPart> partOf(const char *subtype, const QString &text)
{
    Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype(subtype));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), text.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

/// The library would draw one at random.
QByteArray boundaryOf(const Draft &draft)
{
    return "=_" + QCryptographicHash::hash(draft.messageId.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
}

Owned<GMimeMultipart> bodyOf(const Draft &draft)
{
    Owned<GMimeMultipart> body(g_mime_multipart_new_with_subtype("alternative"));
    g_mime_multipart_set_boundary(body.get(), boundaryOf(draft).constData());
    g_mime_multipart_add(body.get(), GMIME_OBJECT(partOf("plain", draft.text).get()));
    g_mime_multipart_add(body.get(), GMIME_OBJECT(partOf("html", draft.html).get()));
    return body;
}

void setDate(GMimeMessage *message, const QDateTime &moment)
{
    GDateTime *date = g_date_time_new_from_unix_utc(moment.toSecsSinceEpoch());
    g_mime_message_set_date(message, date);
    g_date_time_unref(date);
}

} // namespace

QByteArray compose(const Draft &draft)
{
    startLibrary();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    setDate(message.get(), draft.date);
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, draft.fromName.toUtf8().constData(),
                               draft.fromAddress.toUtf8().constData());
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr, draft.to.toUtf8().constData());
    g_mime_message_set_subject(message.get(), draft.subject.toUtf8().constData(), "utf-8");
    g_mime_message_set_message_id(message.get(), draft.messageId.toUtf8().constData());
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(bodyOf(draft).get()));

    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    const Text source(g_mime_object_to_string(GMIME_OBJECT(message.get()), format));
    g_mime_format_options_free(format);
    return QByteArray(source.get());
}

} // namespace mail
