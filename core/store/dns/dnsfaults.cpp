#include "core/store/dns/dnsfaults.h"

#include "core/store/changes.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString selectFaults(const char *condition)
{
    return u"SELECT %1 FROM dns_faults WHERE account = ? %2"_s.arg(columnList<DnsFaultRow>(),
                                                                   QLatin1StringView(condition));
}

QString selectOldAnswers(const char *condition)
{
    return u"SELECT %1 FROM dns_old_answers WHERE account = ? AND %2 ORDER BY visible_until, sequence"_s.arg(
        columnList<OldAnswerRow>(), QLatin1StringView(condition));
}

} // namespace

QList<DnsFaultRow> DnsFaultRepository::all() const
{
    static const QString sql = selectFaults("ORDER BY name, type");
    return readAll<DnsFaultRow>(m_database.run(sql, m_account));
}

std::optional<DnsFaultRow> DnsFaultRepository::find(const QString &name, const QString &type) const
{
    static const QString sql = selectFaults("AND name = ? AND type = ?");
    return readOne<DnsFaultRow>(m_database.run(sql, m_account, name, type));
}

bool DnsFaultRepository::isAnyOn() const
{
    return numberOf(m_database.run(
               u"SELECT COUNT(*) FROM (SELECT 1 FROM dns_faults WHERE account = ? AND is_on = 1 LIMIT 1) AS first"_s,
               m_account))
        > 0;
}

QList<DnsFaultRow> DnsFaultRepository::inEffect(const QString &name, const QString &type) const
{
    static const QString sql = selectFaults("AND name = ? AND type IN (?, '') AND is_on = 1 ORDER BY type DESC");
    return readAll<DnsFaultRow>(m_database.run(sql, m_account, name, type));
}

QList<DnsFaultRow> DnsFaultRepository::delays() const
{
    static const QString sql = selectFaults("AND kind = 'PROPAGATION_DELAY' AND is_on = 1 ORDER BY name, type");
    return readAll<DnsFaultRow>(m_database.run(sql, m_account));
}

void DnsFaultRepository::put(DnsFaultRow row)
{
    row.account = m_account;
    store::put(m_database, row);
    recordChange(m_database, m_account, {}, u"dnsfaults"_s);
}

bool DnsFaultRepository::remove(const QString &name, const QString &type)
{
    const QSqlQuery &query =
        m_database.run(u"DELETE FROM dns_faults WHERE account = ? AND name = ? AND type = ?"_s, m_account, name, type);
    if (query.numRowsAffected() < 1)
        return false;
    forgetOldAnswers(name, type);
    recordChange(m_database, m_account, {}, u"dnsfaults"_s);
    return true;
}

std::optional<OldAnswerRow> DnsFaultRepository::oldAnswer(const QString &name, const QString &type,
                                                          const QDateTime &now) const
{
    static const QString sql = selectOldAnswers("name = ? AND type = ? AND visible_until > ?") + " LIMIT 1"_L1;
    return readOne<OldAnswerRow>(m_database.run(sql, m_account, name, type, now));
}

QList<OldAnswerRow> DnsFaultRepository::oldAnswersAt(const QDateTime &now) const
{
    static const QString sql = selectOldAnswers("visible_until > ?");
    return readAll<OldAnswerRow>(m_database.run(sql, m_account, now));
}

void DnsFaultRepository::keep(OldAnswerRow row)
{
    m_database.run(u"UPDATE dns_old_answers SET visible_until = ? "
                   "WHERE account = ? AND name = ? AND type = ? AND visible_until > ?"_s,
                   row.visibleUntil, m_account, row.name, row.type, row.visibleUntil);
    row.account = m_account;
    row.sequence = 1
        + numberOf(m_database.run(u"SELECT COALESCE(MAX(sequence), 0) FROM dns_old_answers WHERE account = ?"_s,
                                  m_account));
    store::put(m_database, row);
}

void DnsFaultRepository::forgetOldAnswers(const QString &name, const QString &faultType)
{
    m_database.run(u"DELETE FROM dns_old_answers WHERE account = ? AND name = ? AND fault_type = ?"_s, m_account, name,
                   faultType);
}

} // namespace store
