#include "core/simulator/scenarios/scenario.h"

#include "core/aws/regions.h"
#include "core/simulator/course/course.h"
#include "core/simulator/engine/generator.h"
#include "core/simulator/scenarios/jsonpart.h"
#include "core/simulator/scenarios/scenariohistory.h"
#include "core/simulator/scenarios/scenarioidentity.h"
#include "core/simulator/scenarios/scenariosending.h"
#include "core/simulator/scenarios/scenarioset.h"
#include "core/simulator/scenarios/scenariozones.h"
#include "core/store/accounts/accounts.h"
#include "core/store/changes.h"
#include "core/store/clockrow.h"
#include "core/store/identities/snstopics.h"
#include "core/store/originrow.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

void clear(store::Database &database)
{
    for (const auto table : {"identities"_L1,
                             "identity_counts"_L1,
                             "deleted_identities"_L1,
                             "policies"_L1,
                             "tags"_L1,
                             "notification_topics"_L1,
                             "sns_topics"_L1,
                             "configuration_sets"_L1,
                             "event_destinations"_L1,
                             "accounts"_L1,
                             "clock"_L1,
                             "generator"_L1,
                             "origin"_L1,
                             "dns_zones"_L1,
                             "caller_references"_L1,
                             "dns_record_sets"_L1,
                             "dns_changes"_L1,
                             "dns_faults"_L1,
                             "dns_old_answers"_L1,
                             "events"_L1,
                             "journal"_L1,
                             "mails"_L1,
                             "links"_L1,
                             "account_settings"_L1,
                             "send_usage"_L1,
                             "sent_mails"_L1,
                             "sent_sources"_L1,
                             "unplanned"_L1})
        database.execute("DELETE FROM "_L1 + table);
}

/// Sets the clock; returns what it shows.
QDateTime loadClock(const JsonPart &clock, const Stage &stage)
{
    clock.allowOnly({u"start"_s, u"running"_s});
    const auto start = clock.has("start") ? clock["start"].moment() : stage.wall;
    store::put(stage.database,
               store::ClockRow{.virtualAnchor = start,
                               .wallAnchor = stage.wall,
                               .isRunning = !clock.has("running") || clock["running"].flag()});
    return start;
}

void loadAccount(const JsonPart &part, const Stage &stage)
{
    store::AccountRow account{.account = stage.account, .name = part["name"].text()};
    if (part.has("address"))
        account.address = part["address"].text();
    store::put(stage.database, account);
}

void loadTopic(const JsonPart &topic, const QString &region, const Stage &stage)
{
    topic.allowOnly({u"name"_s, u"displayName"_s});
    store::SnsTopicRepository(stage.database, stage.account, region)
        .put({.name = topic["name"].text(),
              .displayName = topic.has("displayName") ? topic["displayName"].text() : QString()});
}

void loadRegion(const JsonPart &part, const QString &region, const QDateTime &now, const Stage &stage)
{
    if (!aws::regionByCode(region))
        part.refuse(u"is no Region in which SES is offered"_s);
    part.allowOnly({u"production"_s, u"sentLast24Hours"_s, u"topics"_s, u"configurationSets"_s, u"identities"_s});
    loadScenarioAccount(part, region, now, stage);
    for (const JsonPart &topic : part.items("topics"))
        loadTopic(topic, region, stage);
    for (const JsonPart &set : part.items("configurationSets"))
        loadScenarioSet(set, region, now, stage);
    for (const JsonPart &identity : part.items("identities"))
        loadScenarioIdentity(identity, region, now, stage);
}

} // namespace

QStringList knownScenarios()
{
    // clang-format off
    return {
        u"first-look"_s,
        u"pictures"_s,
        u"f0"_s,
        u"doubled-domain"_s,
        u"lost-records"_s,
        u"expired-link"_s,
        u"mail-from-rejected"_s,
        u"which-set"_s,
        u"ten-thousand"_s,
        u"empty"_s,
    };
    // clang-format on
}

QByteArray shippedScenario(const QString &name)
{
    QFile file(u":/scenarios/%1.json"_s.arg(name));
    return knownScenarios().contains(name) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString defaultScenario()
{
    return u"first-look"_s;
}

simulation::Scenario aboutScenario(const QString &name, const QByteArray &json)
{
    const auto part = JsonPart::parse(json, name);
    simulation::Scenario scenario{.name = name, .title = part["title"].text(), .story = part["story"].text()};
    if (part["clock"].has("start"))
        scenario.start = part["clock"]["start"].moment();
    for (const QString &region : part["regions"].names())
        scenario.identities += part["regions"][region].countOfItems("identities");
    return scenario;
}

void loadScenario(const QString &name, const QByteArray &json, const Stage &stage)
{
    const auto scenario = JsonPart::parse(QByteArray(json).replace("{account}", stage.account.toUtf8()), name);
    scenario.allowOnly({u"about"_s, u"title"_s, u"story"_s, u"account"_s, u"clock"_s, u"seed"_s, u"regions"_s,
                        u"hostedZones"_s, u"otherDns"_s, u"faults"_s, u"mails"_s, u"sent"_s, u"journal"_s});
    scenario["account"].allowOnly({u"name"_s, u"address"_s});

    clear(stage.database);
    const qint64 seed = scenario.has("seed") ? scenario["seed"].number() : 1;
    Generator(stage.database).seed(stage.seed.value_or(seed));
    const QDateTime now = loadClock(scenario["clock"], stage);
    loadAccount(scenario["account"], stage);
    for (const QString &region : scenario["regions"].names())
        loadRegion(scenario["regions"][region], region, now, stage);
    loadScenarioZones(scenario, stage);
    loadScenarioHistory(scenario, name, now, stage);
    loadScenarioSentMails(scenario, stage);
    Context context{{stage.account}, now, stage.database};
    course::planAll(context);
    store::put(stage.database, store::OriginRow{.scenario = name});
    store::recordChangeOfAll(stage.database);
}

} // namespace simulator
