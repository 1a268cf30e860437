#include "core/simulator/sending/sentmails.h"

#include "core/mail/envelope.h"
#include "core/simulator/engine/pagetoken.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/sending/sentrecord.h"
#include "core/store/mail/sentmails.h"
#include "core/wire/json.h"

using namespace Qt::StringLiterals;

namespace simulator::sentmails {

using simulation::DeleteSentMails;
using simulation::GetDeliveredMail;
using simulation::GetSentMail;
using simulation::ListSentMails;
using wire::Result;

namespace {

constexpr int usualPage = 1000;

store::SentMailRepository mailsOf(const Context &context)
{
    return {context.database, context.scope.account};
}

wire::ServiceError noSuchMail(const QString &messageId)
{
    return notFound(u"Mail %1 does not exist."_s.arg(messageId));
}

simulation::SentMail mailOf(const store::SentMailRow &row)
{
    return {
        .messageId = row.messageId,
        .region = row.region,
        .from = row.sender,
        .to = row.recipients.split(u'\n'),
        .subject = row.subject,
        .sent = row.sent,
        .outcome = row.outcome,
        .configurationSet = row.configurationSet,
    };
}

SentRecord recordOf(const store::SentMailRow &row)
{
    SentRecord record;
    wire::Violations tolerated;
    wire::fromJsonDocument<wire::Place::Body>(row.record.toUtf8(), record, tolerated, wire::Reader::Client);
    return record;
}

} // namespace

Result<ListSentMails::Response> list(const ListSentMails::Request &request, Context &context)
{
    const PageTokens tokens("ListSentMails"_L1, context.scope);
    const auto last = request.nextToken ? tokens.nameIn(*request.nextToken) : std::nullopt;
    if (request.nextToken && !last)
        return badRequest(u"Invalid NextToken <%1>."_s.arg(*request.nextToken));
    const auto mails = mailsOf(context);
    const int size = request.pageSize.value_or(usualPage);
    auto rows = mails.before(last ? std::optional(last->toLongLong()) : std::nullopt, size + 1);
    ListSentMails::Response response{.total = mails.count()};
    if (rows.size() > size) {
        rows.removeLast();
        response.nextToken = tokens.after(QString::number(rows.last().number));
    }
    for (const store::SentMailRow &row : rows)
        response.mails.append(mailOf(row));
    return response;
}

Result<GetSentMail::Response> get(const GetSentMail::Request &request, Context &context)
{
    const auto row = mailsOf(context).find(request.messageId);
    if (!row)
        return noSuchMail(request.messageId);
    const auto record = recordOf(*row);
    return GetSentMail::Response{
        .mail = mailOf(*row),
        .source = mailsOf(context).sourceOf(*row),
        .tags = record.tags,
        .settings = record.settings,
        .events = record.events,
    };
}

Result<GetDeliveredMail::Response> getDelivered(const GetDeliveredMail::Request &request, Context &context)
{
    const auto row = mailsOf(context).find(request.messageId);
    if (!row)
        return noSuchMail(request.messageId);
    return GetDeliveredMail::Response{mail::delivered(mailsOf(context).sourceOf(*row))};
}

Result<ses::Nothing> remove(const DeleteSentMails::Request &request, Context &context)
{
    auto mails = mailsOf(context);
    for (const QString &id : request.messageIds)
        mails.remove(id);
    context.notices += u"mailbox"_s;
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<ListSentMails>(list);
    router.on<GetSentMail>(get);
    router.on<GetDeliveredMail>(getDelivered);
    router.on<DeleteSentMails>(remove);
}

} // namespace simulator::sentmails
