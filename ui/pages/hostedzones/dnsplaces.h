#pragma once

#include "ui/pages/frame/crumbs.h"

namespace ui {

/// Where the forms of DNS are; the pages stand in crumbs.h. The subject of a place is a resource as change notices name
/// it: "hostedzone/Z...", "dnsdomain/ID", "dnsfaults".
Place createZonePlace();
Place addDomainPlace();
Place zoneFormPlace(const QString &resource, const QString &form, const QString &item = {});

} // namespace ui
