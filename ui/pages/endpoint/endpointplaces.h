#pragma once

#include "ui/components/navigation/breadcrumbs.h"
#include "ui/pages/frame/place.h"

namespace ui {

Place endpointPlace();
Place accessKeysPlace(); ///< the tab
Place endpointFormPlace();
Place keyCheckingFormPlace();

Breadcrumbs::Crumb endpointCrumb();

} // namespace ui
