#include "tests/pictures/scenes/recordscenes.h"

#include "tests/pictures/scenes/steps.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;

using Steps = std::vector<Step>;

/// The records of pending.com, with this zone typed; the cursor is elsewhere then.
Steps zoneTyped(const QString &zone, const QString &seen, int scrolled = 200)
{
    return {goTo(u"/identities/pending.com"_s),
            see(page, u"DomainKeys Identified Mail (DKIM)"_s),
            widen(),
            click(page, u"Publish DNS records"_s),
            click(page, u"Publish DNS records"_s, 1),
            typeInto(u"zone"_s, zone),
            leave(),
            see(u"table body"_s, seen),
            narrow(),
            scrollTo(scrolled)};
}

/// Two identities deleted in the list.
Steps deleted(const Steps &then = {})
{
    const QString rows = u"table body"_s;
    Steps steps{see(rows, u"flaky.com"_s), tick(u"flaky.com"_s), tick(u"idle.com"_s),
                press(u"delete"_s),        press(u"confirm"_s),  see(u"flash messages"_s, u"Undo"_s)};
    steps.insert(steps.end(), then.begin(), then.end());
    return steps;
}

} // namespace

std::vector<Scene> recordScenes()
{
    const Step held = hold("POST", "/simulator/identities/restore");
    const QString none = u"mail.pending.com."_s;
    const QString full = u"mail.pending.com"_s;
    const Look narrowLook{.window = {1024, 700}};
    constexpr int atNarrow = 720; // where the tools below the first table stand
    // clang-format off
    return {
        {u"records-zone"_s, {u"compact"_s, u"dark"_s}, zoneTyped(u"pending.com"_s, u"mail"_s)},
        {u"records-zone-1024"_s, {}, zoneTyped(u"pending.com"_s, u"mail"_s, atNarrow), narrowLook},
        {u"records-zone-other"_s, {}, zoneTyped(u"example.com"_s, none)},
        {u"records-zone-error"_s, {u"dark"_s}, zoneTyped(u"pend_ing.com"_s, full)},
        {u"records-zone-error-1024"_s, {}, zoneTyped(u"pend_ing.com"_s, full, atNarrow), narrowLook},
        {u"undo-offered"_s, {u"1024"_s, u"compact"_s, u"dark"_s}, deleted()},
        {u"undo-running"_s, {u"dark"_s}, deleted({held, press(u"flashAction"_s), see(u"flash messages"_s, u"Restoring 2 identities"_s)})},
        {u"undo-refused"_s, {u"dark"_s}, deleted({refuse("POST", "/simulator/identities/restore", {.message = u"Not now."_s, .status = 503}), press(u"flashAction"_s), see(u"flash messages"_s, u"Retry"_s)})},
    };
    // clang-format on
}

} // namespace pictures
