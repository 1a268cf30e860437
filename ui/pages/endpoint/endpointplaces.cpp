#include "ui/pages/endpoint/endpointplaces.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

Place endpointPlace()
{
    return {u"endpoint"_s};
}

Place accessKeysPlace()
{
    return {.page = u"endpoint"_s, .tab = u"keys"_s};
}

Place endpointFormPlace()
{
    return {.page = u"endpoint"_s, .form = u"edit"_s};
}

Place keyCheckingFormPlace()
{
    return {.page = u"endpoint"_s, .tab = u"keys"_s, .form = u"checking"_s};
}

Breadcrumbs::Crumb endpointCrumb()
{
    return {QCoreApplication::translate("ui::Crumbs", "Simulator: Endpoint"), endpointPlace().toString()};
}

} // namespace ui
