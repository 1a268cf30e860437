#include "core/mail/gmime.h"
#include "core/mail/message.h"

#include <QMap>

namespace mail {

namespace {

/// By where they stand. The library keeps those about the body with the body.
QMap<qint64, Header> placedHeadersOf(GMimeObject *object)
{
    QMap<qint64, Header> headers;
    GMimeHeaderList *list = g_mime_object_get_header_list(object);
    for (int i = 0; i < g_mime_header_list_get_count(list); ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
        headers.insert(g_mime_header_get_offset(header),
                       {QString::fromUtf8(g_mime_header_get_name(header)),
                        QString::fromUtf8(g_mime_header_get_value(header)).simplified()});
    }
    return headers;
}

QList<Header> headersOf(GMimeMessage *message)
{
    auto headers = placedHeadersOf(GMIME_OBJECT(message));
    headers.insert(placedHeadersOf(g_mime_message_get_mime_part(message)));
    headers.remove(-1); // what the library added itself
    return headers.values();
}

QString contentOf(GMimeObject *part)
{
    const Text text(g_mime_text_part_get_text(GMIME_TEXT_PART(part)));
    return QString::fromUtf8(text.get()).replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
}

void readPart(GMimeObject *part, Message &message)
{
    if (!GMIME_IS_TEXT_PART(part))
        return;
    GMimeContentType *type = g_mime_object_get_content_type(part);
    if (g_mime_content_type_is_type(type, "text", "plain") && message.text.isEmpty())
        message.text = contentOf(part);
    else if (g_mime_content_type_is_type(type, "text", "html") && message.html.isEmpty())
        message.html = contentOf(part);
}

/// A multipart that has no parts is cut off, or is none.
bool isWhole(GMimeObject *part)
{
    return part && (!GMIME_IS_MULTIPART(part) || g_mime_multipart_get_count(GMIME_MULTIPART(part)) > 0);
}

} // namespace

std::optional<Message> parse(const QByteArray &source)
{
    startLibrary();
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(source.constData(), size_t(source.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!parsed || !isWhole(g_mime_message_get_mime_part(parsed.get())))
        return std::nullopt;
    Message message{.headers = headersOf(parsed.get())};
    if (message.headers.isEmpty())
        return std::nullopt;
    GMimePartIter *parts = g_mime_part_iter_new(GMIME_OBJECT(parsed.get()));
    do
        readPart(g_mime_part_iter_get_current(parts), message);
    while (g_mime_part_iter_next(parts));
    g_mime_part_iter_free(parts);
    return message;
}

} // namespace mail
