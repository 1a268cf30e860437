#pragma once

#include "core/client/service.h"
#include "core/models/identityrow.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace models {

/// Fetches the details of many identities in the background, a few at a time, those that are seen first.
/// What could not be fetched arrives empty: it is a decoration of the table, and no reason to alarm anybody.
class IdentityDetailsLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxInFlight = 8; ///< identities; two calls for each

    explicit IdentityDetailsLoader(client::Service service, QObject *parent = nullptr);

    void fetch(const QStringList &names); ///< those that wait already are not fetched twice
    void fetchFirst(const QStringList &names); ///< of those that wait, these before the others
    void stop(); ///< what is under way arrives nowhere
    bool isIdle() const { return m_waiting.isEmpty() && m_inFlight == 0; }

Q_SIGNALS:
    /// By name; those that arrive close together are told together.
    void fetched(const QHash<QString, models::IdentityDetails> &details);

private:
    void askForMore();
    QString takeNext();
    void ask(const QString &name);
    void askForFacts(const QString &name, IdentityDetails details);
    void take(const QString &name, const IdentityDetails &details);
    void tell();

    client::Service m_service;
    QSet<QString> m_waiting;
    QStringList m_queue; ///< of the waiting, in their order; may name some that do not wait any more
    QStringList m_urgent; ///< the same
    qsizetype m_nextInQueue = 0;
    int m_inFlight = 0;
    int m_run = 0; ///< counts, so that answers to what was stopped are told apart
    QHash<QString, IdentityDetails> m_fetched; ///< not told yet
    QTimer m_joining;
};

} // namespace models
