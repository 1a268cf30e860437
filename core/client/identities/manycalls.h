#pragma once

#include "core/client/identities/identitydeletion.h"
#include "core/client/inturn.h"

namespace client {

/// Makes a call for each of many identities, up to 32 at a time; what is refused does not keep the others from being
/// done. The task stays until its owner deletes it; gone before its end, nobody hears of what is under way.
class ManyCalls : public QObject
{
    Q_OBJECT

public:
    using Failure = IdentityDeletion::Failure;

    struct Named
    {
        QString name;
        Call call;
    };
    struct Outcome
    {
        QStringList done; ///< in the order in which they were acknowledged
        QList<Failure> failed;
    };

    explicit ManyCalls(QList<Named> calls, QObject *parent = nullptr);

    void start(); ///< finished() comes later, even if there is nothing to do

Q_SIGNALS:
    void finished(const client::ManyCalls::Outcome &outcome);

private:
    void makeMore();

    QList<Named> m_calls;
    Outcome m_outcome;
    qsizetype m_made = 0; ///< of m_calls, from the first
    int m_inFlight = 0;
    bool m_isFinishing = false;
};

} // namespace client
