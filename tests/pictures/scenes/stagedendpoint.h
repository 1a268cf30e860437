#pragma once

#include "core/client/localendpoint.h"

namespace pictures {

/// An endpoint that looks as the scene wants it.
class StagedEndpoint : public client::LocalEndpoint
{
public:
    client::EndpointStatus status() const override { return m_status; }
    client::EndpointSettings settings() const override { return m_settings; }
    QString account() const override { return QStringLiteral("123456789012"); }
    void start() override {}
    void stop() override {}
    std::optional<Refusal> change(const client::EndpointSettings &) override { return std::nullopt; }

    void show(const client::EndpointStatus &status, const client::EndpointSettings &settings)
    {
        m_status = status;
        m_settings = settings;
        Q_EMIT changed();
    }

private:
    client::EndpointStatus m_status{.url = QStringLiteral("http://127.0.0.1:4579")};
    client::EndpointSettings m_settings;
};

} // namespace pictures
