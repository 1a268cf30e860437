#include "tests/pictures/scenes/dnsscenes.h"

#include "tests/pictures/scenes/steps.h"

#include "core/simulation/dns.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString rows = u"table body"_s;
const QString dialog = u"dialog"_s;
const QString messages = u"flash messages"_s;
const QString zone = u"/hosted-zones/hostedzone%2FZ0523486Q3PENDING01"_s;

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

// A record of the zone, as typed.
Steps recordTyped(const QString &value)
{
    return {goTo(zone + u"//record"_s),       see(page, u"Record type"_s),        typeInto(u"recordName"_s, u"mail"_s),
            choose(u"recordType"_s, u"MX"_s), typeInto(u"recordValues"_s, value), leave()};
}

Step deleteFaults()
{
    return elsewhere([](const client::Service &service) {
        auto faults = service.call<simulation::ListDnsFaults>({});
        faults.waitForFinished();
        const auto found = faults.result();
        QList<simulation::DnsFaultKey> keys;
        for (const simulation::DnsFault &each : found->faults)
            keys.append({.name = each.name, .type = each.type});
        return client::callOf<simulation::DeleteDnsFaults>(service, {keys});
    });
}

std::vector<Scene> zoneScenes()
{
    const Steps zones{goTo(u"/hosted-zones"_s), see(rows, u"pending.com"_s), see(page, u"DNS faults (2 on)"_s),
                      leave()};
    const Steps records{goTo(zone), see(rows, u"_dmarc.pending.com"_s), leave()};
    const Steps narrowRecords{goTo(zone), see(page, u"Hosted zone details"_s), leave()};
    const QString held = u"It still holds 7 records besides NS and SOA. Delete them first."_s;
    const QString file = u"$TTL 300\nwww CNAME shop\nshop A 192.0.2.60\nmx1 A 192.0.2.51\n@ MX 10 mx3\n"_s;
    const Look narrowLook{.window = {1024, 700}};
    // clang-format off
    return {
        {u"hosted-zones"_s, {u"1024"_s, u"dark"_s}, zones},
        {u"hosted-zones-delete"_s, {}, zones + Steps{tick(u"pending.com"_s), press(u"deleteZone"_s), press(u"confirm"_s), see(dialog, held)}},
        {u"hosted-zone-create"_s, {}, {goTo(u"/hosted-zones///create"_s), see(page, u"Hosted zone configuration"_s)}},
        {u"hosted-zone-create-private"_s, {u"dark"_s}, {goTo(u"/hosted-zones///create"_s), press(u"privateZone"_s), leave(), see(page, u"VPC ID"_s)}},
        {u"hosted-zone-records"_s, {u"compact"_s, u"dark"_s, u"full"_s}, records},
        {u"hosted-zone-records-1024"_s, {}, narrowRecords, narrowLook},
        {u"hosted-zone-record-form"_s, {u"dark"_s}, recordTyped(u"10 feedback-smtp.us-east-1.amazonses.com"_s)},
        {u"hosted-zone-record-error"_s, {}, recordTyped(u"feedback-smtp.us-east-1.amazonses.com"_s) + Steps{press(u"submit"_s), leave()}},
        {u"hosted-zone-import"_s, {u"dark"_s}, {goTo(zone + u"//import"_s), typeInto(u"zoneText"_s, file), leave(), see(rows, u"Added"_s)}},
        {u"hosted-zone-import-error"_s, {}, {goTo(zone + u"//import"_s), typeInto(u"zoneText"_s, u"www CNAME \"shop\n"_s), press(u"submit"_s), leave()}},
        {u"dns-other"_s, {}, zones, {}, {}, u"pictures"_s, u"hosted-zones"_s},
        {u"dns-other-1024"_s, {}, zones, narrowLook, {}, u"pictures"_s, u"hosted-zones-1024"_s},
        {u"dns-other-dark"_s, {}, zones, {.scheme = ui::Scheme::Dark}, {}, u"pictures"_s, u"hosted-zones-dark"_s},
        {u"dns-other-records"_s, {}, zones + Steps{see(rows, u"example.com"_s), click(rows, u"example.com"_s), see(page, u"Domain details"_s)}},
        {u"dns-other-add"_s, {u"dark"_s}, {goTo(u"/hosted-zones///add-domain"_s), typeInto(u"domainName"_s, u"shop.pending.com"_s), leave(), see(page, u"Domain configuration"_s)}},
    };
    // clang-format on
}

std::vector<Scene> faultScenes()
{
    const Steps faults{goTo(u"/hosted-zones/dnsfaults"_s), see(rows, u"old.com"_s), leave()};
    // clang-format off
    return {
        {u"dns-faults"_s, {u"1024"_s, u"dark"_s}, faults},
        {u"dns-faults-empty"_s, {}, {deleteFaults(), goTo(u"/hosted-zones/dnsfaults"_s), see(page, u"No faults"_s)}},
        {u"dns-fault-form"_s, {}, faults + Steps{press(u"addFault"_s), typeInto(u"faultName"_s, u"mail.pending.com"_s), choose(u"faultType"_s, u"MX"_s), press(u"PROPAGATION_DELAY"_s), leave()}},
    };
    // clang-format on
}

std::vector<Scene> publishScenes()
{
    const QString button = u"Publish DNS records to Route53"_s;
    const Steps pending{goTo(u"/identities/pending.com"_s), see(page, button)};
    const Step pressed = press(u"publishDkim"_s);
    const Step refused =
        refuse("POST", "/2013-04-01/hostedzone/",
               {u"AccessDenied"_s,
                u"AccessDenied: You are not authorized to change the records of hosted zone pending.com."_s, 403});
    // clang-format off
    return {
        {u"detail-publish-button"_s, {u"1024"_s}, pending, {}, {}, u"pictures"_s, u"detail-pending-top"_s},
        {u"detail-publish-busy"_s, {}, pending + Steps{hold("POST", "/2013-04-01/hostedzone/"), pressed, see(messages, u"Publishing DNS records to Route53"_s), leave()}},
        {u"detail-publish-done"_s, {u"dark"_s}, pending + Steps{pressed, see(messages, u"DNS records published to Route53"_s), leave()}},
        {u"detail-publish-failed"_s, {}, pending + Steps{refused, pressed, see(messages, u"DNS records could not be published"_s), leave()}},
        {u"detail-publish-conflict"_s, {u"dark"_s}, {goTo(u"/identities/marketing.test"_s), see(page, button), pressed, see(dialog, u"Replace existing records?"_s)}},
    };
    // clang-format on
}

} // namespace

std::vector<Scene> dnsScenes()
{
    std::vector<Scene> scenes = zoneScenes();
    for (const auto &more : {faultScenes(), publishScenes()})
        scenes.insert(scenes.end(), more.begin(), more.end());
    return scenes;
}

} // namespace pictures
