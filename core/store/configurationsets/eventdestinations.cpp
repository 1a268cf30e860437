#include "core/store/configurationsets/eventdestinations.h"

#include "core/store/changes.h"
#include "core/wire/json.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

ses::EventDestination destinationOf(const EventDestinationRow &row)
{
    ses::EventDestination destination;
    ses::EventDestinationDefinition &definition = destination;
    wire::Violations violations;
    if (wire::fromJsonDocument<wire::Place::Body>(row.definition.toUtf8(), definition, violations,
                                                  wire::Reader::Client))
        throw Error(u"The stored event destination \"%1\" cannot be read."_s.arg(row.name));
    destination.name = row.name;
    return destination;
}

QString textOf(const ses::EventDestinationDefinition &definition)
{
    return QString::fromUtf8(wire::printJson<wire::Place::Body>(definition));
}

QString changedResource(const QString &set)
{
    return "configuration-set/"_L1 + set;
}

} // namespace

QList<ses::EventDestination> EventDestinationRepository::ofSet(const QString &set) const
{
    static const QString sql = u"SELECT %1 FROM event_destinations WHERE account = ? AND region = ? "
                               "AND configuration_set = ? ORDER BY position"_s.arg(columnList<EventDestinationRow>());
    QList<ses::EventDestination> destinations;
    for (const auto &row : readAll<EventDestinationRow>(m_database.run(sql, m_account, m_region, set)))
        destinations.append(destinationOf(row));
    return destinations;
}

std::optional<ses::EventDestination> EventDestinationRepository::find(const QString &set, const QString &name) const
{
    static const QString sql = u"SELECT %1 FROM event_destinations WHERE account = ? AND region = ? "
                               "AND configuration_set = ? AND name = ?"_s.arg(columnList<EventDestinationRow>());
    const auto row = readOne<EventDestinationRow>(m_database.run(sql, m_account, m_region, set, name));
    return row ? std::optional(destinationOf(*row)) : std::nullopt;
}

void EventDestinationRepository::put(const QString &set, const ses::EventDestination &destination)
{
    m_database.run(u"INSERT INTO event_destinations (account, region, configuration_set, name, definition, position) "
                   "VALUES (?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM event_destinations "
                   "WHERE account = ? AND region = ? AND configuration_set = ?)) "
                   "ON CONFLICT (account, region, configuration_set, name) "
                   "DO UPDATE SET definition = excluded.definition"_s,
                   m_account, m_region, set, destination.name, textOf(destination), m_account, m_region, set);
    recordChange(m_database, m_account, m_region, changedResource(set));
}

bool EventDestinationRepository::remove(const QString &set, const QString &name)
{
    const QSqlQuery &query = m_database.run(u"DELETE FROM event_destinations WHERE account = ? AND region = ? "
                                            "AND configuration_set = ? AND name = ?"_s,
                                            m_account, m_region, set, name);
    if (query.numRowsAffected() < 1)
        return false;
    recordChange(m_database, m_account, m_region, changedResource(set));
    return true;
}

void EventDestinationRepository::removeAll(const QString &set)
{
    m_database.run(u"DELETE FROM event_destinations WHERE account = ? AND region = ? AND configuration_set = ?"_s,
                   m_account, m_region, set);
}

} // namespace store
