#pragma once

#include "core/client/service.h"

#include <QObject>
#include <QStringList>

namespace ui {

/// What goes, and what stays, with identities that are deleted (console.md 10).
struct DeletionConsequences
{
    bool hasPolicies = false; ///< of one at least
    int verifiedAddresses = 0; ///< below the domains, that are not deleted themselves

    bool operator==(const DeletionConsequences &) const = default;
};

/// The sentences of the dialog.
QString consequencesText(const QStringList &names, const DeletionConsequences &consequences);

/// Finds out about a few identities; of many it says the worst without asking.
class ConsequencesReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxAsked = 20; ///< identities

    ConsequencesReader(client::Service service, const QStringList &names, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// May come several times, each time with more; what could not be read is left out.
    void known(const ui::DeletionConsequences &consequences);

private:
    void askForPolicies(const QString &name);
    void askForAddresses(const QString &domain, const std::optional<QString> &token = {});

    client::Service m_service;
    QStringList m_names;
    QStringList m_addresses; ///< that stay, each once
    DeletionConsequences m_consequences;
};

} // namespace ui
