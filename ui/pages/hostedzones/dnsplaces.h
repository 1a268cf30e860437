#pragma once

#include "ui/components/navigation/breadcrumbs.h"
#include "ui/pages/frame/place.h"

namespace ui {

/// Where the pages of DNS are. The subject of a place is a resource as change notices name it: "hostedzone/Z...",
/// "dnsdomain/ID", "dnsfaults".
Place hostedZonesPlace();
Place createZonePlace();
Place addDomainPlace();
Place zonePlace(const QString &resource);
Place zoneFormPlace(const QString &resource, const QString &form, const QString &item = {});
Place dnsFaultsPlace();

Breadcrumbs::Crumb hostedZonesCrumb();

} // namespace ui
