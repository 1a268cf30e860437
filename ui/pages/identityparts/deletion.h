#pragma once

#include "core/client/identities/identitydeletion.h"
#include "ui/pages/frame/session.h"

#include <QPointer>
#include <QWidget>

namespace ui {

class Modal;

/// Deleting identities, from the question to the message about how it went (console.md 10). Belongs to the page that
/// offers it.
class Deletion : public QObject
{
    Q_OBJECT

public:
    Deletion(Session &session, QWidget *page);

    /// Asks whether to delete these. Nothing happens while another question or deletion is open.
    void ask(const QStringList &names);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void deleted(const QStringList &names); ///< acknowledged; more may follow
    void finished(const client::IdentityDeletion::Outcome &outcome);

private:
    QWidget *body(const QStringList &names);
    void start(const QStringList &names);

    Session &m_session;
    QWidget *m_page;
    QPointer<Modal> m_dialog;
    bool m_isRunning = false;
};

/// What is said about it: success, or with the names that were refused and why.
Flash deletionFlash(const client::IdentityDeletion::Outcome &outcome);

} // namespace ui
