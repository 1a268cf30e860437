#include "core/simulator/mailbox/mailbox.h"

#include "core/simulator/course/verificationstart.h"
#include "core/simulator/engine/generator.h"
#include "core/simulator/engine/pagetoken.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/mailbox/mailtext.h"
#include "core/simulator/mailbox/verificationlink.h"

using namespace Qt::StringLiterals;

namespace simulator::mailbox {

using simulation::DeleteMails;
using simulation::GetMail;
using simulation::LinkState;
using simulation::ListMails;
using simulation::MarkMailsRead;
using wire::Result;

namespace {

constexpr int usualPage = 1000;
const auto idBegin = u"ses-"_s;

std::optional<qint64> numberOf(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.startsWith(idBegin) ? id.sliced(idBegin.size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

store::MailRepository mailsOf(const Context &context)
{
    return {context.database, context.scope.account};
}

LinkState stateOf(const store::MailRow &mail, const QDateTime &expires, const Context &context)
{
    const auto sent = linkIn(mail);
    const auto link = store::findLink(context.database, sent.account, sent.region, sent.address, sent.sent);
    if (link && link->followed)
        return LinkState::Followed;
    return context.now < expires ? LinkState::Valid : LinkState::Lapsed;
}

simulation::Mail mailOf(const store::MailRow &row, const Context &context)
{
    simulation::Mail mail{
        .id = idBegin + QString::number(row.number),
        .kind = row.kind,
        .region = row.region,
        .from = sesSender,
        .to = row.recipient,
        .subject = subjectOf(row),
        .received = row.received,
        .isUnread = row.isUnread,
        .identity = row.identity,
    };
    if (row.kind == simulation::MailKind::Verification) {
        mail.linkExpires =
            row.received.addMSecs(verificationWindow(ses::IdentityType::EmailAddress).count()); // each its own (Q10)
        mail.link = stateOf(row, *mail.linkExpires, context);
    }
    return mail;
}

} // namespace

std::optional<store::MailRow> find(const QString &id, const Context &context)
{
    const auto number = numberOf(id);
    return number ? mailsOf(context).find(*number) : std::nullopt;
}

Result<ListMails::Response> list(const ListMails::Request &request, Context &context)
{
    const PageTokens tokens("ListMails"_L1, context.scope);
    const auto last = request.nextToken ? tokens.nameIn(*request.nextToken) : std::nullopt;
    if (request.nextToken && !last)
        return badRequest(u"Invalid NextToken <%1>."_s.arg(*request.nextToken));
    const auto mails = mailsOf(context);
    const int size = request.pageSize.value_or(usualPage);
    auto rows = mails.before(last ? std::optional(last->toLongLong()) : std::nullopt, size + 1);
    ListMails::Response response{.total = mails.count(), .unread = mails.countUnread()};
    if (rows.size() > size) {
        rows.removeLast();
        response.nextToken = tokens.after(QString::number(rows.last().number));
    }
    for (const store::MailRow &row : rows)
        response.mails.append(mailOf(row, context));
    return response;
}

Result<GetMail::Response> get(const GetMail::Request &request, Context &context)
{
    const auto row = find(request.id, context);
    if (!row)
        return notFound(u"Mail %1 does not exist."_s.arg(request.id));
    return GetMail::Response{mailOf(*row, context), sourceOf(*row, Generator(context.database).signingKey())};
}

Result<ses::Nothing> markRead(const MarkMailsRead::Request &request, Context &context)
{
    auto mails = mailsOf(context);
    if (!request.ids)
        mails.markAllRead();
    for (const QString &id : request.ids.value_or(QList<QString>())) {
        if (const auto number = numberOf(id))
            mails.markRead(*number);
    }
    context.notices += u"mailbox"_s;
    return ses::Nothing();
}

Result<ses::Nothing> remove(const DeleteMails::Request &request, Context &context)
{
    auto mails = mailsOf(context);
    for (const QString &id : request.ids) {
        if (const auto number = numberOf(id))
            mails.remove(*number);
    }
    context.notices += u"mailbox"_s;
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<ListMails>(list);
    router.on<GetMail>(get);
    router.on<MarkMailsRead>(markRead);
    router.on<DeleteMails>(remove);
}

} // namespace simulator::mailbox
