#include "tests/pictures/scenes/setscenes.h"

#include "tests/pictures/scenes/steps.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString rows = u"table body"_s;
const QString dialog = u"dialog"_s;

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

/// The form filled in as pictured.
Steps created(const QString &name)
{
    return {goTo(u"/configuration-sets///create"_s),
            see(page, u"Suppression list options"_s),
            typeInto(u"setName"_s, name),
            press(u"useRedirectDomain"_s),
            typeInto(u"redirectSubdomain"_s, u"click"_s),
            choose(u"redirectDomain"_s, u"example.com"_s),
            press(u"expand"_s),
            press(u"overrideSuppression"_s)};
}

Steps eventTypes()
{
    return {goTo(u"/configuration-sets/set-a/destinations/add-destination"_s), see(page, u"Select event types"_s),
            press(u"BOUNCE"_s), press(u"COMPLAINT"_s), press(u"DELIVERY"_s)};
}

Steps destination(const QString &name)
{
    return eventTypes()
        + Steps{press(u"submit"_s),
                see(page, u"Destination options"_s),
                typeInto(u"destinationName"_s, name),
                typeInto(u"dimensionName0"_s, u"campaign"_s),
                typeInto(u"defaultValue0"_s, u"none"_s),
                press(u"addDimension"_s),
                typeInto(u"dimensionName1"_s, u"ses:configuration-set"_s),
                typeInto(u"defaultValue1"_s, u"set-a"_s)};
}

} // namespace

std::vector<Scene> setScenes()
{
    const Steps list{goTo(u"/configuration-sets"_s), see(rows, u"password-reset"_s), see(rows, u"Disabled"_s), leave()};
    const Steps details{goTo(u"/configuration-sets/set-a"_s), see(page, u"Used as default by"_s), leave()};
    // clang-format off
    return {
        {u"sets-list"_s, {u"1024"_s, u"compact"_s, u"dark"_s}, list},
        {u"sets-empty"_s, {}, {chooseRegion(u"eu-west-1"_s), goTo(u"/configuration-sets"_s), see(page, u"No configuration sets"_s), leave()}},
        {u"sets-delete-dialog"_s, {u"dark"_s}, list + Steps{tick(u"set-b"_s), press(u"deleteSets"_s), see(dialog, u"Used as default by 1 identity"_s)}},
        {u"sets-create"_s, {u"dark"_s, u"full"_s}, created({}) + Steps{leave()}},
        {u"sets-create-errors"_s, {}, created(u"my set"_s) + Steps{press(u"submit"_s), leave()}},
        {u"sets-detail"_s, {u"1024"_s, u"compact"_s, u"dark"_s, u"full"_s}, details},
        {u"sets-detail-destinations"_s, {u"dark"_s}, {goTo(u"/configuration-sets/set-a/destinations"_s), see(rows, u"metrics"_s), leave()}},
        {u"sets-detail-disable"_s, {}, details + Steps{press(u"switchSending"_s), see(dialog, u"Disable sending?"_s)}},
        {u"sets-destination-wizard-1"_s, {}, eventTypes() + Steps{leave()}},
        {u"sets-destination-wizard-2"_s, {u"1024"_s, u"dark"_s, u"full"_s}, destination(u"campaign-metrics"_s) + Steps{leave()}},
        {u"sets-destination-wizard-3"_s, {}, destination(u"campaign-metrics"_s) + Steps{press(u"submit"_s), see(page, u"Step 2: Destination"_s), leave()}},
        {u"sets-destination-wizard-errors"_s, {}, destination(u"my metrics"_s) + Steps{press(u"submit"_s), leave()}},
        {u"sets-destination"_s, {u"dark"_s}, {goTo(u"/configuration-sets/set-a/destinations//metrics"_s), see(page, u"Dimensions"_s), leave()}},
    };
    // clang-format on
}

} // namespace pictures
