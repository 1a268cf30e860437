#pragma once

#include "core/ses/dkim.h"
#include "core/ses/mailfrom.h"
#include "core/ses/nothing.h"
#include "core/wire/operation.h"

/// What can be changed of an identity (api.md 5.2). A boolean that is left out means false (api.md 1.4).
namespace ses {

using wire::label;

/// Without a name, takes the default configuration set away.
struct PutEmailIdentityConfigurationSetAttributes
{
    static constexpr wire::Operation operation{
        .name = "PutEmailIdentityConfigurationSetAttributes",
        .route = {"PUT", "/v2/email/identities/{EmailIdentity}/configuration-set"},
    };
    struct Request
    {
        QString emailIdentity;
        std::optional<QString> configurationSetName;
        static constexpr auto fields = wire::Fields{
            label("EmailIdentity", &Request::emailIdentity),
            member("ConfigurationSetName", &Request::configurationSetName),
        };
    };
    using Response = Nothing;
};

/// Switches signing on or off; status and tokens stay.
struct PutEmailIdentityDkimAttributes
{
    static constexpr wire::Operation operation{
        .name = "PutEmailIdentityDkimAttributes",
        .route = {"PUT", "/v2/email/identities/{EmailIdentity}/dkim"},
    };
    struct Request
    {
        QString emailIdentity;
        bool signingEnabled = false;
        static constexpr auto fields = wire::Fields{
            label("EmailIdentity", &Request::emailIdentity),
            member("SigningEnabled", &Request::signingEnabled),
        };
    };
    using Response = Nothing;
};

/// Another key, or another length of it. Another origin makes new tokens and begins the verification anew.
struct PutEmailIdentityDkimSigningAttributes
{
    static constexpr wire::Operation operation{
        .name = "PutEmailIdentityDkimSigningAttributes",
        .route = {"PUT", "/v2/email/identities/{EmailIdentity}/dkim/signing"},
        .alternative = wire::Route{"PUT", "/v1/email/identities/{EmailIdentity}/dkim/signing"},
    };
    struct Request
    {
        QString emailIdentity;
        DkimSigningAttributesOrigin signingAttributesOrigin = DkimSigningAttributesOrigin::AwsSes;
        std::optional<DkimSigningAttributes> signingAttributes;
        static constexpr auto fields = wire::Fields{
            label("EmailIdentity", &Request::emailIdentity),
            member("SigningAttributesOrigin", &Request::signingAttributesOrigin).required(),
            member("SigningAttributes", &Request::signingAttributes),
        };
    };
    struct Response
    {
        VerificationStatus dkimStatus = VerificationStatus::NotStarted;
        QList<QString> dkimTokens; ///< three for Easy DKIM; the selector alone for a key of one's own
        std::optional<QString> signingHostedZone; ///< what the records of Easy DKIM point into
        static constexpr auto fields = wire::Fields{
            member("DkimStatus", &Response::dkimStatus),
            member("DkimTokens", &Response::dkimTokens),
            member("SigningHostedZone", &Response::signingHostedZone),
        };
    };
};

/// Without a domain, or with an empty one, takes the custom MAIL FROM domain away.
struct PutEmailIdentityMailFromAttributes
{
    static constexpr wire::Operation operation{
        .name = "PutEmailIdentityMailFromAttributes",
        .route = {"PUT", "/v2/email/identities/{EmailIdentity}/mail-from"},
    };
    struct Request
    {
        QString emailIdentity;
        std::optional<QString> mailFromDomain;
        std::optional<BehaviorOnMxFailure> behaviorOnMxFailure;
        static constexpr auto fields = wire::Fields{
            label("EmailIdentity", &Request::emailIdentity),
            member("MailFromDomain", &Request::mailFromDomain),
            member("BehaviorOnMxFailure", &Request::behaviorOnMxFailure),
        };
    };
    using Response = Nothing;
};

/// Whether bounces and complaints are sent on as mail.
struct PutEmailIdentityFeedbackAttributes
{
    static constexpr wire::Operation operation{
        .name = "PutEmailIdentityFeedbackAttributes",
        .route = {"PUT", "/v2/email/identities/{EmailIdentity}/feedback"},
    };
    struct Request
    {
        QString emailIdentity;
        bool emailForwardingEnabled = false;
        static constexpr auto fields = wire::Fields{
            label("EmailIdentity", &Request::emailIdentity),
            member("EmailForwardingEnabled", &Request::emailForwardingEnabled),
        };
    };
    using Response = Nothing;
};

} // namespace ses
