#pragma once

#include "ui/components/navigation/breadcrumbs.h"
#include "ui/pages/frame/place.h"

namespace ui {

Place productionAccessPlace(); ///< of the form that asks for it

Breadcrumbs::Crumb accountDashboardCrumb();

} // namespace ui
