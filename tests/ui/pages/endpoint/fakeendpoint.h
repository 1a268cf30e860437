#pragma once

#include "core/client/localendpoint.h"

/// An endpoint that does what the test says.
class FakeEndpoint : public client::LocalEndpoint
{
public:
    using State = client::EndpointStatus::State;

    client::EndpointStatus status() const override { return shown; }
    client::EndpointSettings settings() const override { return set; }
    QString account() const override { return QStringLiteral("123456789012"); }

    void start() override { become(State::Running); }
    void stop() override { become(State::Stopping); }
    std::optional<Refusal> change(const client::EndpointSettings &settings) override
    {
        asked = settings;
        if (refusal)
            return refusal;
        set = settings;
        Q_EMIT changed();
        return std::nullopt;
    }

    void become(State state, const QString &problem = {})
    {
        shown.state = state;
        shown.problem = problem;
        Q_EMIT changed();
    }
    void show(const client::EndpointStatus &status)
    {
        shown = status;
        Q_EMIT changed();
    }

    client::EndpointStatus shown{.url = QStringLiteral("http://127.0.0.1:4579")};
    client::EndpointSettings set;
    std::optional<client::EndpointSettings> asked;
    std::optional<Refusal> refusal;
};
