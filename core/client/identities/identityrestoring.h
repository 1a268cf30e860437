#pragma once

#include "core/client/identities/identitydeletion.h"
#include "core/simulation/restoring.h"

namespace client {

/// Takes deletions back, in pieces that are asked for one after the other, so that progress can be told and a request
/// stays small. What is refused does not keep the others from being restored (design.md 1, RestoreIdentities).
///
/// The task stays until its owner deletes it; gone before its end, it asks for nothing more, and nobody hears of what
/// is under way.
class IdentityRestoring : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxPerCall = 500;

    using Failure = IdentityDeletion::Failure;
    struct Outcome
    {
        QStringList restored; ///< in the order in which it was told
        QList<Failure> failed; ///< a refusal has a message and no code
    };

    /// @param service with the operations of the simulator
    /// @param names a name that stands there twice is restored once
    IdentityRestoring(Service service, QStringList names, QObject *parent = nullptr);

    /// Begins; finished() comes later, even if there is nothing to restore.
    void start();

    int total() const { return int(m_names.size()); }
    int done() const { return int(m_outcome.restored.size() + m_outcome.failed.size()); } ///< restored or refused

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const client::IdentityRestoring::Outcome &outcome);

private:
    using Answer = wire::Result<simulation::RestoreIdentities::Response>;

    void askForMore();
    void takeAnswer(const QStringList &names, const Answer &answer);
    void finish();

    Service m_service;
    QStringList m_names;
    qsizetype m_asked = 0; ///< of m_names, from the first
    Outcome m_outcome;
};

} // namespace client
