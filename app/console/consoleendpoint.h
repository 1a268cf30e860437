#pragma once

#include "app/console/endpointmemory.h"
#include "app/console/servingthread.h"
#include "core/client/localendpoint.h"
#include "core/endpoint/gate.h"

namespace console {

/// The endpoint of the window: what makes a server of its settings, and remembers them.
class ConsoleEndpoint : public client::LocalEndpoint
{
    Q_OBJECT

public:
    struct Parts
    {
        std::function<wire::Transport(const endpoint::Gate &)> behind; ///< who answers what the gate lets in
        std::function<QDateTime()> wall; ///< the day outside
        QString account; ///< of keys that name none
    };
    /// Starts if it is set so. The settings must live longer, and what answers too.
    ConsoleEndpoint(Parts parts, QSettings &settings, QObject *parent = nullptr);

    client::EndpointStatus status() const override;
    client::EndpointSettings settings() const override { return m_settings; }
    QString account() const override { return m_parts.account; }

    void start() override;
    void stop() override;
    std::optional<Refusal> change(const client::EndpointSettings &settings) override;

private:
    using State = client::EndpointStatus::State;

    std::unique_ptr<ServingThread> serverFor(const client::EndpointSettings &settings);
    void serve(std::unique_ptr<ServingThread> server);
    std::optional<Refusal> moveTo(const client::EndpointSettings &settings);
    static std::optional<Refusal> refusalOf(const client::EndpointSettings &settings);
    void retire(std::unique_ptr<ServingThread> server);

    Parts m_parts;
    EndpointMemory m_memory;
    client::EndpointSettings m_settings;
    State m_state = State::Stopped;
    QString m_problem;
    QDateTime m_since;
    std::unique_ptr<ServingThread> m_server; ///< of the present; null while it is stopped
};

} // namespace console
