#include "core/simulator/sending/sending.h"

#include "core/simulator/account/usage.h"
#include "core/simulator/identities/identitynames.h"
#include "core/simulator/sending/addresses.h"
#include "core/simulator/sending/judgement.h"
#include "core/simulator/sending/messageid.h"
#include "core/simulator/sending/outcomes.h"
#include "core/simulator/sending/publication.h"
#include "core/simulator/sending/rejection.h"
#include "core/simulator/sending/sentrecord.h"
#include "core/store/mail/sentmails.h"
#include "core/wire/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::sending {

using simulation::GetEffectiveSettings;
using simulation::Outcome;
using simulation::Setting;
using wire::Result;

namespace {

const QString anyRecipient = u"success@simulator.amazonses.com"_s;

/// Those that SES adds itself, then the sender's own (api.md 6).
QList<ses::MessageTag> tagsOf(const Posting &posting, const QString &set)
{
    QList<ses::MessageTag> tags{
        {u"ses:operation"_s, posting.operation()},
        {u"ses:source-ip"_s, sourceIp},
        {u"ses:from-domain"_s, domainOf(addressIn(posting.from))},
        {u"ses:caller-identity"_s, u"root"_s},
    };
    if (!set.isEmpty())
        tags.insert(1, {u"ses:configuration-set"_s, set});
    return tags + posting.tags;
}

void keep(const ses::SendEmail::Request &request, const Posting &posting, const Judgement &judgement,
          const QString &messageId, Context &context)
{
    const QString set = judgement.valueOf(Setting::ConfigurationSet);
    const auto rejection = rejectionOf(request);
    SentRecord kept{
        .tags = tagsOf(posting, set),
        .settings = judgement.settings,
        .events = rejection ? eventsOfRejected(*rejection, context.now)
                            : eventsOf(posting.recipients, posting.feedbackAddress(), context.now),
    };
    publish(kept.events, set, context);
    store::SentMailRow row{
        .messageId = messageId,
        .region = context.scope.region,
        .sender = addressIn(posting.from),
        .recipients = addressesIn(posting.recipients).join(u'\n'),
        .subject = posting.subject,
        .sent = context.now,
        .outcome = rejection ? Outcome::Rejected : outcomeFor(posting.recipients),
        .configurationSet = set,
        .record = QString::fromUtf8(wire::printJson<wire::Place::Body>(kept)),
    };
    store::SentMailRepository(context.database, context.scope.account)
        .append(row, sourceOf(request, posting, messageId, context));
    context.notices += {u"mailbox"_s, u"account"_s};
}

} // namespace

Result<ses::SendEmail::Response> send(const ses::SendEmail::Request &request, Context &context)
{
    const auto posting = postingOf(request);
    if (!posting)
        return posting.error();
    const auto judgement = judge(request, *posting, context);
    if (judgement.refusal)
        return *judgement.refusal;
    const auto counted = std::ranges::count_if(
        posting->recipients, [](const QString &each) { return !isSimulatorAddress(addressIn(each)); });
    Usage usage(context);
    if (const auto refusal = usage.refusalOf(counted, judgement.account))
        return *refusal;
    usage.add(posting->recipients.size(), counted, judgement.account);
    const QString id = newMessageId(context);
    keep(request, *posting, judgement, id, context);
    return ses::SendEmail::Response{id};
}

void record(const ses::SendEmail::Request &request, const QString &messageId, Context &context)
{
    if (const auto posting = postingOf(request))
        keep(request, *posting, judge(request, *posting, context), messageId, context);
}

Result<GetEffectiveSettings::Response> effectiveSettings(const GetEffectiveSettings::Request &request, Context &context)
{
    const QString to = request.to.value_or(QString());
    const ses::SendEmail::Request mail{
        .fromEmailAddress = request.from,
        .destination = ses::Destination{.toAddresses = QList{to.isEmpty() ? anyRecipient : to}},
        .content = {.simple = ses::Message{.body = {.text = ses::Content()}}},
        .configurationSetName = request.configurationSetName,
    };
    auto judgement = judge(mail, *postingOf(mail), context);
    if (to.isEmpty() && !judgement.settings.isEmpty()
        && judgement.settings.last().rule == simulation::Rule::SandboxSimulator)
        judgement.settings.last().rule = simulation::Rule::SandboxNoRecipient;
    GetEffectiveSettings::Response response{.settings = judgement.settings, .identities = judgement.considered};
    if (judgement.refusal)
        response.refusal = {judgement.refusal->code, judgement.refusal->message};
    else if (!to.isEmpty())
        response.outcome = outcomeFor(to);
    return response;
}

void addRoutes(Router &router)
{
    router.on<ses::SendEmail>(send);
    router.on<GetEffectiveSettings>(effectiveSettings);
}

} // namespace simulator::sending
