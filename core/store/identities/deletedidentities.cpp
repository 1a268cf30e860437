#include "core/store/identities/deletedidentities.h"

#include "core/store/identities/identityrepository.h"
#include "core/store/identities/notificationtopics.h"
#include "core/store/identities/policies.h"
#include "core/store/jsonrow.h"
#include "core/store/tags.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// What hung on a deleted identity.
struct HangingRows
{
    QString policies;
    QString topics;
    QString tags;

    static constexpr auto columns = std::tuple{
        column("policies", &HangingRows::policies),
        column("topics", &HangingRows::topics),
        column("tags", &HangingRows::tags),
    };
};

/// What was just kept, and what it leaves to do.
struct KeptRow
{
    bool hasHangingRows = false;
    bool isOneTooMany = false; ///< the oldest one has to go

    static constexpr auto columns = std::tuple{
        column("has_hanging_rows", &KeptRow::hasHangingRows),
        column("is_one_too_many", &KeptRow::isOneTooMany),
    };
};

/// "status = excluded.status, ...": all but the key.
QString overwriting(const QStringList &columns)
{
    QStringList changes;
    for (const QString &name : columns.sliced(3))
        changes += name + " = excluded."_L1 + name;
    return changes.join(separator);
}

/// One statement for all: the database is quicker with a row than with its way through here and back.
QString keepSql(bool isPostgres)
{
    const QStringList copied = columnNames<IdentityRow>();
    const QStringList columns = copied + QStringList{u"sequence"_s, u"policies"_s, u"topics"_s, u"tags"_s};
    return uR"(
        INSERT INTO deleted_identities (%1)
        SELECT %2,
            COALESCE((SELECT deletions FROM identity_counts
                      WHERE account = kept.account AND region = kept.region), 0),
            (SELECT %3 FROM policies
             WHERE account = kept.account AND region = kept.region AND identity = kept.name),
            (SELECT %4 FROM notification_topics
             WHERE account = kept.account AND region = kept.region AND identity = kept.name),
            (SELECT %5 FROM tags
             WHERE account = kept.account AND region = kept.region AND resource = 'identity/' || kept.name)
        FROM identities AS kept WHERE account = ? AND region = ? AND name = ?
        ON CONFLICT (account, region, name) DO UPDATE SET %6)"_s.arg(
        columns.join(separator), copied.join(separator), jsonListSql<PolicyRow>(isPostgres),
        jsonListSql<NotificationTopicRow>(isPostgres), jsonListSql<TagRow>(isPostgres), overwriting(columns));
}

template <typename Row>
void putAll(Database &database, const QString &json)
{
    for (const Row &row : rowsFromJson<Row>(json))
        put(database, row);
}

} // namespace

DeletedIdentityRepository::Kept DeletedIdentityRepository::keep(const QString &name)
{
    static const QString sqlite = keepSql(false), postgres = keepSql(true);
    const QString &sql = m_database.isPostgres() ? postgres : sqlite;
    if (m_database.run(sql, m_account, m_region, name).numRowsAffected() < 1)
        return Kept::Nothing;
    QSqlQuery &query = m_database.run(
        u"SELECT policies <> '[]' OR topics <> '[]' OR tags <> '[]', sequence - ? >= "
        "(SELECT MIN(sequence) FROM deleted_identities WHERE account = kept.account AND region = kept.region) "
        "FROM deleted_identities AS kept WHERE account = ? AND region = ? AND name = ?"_s,
        mostDeletions, m_account, m_region, name);
    const auto kept = readOne<KeptRow>(query).value_or(KeptRow());
    if (kept.isOneTooMany)
        removeOldest();
    return kept.hasHangingRows ? Kept::WithHangingRows : Kept::Bare;
}

void DeletedIdentityRepository::removeOldest()
{
    m_database.run(u"DELETE FROM deleted_identities WHERE account = ? AND region = ? AND sequence = "
                   "(SELECT MIN(sequence) FROM deleted_identities WHERE account = ? AND region = ?)"_s,
                   m_account, m_region, m_account, m_region);
}

bool DeletedIdentityRepository::contains(const QString &name) const
{
    return numberOf(m_database.run(
               u"SELECT COUNT(*) FROM deleted_identities WHERE account = ? AND region = ? AND name = ?"_s, m_account,
               m_region, name))
        > 0;
}

bool DeletedIdentityRepository::putBack(const QString &name)
{
    static const QString restoring =
        u"INSERT INTO identities (%1) SELECT %1 FROM deleted_identities WHERE account = ? AND region = ? AND name = ?"_s
            .arg(columnNames<IdentityRow>().join(separator));
    static const QString hanging =
        u"DELETE FROM deleted_identities WHERE account = ? AND region = ? AND name = ? RETURNING %1"_s.arg(
            columnList<HangingRows>());
    if (m_database.run(restoring, m_account, m_region, name).numRowsAffected() < 1)
        return false;
    const auto rows = readAll<HangingRows>(m_database.run(hanging, m_account, m_region, name));
    for (const HangingRows &each : rows) {
        putAll<PolicyRow>(m_database, each.policies);
        putAll<NotificationTopicRow>(m_database, each.topics);
        putAll<TagRow>(m_database, each.tags);
    }
    return true;
}

} // namespace store
