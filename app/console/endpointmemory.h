#pragma once

#include "core/client/localendpoint.h"

#include <QSettings>

namespace console {

/// How the endpoint of the window was set, from one time to the next. The token is a secret: it lies beside the
/// settings, in a file that only its owner can read.
class EndpointMemory
{
public:
    /// The settings must live longer.
    explicit EndpointMemory(QSettings &settings) : m_settings(settings) {}

    client::EndpointSettings load() const; ///< what is not there, or means nothing, is as at first
    /// Empty, or why the token cannot be written; nothing else is then remembered either.
    QString store(const client::EndpointSettings &settings);

    QString tokenFile() const;

private:
    QSettings &m_settings;
};

} // namespace console
