#include "app/console/endpointmemory.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <limits>

namespace console {

using namespace Qt::StringLiterals;
using client::EndpointSettings;

namespace {

constexpr QLatin1String hostKey("endpoint/host");
constexpr QLatin1String portKey("endpoint/port");
constexpr QLatin1String startsKey("endpoint/startsWithWindow");

QString readToken(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// Empty, or why it cannot be written.
QString writeToken(const QString &path, const QString &token)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) // before anything stands in it
        && file.write(token.toUtf8() + '\n') > 0 && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

EndpointSettings EndpointMemory::load() const
{
    EndpointSettings settings;
    settings.host = m_settings.value(hostKey, settings.host).toString();
    const int port = m_settings.value(portKey, settings.port).toInt();
    if (port >= 0 && port <= std::numeric_limits<quint16>::max())
        settings.port = port;
    settings.startsWithWindow = m_settings.value(startsKey, settings.startsWithWindow).toBool();
    settings.token = readToken(tokenFile());
    return settings;
}

QString EndpointMemory::store(const EndpointSettings &settings)
{
    if (settings.token.isEmpty())
        QFile::remove(tokenFile());
    else if (const QString problem = writeToken(tokenFile(), settings.token); !problem.isEmpty())
        return problem;
    m_settings.setValue(hostKey, settings.host);
    m_settings.setValue(portKey, settings.port);
    m_settings.setValue(startsKey, settings.startsWithWindow);
    return {};
}

QString EndpointMemory::tokenFile() const
{
    return QFileInfo(m_settings.fileName()).absolutePath() + "/endpoint-token"_L1;
}

} // namespace console
