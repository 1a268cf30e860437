#include "tests/pictures/scenes/clockscenes.h"

#include "tests/pictures/scenes/steps.h"

#include "core/simulation/clock.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString body = u"table body"_s;
const QString dialog = u"dialog"_s;
const QString outside = u"2025-11-20T15:12:31Z"_s; // while the clock page is shown (visual.md 13.1)

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

Step jumpedTo(const QString &time)
{
    return elsewhere([time](const client::Service &service) {
        return client::callOf<simulation::JumpClock>(service, {.time = QDateTime::fromString(time, Qt::ISODate)});
    });
}

Scene at(Scene scene, const QString &wall)
{
    scene.wall = wall;
    return scene;
}

/// A jump that is under way: the real one is over before a picture could be taken.
const QByteArray jumping =
    R"({"VirtualTime":1763911800,"WallTime":1763651551,"State":"JUMPING","IsRunning":false,"Speed":1,)"
    R"("Jump":{"From":1763775540,"Target":1764034740,"EventsDone":5,"EventsTotal":9}})";

} // namespace

std::vector<Scene> clockScenes()
{
    const Steps events{goTo(u"/clock"_s), widen(), see(body, u"news.example.org"_s), narrow()};
    const Steps journal{goTo(u"/clock//journal"_s), widen(), see(body, u"hello@startup.example"_s), narrow()};
    const Steps scenarios{goTo(u"/clock//scenarios"_s), widen(), see(page, u"Acceptance"_s),
                          press(u"scenario-doubled-domain"_s), narrow()};
    const Steps date = events
        + Steps{press(u"clockDate"_s), typeInto(u"jumpDate"_s, u"2025/11/24"_s), typeInto(u"jumpTime"_s, u"18:00:00"_s),
                leave(), rest()};
    const Steps jump{goTo(u"/clock"_s),
                     see(body, u"news.example.org"_s),
                     jumpedTo(u"2025-11-23T15:30:00Z"_s),
                     see(body, u"pending.com"_s),
                     rest(),
                     answer("GET", "/simulator/clock", jumping, u"clock"_s),
                     see(u"flash messages"_s, u"Cancel jump"_s)};
    const Steps menu{jumpedTo(u"2025-11-22T04:39:00Z"_s),
                     see(u"top bar"_s, u"2025-11-22 04:39 UTC"_s),
                     see(u"flash messages"_s, u"Jumped to November 22, 2025 at 04:39 (UTC+00:00)"_s),
                     goTo(u"/clock"_s), // which takes the message away
                     goTo(u"/identities"_s),
                     see(body, u"marketing.test"_s),
                     rest(),
                     press(u"clockButton"_s)};
    // clang-format off
    return {
        at({u"clock"_s, {u"1024"_s, u"dark"_s, u"full"_s}, events}, outside),
        at({u"clock-journal"_s, {u"full"_s}, journal}, outside),
        at({u"clock-jumping"_s, {u"dark"_s}, jump}, outside),
        at({u"clock-scenarios"_s, {u"1024"_s, u"dark"_s, u"full"_s}, scenarios}, outside),
        at({u"clock-load"_s, {}, scenarios + Steps{press(u"loadScenario"_s), see(dialog, u"Load scenario?"_s)}}, outside),
        at({u"clock-jump-date"_s, {}, date}, outside),
        {u"topbar-clock"_s, {u"1024"_s, u"dark"_s}, menu},
    };
    // clang-format on
}

} // namespace pictures
