#include "core/store/identities/identityrepository.h"

#include "core/store/changes.h"
#include "core/store/identities/deletedidentities.h"
#include "core/store/identities/notificationtopics.h"
#include "core/store/identities/policies.h"
#include "core/store/tags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString identityResource(const QString &name)
{
    return "identity/"_L1 + name;
}

/// As it is stored: with the key, and where its DNS records lie.
IdentityRow completed(IdentityRow row, const QString &account, const QString &region)
{
    row.account = account;
    row.region = region;
    row.name = canonicalName(row.name);
    row.dnsPlace.reset();
    if (row.type == ses::IdentityType::Domain || row.mailFromDomain)
        row.dnsPlace = dnsPlaceOf(row.name.section(u'@', -1).toLower());
    return row;
}

} // namespace

QString dnsPlaceOf(const QString &domain)
{
    QStringList labels = domain.split(u'.');
    std::ranges::reverse(labels);
    return labels.join(u'.');
}

QList<IdentityRow> identitiesAround(Database &database, const QString &account, const QString &domain)
{
    static const QString sql =
        u"SELECT %1 FROM identities WHERE account = ? AND dns_place = ?"_s.arg(columnList<IdentityRow>());
    QList<IdentityRow> rows;
    for (QString name = domain; name.contains(u'.'); name = name.section(u'.', 1))
        rows += readAll<IdentityRow>(database.run(sql, account, dnsPlaceOf(name)));
    return rows;
}

QList<IdentityRow> identitiesBelow(Database &database, const QString &account, const QString &domain)
{
    // "/" is the character after ".": between them lies all that goes on with a dot.
    static const QString sql = u"SELECT %1 FROM identities WHERE account = ? AND dns_place > ? AND dns_place < ? "
                               "ORDER BY dns_place"_s.arg(columnList<IdentityRow>());
    const QString place = dnsPlaceOf(domain);
    return identitiesAround(database, account, domain)
        + readAll<IdentityRow>(database.run(sql, account, QString(place + u'.'), QString(place + u'/')));
}

QString canonicalName(const QString &name)
{
    return name.contains(u'@') ? name : name.toLower();
}

QList<IdentityRow> identitiesNamed(Database &database, const QString &account, const QString &name)
{
    static const QString sql =
        u"SELECT %1 FROM identities WHERE account = ? AND name = ? ORDER BY region"_s.arg(columnList<IdentityRow>());
    return readAll<IdentityRow>(database.run(sql, account, canonicalName(name)));
}

QStringList domainNames(Database &database, const QString &account)
{
    QStringList names;
    QSqlQuery &query = database.run(
        u"SELECT DISTINCT name FROM identities WHERE account = ? AND type = 'DOMAIN' ORDER BY name"_s, account);
    while (query.next())
        names += query.value(0).toString();
    checkRead(query);
    return names;
}

std::optional<IdentityRow> IdentityRepository::find(const QString &name) const
{
    static const QString sql =
        u"SELECT %1 FROM identities WHERE account = ? AND region = ? AND name = ?"_s.arg(columnList<IdentityRow>());
    return readOne<IdentityRow>(m_database.run(sql, m_account, m_region, canonicalName(name)));
}

std::optional<SendingIdentity> IdentityRepository::findForSending(const QString &name) const
{
    static const QString sql =
        u"SELECT %1 FROM identities WHERE account = ? AND region = ? AND name = ?"_s.arg(columnList<SendingIdentity>());
    return readOne<SendingIdentity>(m_database.run(sql, m_account, m_region, canonicalName(name)));
}

void IdentityRepository::add(const IdentityRow &row)
{
    change(row);
    addToCounts(1, 0);
}

void IdentityRepository::put(const IdentityRow &row)
{
    if (statusOf(row.name))
        change(row);
    else
        add(row);
}

