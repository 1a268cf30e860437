#pragma once

#include "core/ses/nothing.h"
#include "core/wire/operation.h"
#include "core/wire/shape.h"

#include <QByteArray>
#include <QList>

/// Sending mail (api.md 5.6, structures 5.14, checks and texts 6).
namespace ses {

using namespace Qt::StringLiterals;
using wire::member;

constexpr qsizetype maxRecipients = 50; ///< To, Cc and Bcc together (api.md 4.3)
constexpr qsizetype maxMessageHeaders = 15;
constexpr qsizetype maxHeaderLength = 996; ///< of name and value together
constexpr qsizetype maxAddressLength = 320;
constexpr qint64 maxMessageSize = 40 * 1024 * 1024; ///< bytes, with what is binary in base64
constexpr qsizetype maxTemplateDataLength = 262144;

/// A text, and how it is to be encoded in the mail.
struct Content
{
    QString data;
    std::optional<QString> charset; ///< absent: UTF-8
    bool operator==(const Content &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Data", &Content::data).required(),
        member("Charset", &Content::charset),
    };
};

struct Body
{
    std::optional<Content> text;
    std::optional<Content> html;
    bool operator==(const Body &) const = default;
    static constexpr auto fields = wire::Fields{member("Text", &Body::text), member("Html", &Body::html)};
};

struct MessageHeader
{
    QString name;
    QString value;
    bool operator==(const MessageHeader &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Name", &MessageHeader::name).required().length(1, 126).pattern("^[!-9;-@A-~]+$"),
        member("Value", &MessageHeader::value).required().length(1, 995).pattern("[ -~]*"),
    };
};

enum class AttachmentDisposition { Attachment, Inline };
constexpr auto wireNames(AttachmentDisposition)
{
    return std::array{"ATTACHMENT"_L1, "INLINE"_L1};
}

enum class AttachmentEncoding { Base64, QuotedPrintable, SevenBit };
constexpr auto wireNames(AttachmentEncoding)
{
    return std::array{"BASE64"_L1, "QUOTED_PRINTABLE"_L1, "SEVEN_BIT"_L1};
}

struct Attachment
{
    QByteArray rawContent;
    std::optional<AttachmentDisposition> contentDisposition; ///< absent: an attachment
    QString fileName;
    std::optional<QString> contentDescription;
    std::optional<QString> contentId;
    std::optional<AttachmentEncoding> contentTransferEncoding; ///< absent: base64
    std::optional<QString> contentType; ///< absent: follows from the name
    bool operator==(const Attachment &) const = default;
    static constexpr auto fields = wire::Fields{
        member("RawContent", &Attachment::rawContent).required(),
        member("ContentDisposition", &Attachment::contentDisposition),
        member("FileName", &Attachment::fileName).required().length(0, 255),
        member("ContentDescription", &Attachment::contentDescription).length(0, 1000),
        member("ContentId", &Attachment::contentId).length(1, 78),
        member("ContentTransferEncoding", &Attachment::contentTransferEncoding),
        member("ContentType", &Attachment::contentType).length(1, 78),
    };
};

/// A mail in parts, of which SES makes the source.
struct Message
{
    Content subject;
    Body body;
    std::optional<QList<MessageHeader>> headers;
    std::optional<QList<Attachment>> attachments;
    bool operator==(const Message &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Subject", &Message::subject).required(),
        member("Body", &Message::body).required(),
        member("Headers", &Message::headers).length(0, maxMessageHeaders),
        member("Attachments", &Message::attachments),
    };
};

/// A mail as its sender wrote it: headers, an empty line, the body.
struct RawMessage
{
    QByteArray data;
    bool operator==(const RawMessage &) const = default;
    static constexpr auto fields = wire::Fields{member("Data", &RawMessage::data).required()};
};

struct EmailTemplateContent
{
    std::optional<QString> subject;
    std::optional<QString> text;
    std::optional<QString> html;
    bool operator==(const EmailTemplateContent &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Subject", &EmailTemplateContent::subject),
        member("Text", &EmailTemplateContent::text),
        member("Html", &EmailTemplateContent::html),
    };
};

struct Template
{
    std::optional<QString> templateName;
    std::optional<QString> templateArn;
    std::optional<EmailTemplateContent> templateContent;
    std::optional<QString> templateData; ///< JSON
    std::optional<QList<MessageHeader>> headers;
    std::optional<QList<Attachment>> attachments;
    bool operator==(const Template &) const = default;
    static constexpr auto fields = wire::Fields{
        member("TemplateName", &Template::templateName).minLength(1),
        member("TemplateArn", &Template::templateArn).minLength(1),
        member("TemplateContent", &Template::templateContent),
        member("TemplateData", &Template::templateData).length(0, maxTemplateDataLength),
        member("Headers", &Template::headers).length(0, maxMessageHeaders),
        member("Attachments", &Template::attachments),
    };
};

/// Exactly one of them is there.
struct EmailContent
{
    std::optional<Message> simple;
    std::optional<RawMessage> raw;
    std::optional<Template> fromTemplate;
    bool operator==(const EmailContent &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Simple", &EmailContent::simple),
        member("Raw", &EmailContent::raw),
        member("Template", &EmailContent::fromTemplate),
    };
};

struct Destination
{
    std::optional<QList<QString>> toAddresses; ///< each may carry a name: "Ann <ann@example.org>"
    std::optional<QList<QString>> ccAddresses;
    std::optional<QList<QString>> bccAddresses;
    bool operator==(const Destination &) const = default;
    static constexpr auto fields = wire::Fields{
        member("ToAddresses", &Destination::toAddresses),
        member("CcAddresses", &Destination::ccAddresses),
        member("BccAddresses", &Destination::bccAddresses),
    };
};

/// What events tell of a mail in its sender's words. Its rules have texts of their own (api.md 6).
struct MessageTag
{
    QString name;
    QString value;
    bool operator==(const MessageTag &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Name", &MessageTag::name).required(),
        member("Value", &MessageTag::value).required(),
    };
};

struct ListManagementOptions
{
    QString contactListName;
    std::optional<QString> topicName;
    bool operator==(const ListManagementOptions &) const = default;
    static constexpr auto fields = wire::Fields{
        member("ContactListName", &ListManagementOptions::contactListName).required(),
        member("TopicName", &ListManagementOptions::topicName),
    };
};

struct SendEmail
{
    static constexpr wire::Operation operation{
        .name = "SendEmail",
        .route = {"POST", "/v2/email/outbound-emails"},
    };
    struct Request
    {
        std::optional<QString> fromEmailAddress; ///< absent: that of a raw message
        std::optional<QString> fromEmailAddressIdentityArn;
        std::optional<Destination> destination; ///< absent: those of a raw message
        std::optional<QList<QString>> replyToAddresses;
        std::optional<QString> feedbackForwardingEmailAddress;
        std::optional<QString> feedbackForwardingEmailAddressIdentityArn;
        EmailContent content;
        std::optional<QList<MessageTag>> emailTags;
        std::optional<QString> configurationSetName; ///< empty as absent
        std::optional<QString> endpointId;
        std::optional<QString> tenantName;
        std::optional<ListManagementOptions> listManagementOptions;
        static constexpr auto fields = wire::Fields{
            member("FromEmailAddress", &Request::fromEmailAddress),
            member("FromEmailAddressIdentityArn", &Request::fromEmailAddressIdentityArn).minLength(1),
            member("Destination", &Request::destination),
            member("ReplyToAddresses", &Request::replyToAddresses),
            member("FeedbackForwardingEmailAddress", &Request::feedbackForwardingEmailAddress),
            member("FeedbackForwardingEmailAddressIdentityArn", &Request::feedbackForwardingEmailAddressIdentityArn)
                .minLength(1),
            member("Content", &Request::content).required(),
            member("EmailTags", &Request::emailTags),
            member("ConfigurationSetName", &Request::configurationSetName),
            member("EndpointId", &Request::endpointId),
            member("TenantName", &Request::tenantName).minLength(1),
            member("ListManagementOptions", &Request::listManagementOptions),
        };
    };
    struct Response
    {
        QString messageId;
        static constexpr auto fields = wire::Fields{member("MessageId", &Response::messageId)};
    };
};

} // namespace ses
