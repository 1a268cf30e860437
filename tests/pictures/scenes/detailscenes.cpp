#include "tests/pictures/scenes/detailscenes.h"

#include "tests/pictures/scenes/steps.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString dialog = u"dialog"_s;

using Steps = std::vector<Step>;

// The page of an identity, once its title and its summary stand.
Steps opened(const QString &identity, const Steps &then = {})
{
    Steps steps{goTo(u"/identities/"_s + identity), see(page, u"Summary"_s)};
    steps.insert(steps.end(), then.begin(), then.end());
    return steps;
}

// One of its tabs, once `text` stands in it.
Steps openedTab(const QString &identity, const QString &tab, const QString &text, const QString &area = page)
{
    return opened(identity, {click(page, tab), see(area, text)});
}

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

const QString longName = u"notifications.eu-central.production.messaging-platform.example.com"_s;

} // namespace

std::vector<Scene> detailScenes()
{
    const Step dkim = see(page, u"DomainKeys Identified Mail (DKIM)"_s);
    const Steps bothOpen{widen(), dkim, click(page, u"View DNS records"_s), click(page, u"View DNS records"_s, 1),
                         narrow()};
    const Steps bothToPublish{widen(), dkim, click(page, u"Publish DNS records"_s),
                              click(page, u"Publish DNS records"_s, 1), narrow()};
    // clang-format off
    return {
        {u"detail-verified"_s, {u"1024"_s, u"compact"_s, u"dark"_s}, opened(u"example.com"_s, {dkim})},
        {u"detail-verified-records"_s, {u"dark"_s, u"full"_s}, opened(u"example.com"_s, bothOpen)},
        {u"detail-verified-nozone"_s, {u"full"_s}, opened(u"shop.example.org"_s, bothOpen)},
        {u"detail-1024"_s, {}, opened(u"news.example.org"_s, {dkim})},
        {u"detail-pending"_s, {u"1024"_s, u"compact"_s, u"dark"_s, u"full"_s}, opened(u"pending.com"_s, bothToPublish)},
        {u"detail-pending-top"_s, {}, opened(u"pending.com"_s, {dkim})},
        {u"detail-failed"_s, {u"dark"_s}, opened(u"old.com"_s, {dkim})},
        {u"detail-temporary-failure"_s, {u"dark"_s, u"full"_s}, opened(u"flaky.com"_s, {dkim})},
        {u"detail-not-started"_s, {}, opened(u"idle.com"_s, {dkim})},
        {u"detail-long-name"_s, {u"1024"_s}, opened(longName, {dkim})},
        {u"detail-address"_s, {u"1024"_s, u"dark"_s}, opened(u"joe@example.com"_s)},
        {u"detail-address-noauth"_s, {}, opened(u"ann@gmail.com"_s)},
        {u"detail-address-pending"_s, {}, opened(u"new@example.net"_s)},
        {u"detail-address-failed"_s, {}, opened(u"billing@old.com"_s)},
        {u"detail-tab-notifications"_s, {u"compact"_s, u"dark"_s}, openedTab(u"example.com"_s, u"Notifications"_s, u"Feedback notifications"_s)},
        {u"detail-tab-authorization"_s, {u"dark"_s}, openedTab(u"example.com"_s, u"Authorization"_s, u"Sending authorization policies"_s)},
        {u"detail-tab-authorization-empty"_s, {}, openedTab(u"pending.com"_s, u"Authorization"_s, u"Sending authorization policies"_s)},
        {u"detail-policy-view"_s, {}, openedTab(u"example.com"_s, u"Authorization"_s, u"Sending authorization policies"_s)
            + Steps{tick(u"PartnerSending"_s), press(u"viewPolicy"_s), see(dialog, u"PartnerSending"_s)}},
        {u"detail-tab-set"_s, {u"dark"_s}, openedTab(u"example.com"_s, u"Configuration set"_s, u"Default configuration set"_s)},
        {u"detail-tab-set-none"_s, {}, openedTab(u"pending.com"_s, u"Configuration set"_s, u"Default configuration set"_s)},
        {u"detail-tab-set-missing"_s, {}, openedTab(u"support@shop.example.org"_s, u"Configuration set"_s, u"Default configuration set"_s)},
        {u"detail-tab-tags"_s, {u"dark"_s}, openedTab(u"example.com"_s, u"Tags"_s, u"Key"_s, u"table body"_s)},
        {u"detail-tab-tags-empty"_s, {}, openedTab(u"flaky.com"_s, u"Tags"_s, u"No tags"_s)},
        {u"detail-delete-dialog"_s, {}, opened(u"example.com"_s, {press(u"delete"_s), see(dialog, u"Delete identity?"_s)})},
        {u"detail-help"_s, {u"dark"_s}, opened(u"example.com"_s, {press(u"helpButton"_s)})},
        {u"detail-copied"_s, {}, opened(u"example.com"_s, {press(u"copy"_s), see(page, u"Copied"_s)})},
    };
    // clang-format on
}

} // namespace pictures
