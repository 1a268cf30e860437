#include "ui/pages/accountdashboard/accountplaces.h"

#include "ui/pages/frame/crumbs.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

Place productionAccessPlace()
{
    Place place = accountDashboardPlace();
    place.form = u"production-access"_s;
    return place;
}

Breadcrumbs::Crumb accountDashboardCrumb()
{
    return {QCoreApplication::translate("ui::Crumbs", "Account dashboard"), accountDashboardPlace().toString()};
}

} // namespace ui
