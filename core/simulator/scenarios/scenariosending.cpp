#include "core/simulator/scenarios/scenariosending.h"

#include "core/aws/regions.h"
#include "core/simulation/accountsettings.h"
#include "core/simulator/sending/sending.h"
#include "core/store/accounts/accountsettings.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

std::optional<ses::Content> contentOf(const JsonPart &part, const char *name)
{
    return part.has(name) ? std::optional(ses::Content{part[name].text()}) : std::nullopt;
}

void loadSentMail(const JsonPart &part, const Stage &stage)
{
    part.allowOnly({u"id"_s, u"region"_s, u"from"_s, u"to"_s, u"subject"_s, u"text"_s, u"html"_s, u"sent"_s});
    const QString region = part["region"].text();
    if (!aws::regionByCode(region))
        part["region"].refuse(u"is no Region in which SES is offered"_s);
    ses::Message message{.subject = {part["subject"].text()},
                         .body = {contentOf(part, "text"), contentOf(part, "html")}};
    if (!message.body.text && !message.body.html)
        message.body.text.emplace();
    QList<QString> recipients;
    for (const JsonPart &recipient : part.items("to"))
        recipients += recipient.text();
    const ses::SendEmail::Request request{
        .fromEmailAddress = part["from"].text(),
        .destination = ses::Destination{.toAddresses = recipients},
        .content = {.simple = message},
    };
    Context context{{stage.account, region}, part["sent"].moment(), stage.database};
    sending::record(request, part["id"].text(), context);
}

} // namespace

void loadScenarioAccount(const JsonPart &part, const QString &region, const QDateTime &now, const Stage &stage)
{
    store::AccountSettingsRow row;
    row.isProduction = part.has("production") && part["production"].flag();
    if (row.isProduction) {
        row.maxPerDay = simulation::productionQuota;
        row.maxPerSecond = simulation::productionRate;
        store::AccountSettingsRepository(stage.database, stage.account, region).put(row);
    }
    if (part.has("sentLast24Hours")) {
        store::SendUsageRepository(stage.database, stage.account, region)
            .put({.time = now, .total = part["sentLast24Hours"].number(), .busyUntil = now});
    }
}

void loadScenarioSentMails(const JsonPart &scenario, const Stage &stage)
{
    for (const JsonPart &mail : scenario.items("sent"))
        loadSentMail(mail, stage);
}

} // namespace simulator
