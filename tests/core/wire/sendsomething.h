#pragma once

#include "core/wire/rest.h"

using namespace Qt::StringLiterals;

/// A piece of SendEmail (api.md 5.14), and one of each kind of value.
struct SendSomething
{
    enum class Reason { Bounce, Complaint };
    friend constexpr auto wireNames(Reason) { return std::array{"BOUNCE"_L1, "COMPLAINT"_L1}; }

    struct MessageHeader
    {
        QString name;
        QString value;
        static constexpr auto fields = wire::Fields{
            wire::member("Name", &MessageHeader::name).required().length(1, 126),
            wire::member("Value", &MessageHeader::value).required().length(1, 995),
        };
    };
    struct Request
    {
        QList<MessageHeader> headers;
        bool enabled = false;
        std::optional<int> count;
        std::optional<qint64> delay;
        std::optional<Reason> reason;
        std::optional<QList<Reason>> reasons;
        std::optional<QMap<QString, QString>> policies;
        std::optional<QDateTime> moment;
        std::optional<MessageHeader> first;
        static constexpr auto fields = wire::Fields{
            wire::member("Headers", &Request::headers),
            wire::member("Enabled", &Request::enabled),
            wire::member("Count", &Request::count),
            wire::member("MaxDeliverySeconds", &Request::delay).range(300, 1000000),
            wire::member("Reason", &Request::reason),
            wire::member("Reasons", &Request::reasons),
            wire::member("Policies", &Request::policies),
            wire::member("Moment", &Request::moment),
            wire::member("First", &Request::first),
        };
    };
    using Response = Request;
    static constexpr wire::Operation operation{.name = "SendSomething", .route = {"POST", "/something"}};
};