void IdentityRepository::change(IdentityRow row)
{
    row = completed(std::move(row), m_account, m_region);
    store::put(m_database, row);
    recordChange(m_database, m_account, m_region, identityResource(row.name));
}

bool IdentityRepository::remove(const QString &name)
{
    const QString known = canonicalName(name);
    using Kept = DeletedIdentityRepository::Kept;
    const Kept kept = DeletedIdentityRepository(m_database, m_account, m_region).keep(known);
    if (kept == Kept::Nothing)
        return false;
    m_database.run(u"DELETE FROM identities WHERE account = ? AND region = ? AND name = ?"_s, m_account, m_region,
                   known);
    addToCounts(-1, 1);
    if (kept == Kept::WithHangingRows) {
        PolicyRepository(m_database, m_account, m_region).removeAll(known);
        NotificationTopicRepository(m_database, m_account, m_region).removeAll(known);
        TagRepository(m_database, m_account, m_region).removeAll(identityResource(known));
    }
    recordChange(m_database, m_account, m_region, identityResource(known));
    return true;
}

bool IdentityRepository::restore(const QString &name)
{
    const QString known = canonicalName(name);
    if (!DeletedIdentityRepository(m_database, m_account, m_region).putBack(known))
        return false;
    addToCounts(1, 0);
    recordChange(m_database, m_account, m_region, identityResource(known));
    return true;
}

QList<IdentityRow> IdentityRepository::after(const QString &name, int limit) const
{
    static const QString sql = u"SELECT %1 FROM identities WHERE account = ? AND region = ? AND name > ? "
                               "ORDER BY name LIMIT ?"_s.arg(columnList<IdentityRow>());
    return readAll<IdentityRow>(m_database.run(sql, m_account, m_region, name, limit));
}

QList<IdentitySummary> IdentityRepository::summariesAfter(const QString &name, int limit) const
{
    static const QString sql = u"SELECT %1 FROM identities WHERE account = ? AND region = ? AND name > ? "
                               "ORDER BY name LIMIT ?"_s.arg(columnList<IdentitySummary>());
    return readAll<IdentitySummary>(m_database.run(sql, m_account, m_region, name, limit));
}

QList<IdentitySummary> IdentityRepository::usersOfSet(const QString &set, const QString &name, int limit) const
{
    static const QString sql =
        u"SELECT %1 FROM identities WHERE account = ? AND region = ? AND configuration_set = ? AND name > ? "
        "ORDER BY name LIMIT ?"_s.arg(columnList<IdentitySummary>());
    return readAll<IdentitySummary>(m_database.run(sql, m_account, m_region, set, name, limit));
}

QList<IdentityRow> IdentityRepository::forced() const
{
    static const QString sql = u"SELECT %1 FROM identities WHERE account = ? AND region = ? AND forced_at IS NOT NULL "
                               "ORDER BY name"_s.arg(columnList<IdentityRow>());
    return readAll<IdentityRow>(m_database.run(sql, m_account, m_region));
}

std::optional<ses::VerificationStatus> IdentityRepository::statusOf(const QString &name) const
{
    static const QString sql =
        u"SELECT %1 FROM identities WHERE account = ? AND region = ? AND name = ?"_s.arg(columnList<IdentitySummary>());
    const auto summary = readOne<IdentitySummary>(m_database.run(sql, m_account, m_region, canonicalName(name)));
    return summary ? std::optional(summary->status) : std::nullopt;
}

int IdentityRepository::count() const
{
    return int(numberOf(
        m_database.run(u"SELECT number FROM identity_counts WHERE account = ? AND region = ?"_s, m_account, m_region)));
}

void IdentityRepository::addToCounts(int number, int deletions)
{
    m_database.run(u"INSERT INTO identity_counts (account, region, number, deletions) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (account, region) DO UPDATE SET "
                   "number = identity_counts.number + excluded.number, "
                   "deletions = identity_counts.deletions + excluded.deletions"_s,
                   m_account, m_region, number, deletions);
}

} // namespace store
