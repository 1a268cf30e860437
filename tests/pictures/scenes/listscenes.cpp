#include "tests/pictures/scenes/listscenes.h"

#include "tests/pictures/scenes/steps.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString header = u"table header"_s;
const QString body = u"table body"_s;
const QString page = u"page"_s;
const QString dialog = u"dialog"_s;
const QString topBar = u"top bar"_s;

const QByteArray listing = "/v2/email/identities";
const QByteArray one = "/v2/email/identities/";

const Step loaded = see(page, u"(16)"_s);

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

// The three that the pictures of the selection and of the deletion show.
const Steps selected{loaded, tick(u"ann@gmail.com"_s), tick(u"example.com"_s), tick(u"idle.com"_s),
                     see(page, u"(3/16)"_s)};
const Steps problemsFirst{loaded, widen(), click(header, u"Status"_s), narrow()};
const Steps threeProblems =
    problemsFirst + Steps{tick(u"old.com"_s), tick(u"flaky.com"_s), tick(u"idle.com"_s), see(page, u"(3/16)"_s)};
const Steps deleting = threeProblems + Steps{press(u"delete"_s), see(dialog, u"Delete 3 identities?"_s)};
const Steps preferences{loaded, press(u"preferences"_s), see(dialog, u"Preferences"_s)};
const Steps allColumns = preferences + Steps{press(u"show3"_s), press(u"show4"_s), press(u"show5"_s)};

} // namespace

std::vector<Scene> listScenes()
{
    // clang-format off
    return {
        {u"list-default"_s, {u"1024"_s, u"compact"_s, u"dark"_s}, {loaded}},
        {u"list-page2"_s, {}, {loaded, press(u"nextPage"_s), see(body, u"shop.example.org"_s)}},
        {u"list-sorted-status"_s, {u"dark"_s}, problemsFirst},
        {u"list-sorted-status-desc"_s, {}, problemsFirst + Steps{click(header, u"Status"_s)}},
        {u"list-filtered"_s, {}, {loaded, typeInto(u"filter"_s, u"example.com"_s), see(page, u"4 matches"_s), leave()}},
        {u"list-no-match"_s, {}, {loaded, typeInto(u"filter"_s, u"nothing-like-it"_s), see(page, u"No matches"_s), leave()}},
        {u"list-selected"_s, {u"1024"_s, u"compact"_s, u"dark"_s}, selected},
        {u"list-selected-one"_s, {}, {loaded, tick(u"example.com"_s), see(page, u"(1/16)"_s)}},
        {u"list-delete-dialog"_s, {u"1024"_s, u"dark"_s}, deleting},
        {u"list-delete-one"_s, {}, problemsFirst + Steps{tick(u"old.com"_s), press(u"delete"_s), see(dialog, u"Delete identity?"_s)}},
        {u"list-delete-busy"_s, {}, Steps{hold("DELETE", one)} + deleting + Steps{press(u"confirm"_s)}},
        {u"list-flash-partial"_s, {u"dark"_s}, Steps{refuse("DELETE", one + "flaky.com", {.code = u"TooManyRequestsException"_s, .message = u"Too many requests. Try again."_s, .status = 429})}
            + deleting + Steps{press(u"confirm"_s), see(page, u"(1/14)"_s)}},
        {u"list-flash-success"_s, {}, problemsFirst + Steps{tick(u"old.com"_s), tick(u"idle.com"_s), press(u"delete"_s), press(u"confirm"_s), see(page, u"(14)"_s), click(header, u"Identity"_s)}},
        {u"list-empty"_s, {u"dark"_s}, {see(page, u"No identities"_s)}, {}, {}, u"empty"_s},
        {u"list-loading"_s, {}, {hold("GET", listing), chooseRegion(u"ca-central-1"_s), chooseRegion(u"us-east-1"_s), see(page, u"Loading identities"_s)}},
        {u"list-loading-more"_s, {}, {loaded, hold("GET", listing), press(u"refresh"_s), see(page, u"(16+)"_s)}},
        {u"list-error"_s, {u"dark"_s}, {refuse("GET", listing, {.code = u"InternalServiceErrorException"_s, .message = u"The state file could not be read: disk I/O error."_s, .status = 500}),
            chooseRegion(u"ca-central-1"_s), chooseRegion(u"us-east-1"_s), see(page, u"Identities could not be loaded"_s)}},
        {u"list-preferences"_s, {u"dark"_s}, preferences},
        {u"list-all-columns"_s, {u"1024"_s, u"compact"_s}, allColumns + Steps{press(u"confirm"_s), widen(), see(body, u"set-a"_s), narrow()}, {}, {}, u"pictures"_s, u"list-default-1024"_s},
        {u"list-wrap"_s, {}, allColumns + Steps{press(u"wrapLines"_s), press(u"confirm"_s), see(body, u"set-a"_s)}, {}, {}, u"pictures"_s, u"list-all-columns"_s},
        {u"list-help"_s, {u"1024"_s, u"dark"_s}, {loaded, press(u"info"_s)}},
        {u"list-nav-closed"_s, {u"1024"_s}, {loaded, press(u"closeNavigation"_s)}},
        {u"list-region-open"_s, {u"1024"_s, u"dark"_s}, {loaded, press(u"regionButton"_s)}},
        {u"list-region-filter"_s, {}, {loaded, press(u"regionButton"_s), typeInto(u"menuFilter"_s, u"euro"_s)}},
        {u"list-settings-open"_s, {}, {loaded, press(u"settingsButton"_s)}},
        {u"list-account-open"_s, {u"dark"_s}, {loaded, press(u"accountButton"_s)}},
        {u"list-sticky"_s, {}, preferences + Steps{press(u"20"_s), press(u"confirm"_s), scrollTo(284)}, {.window = {1440, 700}}},
    };
    // clang-format on
}

} // namespace pictures
