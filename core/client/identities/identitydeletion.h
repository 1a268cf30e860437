#pragma once

#include "core/client/service.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace client {

/// Deletes identities, one call for each as the service wants it, up to 32 calls at a time. What is deleted is
/// told as it is acknowledged; what is refused does not keep the others from being deleted (console.md 10).
///
/// An identity that does not exist any more counts as deleted. The task stays until its owner deletes it; gone
/// before its end, it asks for nothing more, and nobody hears of what is under way.
class IdentityDeletion : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxInFlight = 32;

    struct Failure
    {
        QString name;
        wire::ServiceError error;
    };
    struct Outcome
    {
        QStringList deleted; ///< in the order of acknowledgement
        QList<Failure> failed;
        QStringList untouched; ///< never asked for, because of cancel()
    };

    /// @param names a name that stands there twice is deleted once
    IdentityDeletion(Service ses, QStringList names, QObject *parent = nullptr);

    /// Begins; finished() comes later, even if there is nothing to delete.
    void start();
    /// Asks for no more deletions. Those under way cannot be taken back: finished() comes after their answers.
    void cancel();

    int total() const { return int(m_names.size()); }
    int done() const { return int(m_outcome.deleted.size() + m_outcome.failed.size()); } ///< deleted or refused

Q_SIGNALS:
    /// Acknowledged since the last time; answers that come close together are told together.
    void deleted(const QStringList &names);
    void progressed(int done, int total);
    void finished(const client::IdentityDeletion::Outcome &outcome);

private:
    void askForMore();
    void takeAnswer(const QString &name, const wire::ServiceError *error);
    void tell();
    void finish();

    Service m_ses;
    QStringList m_names;
    Outcome m_outcome;
    qsizetype m_asked = 0; ///< of m_names, from the first
    qsizetype m_told = 0; ///< of m_outcome.deleted
    int m_inFlight = 0;
    bool m_isCancelled = false;
    bool m_isFinishing = false;
    QTimer m_joining;
};

} // namespace client
