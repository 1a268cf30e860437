#include "ui/pages/frame/resourcereader.h"

#include <algorithm>

namespace ui {

ResourceReader::ResourceReader(client::Service service, const QString &name, std::chrono::milliseconds joinedWithin,
                               QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_name(name)
{
    m_joining.setSingleShot(true);
    m_joining.setInterval(joinedWithin);
    connect(&m_joining, &QTimer::timeout, this, &ResourceReader::start);
}

void ResourceReader::start()
{
    ++m_run;
    m_waiting = 0;
    m_error.reset();
    begin();
}

void ResourceReader::noteChanges(const QStringList &resources)
{
    const auto concerns = [this](const QString &resource) { return isPart(resource); };
    if (!resources.isEmpty() && std::ranges::none_of(resources, concerns))
        return;
    if (!m_joining.isActive()) // not put off for ever where something changes all the time
        m_joining.start();
}

void ResourceReader::fail(const wire::ServiceError &error)
{
    if (!m_error)
        m_error = error;
}

void ResourceReader::end()
{
    constexpr int notFound = 404;
    if (!m_error)
        finish();
    else if (m_error->status == notFound)
        Q_EMIT gone();
    else
        Q_EMIT failed(*m_error);
}

} // namespace ui
