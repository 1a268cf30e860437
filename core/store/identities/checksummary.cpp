#include "core/store/identities/checksummary.h"

#include "core/store/table.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

struct SummaryRow
{
    std::optional<QDateTime> dkim;
    std::optional<QDateTime> mailFrom;
    std::optional<qint64> searching;

    static constexpr auto columns = std::tuple{
        column("dkim", &SummaryRow::dkim),
        column("mail_from", &SummaryRow::mailFrom),
        column("searching", &SummaryRow::searching),
    };
};

/// The moment of the next check that is counted from a column.
QString nextSql(const QString &status, const QString &since)
{
    return u"MIN(CASE WHEN %1 IN ('PENDING', 'TEMPORARY_FAILURE') THEN ? - (? - %2) % ? + ? "
           "WHEN %1 = 'SUCCESS' THEN ? - (? - %2) % ? + ? END)"_s.arg(status, since);
}

} // namespace

CheckSummary summarizeChecks(Database &database, const QString &account, const CheckPeriods &periods,
                             const QDateTime &now)
{
    static const QString sql = uR"(
        SELECT %1, %2, SUM(CASE WHEN dkim IN ('PENDING', 'TEMPORARY_FAILURE')
            OR mail_from IN ('PENDING', 'TEMPORARY_FAILURE') THEN 1 ELSE 0 END)
        FROM (
            SELECT CASE WHEN type = 'DOMAIN' THEN dkim_status END AS dkim, mail_from_status AS mail_from,
                COALESCE(dkim_since, deadline - ?, created_at) AS dkim_since,
                COALESCE(mail_from_since, mail_from_deadline - ?, created_at) AS mail_from_since
            FROM identities WHERE account = ? AND dns_place IS NOT NULL AND forced_at IS NULL
        ) AS checked)"_s.arg(nextSql(u"dkim"_s, u"dkim_since"_s), nextSql(u"mail_from"_s, u"mail_from_since"_s));
    const qint64 poll = periods.searching.count(), recheck = periods.verified.count(), window = periods.window.count();
    const auto row = readOne<SummaryRow>(database.run(sql, now, now, poll, poll, now, now, recheck, recheck, now, now,
                                                      poll, poll, now, now, recheck, recheck, window, window, account))
                         .value_or(SummaryRow());
    CheckSummary summary{.next = row.dkim ? row.dkim : row.mailFrom, .searching = row.searching.value_or(0)};
    if (row.dkim && row.mailFrom)
        summary.next = std::min(*row.dkim, *row.mailFrom);
    return summary;
}

} // namespace store
