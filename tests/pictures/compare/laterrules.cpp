#include "tests/pictures/compare/later.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

using Moves = LaterRule::Moves;

const QRegularExpression narrowList(u"^list.*-1024$"_s);
const QRegularExpression severities(u"^gallery-status"_s);
const QRegularExpression content(u"^gallery-content"_s);
const QRegularExpression settingsMenu(u"^list-settings"_s);
const QRegularExpression faults(u"^dns-fault"_s);
const QRegularExpression zoneRecords(u"^hosted-zone-records"_s);
const QRegularExpression dashboard(u"^account-dashboard"_s);
const QRegularExpression sentMail(u"^mailbox-sent(?!-list)"_s);
const QRegularExpression endpointPage(u"^endpoint"_s);

} // namespace

const QList<LaterRule> &laterRules()
{
    // clang-format off
    static const QList<LaterRule> rules{
        // The search box is the command palette.
        {"top bar"_L1, "input.input"_L1, "Search"_L1, "search box: command palette"_L1},
        {"top bar"_L1, "icon.icon>svg"_L1, ""_L1, "search box: command palette"_L1, Moves::Nothing, 0, 0, {}, 0},
        // Entries of the navigation: what is under them moves up.
        {"side navigation"_L1, "side-navigation.link"_L1, "Reputation metrics"_L1, "page comes later"_L1, Moves::Below, 28, 24},
        {"side navigation"_L1, "side-navigation.link"_L1, "SMTP settings"_L1, "page comes later"_L1, Moves::Below, 28, 24},
        {"side navigation"_L1, "side-navigation.link"_L1, "Email templates"_L1, "page comes later"_L1, Moves::Below, 28, 24},
        {"side navigation"_L1, "side-navigation.link"_L1, "Suppression list"_L1, "page comes later"_L1, Moves::Below, 28, 24},
        // The charts of the account dashboard. One that was found is not counted any more: the next has its number.
        {"page"_L1, ""_L1, "Sending statistics"_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard},
        {"page"_L1, ""_L1, "Last 1 day"_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard},
        {"page"_L1, "container"_L1, ""_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard, 4},
        {"page"_L1, "container"_L1, ""_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard, 4},
        {"page"_L1, "container"_L1, ""_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard, 4},
        {"page"_L1, "container"_L1, ""_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard, 4},
        {"page"_L1, ""_L1, "Sends"_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard},
        {"page"_L1, ""_L1, "Rejects"_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard},
        {"page"_L1, ""_L1, "Bounces"_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard},
        {"page"_L1, ""_L1, "Complaints"_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard},
        {"page"_L1, ""_L1, "View in CloudWatch"_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard},
        {"page"_L1, "cartesian-chart"_L1, ""_L1, "charts come later"_L1, Moves::Nothing, 0, 0, dashboard},
        // Menus.
        {"top bar"_L1, "button-dropdown/category"_L1, "Language"_L1, "one language so far"_L1, Moves::Below, 66, 66},
        {"top bar"_L1, "button-dropdown/item"_L1, "English"_L1, "one language so far"_L1},
        {"top bar"_L1, "button-dropdown/item"_L1, "Change connection"_L1, "real accounts come later"_L1, Moves::Below, 46, 46},
        {"top bar"_L1, "button-dropdown/item"_L1, "Simulator in this window"_L1, "real accounts come later"_L1},
        {"top bar"_L1, "button-dropdown/item-element.item"_L1, ""_L1, "one language so far"_L1, Moves::Nothing, 0, 0, settingsMenu, 2},
        // Decided otherwise: design.md 4, "The deletion dialog does not say "cannot be undone" in the simulator".
        {"dialog"_L1, "alert.content"_L1, ""_L1, "another text by decision"_L1, Moves::Nothing, 0, 0, QRegularExpression(u"delete-dialog"_s)},
        // The acceptance table wants the tags of a mail's events: they stand below the log, and its container ends lower.
        {"page"_L1, "container"_L1, ""_L1, "message tags by decision"_L1, Moves::Nothing, 0, 0, sentMail, 0},
        // What the picture says is not so of the AWS CLI of Debian 12.
        {"page"_L1, ""_L1, "Then any command works as against AWS:"_L1, "another text by decision"_L1, Moves::Nothing, 0, 0, endpointPage},
        // The second line of a cell is given with the place of the first.
        {"table body"_L1, "table/body-cell.body-cell-content>div"_L1, "The name does not exist (NXDOMAIN)"_L1, "said of the whole cell"_L1, Moves::Nothing, 0, 0, faults},
        {"table body"_L1, "table/body-cell.body-cell-content>div"_L1, "Changes are seen after 15 min"_L1, "said of the whole cell"_L1, Moves::Nothing, 0, 0, faults},
        {"table body"_L1, "table/body-cell.body-cell-content>div"_L1, "The DNS server fails"_L1, "said of the whole cell"_L1, Moves::Nothing, 0, 0, faults},
        {"table body"_L1, "table/body-cell.body-cell-content>div"_L1, "Answers v64hcgb2chnapfm3uszbhqcyyrzg3wl5.dkim.eu-west-1.amaz"_L1, "said of the whole cell"_L1, Moves::Nothing, 0, 0, faults},
        // Parts of components that nothing shows yet.
        {"page"_L1, "badge.badge"_L1, "severity-critical"_L1, "no page of now needs it"_L1, Moves::Nothing, 0, 0, severities},
        {"page"_L1, "badge.badge"_L1, "severity-high"_L1, "no page of now needs it"_L1, Moves::Nothing, 0, 0, severities},
        {"page"_L1, "badge.badge"_L1, "severity-medium"_L1, "no page of now needs it"_L1, Moves::Nothing, 0, 0, severities},
        {"page"_L1, "badge.badge"_L1, "severity-low"_L1, "no page of now needs it"_L1, Moves::Nothing, 0, 0, severities},
        {"page"_L1, "badge.badge"_L1, "severity-neutral"_L1, "no page of now needs it"_L1, Moves::Nothing, 0, 0, severities},
        {"page"_L1, "alert.content"_L1, "The text of the alert. It may go over several lines and hold"_L1, "no page of now needs a link there"_L1, Moves::Nothing, 0, 0, severities},
        // The text of a line is given as what is left of it without its coloured parts.
        {"table body"_L1, "box>span"_L1, ":"_L1, "said of the whole line"_L1, Moves::Nothing, 0, 0, content},
        {"page"_L1, "link."_L1, "link"_L1, "no page of now needs a link there"_L1, Moves::Nothing, 0, 0, severities},
    };
    // clang-format on
    return rules;
}

const QList<MovedRule> &movedRules()
{
    static const QList<MovedRule> rules{
        {"Refresh"_L1, {134.1, 0}, narrowList}, // the menu Simulate stands before them
        {"Send test email"_L1, {134.1, 0}, narrowList},
        {"Delete"_L1, {134.1, 0}, narrowList},
        {"Create identity"_L1, {134.1, 0}, narrowList},
        {"Import zone file"_L1, {-161, 0}, zoneRecords}, // Export zone file stands beside it
    };
    return rules;
}

const QList<LaterSection> &laterSections()
{
    // clang-format off
    static const QList<LaterSection> sections{
        {"gallery-buttons"_L1, "Segmented control"_L1, "no page of now needs it"_L1},
        {"gallery-choice"_L1,  "Tokens"_L1,            "no page of now needs a slider"_L1, 115, 103},
        {"gallery-content"_L1, "Table: striped"_L1,    "no page of now needs it"_L1},
        {"gallery-content"_L1, "awsui-value-large"_L1, "no page of now needs it"_L1, 5},
        {"gallery-navigation"_L1, "Footer variant"_L1, "no page of now needs it"_L1, 0},
    };
    // clang-format on
    return sections;
}

} // namespace pictures
