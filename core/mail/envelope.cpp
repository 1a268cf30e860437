#include "core/mail/envelope.h"

#include "core/mail/gmime.h"

namespace mail {

namespace {

Owned<GMimeMessage> parsed(const QByteArray &source)
{
    startLibrary();
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(source.constData(), size_t(source.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

QStringList addressesIn(InternetAddressList *list)
{
    QStringList addresses;
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        const Text text(internet_address_to_string(internet_address_list_get_address(list, i), nullptr, FALSE));
        addresses += QString::fromUtf8(text.get());
    }
    return addresses;
}

QString headerOf(GMimeMessage *message, const char *name)
{
    return QString::fromUtf8(g_mime_object_get_header(GMIME_OBJECT(message), name)).simplified();
}

/// What only SES reads, in lower case.
bool isForSes(const QByteArray &header)
{
    static const QByteArrayList names{"x-ses-configuration-set", "x-ses-message-tags", "x-ses-source-arn",
                                      "x-ses-from-arn", "x-ses-return-path-arn"};
    return names.contains(header);
}

/// Where the line after @p start begins.
qsizetype lineAfter(const QByteArray &source, qsizetype start)
{
    const auto end = source.indexOf('\n', start);
    return end < 0 ? source.size() : end + 1;
}

bool isFolded(const QByteArray &source, qsizetype line)
{
    return line < source.size() && (source[line] == ' ' || source[line] == '\t');
}

bool isEndOfHeaders(const QByteArray &source, qsizetype line)
{
    return line >= source.size() || source[line] == '\n' || source.sliced(line).startsWith("\r\n");
}

QByteArray decoded(GMimeObject *part)
{
    if (!GMIME_IS_PART(part) || !g_mime_part_get_content(GMIME_PART(part)))
        return {};
    const Owned<GMimeStream> bytes(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(GMIME_PART(part)), bytes.get());
    return contentOf(bytes.get());
}

/// As Content-Disposition has it, else as Content-Type does, as older programs write it.
QString fileNameOf(GMimeObject *part)
{
    const char *name = g_mime_object_get_content_disposition_parameter(part, "filename");
    return QString::fromUtf8(name ? name : g_mime_object_get_content_type_parameter(part, "name"));
}

} // namespace

Envelope envelopeOf(const QByteArray &source)
{
    const auto message = parsed(source);
    if (!message)
        return {};
    const auto addresses = [&](GMimeAddressType type) {
        return addressesIn(g_mime_message_get_addresses(message.get(), type));
    };
    return {
        .from = addresses(GMIME_ADDRESS_TYPE_FROM),
        .sender = addresses(GMIME_ADDRESS_TYPE_SENDER).value(0),
        .returnPath = headerOf(message.get(), "Return-Path"),
        .to = addresses(GMIME_ADDRESS_TYPE_TO),
        .cc = addresses(GMIME_ADDRESS_TYPE_CC),
        .bcc = addresses(GMIME_ADDRESS_TYPE_BCC),
        .subject = QString::fromUtf8(g_mime_message_get_subject(message.get())).simplified(),
        .configurationSet = headerOf(message.get(), "X-SES-CONFIGURATION-SET"),
        .messageTags = headerOf(message.get(), "X-SES-MESSAGE-TAGS"),
        .sourceArn = headerOf(message.get(), "X-SES-SOURCE-ARN"),
        .fromArn = headerOf(message.get(), "X-SES-FROM-ARN"),
        .returnPathArn = headerOf(message.get(), "X-SES-RETURN-PATH-ARN"),
    };
}

QByteArray delivered(const QByteArray &source)
{
    QByteArray kept;
    qsizetype line = 0;
    while (!isEndOfHeaders(source, line)) {
        auto next = lineAfter(source, line);
        while (isFolded(source, next))
            next = lineAfter(source, next);
        const QByteArray header = source.sliced(line, next - line);
        const QByteArray name = header.left(header.indexOf(':')).trimmed().toLower();
        if (name != "bcc" && !isForSes(name))
            kept += header;
        line = next;
    }
    return kept + source.sliced(line);
}

QList<Part> partsOf(const QByteArray &source)
{
    const auto message = parsed(source);
    if (!message || !g_mime_message_get_mime_part(message.get()))
        return {};
    QList<Part> parts;
    GMimePartIter *walk = g_mime_part_iter_new(GMIME_OBJECT(message.get()));
    do {
        if (GMimeObject *part = g_mime_part_iter_get_current(walk))
            parts.append({fileNameOf(part), decoded(part)});
    } while (g_mime_part_iter_next(walk));
    g_mime_part_iter_free(walk);
    return parts;
}

QString decodedName(const QString &name)
{
    startLibrary();
    return QString::fromUtf8(Text(g_mime_utils_header_decode_phrase(nullptr, name.toUtf8().constData())).get());
}

} // namespace mail
