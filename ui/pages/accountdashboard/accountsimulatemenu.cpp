#include "ui/pages/accountdashboard/accountsimulatemenu.h"

#include "core/models/accounttexts.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using ses::EnforcementStatus;
using simulation::AccountSettings;
using simulation::ReviewDecision;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::AccountSimulateMenu)
};

const QString sandboxEntry = u"enterSandbox"_s;
const QString productionEntry = u"enterProduction"_s;
const QString grantEntry = u"grantRequest"_s;
const QString denyEntry = u"denyRequest"_s;
const QString throttlingEntry = u"throttling"_s;
const QString sendingEntry = u"pauseSending"_s;
const QString healthEntry = u"health-"_s; // and the word of the status

constexpr std::array healths{EnforcementStatus::Healthy, EnforcementStatus::Probation, EnforcementStatus::Shutdown};

MenuGroup healthGroup(EnforcementStatus current)
{
    MenuGroup group{.title = Texts::tr("Account health")};
    for (const EnforcementStatus each : healths)
        group.entries.append({.id = healthEntry + wire::wireName(each),
                              .text = models::healthStatus(each).text,
                              .ticked = each == current});
    return group;
}

AccountChange healthChange(EnforcementStatus status)
{
    return {{.enforcementStatus = status},
            Texts::tr("Account health is now: %1").arg(models::healthStatus(status).text)};
}

} // namespace

MenuContent accountSimulateMenu(const AccountSettings &settings)
{
    const bool isWaiting = settings.review == ses::ReviewStatus::Pending;
    const bool isDenied = settings.review == ses::ReviewStatus::Denied;
    // clang-format off
    const MenuGroup access{.title = Texts::tr("Access"), .entries = {
        {.id = sandboxEntry, .text = Texts::tr("Sandbox"), .ticked = !settings.productionAccess},
        {.id = productionEntry, .text = Texts::tr("Production"), .ticked = settings.productionAccess}}};
    const MenuGroup review{.title = Texts::tr("Request for production access"), .entries = {
        {.id = grantEntry, .text = Texts::tr("Grant"), .enabled = isWaiting},
        {.id = denyEntry, .text = Texts::tr("Deny"), .enabled = isWaiting},
        {.id = takeBackEntry, .text = Texts::tr("Take back denial"), .enabled = isDenied}}};
    const MenuGroup sending{.title = Texts::tr("Sending"), .entries = {
        {.id = limitsEntry, .text = Texts::tr("Change quota and rate")},
        {.id = throttlingEntry, .text = Texts::tr("Throttling"), .ticked = settings.throttling},
        {.id = sendingEntry, .text = settings.sendingEnabled ? Texts::tr("Pause sending") : Texts::tr("Resume sending")}}};
    // clang-format on
    return {.groups = {access, review, sending, healthGroup(settings.enforcementStatus)}};
}

std::optional<AccountChange> accountChange(const QString &entry, const AccountSettings &settings)
{
    if (entry == sandboxEntry)
        return AccountChange{{.productionAccess = false}, Texts::tr("The account is in the sandbox now")};
    if (entry == productionEntry)
        return AccountChange{{.productionAccess = true}, Texts::tr("The account has production access now")};
    if (entry == grantEntry)
        return AccountChange{{.reviewDecision = ReviewDecision::Grant}, Texts::tr("Production access was granted")};
    if (entry == denyEntry)
        return AccountChange{{.reviewDecision = ReviewDecision::Deny}, Texts::tr("Production access was denied")};
    if (entry == takeBackEntry)
        return AccountChange{{.reviewDecision = ReviewDecision::TakeBack},
                             Texts::tr("The denial was taken back: the request can be submitted again")};
    if (entry == throttlingEntry)
        return AccountChange{{.throttling = !settings.throttling},
                             settings.throttling ? Texts::tr("Throttling is off: rates do not count")
                                                 : Texts::tr("Throttling is on: rates count")};
    if (entry == sendingEntry)
        return AccountChange{{.sendingEnabled = !settings.sendingEnabled},
                             settings.sendingEnabled ? Texts::tr("Sending of the account is paused")
                                                     : Texts::tr("Sending of the account is resumed")};
    for (const EnforcementStatus each : healths) {
        if (entry == healthEntry + wire::wireName(each))
            return healthChange(each);
    }
    return std::nullopt;
}

} // namespace ui
