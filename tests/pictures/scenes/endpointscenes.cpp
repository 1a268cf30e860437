#include "tests/pictures/scenes/endpointscenes.h"

#include "tests/pictures/scenes/consolestage.h"
#include "tests/pictures/scenes/stagedendpoint.h"
#include "tests/pictures/scenes/steps.h"

#include "core/activity/log.h"
#include "core/wire/rest.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString body = u"table body"_s;
const QString dialog = u"dialog"_s;

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

ConsoleStage &console(Stage &stage)
{
    return dynamic_cast<ConsoleStage &>(stage);
}

/// As the data of the pictures has it.
client::EndpointStatus running(const QString &host)
{
    return {.state = client::EndpointStatus::State::Running,
            .url = u"http://%1:4579"_s.arg(host),
            .answered = 1284,
            .errors = 3,
            .connections = 2,
            .since = QDateTime::fromString(u"2025-11-21T08:02:00Z"_s, Qt::ISODate)};
}

Step endpoint(const client::EndpointStatus &status, const client::EndpointSettings &settings)
{
    return [=](Stage &stage) {
        console(stage).endpoint().show(status, settings);
        return QString();
    };
}

const QByteArray keys = R"({"Checking":"ANY_KEY","AccessKeys":[
    {"Id":"AKIASIMULATOR0000002","Account":"111111111111","Note":"Participant 1","IsActive":true,"Created":1763624700,"LastUsed":1763733780},
    {"Id":"AKIASIMULATOR0000003","Account":"222222222222","Note":"Participant 2","IsActive":true,"Created":1763624700},
    {"Id":"AKIASIMULATOR0000001","Account":"123456789012","Note":"CI of the shop","IsActive":true,"Created":1762164720,"LastUsed":1763775360},
    {"Id":"AKIASIMULATOR0000004","Account":"123456789012","Note":"Old laptop","IsActive":false,"Created":1749889800,"LastUsed":1754125200}]})";

const QByteArray created =
    R"({"AccessKey":{"Id":"AKIASIMULATOR0000005","Account":"333333333333","Note":"","IsActive":true,
    "Created":1763775540},"SecretAccessKey":"simulator/only/9dQ2vTz0uY7kBfXrLw4nHcEa"})";

/// Calls as they might have been made, the newest last.
Step callsMade()
{
    struct Made
    {
        QByteArray method;
        QByteArray path;
        QByteArray body;
        int status;
        int milliseconds;
        activity::Origin origin;
        QString region;
    };
    // clang-format off
    static const QList<Made> calls{
        {"GET", "/v2/email/identities", {}, 200, 3, activity::Origin::Endpoint, u"us-east-1"_s},
        {"GET", "/2013-04-01/hostedzonesbyname", {}, 200, 1, activity::Origin::Window, u"us-east-1"_s},
        {"POST", "/2013-04-01/hostedzone/Z1/rrset/", {}, 200, 11, activity::Origin::Window, u"us-east-1"_s},
        {"GET", "/v2/email/identities/pending.com", {}, 200, 1, activity::Origin::Window, u"us-east-1"_s},
        {"PUT", "/v2/email/identities/example.com/configuration-set", R"({"ConfigurationSetName":"set-x"})", 404, 2, activity::Origin::Endpoint, u"us-east-1"_s},
        {"GET", "/v2/email/identities/pending.com", {}, 200, 1, activity::Origin::Window, u"us-east-1"_s},
        {"PUT", "/v2/email/identities/pending.com/mail-from", R"({"MailFromDomain":"mail.pending.com","BehaviorOnMxFailure":"REJECT_MESSAGE"})", 200, 4, activity::Origin::Window, u"us-east-1"_s},
    };
    // clang-format on
    return [](Stage &stage) {
        activity::Log &log = console(stage).activity();
        log.clear();
        for (const Made &made : calls) {
            const auto refusal = wire::encodeError(
                {u"NotFoundException"_s, u"Configuration set <set-x> does not exist."_s, made.status});
            const wire::HttpResponse response =
                made.status == 200 ? wire::HttpResponse{200, {{"Content-Type", "application/json"}}, "{}"} : refusal;
            log.record({made.origin, u"123456789012"_s, made.region},
                       {{made.method, made.path, {}, {{"Content-Type", "application/json"}}, made.body},
                        response,
                        std::chrono::milliseconds(made.milliseconds)});
        }
        return QString();
    };
}

} // namespace

std::vector<Scene> endpointScenes()
{
    const client::EndpointSettings here{.startsWithWindow = true};
    client::EndpointSettings everywhere = here;
    everywhere.host = client::EndpointSettings::allNetworks();
    client::EndpointStatus network = running(u"192.168.7.20"_s);
    network.networks = QStringList{u"192.168.7.0/24"_s};
    const Steps opened{endpoint(running(u"127.0.0.1"_s), here), goTo(u"/endpoint"_s), see(page, u"Connect"_s)};
    const Steps listed{endpoint(running(u"127.0.0.1"_s), here),
                       answer("GET", "/simulator/access-keys", keys, u"access-keys"_s), goTo(u"/endpoint//keys"_s),
                       see(body, u"Participant 1"_s)};
    const Steps made = listed
        + Steps{answer("POST", "/simulator/access-keys", created, u"access-keys"_s), press(u"createKey"_s),
                typeInto(u"keyAccount"_s, u"333333333333"_s), press(u"saveKey"_s),
                see(dialog, u"Access key created"_s)};
    const Steps active{see(body, u"example.com"_s),
                       rest(),
                       callsMade(),
                       press(u"activityButton"_s),
                       see(page, u"Activity"_s),
                       see(body, u"ChangeResourceRecordSets"_s),
                       leave()};
    // clang-format off
    return {
        {u"endpoint"_s, {u"1024"_s, u"dark"_s}, opened},
        {u"endpoint-off"_s, {}, {goTo(u"/endpoint"_s), see(page, u"Connect"_s)}},
        {u"endpoint-network"_s, {}, {endpoint(network, everywhere), goTo(u"/endpoint"_s), see(page, u"Connect"_s)}},
        {u"endpoint-edit"_s, {}, opened + Steps{press(u"editEndpoint"_s), see(page, u"Edit endpoint"_s)}},
        {u"endpoint-keys"_s, {u"1024"_s, u"dark"_s}, listed},
        {u"endpoint-key-created"_s, {}, made},
        {u"activity"_s, {u"1024"_s, u"dark"_s}, active},
        {u"activity-cli"_s, {}, active + Steps{click(page, u"CLI"_s)}},
        {u"activity-error"_s, {u"dark"_s}, active + Steps{click(body, u"404"_s)}},
        {u"activity-empty"_s, {}, {see(body, u"example.com"_s), rest(), press(u"activityButton"_s), press(u"activityClear"_s), see(page, u"No calls yet"_s), leave()}},
    };
    // clang-format on
}

} // namespace pictures
