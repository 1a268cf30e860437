#pragma once

#include "core/ses/sending.h"
#include "core/ses/verification.h"
#include "core/simulation/facts.h"
#include "core/simulation/pagerequest.h"

#include <QDateTime>

/// What was sent through SES, and which settings apply to a mail (console.md 19; visual.md 13.2, 13.10).
namespace simulation {

using wire::query;

/// What is decided for a mail.
enum class Setting { Identity, ConfigurationSet, MailFrom, Dkim, Sandbox };
constexpr auto wireNames(Setting)
{
    return std::array{"IDENTITY"_L1, "CONFIGURATION_SET"_L1, "MAIL_FROM"_L1, "DKIM"_L1, "SANDBOX"_L1};
}

/// What decided it. `of` of the setting is the identity that the rule is about.
enum class Rule {
    AddressGoverns, ///< the address is verified itself, with its label or without
    DomainGoverns, ///< no such address is an identity; value: its domain, or one above
    UnverifiedAddress, ///< the address is an identity, but not verified: the domain governs
    AnotherAccount, ///< the mail names an identity of another account, whose policy allows it; detail: that account
    NamedByMail, ///< the mail names a set
    DefaultOfIdentity, ///< the mail names none
    NoDefault, ///< nor has the identity one; no value
    NoDefaultOfAnother, ///< nor does the default of an identity of another account apply; no value
    NoMailFrom, ///< the identity has no custom MAIL FROM domain: that of the Region
    CustomMailFrom, ///< its status is Successful
    FallbackMailFrom, ///< it is not, and the identity says to use the Region's; subject: the custom one
    EasyDkim, ///< detail: the length of the key
    OwnDkim, ///< a key of its owner
    DkimOff, ///< signatures are disabled
    DkimNotVerified, ///< the records of the domain were not found
    NoDkim, ///< no verified domain is there from which to inherit it
    Production, ///< recipients need not be verified
    SandboxRecipientVerified, ///< of: the identity that covers the recipient; detail: the recipient
    SandboxSimulator, ///< an address of the mailbox simulator
    SandboxNoRecipient, ///< none was named
    SandboxRecipientUnverified, ///< detail: the recipients that are not
};
constexpr auto wireNames(Rule)
{
    return std::array{"ADDRESS_GOVERNS"_L1,
                      "DOMAIN_GOVERNS"_L1,
                      "UNVERIFIED_ADDRESS"_L1,
                      "ANOTHER_ACCOUNT"_L1,
                      "NAMED_BY_MAIL"_L1,
                      "DEFAULT_OF_IDENTITY"_L1,
                      "NO_DEFAULT"_L1,
                      "NO_DEFAULT_OF_ANOTHER"_L1,
                      "NO_MAIL_FROM"_L1,
                      "CUSTOM_MAIL_FROM"_L1,
                      "FALLBACK_MAIL_FROM"_L1,
                      "EASY_DKIM"_L1,
                      "OWN_DKIM"_L1,
                      "DKIM_OFF"_L1,
                      "DKIM_NOT_VERIFIED"_L1,
                      "NO_DKIM"_L1,
                      "PRODUCTION"_L1,
                      "SANDBOX_RECIPIENT_VERIFIED"_L1,
                      "SANDBOX_SIMULATOR"_L1,
                      "SANDBOX_NO_RECIPIENT"_L1,
                      "SANDBOX_RECIPIENT_UNVERIFIED"_L1};
}

/// What does not apply because the rule came before it: another identity's value.
struct Loser
{
    QString identity;
    QString value; ///< of the same setting
    bool operator==(const Loser &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Identity", &Loser::identity),
        member("Value", &Loser::value),
    };
};

struct AppliedSetting
{
    Setting setting = Setting::Identity;
    QString value; ///< an identity, a set, a domain; empty: nothing applies
    Rule rule = Rule::AddressGoverns;
    QString of; ///< the identity that the rule is about; empty for a rule about none
    QString detail; ///< see Rule
    std::optional<ses::VerificationStatus> status; ///< of what the rule is about, where it counts
    QList<Loser> losers; ///< the nearest first
    bool operator==(const AppliedSetting &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Setting", &AppliedSetting::setting), member("Value", &AppliedSetting::value),
        member("Rule", &AppliedSetting::rule),       member("Of", &AppliedSetting::of),
        member("Detail", &AppliedSetting::detail),   member("Status", &AppliedSetting::status),
        member("Losers", &AppliedSetting::losers),
    };
};

/// What became of a mail; of several recipients the worst stands, which is the last of these.
enum class Outcome { Delivered, Suppressed, Complaint, Bounced, Rejected };
constexpr auto wireNames(Outcome)
{
    return std::array{"DELIVERED"_L1, "SUPPRESSED"_L1, "COMPLAINT"_L1, "BOUNCED"_L1, "REJECTED"_L1};
}

/// What happened to a mail: event types of SES, and the automatic response, of which SES publishes nothing.
enum class SentEvent { Send, Reject, Bounce, Complaint, Delivery, AutomaticResponse };
constexpr auto wireNames(SentEvent)
{
    return std::array{"SEND"_L1, "REJECT"_L1, "BOUNCE"_L1, "COMPLAINT"_L1, "DELIVERY"_L1, "AUTOMATIC_RESPONSE"_L1};
}

struct LoggedEvent
{
    QDateTime time;
    SentEvent event = SentEvent::Send;
    QString recipient; ///< empty: of the mail as a whole
    QString detail; ///< "250 2.0.0 OK"; of Send the number of recipients
    QList<QString> published; ///< names of event destinations
    QList<QString> disabled; ///< names of those that would have been told, were they enabled
    bool operator==(const LoggedEvent &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Time", &LoggedEvent::time),           member("Event", &LoggedEvent::event),
        member("Recipient", &LoggedEvent::recipient), member("Detail", &LoggedEvent::detail),
        member("Published", &LoggedEvent::published), member("Disabled", &LoggedEvent::disabled),
    };
};

struct SentMail
{
    QString messageId;
    QString region;
    QString from; ///< the address
    QList<QString> to; ///< all recipients: To, Cc, Bcc
    QString subject;
    QDateTime sent;
    Outcome outcome = Outcome::Delivered;
    QString configurationSet; ///< that applied; empty: none
    bool operator==(const SentMail &) const = default;
    static constexpr auto fields = wire::Fields{
        member("MessageId", &SentMail::messageId), member("Region", &SentMail::region),
        member("From", &SentMail::from),           member("To", &SentMail::to),
        member("Subject", &SentMail::subject),     member("Sent", &SentMail::sent),
        member("Outcome", &SentMail::outcome),     member("ConfigurationSet", &SentMail::configurationSet),
    };
};

/// What was sent through SES, of all Regions of the account, newest first. Changes are noted of the resource
/// "mailbox", of no Region.
struct ListSentMails
{
    static constexpr wire::Operation operation{
        .name = "ListSentMails",
        .route = {"GET", "/simulator/sent-mails"},
        .access = wire::Access::Reads,
    };
    using Request = PageRequest;
    struct Response
    {
        QList<SentMail> mails;
        std::optional<QString> nextToken;
        qint64 total = 0; ///< of all pages
        static constexpr auto fields = wire::Fields{
            member("Mails", &Response::mails),
            member("NextToken", &Response::nextToken),
            member("Total", &Response::total),
        };
    };
};

struct GetSentMail
{
    static constexpr wire::Operation operation{
        .name = "GetSentMail",
        .route = {"GET", "/simulator/sent-mails/{MessageId}"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        QString messageId;
        static constexpr auto fields = wire::Fields{label("MessageId", &Request::messageId)};
    };
    struct Response
    {
        SentMail mail;
        QByteArray source; ///< of a raw message byte for byte what its sender wrote
        QList<ses::MessageTag> tags; ///< those that SES adds come first (api.md 6)
        QList<AppliedSetting> settings;
        QList<LoggedEvent> events;
        static constexpr auto fields = wire::Fields{
            member("Mail", &Response::mail),     member("Source", &Response::source),
            member("Tags", &Response::tags),     member("Settings", &Response::settings),
            member("Events", &Response::events),
        };
    };
};

/// What the recipients get: the source without its Bcc header (api.md 5.6) and those that only SES reads.
struct GetDeliveredMail
{
    static constexpr wire::Operation operation{
        .name = "GetDeliveredMail",
        .route = {"GET", "/simulator/sent-mails/{MessageId}/delivered"},
        .access = wire::Access::Reads,
    };
    using Request = GetSentMail::Request;
    struct Response
    {
        QByteArray source;
        static constexpr auto fields = wire::Fields{member("Source", &Response::source)};
    };
};

/// Ids that are not there (any more) are passed over. What was sent still counts for the quota.
struct DeleteSentMails
{
    static constexpr wire::Operation operation{
        .name = "DeleteSentMails",
        .route = {"POST", "/simulator/sent-mails/delete"},
    };
    struct Request
    {
        QList<QString> messageIds;
        static constexpr auto fields = wire::Fields{member("MessageIds", &Request::messageIds).required().minLength(1)};
    };
    using Response = ses::Nothing;
};

/// Why an identity governs a From address, or does not.
enum class Consideration {
    Covers,
    CoversWithoutLabel, ///< "+orders" does not count
    LessSpecific, ///< it covers the address, but another one governs
    NotVerified,
    NoSuchIdentity,
};
constexpr auto wireNames(Consideration)
{
    return std::array{"COVERS"_L1, "COVERS_WITHOUT_LABEL"_L1, "LESS_SPECIFIC"_L1, "NOT_VERIFIED"_L1,
                      "NO_SUCH_IDENTITY"_L1};
}

struct ConsideredIdentity
{
    QString name;
    std::optional<ses::VerificationStatus> status; ///< absent: there is no such identity
    bool governs = false;
    Consideration why = Consideration::NoSuchIdentity;
    bool operator==(const ConsideredIdentity &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Name", &ConsideredIdentity::name),
        member("Status", &ConsideredIdentity::status),
        member("Governs", &ConsideredIdentity::governs),
        member("Why", &ConsideredIdentity::why),
    };
};

/// The code and text with which a mail would be refused.
struct Refusal
{
    QString code;
    QString message;
    bool operator==(const Refusal &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Code", &Refusal::code),
        member("Message", &Refusal::message),
    };
};

/// What SES would use for a mail, by the code that sends. Nothing is sent; rate and quota are not counted.
struct GetEffectiveSettings
{
    static constexpr wire::Operation operation{
        .name = "GetEffectiveSettings",
        .route = {"GET", "/simulator/effective-settings"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        QString from;
        std::optional<QString> to;
        std::optional<QString> configurationSetName; ///< that the mail names
        static constexpr auto fields = wire::Fields{
            query("From", &Request::from).required().minLength(1),
            query("To", &Request::to),
            query("ConfigurationSetName", &Request::configurationSetName),
        };
    };
    struct Response
    {
        std::optional<Refusal> refusal; ///< absent: it would be accepted
        QList<AppliedSetting> settings; ///< none when no identity governs
        QList<ConsideredIdentity> identities; ///< the most specific first
        std::optional<Outcome> outcome; ///< what would become of it; absent when it is refused or goes to nobody
        static constexpr auto fields = wire::Fields{
            member("Refusal", &Response::refusal),
            member("Settings", &Response::settings),
            member("Identities", &Response::identities),
            member("Outcome", &Response::outcome),
        };
    };
};

} // namespace simulation
