#include "core/simulator/accesskeys/accesskeys.h"

#include "core/simulator/engine/generator.h"
#include "core/simulator/engine/refusals.h"
#include "core/store/accounts/accesskeys.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace simulator::accesskeys {

using namespace simulation;
using wire::Result;

namespace {

constexpr int randomPartOfId = 16;
constexpr int secretLength = 40;

AccessKey keyOf(const store::AccessKeyRow &row)
{
    return {row.id, row.account, row.note, row.isActive, row.created, row.lastUsed};
}

/// Not of the state's generator, the one exception: a secret that follows from a seed is none.
QString newSecret()
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QString secret;
    for (int i = 0; i < secretLength; ++i)
        secret += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(int(sizeof(alphabet)) - 1)]);
    return secret;
}

} // namespace

Result<ListAccessKeys::Response> list(const ListAccessKeys::Request &, Context &context)
{
    const store::AccessKeyRepository keys(context.database);
    ListAccessKeys::Response response{.checking = keys.checking().checking};
    const auto rows = keys.all();
    for (const auto &row : rows)
        response.accessKeys.append(keyOf(row));
    return response;
}

Result<CreateAccessKey::Response> create(const CreateAccessKey::Request &request, Context &context)
{
    const store::AccessKeyRow row{
        .id = "AKIA"_L1 + Generator(context.database).identifier(randomPartOfId),
        .secret = newSecret(),
        .account = request.account,
        .note = request.note.value_or(QString()),
        .created = context.wall,
    };
    store::AccessKeyRepository(context.database).put(row);
    return CreateAccessKey::Response{keyOf(row), row.secret};
}

Result<ses::Nothing> setActive(const SetAccessKeysActive::Request &request, Context &context)
{
    store::AccessKeyRepository keys(context.database);
    for (const QString &id : request.ids) {
        auto row = keys.find(id);
        if (!row)
            return notFound(u"Access key %1 does not exist."_s.arg(id));
        row->isActive = request.isActive;
        keys.put(*row);
    }
    return ses::Nothing();
}

Result<ses::Nothing> remove(const DeleteAccessKeys::Request &request, Context &context)
{
    store::AccessKeyRepository keys(context.database);
    for (const QString &id : request.ids)
        keys.remove(id);
    return ses::Nothing();
}

Result<ses::Nothing> setChecking(const PutKeyChecking::Request &request, Context &context)
{
    store::AccessKeyRepository(context.database).setChecking(request.checking);
    return ses::Nothing();
}

Result<ses::Nothing> noteUse(const NoteAccessKeyUse::Request &request, Context &context)
{
    constexpr qint64 minute = 60;
    store::AccessKeyRepository keys(context.database);
    auto row = keys.find(request.id);
    if (row && (!row->lastUsed || row->lastUsed->secsTo(context.wall) >= minute)) {
        row->lastUsed = context.wall;
        keys.put(*row);
    }
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<ListAccessKeys>(list);
    router.on<CreateAccessKey>(create);
    router.on<SetAccessKeysActive>(setActive);
    router.on<DeleteAccessKeys>(remove);
    router.on<PutKeyChecking>(setChecking);
    router.on<NoteAccessKeyUse>(noteUse);
}

} // namespace simulator::accesskeys
