#include "ui/pages/frame/session.h"

namespace ui {

Session::Session(client::Connection &connection, const aws::Region &region, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_region(region)
    , m_settings(settings)
{
    connect(&connection, &client::Connection::changed, this,
            [this](const QString &changedRegion, const QStringList &resources) {
        if (!changedRegion.isEmpty() && changedRegion != m_region.code)
            return;
        Q_EMIT changed(resources.contains(QString()) ? QStringList() : resources);
    });
}

client::ClockWatch &Session::clock()
{
    if (!m_clock)
        m_clock = new client::ClockWatch(m_connection, this);
    return *m_clock;
}

void Session::go(const Place &place)
{
    Q_EMIT goRequested(place);
}

void Session::goToRegion(const QString &region, const Place &place)
{
    if (region.isEmpty() || region == m_region.code)
        go(place);
    else
        Q_EMIT regionRequested(region, place);
}

void Session::finish(const Place &place, const std::optional<Flash> &flash)
{
    Q_EMIT finished(place, flash);
}

void Session::flash(const Flash &flash)
{
    Q_EMIT flashed(flash);
}

void Session::help(const HelpContent &content)
{
    Q_EMIT helpRequested(content);
}

void Session::showEndpointActivity()
{
    Q_EMIT endpointActivityRequested();
}

void Session::forget(const Place &place)
{
    Q_EMIT forgotten(place);
}

} // namespace ui
