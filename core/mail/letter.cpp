#include "core/mail/letter.h"

#include "core/mail/gmime.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mail {

namespace {

QByteArray charsetOf(const WrittenText &text)
{
    return text.charset.isEmpty() ? "utf-8"_ba : text.charset.toLatin1();
}

struct Encoded
{
    QByteArray bytes;
    QByteArray charset;
};

/// In the character set that was asked for, if it has all of the text, else in UTF-8. The library would choose one
/// itself.
Encoded encoded(const WrittenText &text)
{
    const QByteArray utf8 = text.text.toUtf8(), charset = charsetOf(text);
    if (charset.compare("utf-8", Qt::CaseInsensitive) == 0)
        return {utf8, charset};
    gsize length = 0;
    const Text converted(
        g_convert(utf8.constData(), utf8.size(), charset.constData(), "utf-8", nullptr, &length, nullptr));
    return converted ? Encoded{QByteArray(converted.get(), qsizetype(length)), charset} : Encoded{utf8, "utf-8"};
}

void setContent(GMimePart *part, const QByteArray &bytes)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
}

/// The library would draw one at random.
QByteArray boundaryOf(const Letter &letter, const char *level)
{
    const QByteArray seed = letter.messageId.toUtf8() + level;
    return "=_" + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().first(24);
}

Owned<GMimeObject> partOf(const char *subtype, const WrittenText &text)
{
    const auto [bytes, charset] = encoded(text);
    Owned<GMimePart> part(g_mime_part_new_with_type("text", subtype));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", charset.constData());
    setContent(part.get(), bytes);
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimeObject>(GMIME_OBJECT(part.release()));
}

Owned<GMimeMultipart> multipart(const char *subtype, const QByteArray &boundary)
{
    Owned<GMimeMultipart> whole(g_mime_multipart_new_with_subtype(subtype));
    g_mime_multipart_set_boundary(whole.get(), boundary.constData());
    return whole;
}

/// What the reader sees: the text, the HTML, or both, of which a program shows the one that is preferred.
Owned<GMimeObject> bodyOf(const Letter &letter)
{
    if (!letter.html)
        return partOf("plain", letter.text.value_or(WrittenText()));
    if (!letter.text)
        return partOf("html", *letter.html);
    auto both = multipart("alternative", boundaryOf(letter, ""));
    g_mime_multipart_add(both.get(), partOf("plain", *letter.text).get());
    g_mime_multipart_add(both.get(), partOf("html", *letter.html).get());
    return Owned<GMimeObject>(GMIME_OBJECT(both.release()));
}

GMimeContentEncoding encodingOf(Enclosure::Encoding encoding)
{
    switch (encoding) {
    case Enclosure::Encoding::QuotedPrintable:
        return GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
    case Enclosure::Encoding::SevenBit:
        return GMIME_CONTENT_ENCODING_7BIT;
    case Enclosure::Encoding::Base64:
        break;
    }
    return GMIME_CONTENT_ENCODING_BASE64;
}

Owned<GMimePart> partOf(const Enclosure &enclosure)
{
    const QStringList type = enclosure.type.section(u';', 0, 0).trimmed().split(u'/');
    Owned<GMimePart> part(
        type.size() == 2 ? g_mime_part_new_with_type(type[0].toLatin1().constData(), type[1].toLatin1().constData())
                         : g_mime_part_new_with_type("application", "octet-stream"));
    setContent(part.get(), enclosure.content);
    g_mime_part_set_content_encoding(part.get(), encodingOf(enclosure.encoding));
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), enclosure.isInline ? "inline" : "attachment");
    g_mime_part_set_filename(part.get(), enclosure.name.toUtf8().constData());
    if (!enclosure.id.isEmpty())
        g_mime_part_set_content_id(part.get(), enclosure.id.toUtf8().constData());
    if (!enclosure.description.isEmpty())
        g_mime_part_set_content_description(part.get(), enclosure.description.toUtf8().constData());
    return part;
}

Owned<GMimeObject> wholeOf(const Letter &letter)
{
    auto body = bodyOf(letter);
    if (letter.enclosures.isEmpty())
        return body;
    auto whole = multipart("mixed", boundaryOf(letter, "mixed"));
    g_mime_multipart_add(whole.get(), body.get());
    for (const Enclosure &enclosure : letter.enclosures)
        g_mime_multipart_add(whole.get(), GMIME_OBJECT(partOf(enclosure).get()));
    return Owned<GMimeObject>(GMIME_OBJECT(whole.release()));
}

void addAddresses(GMimeMessage *message, GMimeAddressType type, const QStringList &addresses)
{
    for (const QString &address : addresses) {
        const Owned<InternetAddressList> list(internet_address_list_parse(nullptr, address.toUtf8().constData()));
        if (list)
            internet_address_list_append(g_mime_message_get_addresses(message, type), list.get());
    }
}

/// As a stream and not as a string, because what is enclosed as it is may hold a NUL.
QByteArray written(GMimeMessage *message)
{
    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> bytes(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), format, bytes.get());
    g_mime_format_options_free(format);
    return contentOf(bytes.get());
}

} // namespace

bool isCharset(const QString &name)
{
    startLibrary();
    const auto converter = g_mime_iconv_open(name.toLatin1().constData(), "utf-8");
    if (converter == iconv_t(-1))
        return false;
    g_mime_iconv_close(converter);
    return true;
}

QByteArray compose(const Letter &letter)
{
    startLibrary();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    GDateTime *date = g_date_time_new_from_unix_utc(letter.date.toSecsSinceEpoch());
    g_mime_message_set_date(message.get(), date);
    g_date_time_unref(date);
    addAddresses(message.get(), GMIME_ADDRESS_TYPE_FROM, {letter.from});
    addAddresses(message.get(), GMIME_ADDRESS_TYPE_REPLY_TO, letter.replyTo);
    addAddresses(message.get(), GMIME_ADDRESS_TYPE_TO, letter.to);
    addAddresses(message.get(), GMIME_ADDRESS_TYPE_CC, letter.cc);
    g_mime_message_set_subject(message.get(), letter.subject.text.toUtf8().constData(),
                               charsetOf(letter.subject).constData());
    g_mime_message_set_message_id(message.get(), letter.messageId.toUtf8().constData());
    for (const Header &header : letter.headers) {
        g_mime_object_append_header(GMIME_OBJECT(message.get()), header.name.toUtf8().constData(),
                                    header.value.toUtf8().constData(), "utf-8");
    }
    g_mime_message_set_mime_part(message.get(), wholeOf(letter).get());
    return written(message.get());
}

QByteArray compose(const Draft &draft)
{
    return compose(Letter{
        .from = u"%1 <%2>"_s.arg(draft.fromName, draft.fromAddress),
        .to = {draft.to},
        .subject = {draft.subject},
        .date = draft.date,
        .messageId = draft.messageId,
        .text = WrittenText{draft.text},
        .html = WrittenText{draft.html},
    });
}

} // namespace mail
