#pragma once

#include "core/models/detailsloader.h"
#include "core/models/followingtable.h"
#include "core/ses/configurationsets.h"

#include <QHash>

namespace models {

/// What the list of configuration sets does not tell: it is asked for set by set.
struct ConfigurationSetDetails
{
    std::optional<bool> maySend; ///< absent: it could not be read
    std::optional<qsizetype> destinations; ///< the same

    bool operator==(const ConfigurationSetDetails &) const = default;
};

struct ConfigurationSetRow
{
    QString name;
    std::optional<ConfigurationSetDetails> details; ///< absent until they were loaded

    bool operator==(const ConfigurationSetRow &) const = default;
};

/// Of configuration sets: two calls for each.
class ConfigurationSetDetailsLoader : public DetailsLoader
{
    Q_OBJECT

public:
    explicit ConfigurationSetDetailsLoader(client::Service service, QObject *parent = nullptr);

Q_SIGNALS:
    void fetched(const QHash<QString, models::ConfigurationSetDetails> &details); ///< by name

protected:
    void ask(const QString &name) override;
    void tell() override;
    void forget() override { m_fetched.clear(); }

private:
    void askForDestinations(const QString &name, ConfigurationSetDetails details);

    client::Service m_service;
    QHash<QString, ConfigurationSetDetails> m_fetched; ///< not told yet
};

/// The table "Configuration sets" (console.md 13.1): those of a Region. The list tells names only; the other columns
/// are loaded in the background while one of them is shown, again for a set that was reported as changed.
class ConfigurationSetTableModel : public FollowingTable<ConfigurationSetRow, ses::ListConfigurationSets>
{
    Q_OBJECT

public:
    enum Columns { Name, SendingStatus, EventDestinations };

    ConfigurationSetTableModel(const client::Connection &connection, const QString &region, QObject *parent = nullptr);

    /// Asks for everything anew: the names, and the details of each.
    void reloadAll();
    void setShownColumns(const QList<int> &columns) override;
    void noteVisibleRows(int first, int last) override;

protected:
    QList<ConfigurationSetRow> rowsOf(const ses::ListConfigurationSets::Response &page, bool isFirst) override;
    bool isFollowed(const QString &region, const QStringList &resources) const override;

private:
    void noteChanges(const QString &region, const QStringList &resources);
    void takeDetails(const QHash<QString, ConfigurationSetDetails> &details);

    QString m_region;
    ConfigurationSetDetailsLoader m_loader;
    bool m_areDetailsWanted = true;
    bool m_isEverythingStale = false; ///< details that are known are asked for again
    QSet<QString> m_stale; ///< the same, of these sets
};

} // namespace models
