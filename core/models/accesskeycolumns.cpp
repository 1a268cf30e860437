#include "core/models/accesskeycolumns.h"

#include "core/models/times.h"

#include <QCoreApplication>

namespace models {

using simulation::AccessKey;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::AccessKeyColumns)
};

QString note(const AccessKey &key)
{
    return key.note.isEmpty() ? nothingText() : key.note;
}

QString statusText(const AccessKey &key)
{
    return accessKeyStatus(key).text;
}

std::optional<StatusKind> statusKind(const AccessKey &key)
{
    return accessKeyStatus(key).kind;
}

QString lastUsed(const AccessKey &key)
{
    return key.lastUsed ? tableTime(*key.lastUsed) : Texts::tr("Never");
}

qint64 lastUsedOrder(const AccessKey &key)
{
    return key.lastUsed ? key.lastUsed->toMSecsSinceEpoch() : 0;
}

QString created(const AccessKey &key)
{
    return tableTime(key.created);
}

qint64 createdOrder(const AccessKey &key)
{
    return key.created.toMSecsSinceEpoch();
}

} // namespace

// clang-format off
QList<TableColumn<AccessKey>> accessKeyColumns()
{
    return {
        {.title = Texts::tr("Access key ID"), .text = keyOfAccessKey, .isCopied = true},
        {.title = Texts::tr("Account"), .text = [](const AccessKey &key) { return key.account; }},
        {.title = Texts::tr("Note"), .text = note},
        {.title = Texts::tr("Status"), .text = statusText, .status = statusKind},
        {.title = Texts::tr("Last used (UTC)"), .text = lastUsed, .sortKey = lastUsedOrder},
        {.title = Texts::tr("Created (UTC)"), .text = created, .sortKey = createdOrder},
    };
}
// clang-format on

QString keyOfAccessKey(const AccessKey &key)
{
    return key.id;
}

StatusText accessKeyStatus(const AccessKey &key)
{
    return key.isActive ? StatusText{Texts::tr("Active"), StatusKind::Success}
                        : StatusText{Texts::tr("Inactive"), StatusKind::Stopped};
}

} // namespace models
