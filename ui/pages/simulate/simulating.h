#pragma once

#include "core/client/identities/manycalls.h"
#include "ui/pages/frame/session.h"
#include "ui/pages/simulate/forceform.h"

#include <QPointer>

namespace ui {

class Modal;

/// What the menu "Simulate" does to identities of a page, and how it is told (visual.md 13.6).
class Simulating : public QObject
{
    Q_OBJECT

public:
    /// Session and page must live longer.
    Simulating(Session &session, QWidget *page);

    void checkDns(const QStringList &domains); ///< now, without moving the clock
    void askToForce(const QList<ForceSubject> &subjects);
    void removeForce(const QString &name); ///< gives it back to the checks

private:
    struct Texts
    {
        QString done; ///< header of the message, when all is done
        QString partly; ///< when some were refused
        QString failed; ///< when all were
    };
    void run(const QList<client::ManyCalls::Named> &calls, const Texts &texts);
    void tell(const client::ManyCalls::Outcome &outcome, const Texts &texts);
    void force(const QList<ForceSubject> &subjects, const simulation::ForceStatus::Request &request);

    Session &m_session;
    QWidget *m_page;
    QPointer<Modal> m_dialog;
};

} // namespace ui
