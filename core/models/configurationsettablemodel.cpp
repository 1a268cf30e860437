#include "core/models/configurationsettablemodel.h"

#include "core/models/statustexts.h"
#include "core/ses/eventdestinations.h"
#include "core/wire/whendone.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr auto resourceKind = "configuration-set/"_L1;
/// As many rows as a high window shows.
constexpr int maxVisibleSets = 100;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::ConfigurationSetColumns)
};

QString nameOf(const ConfigurationSetRow &row)
{
    return row.name;
}

std::optional<StatusText> sendingStatus(const ConfigurationSetRow &row)
{
    return row.details && row.details->maySend ? std::optional(enabledStatus(*row.details->maySend)) : std::nullopt;
}

QString sendingText(const ConfigurationSetRow &row)
{
    const auto status = sendingStatus(row);
    return status ? status->text : row.details ? nothingText() : QString();
}

std::optional<StatusKind> sendingKind(const ConfigurationSetRow &row)
{
    const auto status = sendingStatus(row);
    return status ? std::optional(status->kind) : std::nullopt;
}

qint64 destinationCount(const ConfigurationSetRow &row)
{
    return row.details ? row.details->destinations.value_or(-1) : -1;
}

QString destinationsText(const ConfigurationSetRow &row)
{
    if (!row.details)
        return {};
    return row.details->destinations ? QString::number(*row.details->destinations) : nothingText();
}

// clang-format off
QList<TableColumn<ConfigurationSetRow>> columns()
{
    return {
        {.title = Texts::tr("Name"), .text = nameOf, .isLink = true},
        {.title = Texts::tr("Sending status"), .text = sendingText, .status = sendingKind},
        {.title = Texts::tr("Event destinations"), .text = destinationsText, .sortKey = destinationCount},
    };
}
// clang-format on

} // namespace

ConfigurationSetDetailsLoader::ConfigurationSetDetailsLoader(client::Service service, QObject *parent)
    : DetailsLoader(parent)
    , m_service(std::move(service))
{
}

void ConfigurationSetDetailsLoader::ask(const QString &name)
{
    wire::whenDone(m_service.call<ses::GetConfigurationSet>({name}), this,
                   [this, name, run = run()](const auto &answer) {
        if (run != this->run())
            return;
        ConfigurationSetDetails details;
        if (answer)
            details.maySend = answer->sendingOptions.sendingEnabled;
        askForDestinations(name, details);
    });
}

void ConfigurationSetDetailsLoader::askForDestinations(const QString &name, ConfigurationSetDetails details)
{
    wire::whenDone(m_service.call<ses::GetConfigurationSetEventDestinations>({name}), this,
                   [this, name, details, run = run()](const auto &answer) mutable {
        if (run != this->run())
            return;
        if (answer)
            details.destinations = answer->eventDestinations.size();
        m_fetched.insert(name, details);
        took();
    });
}

void ConfigurationSetDetailsLoader::tell()
{
    Q_EMIT fetched(std::exchange(m_fetched, {}));
}

ConfigurationSetTableModel::ConfigurationSetTableModel(const client::Connection &connection, const QString &region,
                                                       QObject *parent)
    : FollowingTable(columns(), nameOf, connection, region, parent)
    , m_region(region)
    , m_loader(connection.service(region))
{
    connect(&connection, &client::Connection::changed, this, &ConfigurationSetTableModel::noteChanges);
    connect(&m_loader, &ConfigurationSetDetailsLoader::fetched, this, &ConfigurationSetTableModel::takeDetails);
    sort(Name, Qt::AscendingOrder);
}

void ConfigurationSetTableModel::reloadAll()
{
    m_isEverythingStale = true;
    reload();
}

void ConfigurationSetTableModel::setShownColumns(const QList<int> &columns)
{
    FollowingTable::setShownColumns(columns);
    const bool areWanted = std::ranges::any_of(columns, [](int column) { return column != Name; });
    if (areWanted == std::exchange(m_areDetailsWanted, areWanted))
        return;
    if (areWanted)
        m_loader.fetch(keys());
    else
        m_loader.stop();
}

void ConfigurationSetTableModel::noteVisibleRows(int first, int last)
{
    QStringList names;
    for (int row = first; row <= std::min({last, first + maxVisibleSets, rowCount() - 1}); ++row)
        names += keyAt(row);
    m_loader.fetchFirst(names);
}

QList<ConfigurationSetRow> ConfigurationSetTableModel::rowsOf(const ses::ListConfigurationSets::Response &page, bool)
{
    QList<ConfigurationSetRow> rows;
    QStringList asked;
    for (const QString &name : page.configurationSets) {
        const ConfigurationSetRow *known = find(name);
        rows.append({name, known ? known->details : std::nullopt});
        if (m_stale.remove(name) || m_isEverythingStale || !rows.last().details)
            asked += name;
    }
    if (!page.nextToken)
        m_isEverythingStale = false;
    if (m_areDetailsWanted)
        m_loader.fetch(asked);
    return rows;
}

bool ConfigurationSetTableModel::isFollowed(const QString &region, const QStringList &resources) const
{
    return region == m_region
        && std::ranges::any_of(resources, [](const QString &each) { return each.startsWith(resourceKind); });
}

/// What of them is asked for again when the list is read anew.
void ConfigurationSetTableModel::noteChanges(const QString &region, const QStringList &resources)
{
    if (!region.isEmpty() && region != m_region)
        return;
    m_isEverythingStale |= resources.isEmpty() || resources.contains(QString());
    for (const QString &resource : resources) {
        if (resource.startsWith(resourceKind))
            m_stale.insert(resource.sliced(resourceKind.size()));
    }
}

void ConfigurationSetTableModel::takeDetails(const QHash<QString, ConfigurationSetDetails> &details)
{
    QList<ConfigurationSetRow> rows;
    for (auto each = details.cbegin(); each != details.cend(); ++each) {
        if (find(each.key()))
            rows.append({each.key(), each.value()});
    }
    update(rows);
}

} // namespace models
