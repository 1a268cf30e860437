#include "ui/pages/hostedzones/dnsplaces.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

Place hostedZonesPlace()
{
    return {u"hosted-zones"_s};
}

Place createZonePlace()
{
    return zoneFormPlace({}, u"create"_s);
}

Place addDomainPlace()
{
    return zoneFormPlace({}, u"add-domain"_s);
}

Place zonePlace(const QString &resource)
{
    return {u"hosted-zones"_s, resource};
}

Place zoneFormPlace(const QString &resource, const QString &form, const QString &item)
{
    return {.page = u"hosted-zones"_s, .subject = resource, .form = form, .item = item};
}

Place dnsFaultsPlace()
{
    return {u"hosted-zones"_s, u"dnsfaults"_s};
}

Breadcrumbs::Crumb hostedZonesCrumb()
{
    return {QCoreApplication::translate("ui::Crumbs", "Simulator: Hosted zones"), hostedZonesPlace().toString()};
}

} // namespace ui
