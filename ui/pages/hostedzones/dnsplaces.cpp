#include "ui/pages/hostedzones/dnsplaces.h"

namespace ui {

using namespace Qt::StringLiterals;

Place createZonePlace()
{
    return zoneFormPlace({}, u"create"_s);
}

Place addDomainPlace()
{
    return zoneFormPlace({}, u"add-domain"_s);
}

Place zoneFormPlace(const QString &resource, const QString &form, const QString &item)
{
    Place place = zonePlace(resource);
    place.form = form;
    place.item = item;
    return place;
}

} // namespace ui
