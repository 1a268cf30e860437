#include "ui/shell/windowmemory.h"

namespace ui {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String regionKey("window/region");
constexpr QLatin1String placeKey("window/place");
constexpr QLatin1String navigationKey("window/navigationOpen");
constexpr QLatin1String activityKey("window/activityOpen");
constexpr QLatin1String activityHeightKey("window/activityHeight");

} // namespace

const aws::Region &WindowMemory::region() const
{
    const aws::Region *region = aws::regionByCode(m_settings.value(regionKey).toString());
    return region ? *region : *aws::regionByCode(u"us-east-1");
}

void WindowMemory::setRegion(const aws::Region &region)
{
    m_settings.setValue(regionKey, region.code);
}

std::optional<Place> WindowMemory::place() const
{
    return Place::parse(m_settings.value(placeKey).toString());
}

void WindowMemory::setPlace(const Place &place)
{
    m_settings.setValue(placeKey, place.toString());
}

QByteArray WindowMemory::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

bool WindowMemory::isNavigationOpen() const
{
    return m_settings.value(navigationKey, true).toBool();
}

void WindowMemory::setNavigationOpen(bool open)
{
    m_settings.setValue(navigationKey, open);
}

bool WindowMemory::isActivityOpen() const
{
    return m_settings.value(activityKey, false).toBool();
}

void WindowMemory::setActivityOpen(bool open)
{
    m_settings.setValue(activityKey, open);
}

int WindowMemory::activityHeight(int usual) const
{
    const int height = m_settings.value(activityHeightKey, usual).toInt();
    return height > 0 ? height : usual;
}

void WindowMemory::setActivityHeight(int height)
{
    m_settings.setValue(activityHeightKey, height);
}

} // namespace ui
