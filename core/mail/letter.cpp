#include "core/mail/letter.h"

#include "core/mail/gmime.h"

#include <QCryptographicHash>

#include <algorithm>

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

/// The lines of a header, folded and encoded by the library. Its own object for a whole message does that anew whenever
/// something is set, which took most of the time that a mail takes.
class HeaderLines
{
public:
    void add(const char *name, const QByteArray &text) { m_lines += QByteArray(name) + ": " + text + '\n'; }

    void addText(const QByteArray &name, const WrittenText &text)
    {
        const Text encoded(
            g_mime_utils_header_encode_text(nullptr, text.text.toUtf8().constData(), charsetOf(text).constData()));
        const Text folded(
            g_mime_utils_unstructured_header_fold(nullptr, nullptr, (name + ": " + encoded.get()).constData()));
        m_lines += folded.get();
    }

    void addAddresses(const char *name, const QStringList &addresses)
    {
        const Owned<InternetAddressList> all(internet_address_list_new());
        for (const QString &address : addresses) {
            const Owned<InternetAddressList> list(internet_address_list_parse(nullptr, address.toUtf8().constData()));
            if (list)
                internet_address_list_append(all.get(), list.get());
        }
        if (internet_address_list_length(all.get()) == 0)
            return;
        GString *line = g_string_new(name);
        g_string_append(line, ": ");
        internet_address_list_encode(all.get(), nullptr, line);
        m_lines += line->str; // it ends with a new line
        g_string_free(line, TRUE);
    }

    QByteArray lines() const { return QByteArray(m_lines).replace("\n", "\r\n"); }

private:
    QByteArray m_lines;
};

QByteArray headerOf(const Letter &letter)
{
    GDateTime *moment = g_date_time_new_from_unix_utc(letter.date.toSecsSinceEpoch());
    const Text date(g_mime_utils_header_format_date(moment));
    g_date_time_unref(moment);
    HeaderLines header;
    header.add("Date", date.get());
    header.addAddresses("From", {letter.from});
    header.addAddresses("Reply-To", letter.replyTo);
    header.addText("Subject", {letter.subject.text.trimmed(), letter.subject.charset});
    header.addAddresses("To", letter.to);
    header.addAddresses("Cc", letter.cc);
    header.add("Message-Id", '<' + letter.messageId.toUtf8() + '>');
    for (const Header &each : letter.headers)
        header.addText(each.name.toUtf8(), {each.value});
    const auto isVersion = [](const Header &each) {
        return each.name.compare("MIME-Version"_L1, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::none_of(letter.headers, isVersion))
        header.add("MIME-Version", "1.0");
    return header.lines();
}

/// As a stream and not as a string, because what is enclosed as it is may hold a NUL.
QByteArray written(GMimeObject *part)
{
    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> bytes(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(part, format, bytes.get());
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
    const QByteArray source = headerOf(letter) + written(wholeOf(letter).get());
    return source.endsWith('\n') ? source : source + "\r\n";
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
