#include "tests/pictures/scenes/accountscenes.h"

#include "tests/pictures/scenes/steps.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;

using Steps = std::vector<Step>;

/// The account as the data of the pictures has it.
const QByteArray production = R"({"ProductionAccessEnabled":true,"SendingEnabled":true,"EnforcementStatus":"HEALTHY",
    "SendQuota":{"Max24HourSend":50000.0,"MaxSendRate":14.0,"SentLast24Hours":1284.0}})";
const QByteArray sandbox = R"({"ProductionAccessEnabled":false,"SendingEnabled":true,"EnforcementStatus":"HEALTHY",
    "SendQuota":{"Max24HourSend":200.0,"MaxSendRate":1.0,"SentLast24Hours":41.0}})";

Steps dashboard(const QByteArray &account, const QString &seen)
{
    return {answer("GET", "/v2/email/account", account, u"account"_s), goTo(u"/account-dashboard"_s), see(page, seen)};
}

} // namespace

std::vector<Scene> accountScenes()
{
    return {
        {u"account-dashboard"_s, {u"1024"_s, u"dark"_s, u"full"_s}, dashboard(production, u"1,284"_s)},
        // Of the whole page there is a picture, but no layout that says how high it is.
        {u"account-dashboard-sandbox"_s, {}, dashboard(sandbox, u"20.5%"_s)},
    };
}

} // namespace pictures
