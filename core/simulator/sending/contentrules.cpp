#include "core/simulator/sending/contentrules.h"

#include "core/aws/arn.h"
#include "core/mail/letter.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/sending/posting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

using Refusal = std::optional<wire::ServiceError>;

namespace {

constexpr qsizetype longestTagPart = 255;

bool consistsOf(const QString &text, QStringView further)
{
    return std::ranges::all_of(
        text, [&](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || further.contains(c); });
}

Refusal refusalOfTag(const ses::MessageTag &tag)
{
    if (tag.name.isEmpty())
        return badRequest(u"The tag name must be specified."_s);
    if (tag.name.size() > longestTagPart)
        return badRequest(u"Tag name cannot exceed 255 characters."_s);
    if (!consistsOf(tag.name, u"_-")) {
        return badRequest(u"Invalid tag name <%1>: only alphanumeric ASCII characters, '_',  '-' are allowed."_s.arg(
            tag.name)); // the two blanks are the service's
    }
    if (tag.value.isEmpty())
        return badRequest(u"The tag value must be specified."_s);
    if (tag.value.size() > longestTagPart)
        return badRequest(u"Tag value cannot exceed 255 characters."_s);
    if (!consistsOf(tag.value, u"_-.@")) {
        return badRequest(
            u"Invalid tag value <%1>: only alphanumeric ASCII characters, '_',  '-' , '.', '@' are allowed."_s.arg(
                tag.value));
    }
    return std::nullopt;
}

Refusal refusalOfCharset(const std::optional<ses::Content> &content)
{
    const QString charset = content ? content->charset.value_or(QString()) : QString();
    if (charset.isEmpty() || mail::isCharset(charset))
        return std::nullopt;
    return badRequest(u"Charset %1 is not supported."_s.arg(charset));
}

} // namespace

Refusal refusalOfHeaders(const ses::SendEmail::Request &request)
{
    const auto headers = request.content.simple ? request.content.simple->headers : std::nullopt;
    for (const auto &header : headers.value_or(QList<ses::MessageHeader>())) {
        if (header.name.size() + header.value.size() > ses::maxHeaderLength)
            return badRequest(u"Header %1 and its value are longer than 996 characters together."_s.arg(header.name));
    }
    return std::nullopt;
}

Refusal refusalOfTags(const QList<ses::MessageTag> &tags)
{
    QStringList names;
    for (const ses::MessageTag &tag : tags) {
        if (const auto refusal = refusalOfTag(tag))
            return refusal;
        if (names.contains(tag.name))
            return badRequest(u"Duplicate tag name <%1>."_s.arg(tag.name));
        names += tag.name;
    }
    return std::nullopt;
}

Refusal refusalOfContent(const ses::SendEmail::Request &request)
{
    if (const qint64 size = sizeOf(request); size > ses::maxMessageSize) {
        return badRequest(u"Message length is more than %1 bytes long: '%2'."_s.arg(ses::maxMessageSize).arg(size));
    }
    if (!request.content.simple)
        return std::nullopt;
    const auto &message = *request.content.simple;
    if (!message.body.text && !message.body.html)
        return badRequest(u"Body must have Text or Html."_s);
    for (const auto &content : {std::optional(message.subject), message.body.text, message.body.html}) {
        if (const auto refusal = refusalOfCharset(content))
            return refusal;
    }
    return std::nullopt;
}

Refusal refusalOfTemplate(const ses::SendEmail::Request &request)
{
    if (request.listManagementOptions)
        return notFound(u"List with name: %1 doesn't exist."_s.arg(request.listManagementOptions->contactListName));
    if (!request.content.fromTemplate)
        return std::nullopt;
    const auto &named = *request.content.fromTemplate;
    if (named.templateName)
        return notFound(u"Template %1 does not exist."_s.arg(*named.templateName));
    if (named.templateArn) {
        const auto arn = aws::Arn::parse(*named.templateArn);
        return notFound(u"Template %1 does not exist."_s.arg(arn ? arn->name() : *named.templateArn));
    }
    if (named.templateContent)
        return badRequest(u"TemplateContent is not simulated: send the text as Simple content."_s);
    return badRequest(u"Template must have TemplateName, TemplateArn or TemplateContent."_s);
}

} // namespace simulator
