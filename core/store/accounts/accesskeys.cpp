#include "core/store/accounts/accesskeys.h"

#include "core/store/changes.h"

using namespace Qt::StringLiterals;

namespace store {

QList<AccessKeyRow> AccessKeyRepository::all() const
{
    static const QString sql =
        u"SELECT %1 FROM access_keys ORDER BY created DESC, id"_s.arg(columnList<AccessKeyRow>());
    return readAll<AccessKeyRow>(m_database.run(sql));
}

std::optional<AccessKeyRow> AccessKeyRepository::find(const QString &id) const
{
    static const QString sql = u"SELECT %1 FROM access_keys WHERE id = ?"_s.arg(columnList<AccessKeyRow>());
    return readOne<AccessKeyRow>(m_database.run(sql, id));
}

void AccessKeyRepository::put(const AccessKeyRow &row)
{
    store::put(m_database, row);
    changed(checking());
}

void AccessKeyRepository::remove(const QString &id)
{
    m_database.run(u"DELETE FROM access_keys WHERE id = ?"_s, id);
    changed(checking());
}

KeyCheckingRow AccessKeyRepository::checking() const
{
    static const QString sql = u"SELECT %1 FROM key_checking"_s.arg(columnList<KeyCheckingRow>());
    return readOne<KeyCheckingRow>(m_database.run(sql)).value_or(KeyCheckingRow());
}

void AccessKeyRepository::setChecking(simulation::KeyChecking checking)
{
    auto row = this->checking();
    row.checking = checking;
    changed(row);
}

void AccessKeyRepository::changed(KeyCheckingRow row)
{
    ++row.revision;
    store::put(m_database, row);
    recordChange(m_database, {}, {}, u"access-keys"_s);
}

} // namespace store
