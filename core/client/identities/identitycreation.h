#pragma once

#include "core/client/identities/identitypublishing.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"

#include <QObject>

namespace client {

/// Makes an identity as the user wants it, which takes several calls one after the other (console.md 5.4). If it cannot
/// be made, nothing else is asked for. Once it is made it stays: what comes then is tried step by step, and a step that
/// fails does not keep the next one from being tried.
///
/// The task stays until its owner deletes it; gone before its end, it asks for nothing more, and nobody hears of what
/// is under way.
class IdentityCreation : public QObject
{
    Q_OBJECT

public:
    enum class Step { Create, SwitchSigningOff, SetMailFrom, PublishDkim, PublishMailFrom };

    struct MailFrom
    {
        QString domain; ///< in full: "mail.example.com"
        ses::BehaviorOnMxFailure behaviorOnMxFailure = ses::BehaviorOnMxFailure::UseDefaultValue;
    };
    struct Plan
    {
        ses::CreateEmailIdentity::Request identity;
        bool signingEnabled = true; ///< what every identity begins with, so that only "no" is a step
        std::optional<MailFrom> mailFrom;
        std::optional<aws::Region> publishDkimIn = {}; ///< set: its records of that Region go to Route 53
        std::optional<aws::Region> publishMailFromIn = {}; ///< the same
    };
    struct Failure
    {
        Step step = Step::Create;
        wire::ServiceError error;
    };
    struct Outcome
    {
        std::optional<ses::CreateEmailIdentity::Response> created; ///< absent: there is no new identity
        QList<Step> done; ///< beside the creation
        QList<Failure> failed;
        QList<Step> untried; ///< because of cancel(), or because there is no identity

        bool isComplete() const { return created && failed.isEmpty() && untried.isEmpty(); }
    };

    IdentityCreation(Service ses, Plan plan, QObject *parent = nullptr);

    /// Begins; finished() comes later.
    void start();
    /// Takes no further step. The one under way cannot be taken back: finished() comes after its answer, and what is
    /// made stays.
    void cancel() { m_isCancelled = true; }

    int total() const { return 1 + int(m_later.size()); } ///< steps

    /// What is going on in that step, for the user.
    static QString stepText(Step step);

Q_SIGNALS:
    /// A step begins; so many are done.
    void progressed(const QString &step, int done, int total);
    void began(client::IdentityCreation::Step step);
    void finished(const client::IdentityCreation::Outcome &outcome);

private:
    struct Later
    {
        Step step;
        Call call;
    };

    void planLater();
    void takeCreated(const wire::Result<ses::CreateEmailIdentity::Response> &answer);
    void goOn();
    void finish();

    Service m_ses;
    Plan m_plan;
    QList<Later> m_later; ///< what follows the creation, in order
    qsizetype m_next = 0; ///< of m_later
    Outcome m_outcome;
    bool m_isCancelled = false;
};

} // namespace client
